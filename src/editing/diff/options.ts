import { parseArgs } from 'node:util';
import { didYouMean } from '../../domain/suggest.ts';

/** What `npm run diff` was asked for. */
export interface DiffOptions {
  /** The version to compare with. undefined: where the change parted from main. */
  readonly base: string | undefined;
  /** The version that is described. undefined: the files as they stand. */
  readonly head: string | undefined;
  readonly format: 'markdown' | 'json';
}

const FLAGS = ['head', 'format'];
const USAGE = `Så här kan kommandot skrivas:
  npm run diff                        det som du har ändrat sedan main
  npm run diff -- <gren>              det som skiljer sig från där historien delade sig från en annan version
  npm run diff -- main --head <gren>  det som en annan gren ändrar
  npm run diff -- --format json       för program (annars: markdown)`;

/** Reads the arguments of `npm run diff`. @returns the options, or in `wrong` why they can't be used, in Swedish */
export function diffOptions(parameters: readonly string[]): { readonly options: DiffOptions } | { readonly wrong: string } {
  const { values, positionals, tokens } = parseArgs({
    args: [...parameters],
    options: { head: { type: 'string' }, format: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const wrong = (text: string) => ({ wrong: `${text}\n${USAGE}` });
  const unknown = tokens.find((token) => token.kind === 'option' && !FLAGS.includes(token.name));
  if (unknown?.kind === 'option') return wrong(`Flaggan ”${unknown.rawName}” finns inte. ${didYouMean(unknown.name, FLAGS)}`.trim());
  if (positionals.length > 1) return wrong('Ange bara en version att jämföra med.');
  const { head, format = 'markdown' } = values;
  if (head !== undefined && (typeof head !== 'string' || head === '')) return wrong('--head behöver en gren, en tagg eller en commit.');
  if (format !== 'markdown' && format !== 'json') return wrong(`Formatet ”${format}” finns inte. Välj bland: markdown, json.`);
  return { options: { base: positionals[0], head, format } };
}
