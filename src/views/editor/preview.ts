import { CERTAINTIES, DIRECTIONS } from '../../domain/scales.ts';
import type { BaseStudy, EvidenceBase } from '../base/base.ts';
import { openBase } from '../base/open-base.ts';
import { labelIn } from '../format.ts';
import type { HeadlineView } from '../headline.ts';
import { AGAINST_TEXTS, DIRECTION_TEXTS } from '../labels.ts';

/** What an editor sees beside the form: the entry as it reads, and what the rule makes of it. */
export interface EntryPreview {
  readonly title: string;
  readonly ratings: readonly { readonly name: string; readonly now: string; readonly was: string }[];
  /** What the rule can't count yet, or empty. */
  readonly unfinished: string;
  readonly parts: readonly { readonly heading: string; readonly texts: readonly string[] }[];
}

type Data = Readonly<Record<string, unknown>>;

/** An evaluation as it stands in the form, with the ratings that follow from it by the same rule as everywhere. */
export function evaluationPreview(data: Data, base: EvidenceBase): EntryPreview {
  const before = openBase(base);
  const study = studyOf(data, base);
  const after = openBase({ ...base, studies: [...base.studies.filter(({ id }) => id !== data['id']), ...(study.findings.length === 0 ? [] : [study])] });
  const findings = items(data['findings']);
  const named = new Set([
    ...findings.map((finding) => text(finding['intervention'])),
    ...(base.studies.find(({ id }) => id === data['id'])?.findings ?? []).map(({ intervention }) => intervention),
  ]);
  return {
    title: text(data['title']) || 'Utvärdering utan titel',
    ratings: base.interventions
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => {
        const [now, was] = [words(after.headlineOf(id)), words(before.headlineOf(id))];
        return { name, now, was: now === was ? '' : was };
      }),
    unfinished:
      study.findings.length < findings.length || study.design === ''
        ? 'Ett fynd räknas först när det har insats, utfall, riktning och jämförelse, och utvärderingen ett upplägg.'
        : '',
    parts: [
      { heading: 'Upplägg', texts: [labelIn(after.term.designs, text(data['design'])), text(data['designNote']), text(data['comparison'])] },
      { heading: 'Fynd', texts: findings.map((finding) => findingText(finding, base)) },
      { heading: 'Brister', texts: items(data['limitations']).map(({ term, note }) => `${labelIn(after.term.limitations, text(term))}: ${text(note)}`) },
    ].map((part) => ({ ...part, texts: part.texts.filter((line) => line !== '') })),
  };
}

/** An intervention as it stands in the form, with the rating that the catalogue's evaluations give it. */
export function interventionPreview(data: Data, base: EvidenceBase): EntryPreview {
  const known = base.interventions.find(({ id }) => id === data['id']);
  return {
    title: text(data['name']) || 'Insats utan namn',
    ratings: known === undefined ? [] : [{ name: known.name, now: words(openBase(base).headlineOf(known.id)), was: '' }],
    unfinished: known === undefined ? 'En ny insats har ingen bedömning. Den räknas fram när det finns en utvärdering med fynd om insatsen.' : '',
    parts: [
      { heading: 'I korthet', texts: [text(data['summary']), text(data['targetGroupNote'])].filter((line) => line !== '') },
      {
        heading: 'Text',
        texts: text(data['body'])
          .split(/\n{2,}/)
          .filter((line) => line.trim() !== ''),
      },
    ],
  };
}

/** What the rule reads of the form. Findings that lack what it needs are left out. */
function studyOf(data: Data, base: EvidenceBase): BaseStudy {
  const designs = new Set(base.designs.map(({ id }) => id));
  const design = designs.has(text(data['design'])) ? text(data['design']) : '';
  const limitations = new Set(base.limitations.map(({ id }) => id));
  const known = (term: unknown) => limitations.has(text(term));
  return {
    id: text(data['id']),
    title: text(data['title']),
    design,
    limitations: items(data['limitations']).flatMap(({ term }) => (known(term) ? [{ term: text(term) }] : [])),
    findings: items(data['findings']).flatMap((finding) => {
      const direction = DIRECTIONS.find((one) => one === finding['direction']);
      const against = (Object.keys(AGAINST_TEXTS) as (keyof typeof AGAINST_TEXTS)[]).find((one) => one === finding['against']);
      const gradedCertainty = CERTAINTIES.find((one) => one === finding['gradedCertainty']);
      const own = designs.has(text(finding['design'])) ? text(finding['design']) : undefined;
      const isKnown = base.interventions.some(({ id }) => id === finding['intervention']) && base.outcomes.some(({ id }) => id === finding['outcome']);
      if (!isKnown || !direction || !against || (design === '' && own === undefined)) return [];
      return [
        {
          intervention: text(finding['intervention']),
          outcome: text(finding['outcome']),
          direction,
          against,
          measure: text(finding['measure']),
          limitations: list(finding['limitations']).map(text).filter(known),
          ...(own === undefined ? {} : { design: own }),
          ...(gradedCertainty === undefined ? {} : { gradedCertainty }),
        },
      ];
    }),
    source: '',
  };
}

function findingText(finding: Data, base: EvidenceBase): string {
  const outcome = base.outcomes.find(({ id }) => id === finding['outcome'])?.label;
  const direction = DIRECTIONS.find((one) => one === finding['direction']);
  return [outcome, direction && DIRECTION_TEXTS[direction], text(finding['summary'])].filter(Boolean).join('. ');
}

/** The headline in a sentence: how sure, then what. */
function words({ certaintyPhrase, sentence, warning }: HeadlineView): string {
  return [certaintyPhrase, sentence, warning].filter((part) => part !== '').join('. ');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function items(value: unknown): readonly Data[] {
  return list(value).filter((item): item is Data => item !== null && typeof item === 'object');
}
