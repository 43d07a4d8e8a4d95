import { z } from 'zod';
import { identifier } from './identifier.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { addressFields, upkeepFields } from './upkeep.ts';

/** An empty form to print, or to fill in as a document. The catalogue keeps nothing of what is written in it. */
export const templateSchema = z.strictObject({
  id: identifier.describe('Mallens id, samma som filnamnet.'),
  title: z.string().min(3).max(80).describe('Mallens namn.'),
  lead: z.string().min(40).max(320).describe('Vad mallen är till för och vem som fyller i den.'),
  standing: z.string().min(20).describe('Vad som är känt om mallen: om den är prövad eller utvärderad, eller bara ett förslag.'),
  layout: z.enum(['lista', 'kolumner']).describe('lista: avsnitt under varandra. kolumner: avsnitten bredvid varandra, för en programteori.'),
  sections: z
    .array(
      z.strictObject({
        title: z.string().min(2).describe('Avsnittets rubrik.'),
        help: z.string().min(5).optional().describe('Vad som ska stå i avsnittet.'),
        fields: z
          .array(
            z.strictObject({
              label: z.string().min(2).describe('Fältets namn.'),
              help: z.string().min(5).optional().describe('Vad som ska stå i fältet.'),
              lines: z.number().int().min(1).max(12).default(2).describe('Antal tomma rader på papper.'),
            }),
          )
          .min(1)
          .describe('Fälten, i ordning.'),
      }),
    )
    .min(1)
    .describe('Mallens avsnitt, i ordning.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Motsägelser och oklarheter i källan.'),
  sources: z.array(citationSchema).min(1).describe('Var mallen kommer ifrån.'),
  ...upkeepFields,
  ...addressFields,
});
export type Template = z.infer<typeof templateSchema>;
