import { z } from 'zod';

/** A schema as JSON Schema, with the kinds of the checks that a field has beside its type. */
export type JsonSchema = z.core.JSONSchema.BaseSchema & { kinds?: string[] };

/** What an editor may write, as JSON Schema. @returns the schema, with ids as $ref to "identifier" */
export function toJson(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const kinds = (zodSchema._zod.def.checks ?? []).flatMap(({ _zod: { def } }) => ('params' in def ? [(def.params as { kind: string }).kind] : []));
      if (kinds.length > 0) Object.assign(jsonSchema, { kinds });
    },
  }) as JsonSchema;
}
