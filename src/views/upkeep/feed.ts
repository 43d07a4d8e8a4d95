import { escapeXml } from '../xml.ts';
import type { ChangeItem } from './changes.ts';
import { CHANGE_TEXTS } from './entry.ts';

/** How many changes the feed holds. */
export const FEED_SIZE = 100;

/** What the feed says of itself. Addresses are whole, with https and host. */
export interface FeedInfo {
  readonly title: string;
  readonly author: string;
  /** The site's host with protocol, without a trailing slash. */
  readonly origin: string;
  /** The paths of the feed and of the page with the same changes. */
  readonly self: string;
  readonly page: string;
  /** The day to give when nothing has changed yet, as YYYY-MM-DD. */
  readonly today: string;
}

/** The latest changes as Atom (RFC 4287). Days count from midnight UTC, since the catalogue knows no hours. */
export function atomFeed(items: readonly ChangeItem[], { title, author, origin, self, page, today }: FeedInfo): string {
  const latest = items.slice(0, FEED_SIZE);
  const entries = latest.flatMap(({ key, on, change, name, href, text }) => [
    '  <entry>',
    `    <id>${escapeXml(`${origin}${page}#${key}`)}</id>`,
    `    <title>${escapeXml(`${CHANGE_TEXTS[change]}: ${name}`)}</title>`,
    `    <updated>${time(on)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(origin + href)}"/>`,
    `    <summary>${escapeXml(text)}</summary>`,
    '  </entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    `  <id>${escapeXml(origin + self)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${time(latest[0]?.on ?? today)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(origin + self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(origin + page)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function time(day: string): string {
  return `${day}T00:00:00Z`;
}
