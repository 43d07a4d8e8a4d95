import type { Root } from 'hast';
import type { Position } from './problem.ts';

/** A heading of a body and what stands under it, as a tree that only a view turns into HTML. */
export interface BodySection extends Position {
  readonly title: string;
  readonly tree: Root;
}

/** A place in a body that names another entry. */
export interface BodyReference extends Position {
  readonly collection: 'sources' | 'interventions' | 'examples' | 'vignettes' | 'instruments' | 'pages' | 'templates' | 'municipalities';
  readonly id: string;
}

/** The running text of an entry, taken apart. Positions are those of the file. */
export interface Body {
  readonly sections: readonly BodySection[];
  readonly references: readonly BodyReference[];
  /** Blocks that state a figure without naming a source. */
  readonly uncitedFigures: readonly (Position & { readonly text: string })[];
}
