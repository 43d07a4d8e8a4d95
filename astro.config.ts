import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { site } from './site.config.ts';
import { editorPolicy, headerPolicy } from './src/security-policy.ts';
import { siteMapEntry } from './src/site-map.ts';
import { hostsOf } from './src/views/editor/backend.ts';

const headers = { 'Content-Security-Policy': headerPolicy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** The editor brings its fonts along, and yet names a network for them in its styles. Nothing is to be asked there. */
const ownFonts = {
  name: 'own-fonts',
  transform: (code: string, id: string) =>
    id.includes('@sveltia/cms/npm/') ? code.replace(/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g, 'local("")') : undefined,
};

/**
 * A script that is fetched on demand asks for its own parts. Vite's helper, which would ask for them sooner, is larger than all
 * other scripts of an entry together. It also fetches styles, which no script here brings: each stands in the page that needs it.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** The editor's own page has a policy of its own, which the headers of every other page would narrow. */
const editorOnly = {
  [`^${site.base}redigera/editor/(?:$|\\?)`]: {
    bypass(request: { url?: string | undefined }, response?: { setHeader(name: string, value: unknown): unknown }) {
      if (response === undefined) return request.url;
      const set = response.setHeader.bind(response);
      const policy = `${editorPolicy(hostsOf(site.repository))}; frame-ancestors 'none'`;
      response.setHeader = (name, value) => set(name, name === 'Content-Security-Policy' ? policy : value);
      return request.url;
    },
  },
};

export default defineConfig({
  site: site.url,
  base: site.base,
  // MDX for developers' own pages only; the entries' texts are taken apart by src/catalogue/parse-body.ts.
  integrations: [
    mdx(),
    sitemap({
      serialize: (item) => siteMapEntry(item, { folder: 'dist', base: site.base }),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
  ],
  // Nothing inline: the security policy forbids it. Coloured code would have its colours in the page.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { plugins: [ownFonts, plainImports], build: { assetsInlineLimit: 0 }, preview: { proxy: editorOnly } },
  devToolbar: { enabled: false },
  server: ({ command }) => ({ port: 4321, headers: command === 'preview' ? headers : {} }),
});
