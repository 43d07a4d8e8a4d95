import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './site.config.ts';
import { headerPolicy } from './src/security-policy.ts';

const headers = { 'Content-Security-Policy': headerPolicy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

export default defineConfig({
  site: site.url,
  base: site.base,
  // Developers' own pages only; the entries' texts are taken apart by src/catalogue/parse-body.ts.
  integrations: [mdx()],
  // Nothing inline: the security policy forbids it. Coloured code would have its colours in the page.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  server: ({ command }) => ({ port: 4321, headers: command === 'preview' ? headers : {} }),
});
