import { hydrate, render } from 'preact';
import { GapList } from '../components/evidence-map/GapList.tsx';
import { MapTool } from '../components/evidence-map/MapTool.tsx';
import type { EvidenceBase } from '../views/base/base.ts';
import { FIRST_GAPS } from '../views/evidence-map/gap-view.ts';
import { FIRST_ROWS } from '../views/evidence-map/map.ts';
import { type RuledBases, ruledBases } from '../views/evidence-map/ruled.ts';
import { EMPTY_MAP, type MapState } from '../views/evidence-map/state.ts';
import { FIRST_DRAWN, mapView, type MapView } from '../views/evidence-map/view.ts';
import { find } from './find.ts';

/** Draws the map and its gaps into the page, once their base is here. How much of them is drawn is no choice, and not in the address. */
export class MapDrawing {
  readonly #root: HTMLElement;
  #bases: RuledBases | undefined;
  #loading: Promise<RuledBases | undefined> | undefined;
  #rows = new Map<string, number>();
  #gaps = FIRST_GAPS;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Whether the page's own map has been taken over. */
  get begun(): boolean {
    return this.#bases !== undefined;
  }

  /** How much is drawn goes back to what a new map shows. */
  startOver(): void {
    this.#rows.clear();
    this.#gaps = FIRST_GAPS;
  }

  drawRows(group: string, rows: number): void {
    this.#rows.set(group, rows);
  }

  /** Draws more gaps next time. Returns how many there were. */
  drawMoreGaps(): number {
    const drawn = this.#gaps;
    this.#gaps += FIRST_GAPS;
    return drawn;
  }

  /** Draws the map for what the state is when its base is here. Until then the page tells that it is busy. */
  async show(state: () => MapState): Promise<void> {
    this.#root.ariaBusy = 'true';
    const bases = await this.load();
    if (bases !== undefined) {
      const view = mapView(bases, state(), { rows: this.#rows, gaps: this.#gaps }, this.#advice());
      render(<MapTool view={view} />, find(this.#root, '.map-root'));
      render(<GapList view={view} />, find(this.#root, '.gap-root'));
      this.#keepRows(view);
    }
    this.#root.ariaBusy = 'false';
  }

  /** The base, fetched once; the page's own map is then taken over. After a failure the next call tries again. */
  async load(): Promise<RuledBases | undefined> {
    this.#loading ??= this.#fetch();
    const bases = await this.#loading;
    if (bases === undefined) this.#loading = undefined;
    else if (this.#bases === undefined) this.#takeOver(bases);
    find(this.#root, '.list-error').hidden = bases !== undefined;
    return bases;
  }

  /** What is drawn of a group stays drawn when another one is unfolded. */
  #keepRows({ map }: MapView): void {
    for (const { id, folded, rows, more } of map.groups) if (!folded) this.#rows.set(id, more > 0 ? rows.length : FIRST_ROWS);
  }

  #advice(): string[] {
    return JSON.parse(this.#root.dataset['advice'] ?? '[]') as string[];
  }

  #takeOver(bases: RuledBases): void {
    this.#bases = bases;
    const view = mapView(bases, EMPTY_MAP, FIRST_DRAWN, this.#advice());
    hydrate(<MapTool view={view} />, find(this.#root, '.map-root'));
    hydrate(<GapList view={view} />, find(this.#root, '.gap-root'));
    whenIdle(() => bases.prepareRow());
  }

  async #fetch(): Promise<RuledBases | undefined> {
    try {
      const response = await fetch(this.#root.dataset['source'] ?? '');
      return response.ok ? ruledBases((await response.json()) as EvidenceBase) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Calls it again and again while the browser has nothing else to do, as long as it says that there is more. */
function whenIdle(work: () => boolean): void {
  // Some browsers can't tell when they are idle. There the work is done when it is asked for.
  if (!('requestIdleCallback' in window)) return;
  requestIdleCallback((deadline) => {
    while (deadline.timeRemaining() > 1) if (!work()) return;
    whenIdle(work);
  });
}
