import { z } from 'zod';
import { identifier } from './identifier.ts';
import { CERTAINTIES } from './scales.ts';
import { citationSchema } from './source.ts';

const term = {
  id: identifier.describe('Termens id. Det används i filer och adresser och ändras aldrig.'),
  label: z.string().min(2).describe('Termen som läsaren ser den.'),
  description: z.string().min(10).describe('En eller två meningar som förklarar termen.'),
};

/** An area of social services: ekonomiskt bistånd, missbruk och beroende. Where no report divides it into categories, it names its primary outcomes itself. */
export const areaSchema = z.strictObject({
  ...term,
  primaryOutcomes: z
    .array(identifier)
    .min(1)
    .optional()
    .describe('De utfall som avgör rubrikens bedömning, för ett område utan kategorier. De väljs här, aldrig efter resultaten.'),
});

/** A theme within a category. */
export const themeSchema = z.strictObject(term);

/** A category of early support within an area. It fixes the primary outcomes before any result is known. */
export const categorySchema = z.strictObject({
  ...term,
  shortLabel: z.string().min(2).describe('Kort namn för kort, filter och tabeller.'),
  number: z.number().int().min(1).describe('Kategorins nummer i rapporten.'),
  area: identifier.describe('Området som kategorin hör till.'),
  source: identifier.describe('Rapporten som delar in området så här.'),
  primaryOutcomes: z.array(identifier).min(1).describe('De utfall som avgör rubrikens bedömning. De väljs här, aldrig efter resultaten.'),
  themes: z.array(themeSchema).describe('Kategorins teman, i rapportens ordning.'),
  knowledge: z.string().min(20).describe('Vad som är känt och inte känt om kategorin som helhet.'),
});

/** What an intervention may change. `person`: for the participant. `verksamhet`: costs and work of the municipality. */
export const outcomeSchema = z.strictObject({
  ...term,
  phrase: z.string().min(2).describe('Utfallet som det står efter ”för”: ”Effektiv för boendestabilitet”.'),
  concerns: z.enum(['person', 'verksamhet']).describe('Om utfallet gäller den enskilde eller verksamheten.'),
});

/** A design, with the highest certainty that it can give an effect. `ingen`: not an effect study, never counted. */
export const designSchema = z.strictObject({
  ...term,
  ceiling: z.enum([...CERTAINTIES, 'ingen']).describe('Högsta tillförlitlighet som upplägget kan ge.'),
  randomised: z.boolean().describe('Om deltagarna lottades. Två samstämmiga lottade studier utan allvarliga brister når hög.'),
  comparison: z.boolean().describe('Om upplägget har en jämförelsegrupp.'),
});

/** A limitation. `allvarlig` lowers the certainty one step; `notera` is shown and changes nothing. */
export const limitationSchema = z.strictObject({
  ...term,
  severity: z.enum(['allvarlig', 'notera']).describe('Om bristen sänker tillförlitligheten ett steg eller bara noteras.'),
});

export const targetGroupSchema = z.strictObject(term);
export const evaluatorSchema = z.strictObject({
  ...term,
  shortLabel: z.string().min(2).optional().describe('Förkortning, om den är känd för läsaren.'),
});

/** A risk or protective factor that an intervention works on. */
export const factorSchema = z.strictObject({
  ...term,
  kind: z.enum(['risk', 'skydd']).describe('Riskfaktor eller skyddsfaktor.'),
});

/** A Swedish municipality. Regions with the tasks of a municipality are among them. */
export const municipalitySchema = z.strictObject({
  id: term.id,
  label: z.string().min(2).describe('Kommunens namn utan ordet kommun.'),
  code: z
    .string()
    .regex(/^\d{4}$/)
    .describe('Kommunkoden enligt SCB, fyra siffror inom citattecken.'),
  county: z.string().min(5).describe('Länet.'),
});

/** A word that the catalogue explains. Its forms are marked in running text. */
export const conceptSchema = z.strictObject({
  ...term,
  forms: z.array(z.string().min(2)).min(1).describe('Hur ordet står i löpande text, i alla böjningar som ska märkas ut.'),
  sources: z.array(citationSchema).default([]).describe('Källan till förklaringen, om den kommer ur en.'),
});

/** Something that has to be in place for early support to work, with questions that a workplace can ask itself. */
export const preconditionSchema = z.strictObject({
  ...term,
  questions: z
    .array(z.strictObject({ id: term.id, text: z.string().min(10).describe('Ett påstående att ta ställning till, i vi-form.') }))
    .min(1)
    .describe('Påståenden för självskattning.'),
  sources: z.array(citationSchema).min(1).describe('Var förutsättningen beskrivs.'),
});

/** Words that readers search with, beside the one that the catalogue itself uses. */
export const synonymSchema = z.strictObject({
  id: term.id,
  label: z.string().min(2).describe('Ordet som katalogen själv använder. Sidor som handlar om det hittas också med orden i words.'),
  words: z
    .array(z.string().min(2))
    .min(1)
    .describe('Vad läsare skriver i stället: vardagsord, äldre ord, förkortningar, engelska ord. Böjningar och ord utan å, ä och ö behövs inte.'),
});

/** One schema per file in src/content/vocabularies; the file's name is the key. */
export const vocabularySchemas = {
  areas: z.array(areaSchema),
  categories: z.array(categorySchema),
  outcomes: z.array(outcomeSchema),
  designs: z.array(designSchema),
  limitations: z.array(limitationSchema),
  'target-groups': z.array(targetGroupSchema),
  evaluators: z.array(evaluatorSchema),
  factors: z.array(factorSchema),
  municipalities: z.array(municipalitySchema),
  concepts: z.array(conceptSchema),
  preconditions: z.array(preconditionSchema),
  synonyms: z.array(synonymSchema),
} as const;

/** A vocabulary as a whole: its name and its terms in their order. */
export const vocabularySchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('areas'), terms: vocabularySchemas.areas }),
  z.strictObject({ name: z.literal('categories'), terms: vocabularySchemas.categories }),
  z.strictObject({ name: z.literal('outcomes'), terms: vocabularySchemas.outcomes }),
  z.strictObject({ name: z.literal('designs'), terms: vocabularySchemas.designs }),
  z.strictObject({ name: z.literal('limitations'), terms: vocabularySchemas.limitations }),
  z.strictObject({ name: z.literal('target-groups'), terms: vocabularySchemas['target-groups'] }),
  z.strictObject({ name: z.literal('evaluators'), terms: vocabularySchemas.evaluators }),
  z.strictObject({ name: z.literal('factors'), terms: vocabularySchemas.factors }),
  z.strictObject({ name: z.literal('municipalities'), terms: vocabularySchemas.municipalities }),
  z.strictObject({ name: z.literal('concepts'), terms: vocabularySchemas.concepts }),
  z.strictObject({ name: z.literal('preconditions'), terms: vocabularySchemas.preconditions }),
  z.strictObject({ name: z.literal('synonyms'), terms: vocabularySchemas.synonyms }),
]);

export type VocabularyName = keyof typeof vocabularySchemas;
export type Vocabularies = { [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]> };
export const VOCABULARY_NAMES = Object.keys(vocabularySchemas) as VocabularyName[];

export type Area = z.infer<typeof areaSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Design = z.infer<typeof designSchema>;
export type Municipality = z.infer<typeof municipalitySchema>;
export type Precondition = z.infer<typeof preconditionSchema>;
export type Concept = z.infer<typeof conceptSchema>;
export type Synonym = z.infer<typeof synonymSchema>;
export type Limitation = z.infer<typeof limitationSchema>;
