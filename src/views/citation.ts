import { formatTime } from '../domain/iso-date.ts';

/** How to cite a page of the catalogue, in Swedish APA order. @param today the day of the build, as YYYY-MM-DD */
export function citePage(
  page: { readonly title: string; readonly url: string; readonly reviewed: string },
  site: { readonly name: string; readonly publisher: { readonly name: string } | null; readonly version: string },
  today: string,
): string {
  const author = site.publisher?.name ?? site.name;
  const year = page.reviewed.slice(0, 4);
  return `${author}. (${year}). ${page.title}. I ${site.name} (version ${site.version}). Granskad ${formatTime(page.reviewed)}. Hämtad ${formatTime(today)} från ${page.url}`;
}
