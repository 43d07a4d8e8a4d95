import type { Catalogue } from '../../domain/catalogue.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import type { Finding } from '../../domain/finding.ts';

/**
 * The ids of an evaluation's findings, in their order: evaluation, intervention and outcome with dots between, which no id has in it. From the second
 * finding of the same intervention and outcome on, the number of it is added. A finding that is put in elsewhere changes no other id.
 */
export function findingIdsOf({ id, findings }: Pick<Evaluation, 'id' | 'findings'>): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ intervention, outcome }) => {
    const name = `${id}.${intervention}.${outcome}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : `${name}.${number}`;
  });
}

const known = new WeakMap<Catalogue, ReadonlyMap<Finding, string>>();

/** The id of every finding in the catalogue. Made once for each catalogue. */
export function findingIds(catalogue: Catalogue): ReadonlyMap<Finding, string> {
  const ids = known.get(catalogue) ?? new Map(catalogue.evaluations.flatMap((entry) => pairs(entry)));
  known.set(catalogue, ids);
  return ids;
}

function pairs(evaluation: Evaluation): [Finding, string][] {
  const ids = findingIdsOf(evaluation);
  return evaluation.findings.map((finding, index) => [finding, ids[index] ?? '']);
}
