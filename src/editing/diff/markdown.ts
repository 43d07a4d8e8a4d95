import { escapeMarkdown as plain } from '../../catalogue/report-github.ts';
import type { EntryCollection } from '../../domain/collections.ts';
import { count, joinWords } from '../../views/format.ts';
import type { ContentDiff } from './diff.ts';
import { isEmpty } from './diff.ts';
import type { EntryChanges } from './entry-changes.ts';
import type { EntryEvent } from './entry-events.ts';
import { code, fieldText } from './markdown-parts.ts';
import type { RatingMove } from './rating-moves.ts';

const KIND_TEXTS: Readonly<Record<EntryCollection, string>> = {
  interventions: 'insats',
  evaluations: 'utvärdering',
  sources: 'källa',
  examples: 'lärande exempel',
  vignettes: 'vinjett',
  instruments: 'bedömningsinstrument',
  practices: 'arbetssätt i en kommun',
  statistics: 'nyckeltal',
  templates: 'mall',
  pages: 'kunskapssida',
};
const EVENT_TEXTS: Readonly<Record<EntryEvent['event'], string>> = {
  ny: 'Tillkommer',
  borttagen: 'Försvinner',
  tillbakadragen: 'Dras tillbaka',
  aterinford: 'Gäller igen',
  'ny-adress': 'Byter adress',
};

/** The difference as Markdown for a pull request. Begins with a sentence; says so where nothing changes. */
export function diffMarkdown(diff: ContentDiff): string {
  const { ratings, entries, changed, terms, formOnly } = diff;
  const sections = [
    section('Bedömningar som flyttas', ratings.map(ratingText)),
    section('Sidor och poster', entries.map(eventText)),
    section(
      'Siffror',
      changed.filter(({ figures }) => figures.length > 0).map(({ name, address, figures }) => entryText(name, address, figures.map(fieldText))),
    ),
    section(
      'Uppgifter',
      changed.filter(({ fields }) => fields.length > 0).map(({ name, address, fields }) => entryText(name, address, fields.map(fieldText))),
    ),
    section('Texter', changed.flatMap(textLines)),
    section('Ordlistor', terms.map(termText)),
  ];
  const form = formOnly.length === 0 ? [] : [`Ingen ändring i sak: ${formOnly.map((path) => code(path.replace('src/content/', ''))).join(', ')}.`];
  return `${['## Vad ändringen betyder', summary(diff), ...unreadLines(diff), ...sections.flat(), ...form].join('\n\n')}\n`;
}

function summary(diff: ContentDiff): string {
  if (isEmpty(diff)) return 'Ingenting ändras i sak.';
  const { ratings, entries, changed, terms } = diff;
  const headlines = ratings.filter(({ headline }) => headline);
  const rated =
    headlines.length === 0
      ? 'Ingen insats får en annan bedömning'
      : `${count(headlines.length, 'insats', 'insatser')} får en annan bedömning: ${joinWords(headlines.map(({ name }) => name))}`;
  const events = (event: EntryEvent['event']) => entries.filter((entry) => entry.event === event).length;
  const parts = [
    ...some(events('ny'), 'post tillkommer', 'poster tillkommer'),
    ...some(events('borttagen'), 'post försvinner', 'poster försvinner'),
    ...some(events('tillbakadragen'), 'post dras tillbaka', 'poster dras tillbaka'),
    ...some(events('ny-adress'), 'post byter adress', 'poster byter adress'),
    ...some(changed.length, 'post ändras', 'poster ändras'),
    ...some(terms.length, 'term ändras', 'termer ändras'),
  ];
  return plain(`${rated}. ${parts.length === 0 ? '' : `${joinWords(parts)}.`}`.trim());
}

const some = (number: number, one: string, many: string) => (number === 0 ? [] : [count(number, one, many)]);

function unreadLines({ unread, unrated }: ContentDiff): string[] {
  const files = (paths: readonly string[]) => paths.map((path) => code(path)).join(', ');
  return [
    ...(unread.before.length === 0 ? [] : [`**Den tidigare versionen har fel** i ${files(unread.before)}. Det som gick att läsa är jämfört.`]),
    ...(unread.after.length === 0
      ? []
      : [`**Den nya versionen har fel** i ${files(unread.after)}. Det som gick att läsa är jämfört. \`npm run check\` säger vad som är fel.`]),
    ...(unrated.length === 0 ? [] : [`Bedömningen gick inte att räkna fram för ${plain(joinWords(unrated))}.`]),
  ];
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${title}`, items.map((item) => `- ${item}`).join('\n')];
}

function ratingText({ name, intervention, from, to, headline, outcomes, warnings, causes, steps }: RatingMove): string {
  const decides = causes.some(({ alone }) => alone);
  return [
    headline
      ? `**${plain(name)}** (${code(intervention)}): från ${plain(from)} till **${plain(to)}**`
      : `**${plain(name)}** (${code(intervention)}): rubriken står kvar, ${plain(to)}`,
    ...outcomes.map((outcome) => `  - ${plain(outcome.label)}: ${plain(outcome.from)} → ${plain(outcome.to)}`),
    ...warnings.gained.map((label) => `  - **Får en varning** för försämring: ${plain(label)}`),
    ...warnings.lost.map((label) => `  - **Varningen försvinner**: ${plain(label)}`),
    ...causes.map(({ text, alone }) => `  - ${headline && decides && alone ? '**Avgör:** ' : ''}${plain(text)}`),
    ...steps.map((text) => `  - Så räknas det nu. ${plain(text)}`),
  ].join('\n');
}

function eventText({ event, kind, name, address, note, figures }: EntryEvent): string {
  const more = note === '' ? '' : event === 'ny-adress' ? `, tidigare ${code(note)}` : `: ${plain(note)}`;
  const head = `${EVENT_TEXTS[event]}: ${KIND_TEXTS[kind]} ${plain(name)}, ${code(address)}${more}`;
  return [head, ...figures.map((figure) => `  - ${fieldText(figure)}`)].join('\n');
}

function entryText(name: string, address: string, lines: readonly string[]): string {
  return [`${plain(name)} (${code(address)})`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function textLines({ name, texts }: EntryChanges & { readonly name: string }): string[] {
  return texts.map(({ where, added, removed }) => `${plain(name)}: texten ändrad: ${plain(where)}, +${added}/−${removed} ord`);
}

const TERM_EVENTS = { ny: 'ny term', borttagen: 'borttagen term', andrad: 'ändrad term' } as const;

function termText({ vocabulary, id, event, figures, fields, texts }: ContentDiff['terms'][number]): string {
  const counted = texts.map(({ where, added, removed }) => `${plain(where)}: texten ändrad, +${added}/−${removed} ord`);
  return [
    `${code(`${vocabulary}.yml`)}, ${TERM_EVENTS[event]}: ${code(id)}`,
    ...[...[...figures, ...fields].map(fieldText), ...counted].map((line) => `  - ${line}`),
  ].join('\n');
}
