import type { Catalogue } from '../../domain/catalogue.ts';
import { routes } from '../routes.ts';
import { shortSource } from '../bibliography.ts';

/** What the reports ask of a follow-up, in the catalogue's own words. A catalogue without a report says nothing of it. */
const ASKED: readonly { readonly source: string; readonly why: string }[] = [
  {
    source: 'effektiva-tidiga-insatser-1',
    why: 'Mål ska gå att följa över tid, med mått på struktur, process och resultat. Också få uppgifter om få personer ger kunskap, om frågan är genomtänkt.',
  },
  {
    source: 'effektiva-tidiga-insatser-2',
    why: 'Flera insatser med lovande resultat behöver utvärderas med en jämförelsegrupp. Korta projekt och oklart ansvar gör det svårt att följa vad som händer på sikt.',
  },
  {
    source: 'kartlaggning-boendestod-vasternorrland',
    why: 'Att följa upp varje person räcker inte. Ingen av de kartlagda kommunerna följde upp vad insatsen som helhet gav.',
  },
];
const PAGE = 'styrsnurran';

/** What stands around the plans for follow-up. Server only: it formats sources. */
export interface MapAdvice {
  readonly sources: readonly { readonly label: string; readonly href: string; readonly why: string }[];
  /** The same sources for the plain text of a plan. */
  readonly references: readonly string[];
  readonly page: { readonly label: string; readonly href: string } | undefined;
}

export function mapAdvice({ source, pages }: Catalogue): MapAdvice {
  const sources = ASKED.flatMap(({ source: id, why }) => {
    const found = source.get(id);
    return found === undefined ? [] : [{ label: shortSource(found), href: routes.source(id), why, title: found.title ?? '' }];
  });
  const page = pages.find(({ id }) => id === PAGE);
  return {
    sources,
    references: sources.map(({ label, title, why }) => `${why} (${title === '' || title === label ? label : `${label}: ${title}`})`),
    page: page && { label: page.shortTitle ?? page.title, href: routes.page(page.id) },
  };
}
