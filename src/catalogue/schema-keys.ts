import { z } from 'zod';
import type { DataPath } from '../domain/problem.ts';

/** The keys that the schema allows at a path, or none where it isn't an object. */
export function keysAt(schema: z.core.$ZodType, path: DataPath): string[] {
  const found = unwrap(schemaAt(schema, path));
  const forms = found instanceof z.ZodUnion ? (found.options as z.core.$ZodType[]) : [found];
  return forms.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape as object) : []));
}

/** What the schema asks of the value at a path, optional or not. undefined where it knows no such place. */
export function schemaAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = inside(unwrap(current), step);
  return current;
}

/** The schema without what makes it optional or gives it a value of its own. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return unwrap(schema) ?? schema;
}

function inside(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  return Object.hasOwn(shape, step) ? shape[step] : undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.def.innerType as z.core.$ZodType) : schema;
}
