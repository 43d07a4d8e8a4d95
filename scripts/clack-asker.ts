// Asks an editor at a terminal. All that it knows is how to ask.
import { autocomplete, autocompleteMultiselect, cancel, confirm, isCancel, log, text } from '@clack/prompts';
import type { Asker } from '../src/editing/new/entry/ask.ts';

/** An answer, or the end of it all: nothing has been written yet. */
function answered<T>(value: T): Exclude<T, symbol> {
  if (!isCancel(value)) return value as Exclude<T, symbol>;
  cancel('Avbrutet. Ingenting skrevs.');
  process.exit(1);
}

const question = ({ message, help, optional }: { message: string; help: string; optional: boolean }) =>
  [`${message}${optional ? ' (frivilligt)' : ''}`, help].filter((part) => part !== '').join('\n');
/** Finds terms by what they are called, what they mean and their ids. */
const filter = (search: string, { label = '', hint = '', value }: { label?: string; hint?: string; value: string }) =>
  `${label} ${hint} ${value}`.toLocaleLowerCase('sv').includes(search.toLocaleLowerCase('sv').trim());
const MOST_SHOWN = 8;
const PASS = '';

export const clackAsker: Asker = {
  async text(ask) {
    const validate = (value: string | undefined) => (value?.trim() ? ask.fault(value) : ask.optional ? undefined : 'Frågan behöver ett svar.');
    const value = answered(await text({ message: question(ask), validate, ...(ask.initial === undefined ? {} : { initialValue: ask.initial }) })) ?? '';
    return value.trim() === '' ? undefined : value;
  },
  async one(ask) {
    const none = ask.optional ? [{ value: PASS, label: 'Inget av dem', hint: '' }] : [];
    const options = [...none, ...ask.options].map((option) => ({ ...option }));
    const value = answered(await autocomplete({ message: question(ask), options, filter, maxItems: MOST_SHOWN, placeholder: 'Skriv för att söka' }));
    return value === PASS ? undefined : value;
  },
  async many(ask) {
    const options = ask.options.map((option) => ({ ...option }));
    return answered(
      await autocompleteMultiselect({
        message: question(ask),
        options,
        filter,
        maxItems: MOST_SHOWN,
        required: !ask.optional,
        placeholder: 'Skriv för att söka, Tab för att välja',
      }),
    );
  },
  async confirm(message) {
    return answered(await confirm({ message, active: 'Ja', inactive: 'Nej' }));
  },
  tell(message) {
    log.message(message);
  },
};
