/** A number as people write it in a form or a sheet: a value, nothing at all, or the reason why it can't be read. */
export type Amount = { readonly value: number } | { readonly value: undefined; readonly problem: string };

const MOST = 1e12;
/** What people write after a number, with what it multiplies by. Longer words first. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?:mnkr|mkr|mn|miljoner(?:kr|kronor)?)$/, 1e6],
  [/(?:tkr|tusen(?:kr|kronor)?)$/, 1e3],
  [/(?:kronor|kr|sek|:-|,-|personer|deltagare|platser|st)\.?$/, 1],
];

/** Reads ”12 000 kr”, ”1,5 mkr”, ”40 personer”. What can be read in two ways is asked about, never guessed. */
export function readAmount(text: string, kind: 'participants' | 'cost'): Amount {
  const written = text.trim();
  if (written === '') return { value: undefined, problem: '' };
  let number = written
    .toLocaleLowerCase('sv')
    .replace(/[\s\u202f]/g, '')
    .replace(/(?:\/år|perår|årligen)$/, '');
  let times = 1;
  for (const [word, factor] of WORDS) {
    if (!word.test(number)) continue;
    number = number.replace(word, '');
    times = factor;
    break;
  }
  const fault = (why: string): Amount => ({ value: undefined, problem: `”${written}” ${why}` });
  if (/^[-−–]\d/.test(number)) return fault('är mindre än noll. Skriv ett tal som är noll eller större.');
  if (/^\d{1,3}[.,]\d{3}$/.test(number) && times === 1) {
    const [whole = '', rest = ''] = number.split(/[.,]/);
    return fault(`kan betyda både ${whole} ${rest} och ${whole},${rest}. Skriv utan punkt och komma: ${whole}${rest}.`);
  }
  const plain = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(number) ? number.replace(/[.,]/g, '') : number.replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return fault(`är inte ett tal. Skriv bara siffror, till exempel ${kind === 'cost' ? '120000' : '40'}.`);
  const value = Math.round(Number(plain) * times * 100) / 100;
  if (value > MOST) return fault('är orimligt stort. Kontrollera talet.');
  if (kind === 'participants' && !Number.isInteger(value)) return fault('är inte ett helt antal. Skriv ett heltal, till exempel 40.');
  return { value };
}

/** The number as a file and an address hold it: no spaces, decimal comma. */
export function writeAmount(value: number | undefined): string {
  return value === undefined
    ? ''
    : value
        .toFixed(2)
        .replace(/\.?0+$/, '')
        .replace('.', ',');
}
