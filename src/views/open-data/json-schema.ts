import { z } from 'zod';
import { CERTAINTIES, DIRECTIONS, HEADLINE_VERDICTS } from '../../domain/scales.ts';
import { forReusers } from './described.ts';
import { OUTCOME_DIRECTIONS, OUTCOME_VERDICTS } from './rating.ts';

/** A schema as reusers of the data get it: JSON Schema 2020-12. */
export type PublishedSchema = z.core.JSONSchema.BaseSchema;

/** What marks a list of values that gets no new ones within a version of the data. */
export const CLOSED = 'Sluten lista: den får inga nya värden i den här versionen av öppna data.';
const CLOSED_LISTS: readonly (readonly string[])[] = [CERTAINTIES, DIRECTIONS, HEADLINE_VERDICTS, OUTCOME_DIRECTIONS, OUTCOME_VERDICTS];

/** What the checks of times come to in JSON Schema. They are functions in the authored schemas. */
const TIMES: Readonly<Record<string, object>> = {
  'iso-day': { format: 'date' },
  'calendar-time': { pattern: '^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$' },
};

/**
 * What a file holds, as JSON Schema.
 * Objects are left open, so that a field that is added later breaks no one's check. @param id the schema's own address
 */
export function toPublished(schema: z.ZodType, id: string, title: string): PublishedSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // The published files have the value written out.
      delete jsonSchema.default;
      if (jsonSchema.description !== undefined) jsonSchema.description = forReusers(jsonSchema.description);
      for (const { _zod } of zodSchema._zod.def.checks ?? []) Object.assign(jsonSchema, TIMES[kindOf(_zod.def)]);
      const values = jsonSchema.enum;
      if (values !== undefined && CLOSED_LISTS.some((list) => list.join() === values.join())) jsonSchema.$comment = CLOSED;
    },
  });
  return { $schema, $id: id, title, ...rest } as PublishedSchema;
}

function kindOf(def: object): string {
  return 'params' in def ? (def.params as { kind: string }).kind : '';
}
