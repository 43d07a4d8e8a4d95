import type { Catalogue } from '../domain/catalogue.ts';
import type { Template } from '../domain/template.ts';
import type { SourceView } from './notes.ts';
import { routes } from './routes.ts';
import { cite, createTexts, noted, type NotedText } from './texts.ts';

export interface TemplateCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lead: string;
}

export interface TemplatePage extends TemplateCard {
  readonly document: string;
  readonly standing: string;
  readonly layout: Template['layout'];
  readonly sections: Template['sections'];
  readonly remarks: readonly NotedText[];
  readonly sources: readonly SourceView[];
}

export function templateCards({ templates }: Catalogue): TemplateCard[] {
  return templates.map(({ id, title, lead }) => ({ id, href: routes.template(id), title, lead })).sort((a, b) => a.title.localeCompare(b.title, 'sv'));
}

export function templatePage(entry: Template, catalogue: Catalogue): TemplatePage {
  const texts = createTexts(catalogue);
  cite(entry.sources, texts);
  return {
    id: entry.id,
    href: routes.template(entry.id),
    title: entry.title,
    lead: entry.lead,
    document: routes.templateDocument(entry.id),
    standing: entry.standing,
    layout: entry.layout,
    sections: entry.sections,
    remarks: noted(entry.remarks, texts),
    sources: texts.notes.list(),
  };
}
