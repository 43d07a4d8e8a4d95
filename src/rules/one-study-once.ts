import type { Catalogue } from '../domain/catalogue.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Rule, Violation } from './rule.ts';

export const oneStudyOnce: Rule = {
  name: 'one-study-once',
  promise: 'Samma studie räknas en gång: två utvärderingar med samma första källa och upplägg har inte fynd om samma insats och utfall.',
  check({ catalogue, nameOf }) {
    return catalogue.evaluations.flatMap((evaluation, index) => {
      const twin = catalogue.evaluations.slice(0, index).find((other) => twice(evaluation, other, catalogue) !== undefined);
      if (!twin) return [];
      const place = twice(evaluation, twin, catalogue) ?? 0;
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

/** The place of a finding that both have, where the two rest on the same work in the same way. */
function twice(a: Evaluation, b: Evaluation, catalogue: Catalogue): number | undefined {
  if (a.id === b.id || workOf(a, catalogue) !== workOf(b, catalogue)) return undefined;
  const key = ({ design }: Evaluation, finding: Evaluation['findings'][number]) => [finding.intervention, finding.outcome, finding.design ?? design].join('\n');
  const keys = new Set(b.findings.map((finding) => key(b, finding)));
  const place = a.findings.findIndex((finding) => keys.has(key(a, finding)));
  return a.design === b.design && place !== -1 ? place : undefined;
}

/** The same article may stand as two sources, but has one DOI. */
function workOf({ sources: [first] }: Evaluation, { source }: Catalogue): string {
  const id = first?.source ?? '';
  return source.get(id)?.DOI?.toLowerCase() ?? id;
}
