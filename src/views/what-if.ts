import { type Change, rateAfter } from '../domain/rating-changes.ts';
import type { BaseStudy } from './base/base.ts';
import type { OpenBase } from './base/open-base.ts';
import { type HeadlineView, headlineView } from './headline.ts';
import { capitalised } from './format.ts';
import { type CertaintyLevel, CERTAINTY_TEXTS, VERDICT_TEXTS } from './labels.ts';
import { routes } from './routes.ts';

/** What is left out, as the address holds it: an evaluation (`id`) or one of its limitations (`id*limitation`). */
export type LeftOut = readonly string[];

const PARAMETER = 'utan';

/** What an address leaves out, each once. */
export function readLeftOut(parameters: URLSearchParams): LeftOut {
  return [...new Set(parameters.getAll(PARAMETER).filter((value) => value !== ''))];
}

/** The parameters with what is left out exchanged; all others stay. */
export function writeLeftOut(leftOut: LeftOut, parameters: URLSearchParams): URLSearchParams {
  const others = [...parameters].filter(([name]) => name !== PARAMETER);
  return new URLSearchParams([...others, ...leftOut.map((value): [string, string] => [PARAMETER, value])]);
}

/** How a serious limitation of an evaluation is written. */
export function limitationKey(evaluation: string, limitation: string): string {
  return `${evaluation}*${limitation}`;
}

export interface WhatIfView {
  readonly headline: HeadlineView;
  readonly built: HeadlineView;
  readonly changed: boolean;
  readonly studies: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly counted: boolean;
    /** Limitations that lower the certainty. */
    readonly limitations: readonly { readonly key: string; readonly label: string; readonly counted: boolean }[];
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly label: string;
    readonly verdict: string;
    readonly verdictLabel: string;
    readonly certainty: CertaintyLevel;
    readonly certaintyPhrase: string;
    /** The verdict and certainty as the catalogue has them, where they differ; or empty. */
    readonly was: string;
  }[];
  /** What the address leaves out and the intervention doesn't have. */
  readonly unknown: readonly string[];
}

/** The headline of an intervention without what is left out: the same rule, run again. */
export function whatIfView(id: string, leftOut: LeftOut, base: OpenBase): WhatIfView {
  const input = base.ratingInputOf(id);
  const studies = input.evaluations.map((study) => ({ study, limitations: seriousOf(study as BaseStudy, base) }));
  const known = new Set(studies.flatMap(({ study, limitations }) => [study.id, ...limitations.map((limitation) => limitationKey(study.id, limitation))]));
  const changes = leftOut.filter((key) => known.has(key)).map(changeOf);
  const [built, rating] = [base.ratingOf(id), rateAfter(changes, input)];
  return {
    headline: headlineView(rating, base),
    built: base.headlineOf(id),
    changed:
      rating.headline.verdict !== built.headline.verdict ||
      rating.headline.certainty !== built.headline.certainty ||
      rating.headline.outcomes.join() !== built.headline.outcomes.join(),
    studies: studies.map(({ study, limitations }) => ({
      id: study.id,
      title: study.title,
      href: routes.evaluation(study.id),
      counted: !leftOut.includes(study.id),
      limitations: limitations.map((limitation) => {
        const key = limitationKey(study.id, limitation);
        return { key, label: capitalised(base.term.limitations.get(limitation)?.label ?? limitation), counted: !leftOut.includes(key) };
      }),
    })),
    outcomes: built.outcomes.map(({ outcome, verdict, certainty }) => {
      const now = rating.outcomes.find((other) => other.outcome === outcome);
      const words = (level: CertaintyLevel) => CERTAINTY_TEXTS[level].phrase;
      const same = now?.verdict === verdict && now.certainty === certainty;
      return {
        id: outcome,
        label: base.term.outcomes.get(outcome)?.label ?? outcome,
        verdict: now?.verdict ?? 'inte-undersokt',
        verdictLabel: VERDICT_TEXTS[now?.verdict ?? 'inte-undersokt'].label,
        certainty: now?.certainty ?? 'ingen',
        certaintyPhrase: words(now?.certainty ?? 'ingen'),
        was: same ? '' : `${words(certainty ?? 'ingen')}: ${VERDICT_TEXTS[verdict].label}`,
      };
    }),
    unknown: leftOut.filter((key) => !known.has(key)),
  };
}

function changeOf(key: string): Change {
  const [evaluation = '', limitation] = key.split('*');
  return limitation === undefined ? { kind: 'without-evaluation', evaluation } : { kind: 'without-limitation', evaluation, limitation };
}

function seriousOf({ limitations, findings }: BaseStudy, { term }: OpenBase): string[] {
  const ids = [...limitations.map((limitation) => limitation.term), ...findings.flatMap((finding) => finding.limitations)];
  return [...new Set(ids)].filter((id) => term.limitations.get(id)?.severity === 'allvarlig');
}
