import { z } from 'zod';
import type { DataPath } from '../domain/problem.ts';

/** The keys that the schema allows at a path, or none where it isn't an object. */
export function keysAt(schema: z.core.$ZodType, path: DataPath): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = inside(unwrap(current), step);
  const found = unwrap(current);
  const forms = found instanceof z.ZodUnion ? (found.options as z.core.$ZodType[]) : [found];
  return forms.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape as object) : []));
}

function inside(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.core.$ZodType>)[step] : undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.def.innerType as z.core.$ZodType) : schema;
}
