import { z } from 'zod';
import { factSchema } from './fact.ts';
import { identifier } from './identifier.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { upkeepFields } from './upkeep.ts';

/** Numbers that say how large a need is: how many, where and when it was counted or estimated. */
export const statisticSchema = z.strictObject({
  id: identifier.describe('Nyckeltalets id, samma som filnamnet.'),
  title: z.string().min(5).max(100).describe('Vad talen handlar om.'),
  area: identifier.describe('Området, ur areas.yml.'),
  kind: z.enum(['statistik', 'uppskattning', 'kartlaggning']).describe('Om talen är räknade i register, uppskattade eller från en avgränsad kartläggning.'),
  summary: z.string().min(20).describe('Vad talen säger, med egna ord, och vad de inte säger.'),
  facts: z.array(factSchema).min(1).describe('Talen, med året som de gäller.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Motsägelser och oklarheter i källorna.'),
  sources: z.array(citationSchema).min(1).describe('Var talen står.'),
  ...upkeepFields,
});
export type Statistic = z.infer<typeof statisticSchema>;
