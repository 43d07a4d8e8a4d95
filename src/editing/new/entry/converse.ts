import { faultOf } from './answers.ts';
import { askAgain, askAll, type Asker, type Asking } from './ask.ts';
import type { NewEntry, Outcome } from './create.ts';
import { QUESTIONS } from './questions.ts';
import { formatAgainst, formatNear } from './report.ts';

/** Asks for what is missing, shows what speaks against it, and lets answers be changed. @returns undefined where the editor chose not to write anything */
export async function converse(entry: NewEntry, asker: Asker): Promise<Outcome | undefined> {
  const asking: Asking = { kind: entry.kind, asker, catalogue: () => entry.catalogue(), make: (from) => entry.make(from, asker) };
  await askAll(entry.answers, asking);
  const { near } = entry.outcome();
  if (near.length > 0) {
    asker.tell(formatNear(near));
    if (!(await asker.confirm('Är det något annat, och vill du gå vidare?'))) return undefined;
  }
  await askId(entry, asker);
  return settle(entry, asking);
}

async function askId(entry: NewEntry, asker: Asker): Promise<void> {
  if (entry.answers['id'] !== undefined) return;
  const taken = entry.taken();
  const fault = (text: string) => (taken.has(text.trim()) ? `Id:t ”${text.trim()}” är upptaget.` : faultOf(entry.kind, ['id'], text.trim()));
  const help = 'Det blir filens namn och sidans adress, och ändras aldrig.';
  const id = await asker.text({ message: 'Vilket id ska posten ha?', help, optional: false, fault, initial: entry.draft().id });
  if (id !== undefined) entry.answers['id'] = id.trim();
}

async function settle(entry: NewEntry, asking: Asking): Promise<Outcome | undefined> {
  const { asker, kind } = asking;
  for (;;) {
    const outcome = entry.outcome();
    if (outcome.problems.length === 0) return (await asker.confirm(`Skriva ${outcome.draft.path}?`)) ? outcome : undefined;
    asker.tell(formatAgainst({ ...outcome, near: [] }));
    const options = QUESTIONS[kind].map(({ field, ask }) => ({ value: field, label: ask, hint: field }));
    const field = await asker.one({ message: 'Vilket svar vill du ändra?', help: 'Du kan också skriva filen och rätta den där.', optional: true, options });
    const question = QUESTIONS[kind].find((other) => other.field === field);
    if (question) await askAgain(question, entry.answers, asking);
    else return (await asker.confirm('Filen har fel som måste rättas innan den kan publiceras. Skriva den ändå?')) ? outcome : undefined;
  }
}
