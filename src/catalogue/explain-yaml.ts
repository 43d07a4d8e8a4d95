import type { YAMLParseError } from 'yaml';
import type { Advice } from '../domain/problem.ts';
import { slipOfYaml } from './explain-characters.ts';

const WHY = 'Filen går inte att läsa förrän felet är rättat, så inget annat i den kan kontrolleras.';

/** A value that begins with * is read as a reference to something named with &. */
export const ALIAS: Advice = {
  what: 'Texten börjar med *, som YAML läser som en hänvisning.',
  why: WHY,
  how: 'Sätt raka citattecken omkring hela texten: fält: "*text".',
};

/** What a YAML syntax error means for somebody who has never heard of YAML. */
export function explainYamlError(error: YAMLParseError, yaml: string): Advice {
  const [start] = error.pos;
  const line = yaml.slice(0, start).split('\n').length;
  const lines = yaml.split('\n');
  const text = lines[line - 1] ?? '';
  const advice = (what: string, how: string): Advice => ({ what, why: WHY, how });
  if (text.includes('\t')) return advice('Raden innehåller en tabb.', 'Byt tabben mot mellanslag. Två mellanslag för varje steg in.');
  const slip = error.code === 'DUPLICATE_KEY' ? undefined : slipOfYaml(text, lines[line] ?? '');
  if (slip) return { ...slip, why: WHY };
  if (/flow (sequence|map)|flow collection/i.test(error.message))
    return advice('En parentes, [ eller {, är inte avslutad.', 'Avsluta listan med ] eller gruppen med } på samma rad.');
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return advice(`Fältet ”${wordAt(yaml, start)}” står två gånger.`, 'Behåll ett av dem. Är det en lista ska alla delar stå under samma fält.');
    case 'BAD_INDENT':
      return advice('Indraget stämmer inte med raderna omkring.', 'Rader på samma nivå ska börja i samma kolumn. Använd två mellanslag för varje steg in.');
    case 'MISSING_CHAR':
      return advice('Ett avslutande citattecken, en parentes eller ett kommatecken saknas.', 'Se efter att varje " { och [ har sin motsvarighet.');
    case 'BAD_SCALAR_START':
      return advice('Texten börjar med ett tecken som har en egen betydelse i YAML.', 'Sätt raka citattecken omkring hela texten: fält: "@exempel".');
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'IMPOSSIBLE':
      return advice('Texten innehåller ett kolon som läses som ett nytt fält.', 'Sätt texten inom raka citattecken: fält: "text med kolon: så här".');
    default:
      return advice(
        'Raden följer inte formen för YAML.',
        'Jämför med en fil som fungerar. Vanliga orsaker är ett kolon i texten, ett glömt citattecken eller fel indrag.',
      );
  }
}

function wordAt(text: string, offset: number): string {
  return /^[\p{L}\p{N}_-]+/u.exec(text.slice(offset))?.[0] ?? '';
}
