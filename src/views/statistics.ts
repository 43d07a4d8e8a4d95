import type { Catalogue } from '../domain/catalogue.ts';
import type { Statistic } from '../domain/statistic.ts';
import { type FactRow, factRow } from './facts.ts';
import type { NoteView, SourceView } from './notes.ts';
import { cite, createTexts, noted, type NotedText } from './texts.ts';

const KIND_TEXTS: Readonly<Record<Statistic['kind'], string>> = {
  statistik: 'Statistik ur register',
  uppskattning: 'Uppskattning',
  kartlaggning: 'Kartläggning',
};

export interface StatisticView {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
  readonly facts: readonly FactRow[];
  readonly notes: readonly NoteView[];
  readonly remarks: readonly NotedText[];
}

export interface StatisticsPage {
  readonly areas: readonly { readonly id: string; readonly label: string; readonly statistics: readonly StatisticView[] }[];
  readonly sources: readonly SourceView[];
}

/** All key figures by area. An area without any is left out. */
export function statisticsPage(catalogue: Catalogue): StatisticsPage {
  const texts = createTexts(catalogue);
  const areas = catalogue.vocabularies.areas
    .map(({ id, label }) => ({
      id,
      label,
      statistics: catalogue.statistics
        .filter(({ area }) => area === id)
        .map((entry) => ({
          id: entry.id,
          title: entry.title,
          kind: KIND_TEXTS[entry.kind],
          summary: entry.summary,
          facts: entry.facts.map(factRow),
          notes: cite(entry.sources, texts),
          remarks: noted(entry.remarks, texts),
        })),
    }))
    .filter(({ statistics }) => statistics.length > 0);
  return { areas, sources: texts.notes.list() };
}
