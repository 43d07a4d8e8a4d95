import { type Licence, publisherFrom } from './src/domain/publisher.ts';
import type { RepositorySetting } from './src/domain/repository.ts';

/** What another organisation changes to run its own catalogue. Everything else follows from the content. */
export const site = {
  name: 'Evidenskatalogen',
  tagline: 'Vad vet vi om socialtjänstens insatser?',
  /** Public address, without a trailing slash. Used in canonical addresses and citations. */
  url: process.env['SITE_URL'] ?? 'https://evidenskatalogen.example',
  /** Path that the site is served under, with slashes at both ends. */
  base: process.env['SITE_BASE'] ?? '/',
  /**
   * Who answers for the catalogue: in citations, the footer and the description of the open data. Null until an organisation
   * has taken it on. SITE_PUBLISHER and SITE_ORGANISATION_NUMBER name one for a build, SITE_PUBLISHER_TYPE and
   * SITE_PUBLISHER_EMAIL say more of it. A number that can't be right stops the build.
   */
  publisher: publisherFrom(process.env),
  /** Under what terms the catalogue may be used again. */
  licences: {
    texts: { name: 'CC BY 4.0', url: 'http://creativecommons.org/licenses/by/4.0/' },
    data: { name: 'CC0 1.0', url: 'http://creativecommons.org/publicdomain/zero/1.0/' },
    code: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
  } satisfies Record<string, Licence>,
  /**
   * Where the files are kept, so that editors can send changes from /redigera/. Null until an organisation has chosen a
   * place: the editor then works in a folder on one's own computer. SITE_REPOSITORY=owner/name names one on GitHub for a build.
   */
  repository: fromEnvironment(process.env['SITE_REPOSITORY']),
} as const;

function fromEnvironment(name: string | undefined): RepositorySetting | null {
  return name === undefined ? null : { backend: 'github', name, branch: 'main', apiUrl: null, signInUrl: null, appId: null };
}
