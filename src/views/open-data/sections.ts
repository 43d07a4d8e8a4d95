import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { TextCollection } from '../../domain/collections.ts';
import { shownTree } from '../body-html.ts';
import { createNotes, type Notes } from '../notes.ts';
import { routes } from '../routes.ts';
import { absolute, type Publication } from './publication.ts';

/** Running text as it is published. */
export const sectionsSchema = z
  .array(
    z.strictObject({
      heading: z.string().describe('Avsnittets rubrik.'),
      html: z.string().describe('Avsnittets text som HTML. Länkar är hela adresser, och hänvisningar leder till källan i katalogens källista.'),
    }),
  )
  .describe('Postens löpande text, avsnitt för avsnitt. Texten har licensen i textLicence.');

/** The running text of an entry with whole addresses, so that it reads the same anywhere. Empty for one that couldn't be read. */
export function publishedSections(collection: TextCollection, id: string, publication: Publication): z.infer<typeof sectionsSchema> {
  const { catalogue } = publication;
  const notes = sourceNotes(publication);
  return (catalogue.bodyOf(collection, id)?.sections ?? []).map((section) => {
    const tree = shownTree(section, { catalogue, notes });
    visit(tree, 'element', ({ properties }) => {
      // For the site's own search alone.
      delete properties['dataPagefindIgnore'];
      const { href } = properties;
      if (typeof href === 'string' && href.startsWith('/')) properties['href'] = absolute(publication, href);
    });
    return { heading: section.title, html: toHtml(tree) };
  });
}

/** Notes that lead to the list of sources instead of to the foot of a page. */
function sourceNotes({ catalogue }: Publication): Notes {
  const notes = createNotes(catalogue);
  return { ...notes, cite: (citation) => ({ ...notes.cite(citation), href: routes.source(citation.source) }) };
}
