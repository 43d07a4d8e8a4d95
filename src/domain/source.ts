import { z } from 'zod';
import { identifier } from './identifier.ts';
import { isoTime } from './iso-date.ts';

const name = z.union([z.strictObject({ literal: z.string().min(1) }), z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() })]);

/** A bibliographic record. Field names are CSL's where CSL has one; what nobody could verify is left out. */
export const sourceSchema = z.strictObject({
  id: identifier.describe('Källans id, samma som filnamnet.'),
  type: z.enum(['report', 'article-journal', 'thesis', 'book', 'chapter', 'legislation', 'webpage']).describe('Slag av källa, enligt CSL.'),
  title: z.string().min(3).optional().describe('Titeln som den står i verket. Utelämnas om den är okänd.'),
  subtitle: z.string().min(3).optional().describe('Undertiteln, om verket har en. Den visas efter titeln.'),
  'title-short': z.string().min(3).optional().describe('Kort namn i hänvisningar, för verk som nämns ofta: ”Rapport 2”.'),
  author: z.array(name).min(1).describe('Personer (family, given) eller organisationer (literal), i verkets ordning.'),
  issued: isoTime.optional().describe('År, eller år och månad, för utgivningen.'),
  publisher: z.string().optional().describe('Utgivaren.'),
  'container-title': z.string().optional().describe('Tidskriften eller boken som verket ingår i.'),
  'collection-title': z.string().optional().describe('Serien.'),
  'collection-number': z.string().optional().describe('Nummer i serien.'),
  volume: z.string().optional().describe('Årgång eller band.'),
  issue: z.string().optional().describe('Nummer i årgången.'),
  page: z.string().optional().describe('Sidor, till exempel ”e13–e26”.'),
  ISBN: z.string().optional().describe('ISBN, om verket har ett.'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/)
    .optional()
    .describe('Bara numret, utan https://doi.org/.'),
  URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Adress där verket eller en sida om det har setts.'),
  urlKind: z
    .enum(['utgivare', 'kopia', 'om-verket'])
    .optional()
    .describe('Vad adressen leder till: utgivarens egen sida, en kopia hos någon annan eller en sida om verket.'),
  language: z.enum(['sv', 'en', 'no', 'da']).optional().describe('Verkets språk.'),
  status: z
    .enum(['bekraftad', 'delvis', 'ofullstandig'])
    .describe('bekraftad: verket är återfunnet. delvis: något saknas eller är en rimlig slutsats. ofullstandig: känd bara genom en annan källas hänvisning.'),
  citedAs: z.array(z.string()).optional().describe('Hur rapporterna hänvisar till verket, till exempel ”Socialstyrelsen, 2012a”.'),
  note: z.string().optional().describe('Vad läsaren bör veta om uppgifterna: vad som saknas och varför.'),
});

export type Source = z.infer<typeof sourceSchema>;

/** A reference to a source, as precise as the text allows. */
export const citationSchema = z.strictObject({
  source: identifier.describe('Källans id.'),
  locator: z.string().min(2).optional().describe('Sida, avsnitt eller tabell i källan.'),
});
export type Citation = z.infer<typeof citationSchema>;

/** A sentence of text with the source that it rests on. */
export const sourcedTextSchema = z.strictObject({
  text: z.string().min(10).describe('Texten, med egna ord.'),
  sources: z.array(citationSchema).min(1).describe('Källan till det som sägs.'),
});
export type SourcedText = z.infer<typeof sourcedTextSchema>;
