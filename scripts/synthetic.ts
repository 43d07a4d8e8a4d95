// Made-up content for measuring, as the text of files. It follows every rule and says nothing about anything real.
import { stringify } from 'yaml';
import type { Content } from '../src/catalogue/read-content.ts';
import { parseSourceFile } from '../src/catalogue/source-file.ts';
import { BODY_SECTIONS } from '../src/domain/intervention.ts';
import { DIRECTIONS } from '../src/domain/scales.ts';
import type { Vocabularies } from '../src/domain/vocabulary.ts';
import { createRandom } from './random.ts';

const WORDS = 'stöd arbete vardag samtal boende ekonomi kontakt handläggare deltagare kommun plan möte mål hjälp tid resurs nätverk hälsa skola familj'.split(
  ' ',
);
const TODAY = '2026-01-01';

/** So many interventions, each with one or two evaluations, in the terms of the real vocabularies. The same every time. */
export function syntheticContent(count: number, terms: Vocabularies): Content {
  const random = createRandom(count);
  const below = (number: number) => Math.floor(random() * number);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const ids = (list: readonly { id: string }[], number: number) => [...new Set(Array.from({ length: number }, () => pick(list).id))];
  const sentence = (words: number) => `${Array.from({ length: words }, () => pick(WORDS)).join(' ')}.`;
  const text = (sentences: number) => Array.from({ length: sentences }, () => sentence(12)).join(' ');

  const placement = () => {
    const category = pick(terms.categories);
    const theme = pick([undefined, ...category.themes])?.id;
    return {
      area: category.area,
      category: category.id,
      ...(theme === undefined ? {} : { theme }),
      timing: pick(['tidigt', 'sent']),
      sources: [{ source: category.source }],
    };
  };
  const intervention = (id: string, place: ReturnType<typeof placement>) => ({
    id,
    name: `Påhittad insats ${id}`,
    aliases: [sentence(2)],
    summary: sentence(14),
    placements: [place],
    level: pick(['selektiv', 'indikativ']),
    targetGroups: ids(terms['target-groups'], 2),
    targetGroupNote: sentence(8),
    factors: ids(terms.factors, 3),
    reportAssessments: [{ text: sentence(10), sources: place.sources }],
    lastReviewedOn: TODAY,
  });
  const finding = (about: string, outcome: string, sources: object[]) => ({
    intervention: about,
    outcome,
    measure: sentence(6),
    direction: pick(DIRECTIONS),
    against: pick(['ingen-jamforelse', 'sedvanligt-stod', 'annan-insats']),
    summary: sentence(12),
    figures: [{ label: sentence(3), role: 'efter', value: below(101), unit: 'procent' }],
    sources,
  });
  const evaluation = (id: string, about: string, design: string, outcomes: string[], sources: object[]) => ({
    id,
    title: `Påhittad utvärdering ${id}`,
    evaluators: ids(terms.evaluators, 1),
    published: String(2000 + below(26)),
    design,
    designNote: sentence(12),
    sample: { size: 1 + below(900), description: sentence(8) },
    limitations: ids(terms.limitations, 2).map((term) => ({ term, note: sentence(8) })),
    findings: outcomes.map((outcome) => finding(about, outcome, sources)),
    sources,
    lastReviewedOn: TODAY,
  });

  const yaml = (entry: object) => stringify(entry, { aliasDuplicateObjects: false });
  const read = (collection: 'interventions' | 'evaluations', id: string, content: string) =>
    parseSourceFile(`src/content/${collection}/${id}`, collection, id, new TextEncoder().encode(content));
  const results = Array.from({ length: count }, (_, index) => `pahittad-${index + 1}`).flatMap((id) => {
    const place = placement();
    const body = BODY_SECTIONS.map((title) => `## ${title}\n\n${text(8)}\n`).join('\n');
    const primary = terms.categories.find((category) => category.id === place.category)?.primaryOutcomes ?? [];
    const outcomes = [...new Set([pick(primary), ...ids(terms.outcomes, 2)])];
    const [first] = ids(terms.designs, 1);
    // Two of the same design would be taken for the same study.
    const designs = [first, terms.designs.find((design) => design.id !== first)?.id].flatMap((design) => design ?? []);
    const evaluations = designs.slice(0, 1 + below(2)).map((design, number) => evaluation(`${id}-${number + 1}`, id, design, outcomes, place.sources));
    return [
      read('interventions', id, `---\n${yaml(intervention(id, place))}---\n\n${body}`),
      ...evaluations.map((entry) => read('evaluations', entry.id, yaml(entry))),
    ];
  });
  return { files: results.flatMap(({ file }) => file ?? []), problems: results.flatMap(({ problems }) => problems) };
}
