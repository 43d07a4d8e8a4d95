import { DATASETS } from '../files.ts';
import type { DatasetInfo } from './info.ts';

/** The datasets for those who look for data on the European portal, by id. DCAT-AP-SE recommends English beside Swedish. */
const ENGLISH: Readonly<Record<string, DatasetInfo['english']>> = {
  'hela-katalogen': {
    title: 'The whole catalogue',
    description: 'Interventions, evaluations and findings in a workbook for spreadsheet programs, and a list of all files for programs.',
  },
  insatser: {
    title: 'Interventions',
    description:
      'Interventions that Swedish municipalities give in social services, with target group, category and the rating that is computed from the evaluations.',
  },
  utvarderingar: {
    title: 'Evaluations',
    description: 'Evaluations, reviews and national guidelines that the ratings rest on, with design, limitations, findings and recommendations.',
  },
  fynd: {
    title: 'Findings',
    description: 'Every result of every evaluation by itself: intervention, outcome, direction, figures and the certainty that is computed.',
  },
  kallor: { title: 'Sources', description: 'Reports, articles and other works that the catalogue refers to, with what is confirmed about each.' },
  exempel: { title: 'Learning examples', description: 'Work in municipalities to learn from, with results and costs as the source gives them.' },
  vinjetter: { title: 'Vignettes', description: 'Fictive persons with a programme theory: the way from the resources of the municipality to the goals.' },
  bedomningsinstrument: { title: 'Assessment instruments', description: 'Instruments for assessing needs and following up, and what is known about them.' },
  'kommuners-arbete': {
    title: 'The work of municipalities',
    description: 'How single municipalities work with an intervention, in the same cells so that they can be compared.',
  },
  nyckeltal: { title: 'Key figures', description: 'How many people the needs concern: numbers with unit, year and source.' },
  mallar: { title: 'Templates', description: 'Empty templates to fill in, with sections, fields and help.' },
  kunskapssidor: { title: 'Knowledge pages', description: 'Pages that explain what early support is, what it takes and how to plan and follow up.' },
  ordlistor: {
    title: 'Vocabularies',
    description: 'The terms that entries use: areas, categories, outcomes, designs, limitations, target groups and more, with id and explanation.',
  },
  tillbakadragna: { title: 'Withdrawn entries', description: 'Entries that no longer hold: which, when, why and what holds instead.' },
};

/** The datasets in both languages. @throws Error for a dataset without English */
export function datasetsInBothLanguages(): DatasetInfo[] {
  return DATASETS.map((dataset) => {
    const english = ENGLISH[dataset.id];
    if (english === undefined) throw new Error(`The dataset "${dataset.id}" lacks English in src/views/open-data/dcat/english.ts`);
    return { ...dataset, english };
  });
}
