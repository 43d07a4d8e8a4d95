import type { Catalogue } from '../domain/catalogue.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Rule, Violation } from './rule.ts';

export const oneStudyOnce: Rule = {
  name: 'one-study-once',
  promise: 'Samma studie räknas en gång: två utvärderingar med samma första källa och upplägg har inte fynd om samma insats och utfall.',
  check({ catalogue, nameOf }) {
    const earlier = new Map<string, Evaluation[]>();
    return catalogue.evaluations.flatMap((evaluation) => {
      // Only those that rest on the same work in the same way are compared: among thousands, all pairs would take minutes.
      const ground = `${workOf(evaluation, catalogue)}\n${evaluation.design}`;
      const others = earlier.get(ground) ?? [];
      const places = others.map((other) => sharedFinding(evaluation, other));
      const at = places.findIndex((place) => place !== -1);
      const [twin, place = -1] = [others[at], places[at]];
      earlier.set(ground, others);
      others.push(evaluation);
      if (!twin) return [];
      const finding = evaluation.findings[place];
      const violation: Violation = {
        folder: 'evaluations',
        name: nameOf(evaluation),
        where: { path: ['sources', 0, 'source'] },
        what: `Utvärderingen ser ut att vara samma studie som ${nameOf(twin)}: samma första källa, samma upplägg och fynd om ${finding?.intervention} och ${finding?.outcome}.`,
        why: 'Två samstämmiga studier väger tyngre än en. En studie som står två gånger kan höja en bedömning som inte ska höjas.',
        how: `Samla fynden i en fil, eller ta bort den ena. Är det två studier lägger du dem var för sig i sources, med studien själv först.`,
      };
      return [violation];
    });
  },
};

/** The place in the first of a finding that both have. @returns -1 where they have none in common */
function sharedFinding(a: Evaluation, b: Evaluation): number {
  const key = ({ design }: Evaluation, finding: Evaluation['findings'][number]) => [finding.intervention, finding.outcome, finding.design ?? design].join('\n');
  const keys = new Set(b.findings.map((finding) => key(b, finding)));
  return a.findings.findIndex((finding) => keys.has(key(a, finding)));
}

/** The same article may stand as two sources, but has one DOI. */
function workOf({ sources: [first] }: Evaluation, { source }: Catalogue): string {
  const id = first?.source ?? '';
  return source.get(id)?.DOI?.toLowerCase() ?? id;
}
