import type { APIRoute } from 'astro';
import { site } from '../../../site.config.ts';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import { today } from '../../catalogue/today.ts';
import { routes } from '../../views/routes.ts';
import { changeItems } from '../../views/upkeep/changes.ts';
import { atomFeed } from '../../views/upkeep/feed.ts';

/** The changes for those who follow the catalogue in a news reader. */
export const GET: APIRoute = async () => {
  const info = {
    title: `Ändringar i ${site.name}`,
    author: site.publisher?.name ?? site.name,
    origin: new URL(site.url).origin,
    self: routes.changeFeed,
    page: routes.changes,
    today: today(),
  };
  return new Response(atomFeed(changeItems(await getCatalogue()), info), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
