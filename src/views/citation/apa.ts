import { formatTime } from '../../domain/iso-date.ts';
import type { CslRecord, Name } from './record.ts';

/**
 * How to cite a page of the catalogue, in APA style with Swedish words: "Kommunen. (2026, 22 november). IPS (version 1.2.0). Katalogen. https://…".
 * Follows APA 7, 10.16: a site that is its own author is named once.
 */
export function apaText(record: CslRecord): string {
  const author = record.author.map(nameOf).join(', ');
  const { 'container-title': container, title = '', version, URL: address = '' } = record;
  const work = version === undefined ? title : `${title} (version ${version})`;
  const within = container === undefined || container === author ? '' : ` ${container}.`;
  return `${author}. (${timeOf(record)}). ${work}.${within} ${address}`;
}

function nameOf(name: Name): string {
  return 'literal' in name ? name.literal : name.family;
}

/** The year first, as APA has it, then the day and the month. */
function timeOf({ issued }: CslRecord): string {
  if (issued === undefined) return 'u.å.';
  const iso = issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const [year = ''] = iso.split('-');
  return iso === year ? year : `${year}, ${formatTime(iso).replace(` ${year}`, '')}`;
}
