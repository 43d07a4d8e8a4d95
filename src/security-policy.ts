/**
 * The Content-Security-Policy of every public page: nothing from other origins, nothing inline.
 * 'wasm-unsafe-eval' lets the search engine compile its own WebAssembly and nothing else.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/** For the meta element of a page, which can't forbid framing. */
export const pagePolicy = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** For the header that a server sends. */
export const headerPolicy = `${pagePolicy}; frame-ancestors 'none'`;
