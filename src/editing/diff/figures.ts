import type { Catalogue } from '../../domain/catalogue.ts';
import type { Figure, Finding } from '../../domain/finding.ts';
import { formatFigure } from '../../views/format.ts';
import type { FieldChange, Sides } from './entry-changes.ts';
import { partName, whereOf } from './places.ts';
import type { ValueChange } from './values.ts';

/** The lists that hold figures. */
export const FIGURES = ['figures', 'results', 'costs', 'facts'];
/** A figure is told of as a whole, however many of its fields differ. */
export function figureChanges(changes: readonly ValueChange[], { after }: Sides): FieldChange[] {
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

/** Every figure of an entry, with where it stands. */
export function figuresIn(entry: object, catalogue: Catalogue): { readonly where: readonly string[]; readonly text: string }[] {
  const { findings = [], ...rest } = entry as { findings?: readonly Finding[] } & Readonly<Record<string, readonly Figure[] | undefined>>;
  const own = FIGURES.flatMap((key) => rest[key] ?? []).map((figure) => ({ where: [figure.label], text: sayFigure(figure) }));
  const inFindings = findings.flatMap((finding) =>
    finding.figures.map((figure) => ({ where: [partName('findings', finding, catalogue), figure.label], text: sayFigure(figure) })),
  );
  return [...own, ...inFindings];
}
