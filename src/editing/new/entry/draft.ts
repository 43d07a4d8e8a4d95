import type { Catalogue } from '../../../domain/catalogue.ts';
import { toIdentifier } from '../../../domain/identifier.ts';
import { COLLECTIONS } from '../../../catalogue/source-file.ts';
import type { Answers } from './answers.ts';
import { entryText } from './entry-text.ts';
import type { NewKind } from './questions.ts';

/** A file that isn't written yet. */
export interface Draft {
  readonly kind: NewKind;
  readonly id: string;
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  /** What the file says. */
  readonly data: Answers;
}

/** The first change of a new entry, as readers of /andringar/ see it. */
const ADDED: Readonly<Record<Exclude<NewKind, 'sources'>, string>> = {
  evaluations: 'Utvärderingen lades till.',
  interventions: 'Insatsen lades till.',
  examples: 'Exemplet lades till.',
};
const LONGEST_ID = 60;

/** The entry of the answers as a file, with what follows of itself: the id, the day and the first change. @param today YYYY-MM-DD */
export function draftOf(kind: NewKind, answers: Answers, today: string, taken: ReadonlySet<string>): Draft {
  const id = String(answers['id'] ?? suggestedId(kind, answers, taken));
  const limitations = kind === 'evaluations' ? { limitations: [] } : {};
  const kept = kind === 'sources' ? {} : { lastReviewedOn: today, changes: [{ on: today, kind: 'ny', text: ADDED[kind] }] };
  const data = { ...limitations, ...kept, ...answers, id };
  return { kind, id, path: `src/content/${kind}/${id}${COLLECTIONS[kind].extension}`, text: entryText(kind, data), data };
}

/** A free id, made of what tells entries of the kind apart: intervention, evaluator and year; the name; the author and year. */
export function suggestedId(kind: NewKind, answers: Answers, taken: ReadonlySet<string>): string {
  const base =
    toIdentifier(ID_PARTS[kind](answers).filter(Boolean).join(' '))
      .slice(0, LONGEST_ID - 3)
      .replace(/-+$/, '') || 'ny-post';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

const ID_PARTS: Readonly<Record<NewKind, (answers: Answers) => readonly string[]>> = {
  evaluations: ({ findings, evaluators, published }) => [first(findings, 'intervention'), first(evaluators), year(published)],
  interventions: ({ abbreviation, name }) => [text(abbreviation) || text(name)],
  examples: ({ title }) => [text(title)],
  sources: ({ author, issued }) => [first(author, 'literal') || first(author, 'family'), year(issued)],
};

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function year(value: unknown): string {
  return text(value).slice(0, 4);
}

function first(list: unknown, field?: string): string {
  const item: unknown = Array.isArray(list) ? list[0] : undefined;
  return text(field === undefined ? item : (item as Record<string, unknown> | undefined)?.[field]);
}

/** Every id of a kind that has been used: by files, also broken ones, by withdrawn entries, and before a rename. */
export function takenIds(kind: NewKind, { catalogue, names }: { readonly catalogue: Catalogue; readonly names: readonly string[] }): Set<string> {
  const former = kind === 'sources' ? [] : catalogue[kind].flatMap(({ formerIds }) => formerIds);
  const withdrawn = catalogue.withdrawn.flatMap(({ kind: own, entry }) => (own === kind ? [entry.id, ...entry.formerIds] : []));
  return new Set([...names, ...former, ...withdrawn]);
}
