import type { Source } from '../../domain/source.ts';
import { escapeMarkdown } from '../../catalogue/report-github.ts';

/** An address that sources lead readers to. */
export interface Link {
  readonly url: string;
  /** The ids of the sources that hold it. */
  readonly sources: readonly string[];
}
export type Answer =
  | { readonly kind: 'ok' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly status: number }
  /** It may well work in a browser: the server refused a program, or did not answer in time. */
  | { readonly kind: 'unsure'; readonly reason: string };

/** What the check needs of the network, so that tests can do without one. */
export interface Network {
  fetch(url: string, method: 'HEAD' | 'GET'): Promise<{ readonly status: number; readonly url: string }>;
  wait(milliseconds: number): Promise<void>;
}

const PAUSE = 1000;
const RETRY_AFTER = 5000;
const HOSTS_AT_ONCE = 4;

/** Every address of the sources, each once, in order. A DOI leads through doi.org. */
export function linksOf(sources: readonly Source[]): Link[] {
  const links = new Map<string, string[]>();
  for (const { id, URL: url, DOI: doi } of sources) {
    for (const address of [url, doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`]) {
      if (address !== undefined) links.set(address, [...(links.get(address) ?? []), id]);
    }
  }
  return [...links].map(([url, ids]) => ({ url, sources: ids })).sort((a, b) => a.url.localeCompare(b.url));
}

/** Asks for every address: a few hosts at a time, and each host one address at a time with a pause between. */
export async function checkLinks(links: readonly Link[], network: Network): Promise<Map<Link, Answer>> {
  const hosts = new Map<string, Link[]>();
  for (const link of links) hosts.set(new URL(link.url).host, [...(hosts.get(new URL(link.url).host) ?? []), link]);
  const queue = [...hosts.values()];
  const answers = new Map<Link, Answer>();
  const work = async () => {
    for (let host = queue.shift(); host !== undefined; host = queue.shift()) {
      for (const [index, link] of host.entries()) {
        if (index > 0) await network.wait(PAUSE);
        answers.set(link, await ask(link.url, network));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return answers;
}

/** HEAD first; GET where that is refused, and once more after a while where nothing came of it. */
async function ask(url: string, network: Network): Promise<Answer> {
  let last: Answer = { kind: 'unsure', reason: 'inget svar' };
  for (const method of ['HEAD', 'GET', 'GET'] as const) {
    if (last.kind === 'unsure' && method === 'GET') await network.wait(RETRY_AFTER);
    last = await tryOnce(url, method, network);
    if (last.kind === 'ok' || last.kind === 'moved') return last;
    // Some servers say that a page is gone to HEAD alone, so GET has the last word.
    if (last.kind === 'gone' && method === 'GET') return last;
  }
  return last;
}

async function tryOnce(url: string, method: 'HEAD' | 'GET', network: Network): Promise<Answer> {
  try {
    const { status, url: end } = await network.fetch(url, method);
    if (status === 404 || status === 410) return { kind: 'gone', status };
    if (status >= 400) return { kind: 'unsure', reason: `servern svarade ${status}` };
    // A DOI is made to lead elsewhere.
    const moved = new URL(url).host !== 'doi.org' && strip(end) !== strip(url);
    return moved ? { kind: 'moved', to: end } : { kind: 'ok' };
  } catch (error) {
    return { kind: 'unsure', reason: error instanceof Error && error.name === 'TimeoutError' ? 'inget svar i tid' : 'gick inte att nå' };
  }
}

/** http to https, a slash at the end and www are no move that a reader would notice. */
function strip(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');
}

/** The answers as Markdown, those that need somebody first. */
export function linksMarkdown(answers: ReadonlyMap<Link, Answer>): string {
  const rows = [...answers].sort(([a], [b]) => a.url.localeCompare(b.url));
  const line = ({ url, sources }: Link, note: string) =>
    `- <${url.replace(/[<>\s]/g, encodeURIComponent)}> ${escapeMarkdown(note)} Källa: ${sources.map((id) => `\`${id}\``).join(', ')}.`;
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`]);
  const gone = rows.flatMap(([link, answer]) => (answer.kind === 'gone' ? [line(link, `Svarar ${answer.status}.`)] : []));
  const unsure = rows.flatMap(([link, answer]) => (answer.kind === 'unsure' ? [line(link, `${answer.reason}.`)] : []));
  const moved = rows.flatMap(([link, answer]) => (answer.kind === 'moved' ? [line(link, `Leder till ${answer.to}.`)] : []));
  const fine = gone.length + unsure.length + moved.length === 0;
  return `${[
    '## Länkar i källorna',
    fine
      ? `Alla adresser svarar (${rows.length} stycken).`
      : `${rows.length} adresser: ${gone.length} är borta, ${unsure.length} gick inte att avgöra och ${moved.length} leder vidare.`,
    ...section('Borta: hitta verket på nytt eller ta bort adressen', gone),
    ...section('Gick inte att avgöra: öppna i en webbläsare', unsure),
    ...section('Leder vidare: byt till den nya adressen om den är rätt', moved),
  ].join('\n\n')}\n`;
}
