import type { Catalogue } from '../../domain/catalogue.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import { type Rating, type RatingInput, rateIntervention } from '../../domain/rating.ts';
import { certaintyReason } from '../../views/finding.ts';
import { labelIn } from '../../views/format.ts';
import { DIRECTION_TEXTS } from '../../views/labels.ts';
import { same } from './values.ts';

/** Something that moved a rating, in Swedish. */
export interface Cause {
  readonly text: string;
  /** Whether the headline would have stood without it. */
  readonly alone: boolean;
}

/** Each difference in what the rule is given, tried by taking it back alone: the rule itself says what mattered. */
export function causesOf(old: RatingInput, current: RatingInput, was: Rating, before: Catalogue, after: Catalogue): Cause[] {
  const restores = (input: Partial<RatingInput>) => {
    try {
      return same(rateIntervention({ ...current, ...input }).headline, was.headline);
    } catch {
      return false; // What was taken back names a term that is no more.
    }
  };
  const ids = [...new Set([...current.evaluations, ...old.evaluations].map(({ id }) => id))].sort();
  const studies = ids.flatMap((id) => {
    const [earlier, later] = [old, current].map(({ evaluations }) => evaluations.find((evaluation) => evaluation.id === id));
    if (same(read(earlier, old.intervention), read(later, current.intervention))) return [];
    const rest = current.evaluations.filter((evaluation) => evaluation.id !== id);
    return [
      {
        text: studyText(earlier, later, current.intervention, before, after),
        alone: restores({ evaluations: earlier ? [...rest, renamed(earlier, old, current)] : rest }),
      },
    ];
  });
  const terms = same([...old.terms.designs, ...old.terms.limitations].map(weight), [...current.terms.designs, ...current.terms.limitations].map(weight))
    ? []
    : [{ text: 'Ordlistan över upplägg eller brister ger en annan vikt.', alone: restores({ terms: old.terms }) }];
  const outcomes = same(old.primaryOutcomes, current.primaryOutcomes)
    ? []
    : [{ text: 'Insatsens placering eller kategori pekar ut andra avgörande utfall.', alone: restores({ primaryOutcomes: old.primaryOutcomes }) }];
  return [...studies, ...terms, ...outcomes];
}

/** What the rule reads of a term. Names may change without moving anything. */
function weight([id, term]: [string, { ceiling?: unknown; randomised?: unknown; severity?: unknown }]): unknown {
  return [id, term.ceiling, term.randomised, term.severity];
}

/** What the rule reads of an evaluation about one intervention. */
function read(evaluation: Evaluation | undefined, intervention: string): unknown {
  const findings = evaluation?.findings.filter((finding) => finding.intervention === intervention);
  return (
    evaluation && [
      evaluation.design,
      evaluation.limitations.map(({ term }) => term),
      findings?.map(({ outcome, direction, against, design, limitations, gradedCertainty }) => [
        outcome,
        direction,
        against,
        design,
        limitations,
        gradedCertainty,
      ]),
    ]
  );
}

function renamed(evaluation: Evaluation, old: RatingInput, current: RatingInput): Evaluation {
  const findings = evaluation.findings.map((finding) =>
    finding.intervention === old.intervention ? { ...finding, intervention: current.intervention } : finding,
  );
  return { ...evaluation, findings };
}

function studyText(earlier: Evaluation | undefined, later: Evaluation | undefined, intervention: string, before: Catalogue, after: Catalogue): string {
  const shown = later ?? earlier;
  const catalogue = later ? after : before;
  const design = labelIn(catalogue.term.designs, shown?.design ?? '').toLocaleLowerCase('sv');
  const opening = earlier === undefined ? 'Ny utvärdering' : later === undefined ? 'Borttagen utvärdering' : 'Ändrad utvärdering';
  const found =
    later === undefined ? [] : after.ratingOf(intervention).outcomes.flatMap(({ findings }) => findings.filter(({ evaluation }) => evaluation.id === later.id));
  const texts = found.map(
    (rated) =>
      `${labelIn(after.term.outcomes, rated.finding.outcome)}: ${DIRECTION_TEXTS[rated.finding.direction].toLocaleLowerCase('sv')}. ${certaintyReason(rated, after)}`,
  );
  return [`${opening}: ”${shown?.title ?? ''}” (${design}).`, ...new Set(texts)].join(' ');
}
