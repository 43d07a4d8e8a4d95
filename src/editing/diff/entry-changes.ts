import type { Catalogue } from '../../domain/catalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import { FIGURES, figureChanges, figuresIn } from './figures.ts';
import { whereOf } from './places.ts';
import { valueText } from './value-text.ts';
import { compareValues, sameParts, type PathStep, type ValueChange } from './values.ts';
import { countWords, type WordCount } from './words.ts';

/** One thing that an entry says otherwise. '' in `from` is something new, '' in `to` something that is gone. */
export interface FieldChange {
  /** Where, outermost first: "Fynd om IPS, arbete", "Riktning". */
  readonly where: readonly string[];
  readonly from: string;
  readonly to: string;
}
export interface TextChange extends WordCount {
  readonly where: string;
}
export interface EntryChanges {
  readonly figures: readonly FieldChange[];
  readonly fields: readonly FieldChange[];
  /** Longer texts are counted, not repeated. */
  readonly texts: readonly TextChange[];
}

/** A text longer than this is read where it stands, not in a list of changes. */
const SHORT = 120;

export interface Sides {
  readonly before: Catalogue;
  readonly after: Catalogue;
}

/** What an entry says otherwise, sorted into figures, fields and longer texts. */
export function entryChanges(from: object, to: object, catalogues: Sides): EntryChanges {
  const changes = compareValues(from, to);
  const isFigure = ({ path }: ValueChange) => path.some(({ key, part }) => FIGURES.includes(key) && part !== undefined);
  const isText = (change: ValueChange) => !isFigure(change) && [change.from, change.to].some((side) => typeof side === 'string' && side.length > SHORT);
  return {
    figures: [...figureChanges(changes.filter(isFigure), catalogues), ...changes.flatMap((change) => figuresOfFinding(change, catalogues))],
    fields: changes.filter((change) => !isFigure(change) && !isText(change)).map((change) => fieldChange(change, catalogues)),
    texts: changes.filter(isText).map(({ path, from: old, to: current }) => ({
      where: whereOf(path, catalogues.after).join(' › '),
      ...countWords(String(old ?? ''), String(current ?? '')),
    })),
  };
}

function fieldChange({ path, from, to }: ValueChange, { before, after }: Sides): FieldChange {
  const key = path.at(-1)?.key ?? '';
  // Nothing but the order differs: the two sides read the same, and the Markdown says why.
  const order = Array.isArray(from) && Array.isArray(to) && sameParts(from, to) ? valueText(key, to, after) : undefined;
  if (order !== undefined) return { where: whereOf(path, after), from: order, to: order };
  const say = (value: unknown, catalogue: Catalogue) => (isFinding(path, value) ? findingText(value, catalogue) : valueText(key, value, catalogue));
  return { where: whereOf(path, after), from: say(from, before), to: say(to, after) };
}

function isFinding(path: readonly PathStep[], value: unknown): value is Finding {
  return path.length === 1 && path[0]?.key === 'findings' && path[0].part !== undefined && value !== undefined;
}

function findingText({ direction, summary }: Finding, catalogue: Catalogue): string {
  return `${valueText('direction', direction, catalogue)}. ${summary}`;
}

/** A finding that comes or goes takes its figures with it. */
function figuresOfFinding({ path, from, to }: ValueChange, { before, after }: Sides): FieldChange[] {
  const come = isFinding(path, to) && from === undefined ? figuresIn({ findings: [to] }, after).map(({ where, text }) => ({ where, from: '', to: text })) : [];
  const gone =
    isFinding(path, from) && to === undefined ? figuresIn({ findings: [from] }, before).map(({ where, text }) => ({ where, from: text, to: '' })) : [];
  return [...come, ...gone];
}
