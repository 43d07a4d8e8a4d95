import { z } from 'zod';
import { quantity, quantityFaults } from './fact.ts';
import { identifier } from './identifier.ts';
import { CERTAINTIES, DIRECTIONS } from './scales.ts';
import { citationSchema } from './source.ts';

/** One figure that the source gives, as the source gives it. Either `value`, or `from` and `to` for a span. */
export const figureSchema = z
  .strictObject({
    label: quantity.label,
    role: z
      .enum(['insats', 'jamforelse', 'fore', 'efter', 'skillnad', 'ovrigt'])
      .describe('Talets roll: gruppen som fick insatsen, jämförelsegruppen, läget före eller efter, en skillnad eller något annat.'),
    value: quantity.value,
    from: quantity.from,
    to: quantity.to,
    unit: quantity.unit,
    precision: quantity.precision,
  })
  .superRefine((figure, context) => {
    for (const { kind, path } of quantityFaults(figure, figure.role !== 'skillnad')) context.addIssue({ code: 'custom', params: { kind }, path });
  });
export type Figure = z.infer<typeof figureSchema>;

/** One result of an evaluation: an intervention, an outcome, a direction and the figures. */
export const findingSchema = z.strictObject({
  intervention: identifier.describe('Insatsen som fyndet gäller.'),
  outcome: identifier.describe('Utfallet, ur src/content/vocabularies/outcomes.yml.'),
  measure: z.string().min(5).describe('Hur utfallet mättes: vad, hos vem, när.'),
  direction: z
    .enum(DIRECTIONS)
    .describe('forbattring, ingen-skillnad eller forsamring för deltagarna. okand när resultatet inte är säkerställt eller byter tecken i en rimlig kontroll.'),
  against: z
    .enum(['ingen-jamforelse', 'sedvanligt-stod', 'annan-insats'])
    .describe('Vad deltagarna jämfördes med. annan-insats: en bestämd annan insats; sämre än den är inte detsamma som skada.'),
  comparator: z.string().min(3).optional().describe('Jämförelsen i ord, till exempel ”annat program för arbetsrehabilitering”.'),
  magnitude: z.enum(['liten', 'mattlig', 'stor']).optional().describe('Storleken på effekten, bara om källan säger den.'),
  summary: z.string().min(10).describe('Fyndet i en eller två meningar, med egna ord: för vem, jämfört med vad.'),
  figures: z.array(figureSchema).default([]).describe('Alla siffror som källan ger om fyndet.'),
  design: identifier.optional().describe('Anges bara när fyndet vilar på ett annat upplägg än utvärderingen i stort.'),
  limitations: z.array(identifier).default([]).describe('Brister som gäller just det här fyndet, utöver utvärderingens.'),
  gradedCertainty: z
    .enum(CERTAINTIES)
    .optional()
    .describe('Tillförlitligheten som en systematisk översikt själv har satt. Den behålls då. Går bara att ange för systematiska översikter, med källa.'),
  sources: z.array(citationSchema).default([]).describe('Var siffrorna står. Krävs så snart fyndet har siffror.'),
});
export type Finding = z.infer<typeof findingSchema>;
