import type { Advice, Position } from '../domain/problem.ts';
import type { BodyProblem } from './parse-body.ts';

interface Component {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly refersTo?: 'sources' | 'interventions';
}

/** The components that an editor may use in a body. There are no others, and they take plain texts only. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Kalla: { attributes: ['id', 'locator'], required: ['id'], refersTo: 'sources' },
  Insats: { attributes: ['id'], required: ['id'], refersTo: 'interventions' },
  Viktigt: { attributes: [], required: [] },
};

const ALLOWED = 'Tillåtet är stycken, listor, **fet**, *kursiv*, rubriker med ## och <Kalla id="…" />, <Insats id="…" /> och <Viktigt>…</Viktigt>.';
const SAFE = 'En post får bara innehålla text. Den får aldrig kunna köra kod på webbplatsen.';

type Markup =
  | { kind: 'expression' | 'import' | 'component' | 'markdown' | 'link'; text: string }
  | { kind: 'attribute' | 'attribute-missing'; text: string; attribute: string };

/** Why something in a body isn't allowed, and what to write instead. */
export function explainMarkup(markup: Markup): Advice {
  switch (markup.kind) {
    case 'expression':
      return { what: `Texten innehåller klammerparenteser: {${short(markup.text)}}.`, why: SAFE, how: 'Ta bort klammerparenteserna, eller skriv \\{ om tecknet ska synas.' };
    case 'import':
      return { what: `Texten innehåller kod: ${short(markup.text)}.`, why: SAFE, how: 'Ta bort raden. En mening som börjar med import eller export får skrivas om.' };
    case 'component':
      return { what: `<${short(markup.text)}> går inte att använda i en post.`, why: SAFE, how: ALLOWED };
    case 'attribute':
      return { what: `<${markup.text}> kan inte ha ”${markup.attribute}” så här.`, why: SAFE, how: `Skriv värden som text inom raka citattecken. ${ALLOWED}` };
    case 'attribute-missing':
      return { what: `<${markup.text}> saknar ”${markup.attribute}”.`, why: 'Utan det går det inte att veta vad som avses.', how: `Skriv <${markup.text} ${markup.attribute}="…" />.` };
    case 'link':
      return { what: `Länken till ”${short(markup.text)}” går inte att använda.`, why: 'Länkar i en post ska vara säkra och fungera överallt.', how: 'Börja adressen med https://, eller använd <Insats id="…" /> för en länk inom katalogen.' };
    case 'markdown':
      return { what: `Texten innehåller något som en post inte kan visa (${markup.text}).`, why: 'Alla poster ska se likadana ut och gå att läsa överallt.', how: ALLOWED };
    default:
      return markup satisfies never;
  }
}

/** A syntax error of the MDX parser, told in Swedish and placed in the file. */
export function explainMdxError(error: unknown, shift: (at: Position) => Position): BodyProblem {
  const message = error as { reason?: string; line?: number; column?: number };
  const reason = message.reason ?? String(error);
  const tag = /<\/?([\p{L}\p{N}]+)>?/u.exec(reason)?.[1];
  const what = tag && /closing|unexpected/i.test(reason) ? `Taggen <${tag}> är inte avslutad, eller avslutas på fel ställe.` : 'Texten innehåller < eller { som inte går att tolka.';
  return {
    rule: 'mdx-syntax',
    ...shift({ line: message.line ?? 1, column: message.column ?? 1 }),
    what,
    why: 'Resten av texten går inte att läsa förrän felet är rättat.',
    how: 'Avsluta taggen, till exempel <Kalla id="…" /> med snedstreck. Ska tecknet synas i texten skriver du \\< eller \\{.',
  };
}

function short(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
}
