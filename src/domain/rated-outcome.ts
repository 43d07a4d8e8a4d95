import type { Evaluation } from './evaluation.ts';
import type { RatedFinding } from './rated-finding.ts';
import { type Certainty, CERTAINTIES, type OutcomeVerdict, type Verdict } from './scales.ts';
import type { Study } from './study.ts';

/** Where an outcome points once its findings are weighed together. `blandat`: findings of equal certainty disagree. */
export type OutcomeDirection = 'forbattring' | 'ingen-skillnad' | 'forsamring' | 'blandat' | 'okand';

export interface OutcomeCertainty<S extends Study = Evaluation> {
  /** Null where nothing was studied for effect. */
  readonly direction: OutcomeDirection | null;
  readonly certainty: Certainty | null;
  /** The findings that decided: those of the highest certainty that settles something, or all of the highest. */
  readonly deciding: readonly RatedFinding<S>[];
  /** Whether agreeing randomised studies raised the certainty to hög. */
  readonly raised: boolean;
}

interface Weighed<S extends Study> {
  readonly rated: RatedFinding<S>;
  readonly certainty: Certainty;
  readonly direction: ReturnType<typeof ownEffect>;
  readonly raised: boolean;
}

/** Direction, certainty and verdict of one outcome, from all its findings. */
export function resolveOutcome<S extends Study>(findings: readonly RatedFinding<S>[]): OutcomeCertainty<S> & { readonly verdict: OutcomeVerdict } {
  const weighed = weigh(findings);
  const tiers = CERTAINTIES.map((certainty) => ({ certainty, entries: weighed.filter((entry) => entry.certainty === certainty) })).filter(
    ({ entries }) => entries.length > 0,
  );
  const tier = decidingTier(tiers);
  if (tier === undefined) return { direction: null, certainty: null, deciding: [], raised: false, verdict: 'inte-undersokt' };
  const { certainty } = tier;
  const direction = combine(tier.entries);
  // An unsettled finding says nothing for or against, so it decides only where it stands alone.
  const deciding = tier.entries.filter((entry) => direction === 'okand' || entry.direction !== 'okand');
  return {
    direction,
    certainty,
    deciding: deciding.map(({ rated }) => rated),
    raised: deciding.some(({ raised }) => raised),
    verdict: verdictOf(direction, certainty),
  };
}

interface Tier<S extends Study> {
  readonly certainty: Certainty;
  readonly entries: readonly Weighed<S>[];
}

/**
 * The findings of the highest certainty. Where they settle nothing they take the word from an improvement below
 * them, but not from a worsening or a lack of difference: doubt must never make a headline better.
 */
function decidingTier<S extends Study>(tiers: readonly Tier<S>[]): Tier<S> | undefined {
  const [top] = tiers;
  if (top === undefined || combine(top.entries) !== 'okand') return top;
  const settled = tiers.find(({ entries }) => combine(entries) !== 'okand');
  const below = settled && combine(settled.entries);
  return below === 'forsamring' || below === 'ingen-skillnad' ? settled : top;
}

/** Two randomised studies without serious limitations that agree reach hög, one alone måttlig. */
function weigh<S extends Study>(findings: readonly RatedFinding<S>[]): Weighed<S>[] {
  const counted = findings.flatMap((rated) => (rated.certainty === null ? [] : [{ rated, certainty: rated.certainty, direction: ownEffect(rated) }]));
  const sound = counted.filter(({ rated }) => rated.randomised && rated.loweredBy.length === 0);
  const studies = (...directions: string[]) =>
    new Set(sound.filter(({ direction }) => directions.includes(direction)).map(({ rated }) => rated.evaluation.id)).size;
  // Improvement needs every sound randomised study to agree. That it does not help is taken as confirmed already
  // when two of them say so, whatever a third says: doubt must never make a headline better.
  const improves = studies('forbattring') >= 2 && studies('ingen-skillnad', 'forsamring') === 0;
  const fails = studies('ingen-skillnad', 'forsamring') >= 2;
  return counted.map((entry) => {
    const agrees = entry.direction === 'forbattring' ? improves : entry.direction !== 'okand' && fails;
    const raised = agrees && sound.includes(entry);
    return { ...entry, raised, certainty: raised ? 'hog' : entry.certainty };
  });
}

/**
 * What a finding says of the intervention's own effect. To be no better than another intervention is not to be
 * without effect, and to be worse than it is not to harm: both leave the own effect unknown.
 */
function ownEffect({ finding }: Pick<RatedFinding<Study>, 'finding'>): 'forbattring' | 'ingen-skillnad' | 'forsamring' | 'okand' {
  return finding.against === 'annan-insats' && finding.direction !== 'forbattring' ? 'okand' : finding.direction;
}

function combine(entries: readonly Pick<Weighed<Study>, 'direction'>[]): OutcomeDirection {
  const settled = new Set(entries.map(({ direction }) => direction).filter((direction) => direction !== 'okand'));
  const [only] = settled;
  if (only === undefined) return 'okand';
  if (settled.size === 1) return only;
  return settled.has('forbattring') ? 'blandat' : 'forsamring';
}

/** Step 3 of the rating: what a direction comes to at a certainty. */
export function verdictOf(direction: OutcomeDirection, certainty: Certainty): Verdict {
  switch (direction) {
    case 'forbattring':
      return certainty === 'hog' ? 'effektiv' : certainty === 'mattlig' ? 'trolig-effekt' : 'lovande';
    case 'ingen-skillnad':
      return 'ingen-visad-effekt';
    case 'forsamring':
      return 'ineffektiv';
    case 'blandat':
    case 'okand':
      return 'gar-inte-att-bedoma';
    default:
      return direction satisfies never;
  }
}
