import { z } from 'zod';
import { factSchema } from './fact.ts';
import { identifier } from './identifier.ts';
import { period } from './iso-date.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { addressFields, upkeepFields } from './upkeep.ts';

/** The headings of an example, in the order in which every one has them. */
export const EXAMPLE_SECTIONS = ['Problemet', 'Vad de gjorde', 'Resultat', 'Vad resultaten inte visar', 'Framgångsfaktorer', 'Kostnader'] as const;

/** A municipality's work to learn from. It has results but no effect study, so it has no rating. */
export const exampleSchema = z.strictObject({
  id: identifier.describe('Exemplets id, samma som filnamnet.'),
  title: z.string().min(5).max(100).describe('Vad exemplet handlar om, med platsen.'),
  summary: z.string().min(40).max(260).describe('En eller två meningar: vem som gjorde vad, och för vem.'),
  stage: z.enum(['planerat', 'pagar', 'avslutat', 'okant']).describe('Hur långt arbetet hade kommit när källan skrevs.'),
  municipalities: z.array(identifier).min(1).describe('Kommunerna, ur municipalities.yml.'),
  place: z.string().min(2).describe('Platsen så noga som källan anger den: stadsdel, enhet eller kommun.'),
  areas: z.array(identifier).min(1).describe('Områdena, ur areas.yml.'),
  categories: z.array(identifier).default([]).describe('Kategorier av tidigt stöd, om källan räknar exemplet dit.'),
  period: period.optional().describe('När arbetet pågick, om källan säger det.'),
  interventions: z
    .array(z.strictObject({ id: identifier.describe('Insatsens id.'), how: z.string().min(10).describe('Hur insatsen används i exemplet.') }))
    .default([])
    .describe('Insatser i katalogen som exemplet använder.'),
  results: z.array(factSchema).default([]).describe('Resultat i siffror, som källan ger dem.'),
  costs: z.array(factSchema).default([]).describe('Kostnader i siffror, som källan ger dem.'),
  facts: z.array(factSchema).default([]).describe('Faktarutan: invånare, anställda och annat som beskriver platsen.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Motsägelser och oklarheter i källan.'),
  sources: z.array(citationSchema).min(1).describe('Var exemplet står. Källan gäller också siffrorna ovan.'),
  ...upkeepFields,
  ...addressFields,
});
export type Example = z.infer<typeof exampleSchema>;
