import { z } from 'zod';

/**
 * An id as it stands in file names and addresses: lower-case ASCII words joined by hyphens.
 * Ids are never reused and never renamed without a redirect, so they hold no å, ä or ö that a
 * file system or a mail program could rewrite.
 */
export const identifier = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ id: 'identifier' });

const PLAIN: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', æ: 'a', ø: 'o' };

/** The id that a Swedish name would get: "Bostad först" → "bostad-forst". Returns '' for a text without letters. */
export function toIdentifier(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäöéüæø]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
