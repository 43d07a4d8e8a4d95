import { toIdentifier } from '../domain/identifier.ts';

/** What looks right on the screen and is something else: characters that word processors and web pages put in. */
const INVISIBLE = /[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u202f\u2060\ufeff]/u;
const CURLY = /[“”„‟″]/u;

/** What is wrong and what to do, without why: that depends on where it stands. */
export interface Slip {
  readonly what: string;
  readonly how: string;
}

/** The lines that git leaves where two versions of a file could not be joined. */
export function isConflict(line: string): boolean {
  return /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/.test(line.trimEnd());
}

export const CONFLICT: Slip = {
  what: 'Här står två versioner av filen, som git inte kunde foga samman.',
  how: 'Välj vilken text som ska gälla och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
};
const INVISIBLE_SLIP: Slip = {
  what: 'Raden innehåller ett osynligt tecken eller ett hårt mellanslag, troligen inklistrat från Word eller en webbsida.',
  how: 'Ta bort mellanrummet och skriv det på nytt med mellanslagstangenten.',
};

/** What a line of YAML looks like that was meant otherwise. @param next the line after, where an error of this one may begin */
export function slipOfYaml(line: string, next: string): Slip | undefined {
  if (isConflict(line)) return CONFLICT;
  if (/^\s*[–—−]\s/.test(line))
    return { what: 'Raden börjar med ett tankstreck, som inte är samma tecken som bindestreck.', how: 'Byt det mot ett vanligt bindestreck: - så här.' };
  if (INVISIBLE.test(/^\s*/.exec(line)?.[0] ?? '') || INVISIBLE.test(/^\s*/.exec(next)?.[0] ?? '') || /[\u200b-\u200f\u2060]/u.test(line))
    return INVISIBLE_SLIP;
  const stuck = /^\s*(?:- )?([A-Za-z]+):[^\s:/]/.exec(line)?.[1];
  if (stuck !== undefined) return { what: `Det saknas ett mellanslag efter ”${stuck}:”.`, how: `Skriv ett mellanslag efter kolonet: ${stuck}: värde.` };
  if ((line.match(/"/g)?.length ?? 0) > 2 && /^[^"]*: "/.test(line))
    return { what: 'Texten har raka citattecken inuti citattecken.', how: 'Använd ”krulliga” citattecken inne i texten, och raka bara ytterst.' };
  return undefined;
}

/** What a line of running text looks like that was meant otherwise. */
export function slipOfText(line: string): Slip | undefined {
  if (isConflict(line)) return CONFLICT;
  const tag = /<[A-ZÅÄÖ]\p{L}*\b[^>]*>?/u.exec(line)?.[0];
  if (tag === undefined) return undefined;
  if (CURLY.test(tag)) return { what: 'Taggen har krulliga citattecken.', how: 'Byt dem mot raka: <Kalla id="…" />. Word gör dem krulliga av sig självt.' };
  if ((tag.match(/"/g)?.length ?? 0) % 2 === 1)
    return { what: 'Ett citattecken saknas i taggen.', how: 'Sätt raka citattecken på båda sidor om värdet: <Kalla id="…" />.' };
  return undefined;
}

/** What to do about a value that is not of the form it should have. '' where nothing in its letters gives it away. */
export function slipOfValue(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (CURLY.test(value)) return 'Citattecknen är krulliga och räknas som text: byt dem mot raka. ';
  return INVISIBLE.test(value) ? 'Ett osynligt tecken har kommit med, troligen från Word eller en webbsida: skriv värdet på nytt för hand. ' : '';
}

/** " Kanske ”arbete”?" for a value that becomes an id once its letters are. */
export function nearestId(value: unknown): string {
  const id = toIdentifier(typeof value === 'string' ? value : '');
  return id === '' || id === value ? '' : `Kanske ”${id}”? `;
}
