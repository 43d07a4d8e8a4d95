import { routes } from '../../routes.ts';
import { type DcatInfo, named, whole } from './info.ts';
import { contactAddress, publisherAddress } from './publisher.ts';
import { day, iri, type Literal, type Properties, text } from './statement.ts';
import { PUBLIC, THEME } from './vocabulary.ts';

/** Small letters and singular, as DCAT-AP-SE recommends. */
const KEYWORDS: readonly Literal[] = [
  ...['socialtjänst', 'insats', 'utvärdering', 'evidens', 'kommun'].map((word) => text(word, 'sv')),
  ...['social services', 'intervention', 'evaluation', 'evidence', 'municipality'].map((word) => text(word, 'en')),
];

/** What is the same for datasets and the API. */
export function common(info: DcatInfo): Properties {
  const contact = contactAddress(info);
  return {
    'dcterms:publisher': [iri(publisherAddress(info))],
    'dcat:contactPoint': contact === undefined ? [] : [iri(contact)],
    'dcat:keyword': KEYWORDS,
    'dcat:theme': [iri(THEME)],
    'dcterms:accessRights': [iri(PUBLIC)],
    'dcat:landingPage': [iri(whole(routes.openData, info))],
  };
}

/** The day of the latest change, if there is one. */
export function modified(info: DcatInfo): Literal[] {
  return info.modified === null ? [] : [day(info.modified)];
}

export function datasetAddress(id: string, info: DcatInfo): string {
  return named(`datamangd-${id}`, info);
}

export function apiAddress(info: DcatInfo): string {
  return named('api', info);
}
