import type { Catalogue } from '../../domain/catalogue.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Priority } from '../../domain/recommendation.ts';
import type { Result, Study } from '../../domain/study.ts';
import type { Design, Limitation } from '../../domain/vocabulary.ts';
import { formatSource, shortSource } from '../bibliography.ts';
import { practiceLinks } from '../intervention/practice-links.ts';

/** A study as a browser is given it: what the rating rule reads, and what it is called. */
export interface BaseStudy extends Study {
  readonly title: string;
  readonly findings: readonly (Result & Pick<Finding, 'magnitude'>)[];
  /** The work that reports the study, by id. */
  readonly source: string;
  /** How many were studied, where the source says it. */
  readonly size?: { readonly number: number; readonly unit: Evaluation['sample']['unit'] };
  /** The longest follow-up in months, where the source says it. */
  readonly followUpMonths?: number;
}

/** An intervention as a browser is given it. */
export interface BaseIntervention {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  /** Other names that people know it by. */
  readonly aliases: readonly string[];
  readonly placements: readonly { readonly area: string; readonly category: string }[];
  readonly groups: readonly string[];
  readonly primaryOutcomes: readonly string[];
  /** The highest priority that a national guideline gives; null where it recommends without one. Left out where none recommends. */
  readonly priority?: Priority | null;
  /** How many municipalities the catalogue names as giving it. */
  readonly municipalities: number;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Everything that the ratings of some interventions rest on, as plain data: what is computed at build time can be computed again from it. */
export interface EvidenceBase {
  readonly outcomes: readonly (Named & { readonly phrase: string })[];
  readonly designs: readonly Pick<Design, 'id' | 'label' | 'ceiling' | 'randomised' | 'comparison'>[];
  readonly limitations: readonly Pick<Limitation, 'id' | 'label' | 'severity'>[];
  readonly areas: readonly Named[];
  readonly categories: readonly (Named & { readonly area: string })[];
  readonly groups: readonly Named[];
  readonly interventions: readonly BaseIntervention[];
  readonly studies: readonly BaseStudy[];
  /** Works by id: short for running text, whole for a list. */
  readonly sources: readonly { readonly id: string; readonly short: string; readonly full: string }[];
}

/** The base of some interventions, in the order of the catalogue, or of all. */
export function evidenceBase(catalogue: Catalogue, only?: readonly string[]): EvidenceBase {
  const { vocabularies, term } = catalogue;
  const interventions = catalogue.interventions.filter(({ id }) => only === undefined || only.includes(id));
  const ids = new Set(interventions.map(({ id }) => id));
  const studies = catalogue.evaluations.map((evaluation) => baseStudy(evaluation, ids)).filter(({ findings }) => findings.length > 0);
  const cited = new Set(studies.map(({ source }) => source));
  return {
    outcomes: vocabularies.outcomes.map(({ id, label, phrase }) => ({ id, label, phrase })),
    designs: vocabularies.designs.map(({ id, label, ceiling, randomised, comparison }) => ({ id, label, ceiling, randomised, comparison })),
    limitations: vocabularies.limitations.map(({ id, label, severity }) => ({ id, label, severity })),
    areas: vocabularies.areas.map(({ id, label }) => ({ id, label })),
    categories: vocabularies.categories.map(({ id, shortLabel, area }) => ({ id, label: shortLabel, area })),
    groups: vocabularies['target-groups'].map(({ id, label }) => ({ id, label })),
    interventions: interventions.map((entry) => {
      const [recommended] = catalogue.recommendationsOf(entry.id);
      return {
        id: entry.id,
        name: entry.name,
        abbreviation: entry.abbreviation ?? '',
        aliases: entry.aliases,
        placements: entry.placements.map(({ area, category = '' }) => ({ area, category: term.categories.has(category) ? category : '' })),
        groups: entry.targetGroups,
        primaryOutcomes: catalogue.ratingInputOf(entry.id).primaryOutcomes,
        ...(recommended === undefined ? {} : { priority: recommended.recommendation.priority ?? null }),
        municipalities: practiceLinks(entry, catalogue).municipalities.length,
      };
    }),
    studies,
    sources: catalogue.sources.filter(({ id }) => cited.has(id)).map((source) => ({ id: source.id, short: shortSource(source), full: formatSource(source) })),
  };
}

/** The study with its findings about these interventions, and nothing of an evaluation that the rule doesn't read. */
function baseStudy(evaluation: Evaluation, interventions: ReadonlySet<string>): BaseStudy {
  const { id, title, design, limitations, findings, sources, sample, followUpMonths } = evaluation;
  return {
    id,
    title,
    design,
    limitations: limitations.map(({ term }) => ({ term })),
    findings: findings
      .filter(({ intervention }) => interventions.has(intervention))
      .map((finding) => ({
        intervention: finding.intervention,
        outcome: finding.outcome,
        direction: finding.direction,
        against: finding.against,
        measure: finding.measure,
        limitations: finding.limitations,
        ...(finding.design === undefined ? {} : { design: finding.design }),
        ...(finding.gradedCertainty === undefined ? {} : { gradedCertainty: finding.gradedCertainty }),
        ...(finding.magnitude === undefined ? {} : { magnitude: finding.magnitude }),
      })),
    source: sources[0]?.source ?? '',
    ...(sample.size === undefined ? {} : { size: { number: sample.size, unit: sample.unit } }),
    ...(followUpMonths === undefined ? {} : { followUpMonths }),
  };
}
