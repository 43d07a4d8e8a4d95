import type { Catalogue } from '../domain/catalogue.ts';
import { THEORY_COLUMNS, type Theory, type TheoryColumn } from '../domain/vignette.ts';
import { type HeadlineView, headlineView } from './headline.ts';
import { routes } from './routes.ts';

export const COLUMN_TEXTS: Readonly<Record<TheoryColumn, { readonly title: string; readonly question: string; readonly letter: string }>> = {
  resources: { title: 'Resurser', question: 'Vad behöver kommunen ha?', letter: 'R' },
  support: { title: 'Kommunens stöd', question: 'Vad behöver kommunen göra?', letter: 'S' },
  shortTerm: { title: 'Mål på kort sikt', question: 'Vad ska hända först?', letter: 'K' },
  longTerm: { title: 'Mål på lång sikt', question: 'Vart leder det till sist?', letter: 'L' },
};

/** A box of the diagram, with what it leads to in words. */
export interface BoxView {
  readonly code: string;
  readonly anchor: string;
  readonly text: string;
  readonly leadsTo: readonly { readonly code: string; readonly text: string; readonly href: string }[];
  /** For support: what the catalogue knows of it. undefined in the other columns. */
  readonly evidence: { readonly interventions: readonly EvidenceLink[]; readonly note: string } | undefined;
}

interface EvidenceLink {
  readonly name: string;
  readonly href: string;
  readonly headline: HeadlineView;
}

/** A line of the diagram in a square of 100 by 100, drawn behind the boxes. */
export interface LineView {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface TheoryView {
  readonly columns: readonly { readonly title: string; readonly question: string; readonly boxes: readonly BoxView[] }[];
  readonly lines: readonly LineView[];
}

/** Widths of the drawing in hundredths: four columns and the gaps between them. The style sheet has the same. */
const COLUMN_WIDTH = 19;
const GAP_WIDTH = 8;

/** The programme theory as columns of boxes. Boxes of a column share its height, so a line's ends follow from their numbers. */
export function theoryView(theory: Theory, catalogue: Catalogue): TheoryView {
  const places = placesOf(theory);
  const codeOf = (id: string) => places.get(id)?.code ?? id;
  const support = new Map(theory.support.map((box) => [box.id, box]));
  return {
    columns: THEORY_COLUMNS.map((column) => ({
      title: COLUMN_TEXTS[column].title,
      question: COLUMN_TEXTS[column].question,
      boxes: theory[column].map(({ id, text, leadsTo }) => ({
        code: codeOf(id),
        anchor: `ruta-${codeOf(id).toLowerCase()}`,
        text,
        leadsTo: leadsTo.map((target) => ({ code: codeOf(target), text: places.get(target)?.text ?? target, href: `#ruta-${codeOf(target).toLowerCase()}` })),
        evidence: column === 'support' ? evidenceOf(support.get(id), catalogue) : undefined,
      })),
    })),
    lines: linesOf(theory, places),
  };
}

interface Placed {
  readonly code: string;
  readonly text: string;
  readonly column: number;
  readonly middle: number;
}

function placesOf(theory: Theory): ReadonlyMap<string, Placed> {
  return new Map(
    THEORY_COLUMNS.flatMap((column, order) =>
      theory[column].map(({ id, text }, index): [string, Placed] => [
        id,
        { code: `${COLUMN_TEXTS[column].letter}${index + 1}`, text, column: order, middle: ((index + 0.5) / theory[column].length) * 100 },
      ]),
    ),
  );
}

/** Lines between boxes of different columns; within a column the words of the box tell of it. */
function linesOf(theory: Theory, places: ReadonlyMap<string, Placed>): LineView[] {
  const left = (column: number) => column * (COLUMN_WIDTH + GAP_WIDTH);
  return THEORY_COLUMNS.flatMap((column) =>
    theory[column].flatMap(({ id, leadsTo }) => {
      const from = places.get(id);
      return leadsTo.flatMap((target) => {
        const to = places.get(target);
        if (!from || !to || to.column <= from.column) return [];
        return [{ x1: left(from.column) + COLUMN_WIDTH, y1: round(from.middle), x2: left(to.column), y2: round(to.middle) }];
      });
    }),
  );
}

function evidenceOf(box: Theory['support'][number] | undefined, catalogue: Catalogue): BoxView['evidence'] {
  if (!box) return undefined;
  const interventions = box.interventions.flatMap((id) => {
    const entry = catalogue.intervention.get(id);
    return entry ? [{ name: entry.name, href: routes.intervention(id), headline: headlineView(catalogue.ratingOf(id), catalogue) }] : [];
  });
  return { interventions, note: box.note ?? '' };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
