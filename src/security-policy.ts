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

/**
 * For the editor in the browser alone. It draws its form with inline styles, shows pictures and its preview from memory
 * (blob:), and asks nothing but its own site and the host that keeps the files.
 * @param hosts origins, as https://api.github.com
 */
export function editorPolicy(hosts: readonly string[]): string {
  const own = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", 'blob:', 'data:', ...hosts].join(' '),
    'frame-src': 'blob:',
    'base-uri': "'self'",
    'form-action': "'none'",
  };
  return Object.entries(own)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
