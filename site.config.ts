import type { RepositorySetting } from './src/domain/repository.ts';

/** What another organisation changes to run its own catalogue. Everything else follows from the content. */
export const site = {
  name: 'Evidenskatalogen',
  tagline: 'Vad vet vi om socialtjänstens insatser?',
  /** Public address, without a trailing slash. Used in canonical addresses and citations. */
  url: process.env['SITE_URL'] ?? 'https://evidenskatalogen.example',
  /** Path that the site is served under, with slashes at both ends. */
  base: process.env['SITE_BASE'] ?? '/',
  /** Who answers for the catalogue, in citations and the footer. Null until an organisation has taken it on. */
  publisher: null as string | null,
  /**
   * Where the files are kept, so that editors can send changes from /redigera/. Null until an organisation has chosen a
   * place: the editor then works in a folder on one's own computer. SITE_REPOSITORY=owner/name names one on GitHub for a build.
   */
  repository: fromEnvironment(process.env['SITE_REPOSITORY']),
} as const;

function fromEnvironment(name: string | undefined): RepositorySetting | null {
  return name === undefined ? null : { backend: 'github', name, branch: 'main', apiUrl: null, signInUrl: null, appId: null };
}
