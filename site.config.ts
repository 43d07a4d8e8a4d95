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
} as const;
