import { z } from 'zod';
import { identifier } from './identifier.ts';
import { sourcedTextSchema } from './source.ts';
import { addressFields, upkeepFields } from './upkeep.ts';

/** The addresses at the root of the site that are taken. A page with such an id would never be seen. */
export const TAKEN_ADDRESSES = [
  '404',
  'andringar',
  'bedomningsinstrument',
  'begrepp',
  'byggstenar',
  'citera',
  'data',
  'datasets',
  'evidenskarta',
  'exempel',
  'granskning',
  'insatser',
  'jamfor',
  'kallor',
  'kategorier',
  'kommuner',
  'kunskap',
  'mallar',
  'metod',
  'nyckeltal',
  'om',
  'oppna-data',
  'redaktor',
  'redigera',
  'robots.txt',
  'sok',
  'utbud',
  'utvarderingar',
  'vinjetter',
] as const;

/** A page that explains something: what early support is, how to plan, what stands outside. Its headings are its own. */
export const knowledgePageSchema = z.strictObject({
  id: identifier
    .refine((id) => !(TAKEN_ADDRESSES as readonly string[]).includes(id), { params: { kind: 'free-address' } })
    .describe('Sidans id, samma som filnamnet. Det är också sidans adress.'),
  title: z.string().min(3).max(80).describe('Rubriken.'),
  shortTitle: z.string().min(3).max(40).optional().describe('Kort namn för länkar, om rubriken är lång.'),
  lead: z.string().min(40).max(320).describe('Ingressen: vad sidan svarar på.'),
  order: z.number().int().positive().describe('Platsen i listan över kunskapssidor, 1 är först.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Motsägelser och oklarheter i källorna.'),
  ...upkeepFields,
  ...addressFields,
});
export type KnowledgePage = z.infer<typeof knowledgePageSchema>;
