import type { Advice } from '../domain/problem.ts';
import { slipOfValue } from './explain-characters.ts';
import { show } from './data-path.ts';

/** What it means that a value fails a condition of its schema. The kinds are named where the schemas set them. */
export function explainRefinement(kind: string, field: string, value: unknown): Advice {
  switch (kind) {
    case 'calendar-time':
      return advice(
        `${field}: ${show(value)} är inget datum som finns i almanackan.`,
        'Ett omöjligt datum skulle visas som ett annat.',
        `${slipOfValue(value)}Skriv år, år-månad eller år-månad-dag: "2014", "2014-08" eller "2014-08-31".`,
      );
    case 'iso-day':
      return advice(
        `${field}: ${show(value)} är ingen dag i almanackan.`,
        'Granskningar räknas på dagen, och ett omöjligt datum skulle visas som ett annat.',
        `${slipOfValue(value)}Skriv en hel dag som år-månad-dag, till exempel "2026-11-22".`,
      );
    case 'dates-in-order':
      return advice(`${field}: slutet kommer före början.`, 'Perioden går inte att läsa.', 'Byt plats på from och to, eller rätta året.');
    case 'value-or-span':
      return advice(
        `${field}: siffran behöver antingen value ensamt eller både from och to.`,
        'Annars går talet inte att visa.',
        'Skriv value: 58 för ett tal, eller from: 25 och to: 69 för ett spann.',
      );
    case 'span-in-order':
      return advice(`${field}: to ska vara större än from.`, 'Spannet går inte att läsa.', 'Byt plats på from och to.');
    case 'percent-in-range':
      return advice(
        `${field}: en andel ligger mellan 0 och 100 procent.`,
        'Talet kan inte stämma.',
        'Jämför med källan. Är det en skillnad ska role vara skillnad.',
      );
    case 'says-something':
      return advice(
        'Utvärderingen har varken fynd eller rekommendationer.',
        'Utan dem säger posten ingenting om någon insats.',
        'Lägg till minst ett fynd i findings, eller minst en rekommendation i recommendations om posten är en nationell riktlinje.',
      );
    case 'free-address':
      return advice(
        `${field}: adressen ${show(value)} används redan av en annan del av webbplatsen.`,
        'Sidan skulle aldrig synas.',
        'Välj ett annat id och byt filnamn till det.',
      );
    case 'early-needs-category':
      return advice(
        `${field} saknas.`,
        'Tidigt stöd hör alltid till en kategori, och kategorin avgör vilka utfall som räknas.',
        'Lägg till category, ur src/content/vocabularies/categories.yml.',
      );
    default:
      return advice(`${field}: ${show(value)} går inte att använda.`, 'Värdet följer inte schemat.', 'Jämför med en fil som fungerar.');
  }
}

const advice = (what: string, why: string, how: string): Advice => ({ what, why, how });
