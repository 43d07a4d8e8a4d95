import { z } from 'zod';
import { identifier } from './identifier.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { addressFields, upkeepFields } from './upkeep.ts';

/** The headings of an instrument, in the order in which every one has them. */
export const INSTRUMENT_SECTIONS = ['Vad det är', 'När det används', 'Kunskapsläge', 'Att tänka på'] as const;

/** A way to assess needs or to follow up. It changes nothing by itself, so it is no intervention and has no rating. */
export const instrumentSchema = z.strictObject({
  id: identifier.describe('Instrumentets id, samma som filnamnet.'),
  name: z.string().min(2).max(80).describe('Instrumentets namn.'),
  abbreviation: z.string().min(2).max(12).optional().describe('Vedertagen förkortning, till exempel ASI.'),
  summary: z.string().min(40).max(240).describe('En mening: vad instrumentet bedömer och hos vem.'),
  areas: z.array(identifier).min(1).describe('Områden där det används, ur areas.yml.'),
  municipalities: z.array(identifier).default([]).describe('Kommuner som posten nämner, ur municipalities.yml.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Motsägelser och oklarheter i källorna.'),
  sources: z.array(citationSchema).min(1).describe('Var instrumentet beskrivs.'),
  ...upkeepFields,
  ...addressFields,
});
export type Instrument = z.infer<typeof instrumentSchema>;
