import { z } from 'zod';
import { identifier } from './identifier.ts';
import { citationSchema } from './source.ts';

/**
 * The steps of a national guideline: 1 is the highest priority. `lag`: told to be low, without its number. `fou`: only
 * within research. `icke-gora`: should not be done at all.
 */
export const PRIORITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'lag', 'fou', 'icke-gora'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What a national guideline says that a municipality should do. It stands beside the rating and never changes it. */
export const recommendationSchema = z.strictObject({
  intervention: identifier.describe('Insatsen som rekommendationen gäller.'),
  condition: z.string().min(5).describe('För vem eller i vilket tillstånd, som riktlinjen anger det: ”Schizofreni och schizofreniliknande tillstånd”.'),
  priority: z
    .literal(PRIORITIES)
    .optional()
    .describe(
      'Riktlinjens prioritet: 1–10, lag (låg, utan återgiven siffra), fou eller icke-gora. Utelämnas om texten som katalogen bygger på inte återger den.',
    ),
  summary: z.string().min(10).describe('Vad riktlinjen säger, med egna ord, och varför om texten säger det.'),
  sources: z.array(citationSchema).min(1).describe('Riktlinjen och texten som återger den.'),
});
export type Recommendation = z.infer<typeof recommendationSchema>;
