import type { Source } from '../../domain/source.ts';
import type { Thing } from './thing.ts';

const TYPES: Readonly<Record<Source['type'], string>> = {
  report: 'Report',
  'article-journal': 'ScholarlyArticle',
  thesis: 'Thesis',
  book: 'Book',
  chapter: 'Chapter',
  legislation: 'Legislation',
  webpage: 'WebPage',
};

/** A cited work as schema.org knows it. What isn't known of it is left out. */
export function sourceThing(source: Source): Thing {
  const { title, subtitle, author, issued, publisher, language } = source;
  const known = {
    name: title,
    alternativeHeadline: subtitle,
    author: author.map(authorThing),
    datePublished: issued,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    inLanguage: language,
    isbn: source.ISBN,
    isPartOf: source['container-title'] === undefined ? undefined : { '@type': 'CreativeWork', name: source['container-title'] },
    sameAs: source.DOI === undefined ? undefined : `https://doi.org/${source.DOI}`,
    url: source.urlKind === 'om-verket' ? undefined : source.URL,
  };
  return { '@type': TYPES[source.type], ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
}

function authorThing(name: Source['author'][number]): Thing {
  if ('literal' in name) return { '@type': 'Organization', name: name.literal };
  return { '@type': 'Person', familyName: name.family, ...(name.given === undefined ? {} : { givenName: name.given }) };
}
