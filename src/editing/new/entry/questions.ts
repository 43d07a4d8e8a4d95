import type { EntryCollection } from '../../../domain/collections.ts';
import type { EXAMPLE_SECTIONS } from '../../../domain/example.ts';
import type { BODY_SECTIONS } from '../../../domain/intervention.ts';
import type { VocabularyName } from '../../../domain/vocabulary.ts';

/** The kinds of entries that can be made by answering questions. */
export const NEW_KINDS = ['evaluations', 'interventions', 'examples', 'sources'] as const satisfies readonly EntryCollection[];
export type NewKind = (typeof NEW_KINDS)[number];

/** One question about one field. What it means, and what it takes, is in the schema. */
export interface Question {
  /** The field's place inside the entry, or inside the item of a list. */
  readonly field: string;
  readonly ask: string;
  /** Where the terms or entries stand that can be chosen. */
  readonly from?: VocabularyName | EntryCollection;
  readonly optional?: true;
  /** The questions about each item of a list. */
  readonly items?: readonly Question[];
}

const citation = (ask: string): Question => ({
  field: 'sources',
  ask,
  items: [
    { field: 'source', ask: 'Vilken källa?', from: 'sources' },
    { field: 'locator', ask: 'Var i källan? Sida, avsnitt eller tabell', optional: true },
  ],
});
const FIGURES: Question = {
  field: 'figures',
  ask: 'Ger källan en siffra?',
  optional: true,
  items: [
    { field: 'label', ask: 'Vad gäller siffran?' },
    { field: 'role', ask: 'Vems är den?' },
    { field: 'value', ask: 'Vilket är talet?' },
    { field: 'unit', ask: 'I vilken enhet?' },
    { field: 'precision', ask: 'Säger källan drygt, cirka eller liknande?', optional: true },
  ],
};

export const QUESTIONS: Readonly<Record<NewKind, readonly Question[]>> = {
  evaluations: [
    { field: 'title', ask: 'Vad utvärderades, och av vem?' },
    { field: 'evaluators', ask: 'Vilka utvärderade?', from: 'evaluators' },
    { field: 'published', ask: 'När publicerades den?', optional: true },
    citation('Vilken källa bygger den på? Utvärderingen själv först'),
    { field: 'design', ask: 'Vilket upplägg har den?', from: 'designs' },
    { field: 'designNote', ask: 'Vad gjordes? Ett par meningar' },
    { field: 'comparison', ask: 'Vilka jämfördes deltagarna med?', optional: true },
    { field: 'sample.size', ask: 'Hur många ingick?', optional: true },
    { field: 'sample.description', ask: 'Vilka ingick?' },
    { field: 'followUpMonths', ask: 'Hur många månader följdes de som längst?', optional: true },
    {
      field: 'limitations',
      ask: 'Har utvärderingen en brist?',
      optional: true,
      items: [
        { field: 'term', ask: 'Vilken brist?', from: 'limitations' },
        { field: 'note', ask: 'Hur visar den sig här?' },
      ],
    },
    {
      field: 'findings',
      ask: 'Ett fynd',
      items: [
        { field: 'intervention', ask: 'Vilken insats gäller fyndet?', from: 'interventions' },
        { field: 'outcome', ask: 'Vilket utfall?', from: 'outcomes' },
        { field: 'measure', ask: 'Hur mättes det? Vad, hos vem, när' },
        { field: 'direction', ask: 'Åt vilket håll, för deltagarna?' },
        { field: 'against', ask: 'Vad jämfördes med?' },
        { field: 'comparator', ask: 'Jämförelsen i ord', optional: true },
        { field: 'summary', ask: 'Fyndet i en eller två meningar: för vem, jämfört med vad' },
        FIGURES,
        citation('Var står fyndet?'),
      ],
    },
  ],
  interventions: [
    { field: 'name', ask: 'Vad heter insatsen?' },
    { field: 'abbreviation', ask: 'Har den en förkortning?', optional: true },
    { field: 'aliases', ask: 'Andra namn som läsare kan söka på, med komma emellan', optional: true },
    { field: 'summary', ask: 'Vad är den, och för vem? En mening' },
    {
      field: 'placements',
      ask: 'En plats i katalogen',
      items: [
        { field: 'area', ask: 'Inom vilket område?', from: 'areas' },
        { field: 'category', ask: 'I vilken kategori?', from: 'categories', optional: true },
        { field: 'timing', ask: 'Är det tidigt eller sent stöd här?' },
        citation('Vilken källa placerar den så?'),
      ],
    },
    { field: 'level', ask: 'För en grupp med förhöjd risk, eller för dem som redan har ett behov?' },
    { field: 'targetGroups', ask: 'Vilka målgrupper, den viktigaste först?', from: 'target-groups' },
    { field: 'targetGroupNote', ask: 'Målgruppen i en mening' },
  ],
  examples: [
    { field: 'title', ask: 'Vad handlar exemplet om, och var?' },
    { field: 'summary', ask: 'Vem gjorde vad, för vem? En eller två meningar' },
    { field: 'stage', ask: 'Hur långt hade arbetet kommit?' },
    { field: 'municipalities', ask: 'Vilka kommuner?', from: 'municipalities' },
    { field: 'place', ask: 'Vilken plats, så noga som källan säger?' },
    { field: 'areas', ask: 'Inom vilka områden?', from: 'areas' },
    citation('Var står exemplet?'),
  ],
  sources: [
    { field: 'type', ask: 'Vad är det för slags källa?' },
    {
      field: 'author',
      ask: 'En upphovsperson eller organisation',
      items: [
        { field: 'literal', ask: 'Organisationens namn (lämna tomt för en person)', optional: true },
        { field: 'family', ask: 'Efternamn (lämna tomt för en organisation)', optional: true },
        { field: 'given', ask: 'Förnamn', optional: true },
      ],
    },
    { field: 'title', ask: 'Titeln, som den står i verket', optional: true },
    { field: 'issued', ask: 'När gavs den ut?', optional: true },
    { field: 'publisher', ask: 'Vem gav ut den?', optional: true },
    { field: 'DOI', ask: 'DOI, om den har en', optional: true },
    { field: 'URL', ask: 'Adress, om du har sett den', optional: true },
    { field: 'status', ask: 'Hur säkra är uppgifterna?' },
  ],
};

/** The headings of a text, each with what it should say. The editor answers with a first paragraph. */
export const TEXT_QUESTIONS: Readonly<Partial<Record<NewKind, Readonly<Record<string, string>>>>> = {
  interventions: {
    Beskrivning: 'Vad är insatsen, och hur går den till?',
    Syfte: 'Vad ska den leda till för deltagaren?',
    Målgrupp: 'Vilka är den till för, så snävt som källan säger?',
    Kunskapsläge: 'Vad visar utvärderingarna: för vem, jämfört med vad, hur säkert?',
    'Att tänka på': 'Vad behöver en chef väga in?',
  } satisfies Record<(typeof BODY_SECTIONS)[number], string>,
  examples: {
    Problemet: 'Vad behövde lösas?',
    'Vad de gjorde': 'Vad gjorde de?',
    Resultat: 'Vad blev resultatet, enligt källan?',
    'Vad resultaten inte visar': 'Vad går inte att säga av det?',
    Framgångsfaktorer: 'Vad gjorde att det gick, enligt källan?',
    Kostnader: 'Vad kostade det, om källan säger det?',
  } satisfies Record<(typeof EXAMPLE_SECTIONS)[number], string>,
};
