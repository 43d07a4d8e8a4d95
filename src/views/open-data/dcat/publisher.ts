import { routes } from '../../routes.ts';
import { type DcatInfo, named, whole } from './info.ts';
import { about, iri, plain, type Statement, text } from './statement.ts';
import { organisation, publisherType } from './vocabulary.ts';

/** The address of who publishes the data: the organisation's own, or the place on the page about the catalogue that tells. */
export function publisherAddress(info: DcatInfo): string {
  const number = info.publisher?.organisationNumber ?? null;
  return number === null ? whole(`${routes.about}#utgivare`, info) : organisation(number);
}

/** The address of the contact. undefined where there is no address to write to, which DCAT-AP-SE demands of a contact. */
export function contactAddress(info: DcatInfo): string | undefined {
  return (info.publisher?.email ?? null) === null ? undefined : named('kontakt', info);
}

/**
 * The publisher, and the contact if there is one. Each needs an agent with name and type, so where no organisation has taken it
 * on, the agent says just that. Its type is the only one of the list that doesn't claim that there is an organisation.
 */
export function publisherStatements(info: DcatInfo): Statement[] {
  const { publisher, name } = info;
  const address = publisherAddress(info);
  if (publisher === null) {
    return about(address, 'foaf:Agent', {
      'foaf:name': [
        text(`${name} (ingen organisation har tagit på sig utgivarskapet)`, 'sv'),
        text(`${name} (no organisation has taken on publishing yet)`, 'en'),
      ],
      'dcterms:type': [iri(publisherType('PrivateIndividual(s)'))],
      'foaf:homepage': [iri(whole(routes.about, info))],
    });
  }
  const mail = publisher.email === null ? [] : [iri(`mailto:${publisher.email}`)];
  const contact = contactAddress(info);
  return [
    ...about(address, 'foaf:Agent', {
      'foaf:name': [text(publisher.name, 'sv')],
      'dcterms:type': [iri(publisherType(publisher.type ?? 'LocalAuthority'))],
      'foaf:mbox': mail,
    }),
    ...(contact === undefined ? [] : about(contact, 'vcard:Organization', { 'vcard:fn': [plain(publisher.name)], 'vcard:hasEmail': mail })),
  ];
}
