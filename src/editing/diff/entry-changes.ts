import type { Catalogue } from '../../domain/catalogue.ts';
import type { Figure, Finding } from '../../domain/finding.ts';
import { formatFigure, labelIn } from '../../views/format.ts';
import { fieldName } from './field-names.ts';
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

const FIGURES = ['figures', 'results', 'costs', 'facts'];
/** A text longer than this is read where it stands, not in a list of changes. */
const SHORT = 120;

interface Sides {
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

/** Every figure of an entry, with where it stands. */
export function figuresIn(entry: object, catalogue: Catalogue): { readonly where: readonly string[]; readonly text: string }[] {
  const { findings = [], ...rest } = entry as { findings?: readonly Finding[] } & Readonly<Record<string, readonly Figure[] | undefined>>;
  const own = FIGURES.flatMap((key) => rest[key] ?? []).map((figure) => ({ where: [figure.label], text: sayFigure(figure) }));
  const inFindings = findings.flatMap((finding) =>
    finding.figures.map((figure) => ({ where: [partName('findings', finding, catalogue), figure.label], text: sayFigure(figure) })),
  );
  return [...own, ...inFindings];
}

/** A figure is told of as a whole, however many of its fields differ. */
function figureChanges(changes: readonly ValueChange[], { after }: Sides): FieldChange[] {
  const told = new Map<object, FieldChange>();
  for (const { path, from: old, to: current } of changes) {
    const depth = path.findIndex(({ key, part }) => FIGURES.includes(key) && part !== undefined);
    const part = path[depth]?.part as Figure;
    if (told.has(part)) continue;
    const whole = path.length === depth + 1;
    // The part is the new figure where there is one; the old one is what it was before all of its changed fields.
    const earlier = whole ? (old as Figure | undefined) : undone(part, changes, depth);
    const later = whole ? (current as Figure | undefined) : part;
    const label = later?.label ?? earlier?.label ?? '';
    const renamed = earlier !== undefined && later !== undefined && sayFigure(earlier) === sayFigure(later);
    told.set(part, {
      where: [...whereOf(path.slice(0, depth), after), label],
      from: earlier === undefined ? '' : renamed ? roleAndLabel(earlier) : sayFigure(earlier),
      to: later === undefined ? '' : renamed ? roleAndLabel(later) : sayFigure(later),
    });
  }
  return [...told.values()];
}

function undone(part: Figure, changes: readonly ValueChange[], depth: number): Figure {
  const fields = changes.filter(({ path }) => path[depth]?.part === part).map(({ path, from }) => [path[depth + 1]?.key ?? '', from]);
  return { ...part, ...Object.fromEntries(fields) } as Figure;
}

const ROLES: Readonly<Record<string, string>> = {
  insats: 'gruppen som fick insatsen',
  jamforelse: 'jämförelsegruppen',
  fore: 'före',
  efter: 'efter',
  skillnad: 'skillnad',
  ovrigt: 'övrigt',
};

function sayFigure(figure: Figure & { readonly year?: string }): string {
  return `${formatFigure(figure)}${figure.year === undefined ? '' : ` (${figure.year})`}`;
}

function roleAndLabel({ label, role }: Figure): string {
  return role === undefined ? label : `${label} (${ROLES[role] ?? role})`;
}

function whereOf(path: readonly PathStep[], catalogue: Catalogue): string[] {
  return path.map(({ key, part }) => (part === undefined ? fieldName(key) : partName(key, part as Readonly<Record<string, unknown>>, catalogue)));
}

/** A part of a list by what it is about. */
function partName(key: string, part: Readonly<Record<string, unknown>>, catalogue: Catalogue): string {
  if (key === 'findings') {
    const { intervention, outcome } = part as { intervention: string; outcome: string };
    return `Fynd om ${catalogue.intervention.get(intervention)?.name ?? intervention}, ${labelIn(catalogue.term.outcomes, outcome).toLocaleLowerCase('sv')}`;
  }
  const field = ['term', 'source', 'id', 'label', 'title', 'intervention', 'area', 'on', 'text'].find((name) => part[name] !== undefined);
  return field === undefined ? fieldName(key) : `${fieldName(key)}: ${valueText(field, part[field], catalogue)}`;
}
