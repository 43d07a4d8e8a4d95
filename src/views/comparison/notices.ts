import { joinWords, uncapitalised } from '../format.ts';
import type { ComparisonColumn } from './column-parts.ts';
import { pairsOf, trialsBetween } from './trials.ts';

/** Something that the columns don't say themselves. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly href: string }[];
}

const collator = new Intl.Collator('sv');

/** What has to be known before the columns are read against each other. Says the same whatever their order is. */
export function noticesOf(columns: readonly ComparisonColumn[]): Notice[] {
  const ordered = [...columns].sort((a, b) => collator.compare(a.name, b.name) || collator.compare(a.id, b.id));
  return [untested(ordered), tested(ordered), otherGroups(ordered), otherOutcomes(ordered), unevaluated(ordered)].filter((notice) => notice !== undefined);
}

const both = ([a, b]: readonly [ComparisonColumn, ComparisonColumn]) => ({ text: joinWords([a.name, b.name]), href: '' });

function untested(columns: readonly ComparisonColumn[]): Notice | undefined {
  const pairs = pairsOf(columns);
  const without = pairs.filter(([a, b]) => trialsBetween(a, b).length === 0);
  if (without.length === 0) return undefined;
  return {
    id: 'inte-provade',
    title:
      without.length < pairs.length
        ? 'Katalogen har ingen studie som prövar de här mot varandra'
        : columns.length === 2
          ? 'Katalogen har ingen studie som prövar dem mot varandra'
          : 'Katalogen har ingen studie som prövar någon av dem mot en annan',
    text: 'Deltagarna, jämförelserna och sätten att mäta skiljer sig mellan studierna. En skillnad mellan två kolumner behöver därför inte bero på insatserna.',
    items: without.length < pairs.length ? without.map(both) : [],
  };
}

function tested(columns: readonly ComparisonColumn[]): Notice | undefined {
  const items = pairsOf(columns).flatMap(([a, b]) =>
    trialsBetween(a, b).map(({ of, against, outcome, finding }) => ({
      text: `${finding.certainty}: ${of.name}, ${finding.result.toLocaleLowerCase('sv')} (${outcome.toLocaleLowerCase('sv')}), prövad mot ${against.name}. ${finding.evaluation.title}.`,
      href: finding.evaluation.href,
    })),
  );
  if (items.length === 0) return undefined;
  return { id: 'provade', title: 'Prövade mot varandra', text: 'Läs i utvärderingen hur jämförelsen gjordes och vilka den gäller.', items };
}

function otherGroups(columns: readonly ComparisonColumn[]): Notice | undefined {
  const pairs = pairsOf(columns);
  const apart = pairs.filter(([a, b]) => !a.groups.some(({ id }) => b.groups.some((group) => group.id === id)));
  if (apart.length === 0) return undefined;
  const who =
    columns.length === 2
      ? 'De har ingen målgrupp gemensam.'
      : apart.length === pairs.length
        ? 'Inga två av dem har en målgrupp gemensam.'
        : 'De här har ingen målgrupp gemensam.';
  return {
    id: 'olika-malgrupper',
    title: 'De vänder sig till olika målgrupper',
    text: `${who} Det som hjälper den ena gruppen behöver inte hjälpa den andra.`,
    items: apart.length === pairs.length ? [] : apart.map(both),
  };
}

function otherOutcomes(columns: readonly ComparisonColumn[]): Notice | undefined {
  const key = ({ primary }: ComparisonColumn) =>
    primary
      .map(({ id }) => id)
      .sort()
      .join();
  if (new Set(columns.map(key)).size < 2) return undefined;
  return {
    id: 'olika-utfall',
    title: 'Bedömningarna avgörs av olika utfall',
    text: 'Olika utfall, med olika tillförlitlighet, går inte att rangordna mot varandra. Jämför rad för rad i stället för rubrik mot rubrik.',
    items: columns.map(({ name, primary }) => ({
      text: `${name}: ${primary.length === 0 ? 'inget utfall är bestämt' : joinWords(primary.map(({ label }) => uncapitalised(label)))}`,
      href: '',
    })),
  };
}

function unevaluated(columns: readonly ComparisonColumn[]): Notice | undefined {
  const names = columns.filter(({ headline }) => headline.verdict === 'inte-utvarderad').map(({ name }) => name);
  if (names.length === 0) return undefined;
  const all = names.length === columns.length;
  return {
    id: 'inte-utvarderade',
    title: `Inte utvärderad: ${joinWords(names)}`,
    text: `Ingen har undersökt effekten. Det betyder inte att effekt saknas${all ? '' : ', och inte att de andra är bättre'}.`,
    items: [],
  };
}
