import { z } from 'zod';
import { findingSchema } from './finding.ts';
import { identifier } from './identifier.ts';
import { isoTime, period } from './iso-date.ts';
import { recommendationSchema } from './recommendation.ts';
import { citationSchema, sourcedTextSchema } from './source.ts';
import { addressFields, upkeepFields } from './upkeep.ts';

const evaluationFields = {
  id: identifier.describe('Utvärderingens id, samma som filnamnet.'),
  title: z.string().min(10).max(120).describe('Vad som utvärderades, av vem, i klartext.'),
  evaluators: z.array(identifier).min(1).describe('Vem som utvärderade, ur evaluators.yml.'),
  published: isoTime.optional().describe('När utvärderingen publicerades. Utelämnas om det är okänt.'),
  period: period.optional().describe('När deltagarna fick insatsen eller följdes.'),
  place: z.string().min(2).optional().describe('Var: kommun, län eller land. Utelämnas om källan inte säger det.'),
  municipalities: z.array(identifier).default([]).describe('Kommuner som utvärderingen gäller eller jämför med, ur municipalities.yml.'),
  design: identifier.describe('Utvärderingens upplägg, ur designs.yml. Det sätter taket för tillförlitligheten.'),
  designNote: z.string().min(10).describe('Vad som faktiskt gjordes, i ett par meningar.'),
  comparison: z.string().min(3).optional().describe('Jämförelsegruppen i ord. Utelämnas om det inte fanns någon.'),
  sample: z
    .strictObject({
      size: z.number().int().positive().optional().describe('Antal personer (eller studier), om källan anger det.'),
      unit: z.enum(['personer', 'studier']).default('personer').describe('Vad antalet räknar. studier för en översikt.'),
      description: z.string().min(10).describe('Vilka som ingick.'),
    })
    .describe('Vilka och hur många som studerades.'),
  followUpMonths: z.number().positive().max(600).optional().describe('Längsta uppföljning i månader, om källan anger den.'),
  followUpNote: z.string().min(5).optional().describe('När och hur resultaten mättes.'),
  limitations: z
    .array(
      z.strictObject({
        term: identifier.describe('Bristen, ur limitations.yml.'),
        note: z.string().min(10).describe('Hur bristen visar sig i just den här utvärderingen.'),
      }),
    )
    .describe('Brister som gäller hela utvärderingen.'),
  findings: z
    .array(findingSchema)
    .default([])
    .describe('Fynden, ett per insats, utfall och jämförelse. Utelämnas bara när en riktlinje rekommenderar utan att säga vilket utfall det gäller.'),
  recommendations: z
    .array(recommendationSchema)
    .default([])
    .describe('Vad en nationell riktlinje rekommenderar, med dess prioritet. Påverkar inte bedömningen.'),
  remarks: z.array(sourcedTextSchema).default([]).describe('Motsägelser och oklarheter i källorna, i stället för tysta val.'),
  sources: z.array(citationSchema).min(1).describe('Utvärderingen själv först, därefter texten som den är hämtad ur.'),
  conflictOfInterest: z.string().min(10).optional().describe('Utvärderarens egna intressen, om de är kända.'),
  ...upkeepFields,
  ...addressFields,
};

/** One study, review, guideline statement or follow-up. The ratings of interventions follow from these files alone. */
export const evaluationSchema = z
  .strictObject(evaluationFields)
  .refine(({ findings, recommendations }) => findings.length + recommendations.length > 0, { params: { kind: 'says-something' }, path: ['findings'] });
export type Evaluation = z.infer<typeof evaluationSchema>;
