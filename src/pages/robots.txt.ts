import type { APIRoute } from 'astro';
import { site } from '../../site.config.ts';
import { routes } from '../views/routes.ts';

/**
 * Everything may be read. Pages that aren't to be listed say so themselves, which takes that they are read. Programs look for this
 * file at the root of the host alone, so a site under a path of its own is found through the link in its pages.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.siteMap, site.url).href}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
