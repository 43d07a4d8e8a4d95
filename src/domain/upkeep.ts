import { z } from 'zod';
import { identifier } from './identifier.ts';
import { isoDay } from './iso-date.ts';

/** What a change can be, as readers of the list of changes are told. */
export const CHANGE_KINDS = ['ny', 'andring', 'rattelse'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change in what an entry says. Changes of spelling and form are none. */
export const changeSchema = z.strictObject({
  on: isoDay.describe('Dagen för ändringen.'),
  kind: z
    .enum(CHANGE_KINDS)
    .describe('ny: posten lades till. andring: det den säger har ändrats, till exempel genom en ny utvärdering. rattelse: något var fel och är rättat.'),
  text: z.string().min(10).max(300).describe('Vad som är annorlunda och varför, i en eller två meningar för läsaren.'),
});
export type Change = z.infer<typeof changeSchema>;

/** Who keeps an entry, when it was last read against its sources, and what has changed in it. */
export const upkeepFields = {
  owner: z.string().min(3).max(80).optional().describe('Vem som svarar för posten: en enhet, roll eller organisation. Utelämnas om ingen är utsedd.'),
  lastReviewedOn: isoDay.describe('Dagen då någon senast läste hela posten mot dess källor.'),
  changes: z.array(changeSchema).default([]).describe('Ändringar i sak, den senaste först. De visas på /andringar/ och i nyhetsflödet.'),
};

/** Why an entry no longer holds. Its page stays and says so. */
export const withdrawalSchema = z.strictObject({
  on: isoDay.describe('Dagen då posten drogs tillbaka.'),
  why: z.string().min(20).max(600).describe('Varför posten inte längre gäller, skrivet för den som kommer hit från en gammal länk.'),
  instead: identifier.optional().describe('Posten av samma slag som läsaren bör gå till i stället.'),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** What keeps an address alive after it has been published. For kinds of entries that have a page each. */
export const addressFields = {
  formerIds: z.array(identifier).default([]).describe('Id:n som posten har haft. Deras adresser leder hit.'),
  withdrawn: withdrawalSchema.optional().describe('Anges när posten dras tillbaka. Sidan blir då en arkivsida som säger varför.'),
};
