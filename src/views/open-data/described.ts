import type { z } from 'zod';

/** What a field means, for those who have the data and not the content's files: those files are vocabularies to them. */
export function forReusers(description: string): string {
  return description.replace(/(?:src\/content\/vocabularies\/)?([a-z-]+)\.yml/g, 'ordlistan $1');
}

/** What the schema says of one of its fields, for a table, where nothing is an empty cell. @throws Error for a field that the schema lacks or says nothing of, so that no column goes unexplained */
export function meaningOf(schema: { readonly shape: Readonly<Record<string, z.core.$ZodType>> }, field: string): string {
  const { description } = (schema.shape[field] ?? {}) as z.ZodType;
  if (description === undefined) throw new Error(`The schema says nothing of "${field}"`);
  return forReusers(description).replace(/\b(?:null|Utelämnas) om\b/g, 'Tom om');
}
