import type { Catalogue } from '../domain/catalogue.ts';
import type { KnowledgePage } from '../domain/knowledge-page.ts';
import type { SectionView } from './body-html.ts';
import type { SourceView } from './notes.ts';
import { routes } from './routes.ts';
import { createTexts, noted, type NotedText, sectionsOf } from './texts.ts';

export interface KnowledgeLink {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lead: string;
}

export interface KnowledgeView {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly SectionView[];
  readonly remarks: readonly NotedText[];
  readonly sources: readonly SourceView[];
  readonly next: KnowledgeLink | undefined;
}

/** The knowledge pages, in the order that they ask for. */
export function knowledgeLinks({ pages }: Catalogue): KnowledgeLink[] {
  return pages
    .toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'sv'))
    .map(({ id, title, lead }) => ({ id, href: routes.page(id), title, lead }));
}

export function knowledgeView(entry: KnowledgePage, catalogue: Catalogue): KnowledgeView {
  const texts = createTexts(catalogue);
  const links = knowledgeLinks(catalogue);
  return {
    id: entry.id,
    title: entry.title,
    lead: entry.lead,
    sections: sectionsOf('pages', entry.id, texts),
    remarks: noted(entry.remarks, texts),
    sources: texts.notes.list(),
    next: links[links.findIndex(({ id }) => id === entry.id) + 1],
  };
}
