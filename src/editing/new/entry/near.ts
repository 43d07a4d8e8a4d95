import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { toIdentifier } from '../../../domain/identifier.ts';
import type { Answers } from './answers.ts';
import type { NewKind } from './questions.ts';

/** An entry that the new one may be the same as, and why, in Swedish. */
export interface Near {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** So many letters of ten may differ between two names of the same thing. */
const SLIPS_OF_TEN = 2;

/** The entries that the answers may describe once more. */
export function nearDuplicates(kind: NewKind, answers: Answers, catalogue: Catalogue): Near[] {
  return [
    ...(kind === 'evaluations' ? sameStudy(answers, catalogue) : []),
    ...(kind === 'sources' ? sameDoi(answers, catalogue) : []),
    ...alike(kind, answers, catalogue),
  ].filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
}

function sameStudy({ evaluators, published, findings }: Answers, { evaluations }: Catalogue): Near[] {
  const year = String(published ?? '').slice(0, 4);
  const interventions = new Set(((findings ?? []) as { intervention?: string }[]).map(({ intervention }) => intervention));
  return evaluations
    .filter((other) => year !== '' && other.published?.startsWith(year) && other.evaluators.some((id) => ((evaluators ?? []) as string[]).includes(id)))
    .filter((other) => other.findings.some(({ intervention }) => interventions.has(intervention)))
    .map(({ id, title }) => ({ id, name: title, why: 'samma utvärderare, år och insats' }));
}

function sameDoi({ DOI }: Answers, { sources }: Catalogue): Near[] {
  const doi = String(DOI ?? '').toLowerCase();
  return sources.filter((other) => doi !== '' && other.DOI?.toLowerCase() === doi).map(({ id, title = id }) => ({ id, name: title, why: 'samma DOI' }));
}

function alike(kind: NewKind, answers: Answers, catalogue: Catalogue): Near[] {
  const names = namesOf(answers);
  return (catalogue[kind] as readonly Answers[]).flatMap((other) => {
    const same = namesOf(other).find((name) => names.some((own) => isNear(own, name)));
    return same === undefined ? [] : [{ id: String(other['id']), name: same, why: 'nästan samma namn' }];
  });
}

function namesOf({ name, title, abbreviation, aliases }: Answers): string[] {
  return [name, title, abbreviation, ...((aliases ?? []) as unknown[])].filter((text): text is string => typeof text === 'string' && text !== '');
}

/** Short names, such as abbreviations, must be the same; longer ones may differ in a few letters. */
function isNear(a: string, b: string): boolean {
  const [x, y] = [toIdentifier(a), toIdentifier(b)];
  return x !== '' && distance(x, y) <= Math.floor((Math.min(x.length, y.length) * SLIPS_OF_TEN) / 10 - (x.length < 8 ? 2 : 0.5)) ? true : x === y;
}
