import { hydrate, render } from 'preact';
import { GapList } from '../components/evidence-map/GapList.tsx';
import { MapTool } from '../components/evidence-map/MapTool.tsx';
import type { EvidenceBase } from '../views/base/base.ts';
import { gapListView } from '../views/evidence-map/gap-list.ts';
import { FIRST_GAPS } from '../views/evidence-map/gap-view.ts';
import { type RuledBases, ruledBases } from '../views/evidence-map/ruled.ts';
import { EMPTY_MAP, type MapState } from '../views/evidence-map/state.ts';
import { mapView, type MapView } from '../views/evidence-map/view.ts';
import { find } from './find.ts';
import { oncePainted, whenIdle } from './spare-time.ts';

/** Draws the map and its gaps into the page, once their base is here. How much of them is drawn is no choice, and not in the address. */
export class MapDrawing {
  readonly #root: HTMLElement;
  #bases: RuledBases | undefined;
  #loading: Promise<RuledBases | undefined> | undefined;
  #rows = new Map<string, number>();
  #gaps = FIRST_GAPS;
  /** How many times something has been asked for, so that what only an earlier time asked for is left undone. */
  #turn = 0;

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

  /**
   * Draws the map for what the state is when its base is here. The gaps beneath it follow once it has been painted, so that a choice is
   * answered at once. The page tells that it is busy until both are there.
   */
  async show(state: () => MapState): Promise<void> {
    const turn = this.#begin();
    const bases = await this.load();
    if (bases !== undefined) {
      const view = mapView(bases, state(), this.#rows);
      render(<MapTool view={view} />, find(this.#root, '.map-root'));
      this.#keepRows(view);
    }
    void oncePainted().then(() => this.#end(turn, state));
  }

  /** Draws the gaps alone, at once. */
  async showGaps(state: () => MapState): Promise<void> {
    const turn = this.#begin();
    await this.load();
    this.#end(turn, state);
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

  #begin(): number {
    this.#root.ariaBusy = 'true';
    this.#turn += 1;
    return this.#turn;
  }

  /** Draws the gaps of what was asked for last. Whoever asked before that has nothing left to do. */
  #end(turn: number, state: () => MapState): void {
    if (turn !== this.#turn) return;
    if (this.#bases !== undefined) render(<GapList view={gapListView(this.#bases, state(), this.#advice(), this.#gaps)} />, find(this.#root, '.gap-root'));
    this.#root.ariaBusy = 'false';
  }

  /** What is drawn of a group stays drawn when another one is unfolded. */
  #keepRows({ map }: MapView): void {
    for (const { id, folded, rows, more } of map.groups) if (!folded) this.#rows.set(id, more > 0 ? rows.length : Number.POSITIVE_INFINITY);
  }

  #advice(): string[] {
    return JSON.parse(this.#root.dataset['advice'] ?? '[]') as string[];
  }

  #takeOver(bases: RuledBases): void {
    this.#bases = bases;
    hydrate(<MapTool view={mapView(bases, EMPTY_MAP)} />, find(this.#root, '.map-root'));
    hydrate(<GapList view={gapListView(bases, EMPTY_MAP, this.#advice())} />, find(this.#root, '.gap-root'));
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
