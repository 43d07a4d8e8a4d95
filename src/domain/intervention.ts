import { z } from 'zod';
import { identifier } from './identifier.ts';
import { isoDay } from './iso-date.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { addressFields, upkeepFields } from './upkeep.ts';

/** How early support comes in an area, where a report says so. */
export const TIMINGS = ['tidigt', 'sent', 'ej-indelad'] as const;
export type Timing = (typeof TIMINGS)[number];

/** Where an intervention stands in the taxonomy, and how early it comes there. */
export const placementSchema = z
  .strictObject({
    area: identifier.describe('Området, ur areas.yml.'),
    category: identifier
      .optional()
      .describe('Kategorin, ur categories.yml. Utelämnas för sent stöd som ligger utanför kategorierna och för områden utan kategorier.'),
    theme: identifier.optional().describe('Temat inom kategorin, ur categories.yml.'),
    timing: z
      .enum(TIMINGS)
      .describe('Om insatsen är tidigt eller sent stöd i just det här området. ej-indelad: ingen rapport delar in området i tidigt och sent.'),
    note: z.string().min(10).optional().describe('Varför insatsen räknas som tidig eller sen här.'),
    sources: z.array(citationSchema).min(1).describe('Källan till placeringen.'),
  })
  .refine(({ timing, category }) => timing !== 'tidigt' || category !== undefined, {
    params: { kind: 'early-needs-category' },
    path: ['category'],
  });
export type Placement = z.infer<typeof placementSchema>;

/** The headings of a body, in the order in which every entry has them. */
export const BODY_SECTIONS = ['Beskrivning', 'Syfte', 'Målgrupp', 'Kunskapsläge', 'Att tänka på'] as const;

/** What a municipality can give. The rating is computed from the evaluations and never written here. */
export const interventionSchema = z.strictObject({
  id: identifier.describe('Insatsens id, samma som filnamnet.'),
  name: z.string().min(2).max(80).describe('Insatsens namn på svenska.'),
  abbreviation: z.string().min(2).max(12).optional().describe('Vedertagen förkortning, till exempel IPS.'),
  aliases: z.array(z.string().min(2)).default([]).describe('Andra namn som läsare söker på: engelska namn, äldre namn, stavningar.'),
  summary: z.string().min(40).max(240).describe('En mening: vad insatsen är och för vem. Inga siffror och inga omdömen.'),
  placements: z.array(placementSchema).min(1).describe('Område, kategori, tema och tid.'),
  level: z.enum(['selektiv', 'indikativ']).describe('selektiv: en grupp med förhöjd risk. indikativ: personer som redan har ett behov.'),
  targetGroups: z.array(identifier).min(1).describe('Målgrupper ur target-groups.yml, den viktigaste först.'),
  targetGroupNote: z.string().min(10).describe('Målgruppen i en mening, så snävt som källan anger den.'),
  factors: z.array(identifier).default([]).describe('Risk- och skyddsfaktorer som insatsen arbetar med, ur factors.yml.'),
  related: z
    .array(
      z.strictObject({ id: identifier.describe('Den andra insatsens id.'), why: z.string().min(10).describe('Varför läsaren bör se också den insatsen.') }),
    )
    .default([])
    .describe('Närliggande insatser och varför.'),
  reportAssessments: z
    .array(sourcedTextSchema)
    .default([])
    .describe('Hur den granskande rapporten själv bedömer insatsen, återgivet med egna ord. Utelämnas om ingen rapport gör det.'),
  municipalities: z.array(identifier).default([]).describe('Kommuner som posten nämner, ur municipalities.yml. Insatsen syns på deras sidor.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Motsägelser och oklarheter i källorna om själva insatsen.'),
  searchedOn: isoDay.optional().describe('Dagen då någon senast sökte efter nya utvärderingar. Utelämnas om det inte är känt.'),
  ...upkeepFields,
  ...addressFields,
});
export type Intervention = z.infer<typeof interventionSchema>;
