import type { Answers } from './answers.ts';
import { put, toPath, typed, unknownField } from './answers.ts';
import type { NewKind } from './questions.ts';

/** What the command was asked for, apart from its answers. */
export interface NewOptions {
  readonly answersFile: string | undefined;
  readonly dryRun: boolean;
  /** Write in spite of entries that look the same. */
  readonly despiteNear: boolean;
  readonly answers: Answers;
}

const OWN = ['answers', 'dry-run', 'anda'];

/**
 * Reads the flags: every field is one. `--title "…" --findings.0.outcome arbete`
 * @returns the options, or in `wrong` everything that can't be used, in Swedish
 */
export function newOptions(
  kind: NewKind,
  parameters: readonly string[],
  from: Answers = {},
): { readonly options: NewOptions } | { readonly wrong: readonly string[] } {
  const answers = structuredClone(from);
  const own = new Map<string, string>();
  const wrong: string[] = [];
  for (let index = 0; index < parameters.length; index += 1) {
    const [, name, attached] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(parameters[index] ?? '') ?? [];
    if (name === undefined) {
      wrong.push(`”${parameters[index]}” går inte att förstå. Skriv --fält "svar".`);
      continue;
    }
    const flag = name === 'dry-run' || name === 'anda';
    const value = attached ?? (flag ? 'ja' : parameters[++index]);
    const fault = OWN.includes(name) ? undefined : unknownField(kind, toPath(name));
    if (value === undefined) wrong.push(`--${name} behöver ett svar efter sig.`);
    else if (fault !== undefined) wrong.push(fault);
    else if (OWN.includes(name)) own.set(name, value);
    else put(answers, toPath(name), typed(kind, toPath(name), value));
  }
  if (wrong.length > 0) return { wrong };
  return { options: { answersFile: own.get('answers'), dryRun: own.has('dry-run'), despiteNear: own.has('anda'), answers } };
}
