import { z } from 'zod';
import { factSchema } from './fact.ts';
import { identifier } from './identifier.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { upkeepFields } from './upkeep.ts';

const cell = (text: string) => z.array(z.string().min(2)).default([]).describe(`${text} En tom lista visas som ”uppgift saknas”.`);

/** How one municipality runs an intervention, in the same cells for all, so that they can be compared. */
export const practiceSchema = z.strictObject({
  id: identifier.describe('Beskrivningens id, samma som filnamnet.'),
  municipality: identifier.describe('Kommunen, ur municipalities.yml.'),
  intervention: identifier.describe('Insatsen som beskrivs.'),
  asOf: z.string().min(4).describe('Året som beskrivningen gäller.'),
  names: cell('Vad kommunen kallar insatsen.'),
  organisation: cell('Var insatsen hör hemma i organisationen.'),
  targetGroups: cell('Vilka som kan få insatsen.'),
  limits: cell('Gränser i ålder, tid och annat.'),
  content: cell('Vad stödet består av.'),
  fee: cell('Om insatsen kostar något för den enskilde.'),
  methods: cell('Manualbaserade metoder som nämns.'),
  working: cell('Hur arbetet går till i övrigt, enligt rapportens text.'),
  methodInterventions: z.array(identifier).default([]).describe('Insatser i katalogen som svarar mot metoderna.'),
  facts: z.array(factSchema).default([]).describe('Siffror om insatsen i kommunen.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Där källans tabell och text säger olika saker.'),
  sources: z.array(citationSchema).min(1).describe('Var beskrivningen står.'),
  ...upkeepFields,
});
export type Practice = z.infer<typeof practiceSchema>;
