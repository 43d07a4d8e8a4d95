import type { Figure } from '../domain/finding.ts';
import { type Unit, UNITS } from '../domain/unit.ts';

const NBSP = '\u00a0';
const NUMBER = new Intl.NumberFormat('sv');
const LIST = new Intl.ListFormat('sv', { type: 'conjunction' });
const PRECISION = { cirka: 'cirka', drygt: 'drygt', knappt: 'knappt', minst: 'minst', hogst: 'högst' } as const;

/** "arbete, hälsa och självförsörjning" */
export function joinWords(words: readonly string[]): string {
  return LIST.format(words);
}

/** A number as Swedish text: decimal comma, hard space between thousands, a real minus sign. */
export function formatNumber(value: number): string {
  return NUMBER.format(value).replace(/[\s\u202f]/g, NBSP);
}

/** A figure with its unit and reservation: "drygt 7 procentenheter", "25–69 %". */
export function formatFigure({ value, from, to, unit, precision }: Pick<Figure, 'value' | 'from' | 'to' | 'unit' | 'precision'>): string {
  const number = value !== undefined ? signed(value) : `${signed(from ?? 0)}–${signed(to ?? 0)}`;
  const reserve = precision === undefined ? '' : `${PRECISION[precision]} `;
  return `${reserve}${number}${NBSP}${unitAfter(unit, value)}`.trimEnd();
}

function unitAfter(unit: Unit, value: number | undefined): string {
  const words: { readonly symbol: string; readonly one?: string } = UNITS[unit];
  return value === 1 ? (words.one ?? words.symbol) : words.symbol;
}

/** A number carries its sign only where it is negative: the label says what it is a difference of. */
function signed(value: number): string {
  return value < 0 ? `−${formatNumber(-value)}` : formatNumber(value);
}

/** "1 insats", "13 insatser" */
export function count(number: number, one: string, many: string): string {
  return `${formatNumber(number)}${NBSP}${number === 1 ? one : many}`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The text with a small first letter, for the middle of a sentence. The rest keeps its capitals: "IPS" in a name stays. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** Labels as one phrase: "Personer i hemlöshet, personer med missbruk". Only the first keeps its capital. */
export function enumerate(labels: readonly string[]): string {
  return labels.map((label, index) => (index === 0 ? label : uncapitalised(label))).join(', ');
}

/** What a term of a vocabulary is called, or its id where the vocabulary lacks it. */
export function labelIn(terms: ReadonlyMap<string, { readonly label: string }>, id: string): string {
  return terms.get(id)?.label ?? id;
}
