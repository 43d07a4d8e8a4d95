import type { Catalogue } from '../../domain/catalogue.ts';
import { joinWords } from '../format.ts';
import { routes } from '../routes.ts';
import { shortSource } from '../bibliography.ts';
import { gapKindLabels } from './gaps.ts';

/** What the reports ask of a follow-up, in the catalogue's own words. A catalogue without a report says nothing of it. */
const ASKED: readonly { readonly source: string; readonly why: string }[] = [
  { source: 'effektiva-tidiga-insatser-1', why: 'Mål som går att följa över tid, med mått på struktur, process och resultat, är vad Rapport 1 begär' },
  {
    source: 'effektiva-tidiga-insatser-2',
    why: 'Rapport 2 efterlyser jämförelsegrupp och fler deltagande för flera insatser med lovande resultat, och beskriver hur korta projekt och oklart ansvar hindrar uppföljning',
  },
  {
    source: 'kartlaggning-boendestod-vasternorrland',
    why: 'Uppföljningen av enskilda räcker inte: hela insatsens effekter följdes inte upp någonstans bland de kartlagda kommunerna',
  },
];
const PAGE = 'styrsnurran';

/** What stands around the plans for follow-up. Server only: it formats sources. */
export interface MapAdvice {
  readonly sources: readonly { readonly label: string; readonly href: string; readonly why: string }[];
  /** The same sources for the plain text of a plan. */
  readonly references: readonly string[];
  readonly page: { readonly label: string; readonly href: string } | undefined;
  /** "aldrig undersökt, före …" */
  readonly kinds: string;
}

export function mapAdvice({ source, pages }: Catalogue): MapAdvice {
  const sources = ASKED.flatMap(({ source: id, why }) => {
    const found = source.get(id);
    return found === undefined ? [] : [{ label: shortSource(found), href: routes.source(id), why, title: found.title }];
  });
  const page = pages.find(({ id }) => id === PAGE);
  return {
    sources: sources.map(({ label, href, why }) => ({ label, href, why })),
    references: sources.map(
      ({ label, title = '', why }) => `${why} (${[label, title].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(': ')}).`,
    ),
    page: page && { label: page.shortTitle ?? page.title, href: routes.page(page.id) },
    kinds: joinWords(gapKindLabels()).replace(/,| och /g, ' före'),
  };
}
