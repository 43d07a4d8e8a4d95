import { z } from 'zod';
import { identifier } from '../../domain/identifier.ts';
import { PRIORITIES } from '../../domain/recommendation.ts';
import { CERTAINTIES } from '../../domain/scales.ts';
import { certainty, findingId, ratingSchema } from './rating.ts';

const count = z.number().int().nonnegative();

/** What is computed for every entry: where it is. */
const places = {
  url: z.url().describe('Sidan där posten visas.'),
  data: z.url().describe('Filen med bara den här posten.'),
};

/** What is computed for the entries of each kind, and never written by an editor. */
export const COMPUTED_SCHEMAS = {
  interventions: z.strictObject({
    ...places,
    rating: ratingSchema.describe('Bedömningen, räknad ur utvärderingarna med samma regel för alla insatser.'),
    evaluations: z.array(identifier).describe('Utvärderingar med fynd om insatsen, den nyaste först.'),
    evaluationCount: count.describe('Antal utvärderingar med fynd om insatsen.'),
    findingCount: count.describe('Antal fynd om insatsen.'),
    recommendations: z
      .array(
        z.strictObject({
          evaluation: identifier.describe('Riktlinjens id bland utvärderingarna.'),
          condition: z.string().describe('För vem eller i vilket tillstånd.'),
          priority: z.literal(PRIORITIES).nullable().describe('Riktlinjens prioritet. null om den inte är återgiven.'),
        }),
      )
      .describe('Vad nationella riktlinjer säger om insatsen, den högsta prioriteten först. Påverkar inte bedömningen.'),
  }),
  evaluations: z.strictObject({
    ...places,
    findings: z.array(findingId).describe('Fyndens id:n, i samma ordning som fynden.'),
    findingCount: count.describe('Antal fynd i utvärderingen.'),
    interventions: z.array(identifier).describe('Insatser som utvärderingen har fynd om.'),
    seriousLimitations: z.array(identifier).describe('De brister som sänker tillförlitligheten.'),
  }),
  findings: z.strictObject({
    url: z.url().describe('Utvärderingens sida.'),
    design: identifier.describe('Upplägget som fyndet vilar på: fyndets eget, eller utvärderingens.'),
    ceiling: certainty.describe('Den högsta tillförlitlighet som upplägget kan ge. null om det inte mäter effekt.'),
    loweredBy: z.array(identifier).describe('Brister som sänkte tillförlitligheten, ett steg för varje.'),
    graded: z.boolean().describe('Om en systematisk översikts egen gradering är behållen.'),
    certainty: z.enum(CERTAINTIES).nullable().describe('Fyndets tillförlitlighet. null om fyndet är en upplevelse och inte räknas som effekt.'),
    certaintyLabel: z.string().describe('Tillförlitligheten i ord.'),
    deciding: z.boolean().describe('Om fyndet är ett av dem som avgjorde bedömningen av insatsen för utfallet.'),
  }),
  sources: z.strictObject({ ...places, reference: z.string().describe('Källan som en hänvisning i löpande text, i stilen APA.') }),
  examples: z.strictObject(places),
  vignettes: z.strictObject(places),
  instruments: z.strictObject(places),
  practices: z.strictObject(places),
  statistics: z.strictObject(places),
  templates: z.strictObject({ ...places, document: z.url().describe('Mallen som Worddokument.') }),
  pages: z.strictObject(places),
} as const;
export type ComputedOf<List extends keyof typeof COMPUTED_SCHEMAS> = z.infer<(typeof COMPUTED_SCHEMAS)[List]>;
