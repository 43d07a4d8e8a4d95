// The part of npm run new that adds one entry: answers from flags and a file, the rest from questions, then the check, then the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { isCancel, select } from '@clack/prompts';
import { parse, YAMLParseError } from 'yaml';
import { readContent } from '../src/catalogue/read-content.ts';
import { today } from '../src/catalogue/today.ts';
import type { Answers } from '../src/editing/new/entry/answers.ts';
import { newOptions, type NewOptions } from '../src/editing/new/entry/arguments.ts';
import { converse } from '../src/editing/new/entry/converse.ts';
import { NewEntry, type Outcome } from '../src/editing/new/entry/create.ts';
import { KIND_LABELS } from '../src/editing/new/entry/help.ts';
import { missingAnswers } from '../src/editing/new/entry/missing.ts';
import { NEW_KINDS, type NewKind } from '../src/editing/new/entry/questions.ts';
import { formatAgainst, formatCreated, formatMissing } from '../src/editing/new/entry/report.ts';
import { clackAsker } from './clack-asker.ts';

const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** @param kind undefined: ask  @param fail tells of what went wrong and sets the exit code */
export async function addEntry(given: NewKind | undefined, parameters: readonly string[], fail: (message: string) => void): Promise<void> {
  const kind = given ?? (canAsk ? await chooseKind() : undefined);
  if (kind === undefined) {
    fail('Säg vad som ska läggas till: npm run new -- utvardering (eller insats, exempel, kalla). npm run new -- --help visar allt.');
    return;
  }
  const read = newOptions(kind, parameters);
  if ('wrong' in read) {
    fail(read.wrong.join('\n'));
    return;
  }
  const answers = read.options.answersFile === undefined ? {} : answersOf(read.options.answersFile, fail);
  if (answers === undefined) return;
  const entry = new NewEntry(kind, { ...answers, ...read.options.answers }, readContent(process.cwd()), today());
  const outcome = canAsk && missingAnswers(kind, entry.draft().data).length > 0 ? await converse(entry, clackAsker) : settled(entry, read.options, fail);
  if (outcome === undefined) return;
  if (!read.options.dryRun) for (const { path, text } of outcome.files) write(path, text, outcome.draft.path);
  console.log(formatCreated(kind, outcome, read.options.dryRun));
}

/** Without anybody to ask, everything has to be there and nothing may speak against it. */
function settled(entry: NewEntry, { despiteNear }: NewOptions, fail: (message: string) => void): Outcome | undefined {
  const missing = missingAnswers(entry.kind, entry.draft().data);
  if (missing.length > 0) {
    fail(formatMissing(missing));
    return undefined;
  }
  const outcome = entry.outcome();
  const near = despiteNear ? [] : outcome.near;
  if (near.length === 0 && outcome.problems.length === 0) return outcome;
  fail([formatAgainst({ ...outcome, near }), 'Ingenting skrevs.', ...(near.length > 0 ? ['Är det något annat? Kör igen med --anda.'] : [])].join('\n\n'));
  return undefined;
}

/** A new file is never written over one that is there, whatever it holds. */
function write(path: string, text: string, own: string): void {
  writeFileSync(path, text, path === own ? { flag: 'wx' } : {});
}

async function chooseKind(): Promise<NewKind | undefined> {
  const kind = await select({ message: 'Vad vill du lägga till?', options: NEW_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })) });
  return isCancel(kind) ? undefined : kind;
}

function answersOf(path: string, fail: (message: string) => void): Answers | undefined {
  try {
    const answers: unknown = parse(readFileSync(path, 'utf8'));
    if (answers !== null && typeof answers === 'object' && !Array.isArray(answers)) return answers as Answers;
    fail(`${path}: filen ska bestå av fält och svar, som en färdig post.`);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    fail(`${path}:${error.linePos?.[0].line ?? 1}: filen går inte att läsa som YAML. Jämför med en fil i src/content.`);
  }
  return undefined;
}
