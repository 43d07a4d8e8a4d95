import type { Catalogue } from '../../../domain/catalogue.ts';
import type { DataPath } from '../../../domain/problem.ts';
import { type Answers, faultOf, isAnswered, put, typed } from './answers.ts';
import { helpFor, type Option, optionsFor, takesMany } from './options.ts';
import { type NewKind, type Question, QUESTIONS, TEXT_QUESTIONS } from './questions.ts';

interface Ask {
  readonly message: string;
  /** What the field is for. */
  readonly help: string;
  readonly optional: boolean;
}

/** Somebody who answers: a person at a terminal, or a test. */
export interface Asker {
  /** @param ask with what is wrong with an answer, if anything is  @returns undefined where the question was passed over */
  text(ask: Ask & { readonly fault: (text: string) => string | undefined; readonly initial?: string }): Promise<string | undefined>;
  one(ask: Ask & { readonly options: readonly Option[] }): Promise<string | undefined>;
  many(ask: Ask & { readonly options: readonly Option[] }): Promise<readonly string[]>;
  confirm(message: string): Promise<boolean>;
  tell(text: string): void;
}

/** The value of "it isn't in the list". */
export const MISSING = '+';

export interface Asking {
  readonly kind: NewKind;
  readonly asker: Asker;
  readonly catalogue: () => Catalogue;
  /** Makes what isn't in the list of a question, and returns its id. Absent for lists that nothing can be added to on the way. */
  readonly make: (from: NonNullable<Question['from']>) => (() => Promise<string>) | undefined;
}

/** Asks everything that isn't answered yet, and puts the answers where they belong. */
export async function askAll(answers: Answers, asking: Asking): Promise<void> {
  for (const question of QUESTIONS[asking.kind]) await ask(question, [], answers, asking);
  for (const [heading, message] of Object.entries(TEXT_QUESTIONS[asking.kind] ?? {})) {
    const path = ['text', heading];
    if (isAnswered(answers, path)) continue;
    const fault = (text: string) => (text.trim().length < 10 ? 'Skriv en hel mening. Du kan skriva mer i filen sedan.' : undefined);
    put(
      answers,
      path,
      await asking.asker.text({ message: `${heading}: ${message}`, help: 'En första mening. Källan läggs till efter den.', optional: false, fault }),
    );
  }
}

/** Asks one question again, whatever was answered before. */
export async function askAgain(question: Question, answers: Answers, asking: Asking): Promise<void> {
  const [first = ''] = question.field.split('.');
  delete answers[first];
  for (const other of QUESTIONS[asking.kind]) if (other.field.split('.')[0] === first) await ask(other, [], answers, asking);
}

async function ask(question: Question, within: DataPath, answers: Answers, asking: Asking): Promise<void> {
  const path = [...within, ...question.field.split('.')];
  if (isAnswered(answers, path)) return;
  if (question.items) {
    await askList(question, path, answers, asking);
    return;
  }
  const answer = await askOne(question, path, asking);
  if (answer !== undefined) put(answers, path, answer);
}

async function askList({ ask: message, optional, items = [] }: Question, path: DataPath, answers: Answers, asking: Asking): Promise<void> {
  const { asker } = asking;
  let more = optional ? await asker.confirm(message) : true;
  for (let index = 0; more; index += 1) {
    for (const item of items) await ask(item, [...path, index], answers, asking);
    more = await asker.confirm(`${message}. En till?`);
  }
}

async function askOne(question: Question, path: DataPath, { kind, asker, catalogue, make }: Asking): Promise<unknown> {
  const { ask: message, optional = false, from } = question;
  const common = { message, help: helpFor(kind, path), optional };
  const options = optionsFor(kind, path, question, catalogue());
  if (options === undefined) {
    const text = await asker.text({ ...common, fault: (typedIn) => faultOf(kind, path, typed(kind, path, typedIn)) });
    return text === undefined ? undefined : typed(kind, path, text);
  }
  const making = from === undefined ? undefined : make(from);
  const all = making ? [...options, { value: MISSING, label: 'Finns inte i listan: lägg till', hint: '' }] : options;
  if (!takesMany(kind, path)) {
    const value = await asker.one({ ...common, options: all });
    return value === MISSING && making ? making() : value;
  }
  const values = await asker.many({ ...common, options: all });
  const made = making && values.includes(MISSING) ? [await making()] : [];
  const chosen = [...values.filter((value) => value !== MISSING), ...made];
  return chosen.length === 0 && optional ? undefined : chosen;
}
