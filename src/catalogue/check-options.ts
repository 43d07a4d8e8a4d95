import { parseArgs } from 'node:util';
import { didYouMean } from '../domain/suggest.ts';
import { REPORT_FORMATS, type ReportFormat } from './report.ts';

/** What `npm run check` was asked for. */
export interface CheckOptions {
  /** Tell only of problems in files that differ from the base. */
  readonly modified: boolean;
  /** The version to compare with. undefined: where the change parted from main. */
  readonly base: string | undefined;
  readonly format: ReportFormat;
}

const FLAGS = ['modified', 'base', 'format'];
const USAGE = `Så här kan kommandot skrivas:
  npm run check                              allt innehåll
  npm run check -- --modified                bara det som du har ändrat sedan main
  npm run check -- --modified --base <gren>  bara det som skiljer sig från en annan version
  npm run check -- --format github           för GitHub Actions (även: text, json)`;

/** Reads the arguments of `npm run check`. @returns the options, or in `wrong` why they can't be used, in Swedish */
export function checkOptions(parameters: readonly string[]): { readonly options: CheckOptions } | { readonly wrong: string } {
  const { values, tokens } = parseArgs({
    args: [...parameters],
    options: { modified: { type: 'boolean' }, base: { type: 'string' }, format: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const wrong = (text: string) => ({ wrong: `${text}\n${USAGE}` });
  for (const token of tokens) {
    if (token.kind === 'positional') return wrong(`”${token.value}” går inte att ange för kommandot.`);
    if (token.kind === 'option' && !FLAGS.includes(token.name)) return wrong(`Flaggan ”${token.rawName}” finns inte. ${didYouMean(token.name, FLAGS)}`.trim());
  }
  const { modified = false, base, format = 'text' } = values;
  if (typeof modified !== 'boolean') return wrong('--modified tar inget värde.');
  if (base !== undefined && (typeof base !== 'string' || base === '')) return wrong('--base behöver en gren, en tagg eller en commit.');
  const known = REPORT_FORMATS.find((name) => name === format);
  if (known === undefined) return wrong(`Formatet ”${format}” finns inte. Välj bland: ${REPORT_FORMATS.join(', ')}.`);
  return { options: { modified, base, format: known } };
}
