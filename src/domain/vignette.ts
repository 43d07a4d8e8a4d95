import { z } from 'zod';
import { identifier } from './identifier.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { addressFields, upkeepFields } from './upkeep.ts';

/** The headings of a vignette, in the order in which every one has them. */
export const VIGNETTE_SECTIONS = ['Personen', 'Behov', 'Så resonerade arbetsgruppen'] as const;

/** The columns of a programme theory, from what the municipality needs to what the person reaches at last. */
export const THEORY_COLUMNS = ['resources', 'support', 'shortTerm', 'longTerm'] as const;
export type TheoryColumn = (typeof THEORY_COLUMNS)[number];

const box = {
  id: identifier.describe('Rutans id inom programteorin, till exempel s1.'),
  text: z.string().min(3).max(160).describe('Vad som står i rutan.'),
};
const leadsTo = z.array(identifier).default([]).describe('Rutor som den här leder till, enligt analysen. De står i samma kolumn eller längre till höger.');

/** A programme theory: what resources make possible, what support then leads to, soon and later. */
export const theorySchema = z.strictObject({
  resources: z
    .array(z.strictObject({ ...box, leadsTo }))
    .min(1)
    .describe('Resurser: vad kommunen behöver ha.'),
  support: z
    .array(
      z.strictObject({
        ...box,
        leadsTo,
        interventions: z.array(identifier).default([]).describe('Insatser i katalogen som svarar mot stödet. Tom lista: katalogen har ingen.'),
        note: z.string().min(10).optional().describe('Hur insatsen förhåller sig till stödet, om de inte är samma sak.'),
      }),
    )
    .min(1)
    .describe('Kommunens stöd: vad kommunen behöver göra.'),
  shortTerm: z
    .array(z.strictObject({ ...box, leadsTo }))
    .min(1)
    .describe('Mål på kort sikt.'),
  longTerm: z
    .array(z.strictObject({ ...box, leadsTo }))
    .min(1)
    .describe('Mål på lång sikt.'),
});
export type Theory = z.infer<typeof theorySchema>;

/** A fictive person with a programme theory: a way to think together about what support would lead to what. */
export const vignetteSchema = z.strictObject({
  id: identifier.describe('Vinjettens id, samma som filnamnet.'),
  name: z.string().min(2).describe('Den påhittade personens namn.'),
  age: z.number().int().min(0).max(120).describe('Åldern i år.'),
  summary: z.string().min(40).max(260).describe('En eller två meningar: vem personen är och vad som är akut.'),
  areas: z.array(identifier).min(1).describe('Områden som berörs, ur areas.yml.'),
  theory: theorySchema.describe('Programteorin, kolumn för kolumn.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Vad som inte går att läsa ut av källan.'),
  sources: z.array(citationSchema).min(1).describe('Var vinjetten står.'),
  ...upkeepFields,
  ...addressFields,
});
export type Vignette = z.infer<typeof vignetteSchema>;
