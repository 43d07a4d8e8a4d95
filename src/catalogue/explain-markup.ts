import type { BodyReference } from '../domain/body.ts';
import type { Advice, Position } from '../domain/problem.ts';
import { didYouMean } from '../domain/suggest.ts';
import { slipOfText } from './explain-characters.ts';
import type { BodyProblem } from './parse-body.ts';

interface Component {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly refersTo?: BodyReference['collection'];
}

/** The components that an editor may use in a body. There are no others, and they take plain texts only. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ['Kalla', { attributes: ['id', 'locator'], required: ['id'], refersTo: 'sources' }],
  ['Insats', { attributes: ['id'], required: ['id'], refersTo: 'interventions' }],
  ['Exempel', { attributes: ['id'], required: ['id'], refersTo: 'examples' }],
  ['Vinjett', { attributes: ['id'], required: ['id'], refersTo: 'vignettes' }],
  ['Instrument', { attributes: ['id'], required: ['id'], refersTo: 'instruments' }],
  ['Sida', { attributes: ['id'], required: ['id'], refersTo: 'pages' }],
  ['Mall', { attributes: ['id'], required: ['id'], refersTo: 'templates' }],
  ['Kommun', { attributes: ['id'], required: ['id'], refersTo: 'municipalities' }],
  ['Viktigt', { attributes: [], required: [] }],
]);

const ALLOWED = `Tillåtet är stycken, listor, **fet**, *kursiv*, rubriker med ## samt ${[...COMPONENTS.keys()].map((name) => (name === 'Viktigt' ? '<Viktigt>…</Viktigt>' : `<${name} id="…" />`)).join(', ')}.`;
const SAFE = 'En post får bara innehålla text. Den får aldrig kunna köra kod på webbplatsen.';

type Markup =
  | { kind: 'expression' | 'import' | 'component' | 'markdown' | 'link' | 'heading' | 'block'; text: string }
  | { kind: 'attribute' | 'attribute-missing'; text: string; attribute: string };

/** Why something in a body isn't allowed, and what to write instead. */
export function explainMarkup(markup: Markup): Advice {
  switch (markup.kind) {
    case 'expression':
      return {
        what: `Texten innehåller klammerparenteser: {${short(markup.text)}}.`,
        why: SAFE,
        how: 'Ta bort klammerparenteserna, eller skriv \\{ om tecknet ska synas.',
      };
    case 'import':
      return {
        what: `Texten innehåller kod: ${short(markup.text)}.`,
        why: SAFE,
        how: 'Ta bort raden. En mening som börjar med import eller export får skrivas om.',
      };
    case 'component':
      return {
        what: `<${short(markup.text)}> går inte att använda i en post.`,
        why: SAFE,
        how: `${didYouMean(markup.text, [...COMPONENTS.keys()])}${ALLOWED}`,
      };
    case 'attribute':
      return {
        what: `<${markup.text}> kan inte ha ”${markup.attribute}” så här.`,
        why: SAFE,
        how: `<${markup.text}> kan ha: ${COMPONENTS.get(markup.text)?.attributes.join(', ') || 'inget'}. Skriv värdet som text inom raka citattecken.`,
      };
    case 'attribute-missing':
      return {
        what: `<${markup.text}> saknar ”${markup.attribute}”.`,
        why: 'Utan det går det inte att veta vad som avses.',
        how: `Skriv <${markup.text} ${markup.attribute}="…" />.`,
      };
    case 'link':
      return {
        what: `Länken till ”${short(markup.text)}” går inte att använda.`,
        why: 'Länkar i en post ska vara säkra och fungera överallt.',
        how: 'Börja adressen med https://, eller använd <Insats id="…" /> för en länk inom katalogen.',
      };
    case 'heading':
      return {
        what: `Rubriken ”${short(markup.text)}” är inte på rätt nivå.`,
        why: 'Alla poster av samma slag har samma rubriker, så att läsaren hittar.',
        how: 'Börja rubriken med ## på en egen rad. Andra nivåer används inte; dela upp texten i stycken i stället.',
      };
    case 'block':
      return {
        what: `<${markup.text}> står inne i en mening.`,
        why: 'En ruta behöver stå för sig för att synas.',
        how: `Skriv <${markup.text}>…</${markup.text}> som ett eget stycke, med en tom rad före och efter.`,
      };
    case 'markdown':
      return {
        what: `Texten innehåller något som en post inte kan visa (${markup.text}).`,
        why: 'Alla poster ska se likadana ut och gå att läsa överallt.',
        how: ALLOWED,
      };
    default:
      return markup satisfies never;
  }
}

/** A syntax error of the MDX parser, told in Swedish and placed in the file. */
export function explainMdxError(error: unknown, text: string, shift: (at: Position) => Position): BodyProblem {
  const message = error as { reason?: string; line?: number; column?: number };
  const reason = message.reason ?? String(error);
  // The parser stops at the end of what it could not close, and says in words where that began.
  const began = /\((\d+):(\d+)/.exec(reason);
  const at = began ? { line: Number(began[1]), column: Number(began[2]) } : { line: message.line ?? 1, column: message.column ?? 1 };
  return {
    rule: 'mdx-syntax',
    ...shift(at),
    why: 'Resten av texten går inte att läsa förrän felet är rättat.',
    ...syntaxAdvice(reason, text.split('\n')[at.line - 1] ?? ''),
  };
}

function syntaxAdvice(reason: string, line: string): Pick<Advice, 'what' | 'how'> {
  const slip = slipOfText(line);
  if (slip) return slip;
  const tag = /<\/?([\p{L}\p{N}]+)>?/u.exec(reason)?.[1];
  if (/<https?:/.test(line)) return { what: 'En adress står inom < och >.', how: 'Skriv en länk så här: [det som ska synas](https://…).' };
  if (line.includes('<!--')) return { what: 'En kommentar med <!-- går inte att tolka här.', how: 'Skriv kommentaren så här: {/* kommentar */}.' };
  if (/^\s*(?:import|export)\b/.test(line))
    return { what: 'Raden börjar med import eller export, som läses som kod.', how: 'Skriv om meningen så att den börjar med ett annat ord.' };
  const close = 'Avsluta taggen, till exempel <Kalla id="…" /> med snedstreck. Ska tecknet synas i texten skriver du \\< eller \\{.';
  if (tag && /closing|unexpected/i.test(reason)) return { what: `Taggen <${tag}> är inte avslutad, eller avslutas på fel ställe.`, how: close };
  return { what: 'Texten innehåller < eller { som inte går att tolka.', how: close };
}

function short(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
}
