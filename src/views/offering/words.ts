import type { OpenBase } from '../base/open-base.ts';
import { capitalised, joinWords } from '../format.ts';
import { CERTAINTY_TEXTS } from '../labels.ts';
import { priorityText } from '../priority.ts';
import type { Action, Reason } from './advice.ts';
import type { Alternative } from './alternatives.ts';

/** What a list of advice is called, and how it is to be read. */
export const ACTION_TEXTS: Readonly<Record<Action, { readonly label: string; readonly short: string; readonly meaning: string; readonly none: string }>> = {
  behall: {
    label: 'Behåll',
    short: 'Behåll',
    meaning: 'Det finns stöd för insatsen, i studier eller i nationella riktlinjer. Följ upp att den ges som den är tänkt.',
    none: 'Inget av det ni har markerat har ännu ett så säkert stöd.',
  },
  'folj-upp': {
    label: 'Följ upp',
    short: 'Följ upp',
    meaning: 'Det går inte att säga säkert om insatsen hjälper. Det är inget skäl att lägga ner den, men ett skäl att ta reda på det.',
    none: 'Inget av det ni har markerat hör hit.',
  },
  'fasa-ut': {
    label: 'Fasa ut',
    short: 'Fasa ut',
    meaning:
      'Studier visar ett sämre resultat, eller så avråder en nationell riktlinje. Pröva om insatsen kan fasas ut, och vad de som får den behöver i stället.',
    none: 'Inget av det ni har markerat hör hit.',
  },
  overvag: {
    label: 'Överväg att införa',
    short: 'Överväg',
    meaning: 'Ni ger inte insatsen i dag, och katalogen känner till stöd för den. Pröva först om behovet finns hos er.',
    none: 'Katalogen har inget mer att föreslå här.',
  },
};

/** What a finding was compared with, within a sentence. */
const AGAINST = {
  'ingen-jamforelse': 'utan jämförelsegrupp',
  'sedvanligt-stod': 'jämfört med sedvanligt eller inget stöd',
  'annan-insats': 'jämfört med en annan insats',
} as const;

const OWN = 'Insatsen finns inte i katalogen, och det säger inget om dess effekt. Skriv ner vad den ska leda till, och följ upp det.';

/** The reasons in sentences, the weightiest first. */
export function reasonTexts(id: string | undefined, action: Action, reasons: readonly Reason[], base: OpenBase): string[] {
  if (id === undefined) return [OWN];
  return reasons.map((reason) => reasonText(id, action, reason, base));
}

function reasonText(id: string, action: Action, reason: Reason, base: OpenBase): string {
  const phrases = (ids: readonly string[]) => joinWords(ids.map((outcome) => base.term.outcomes.get(outcome)?.phrase ?? outcome));
  switch (reason.kind) {
    case 'verdict':
      return verdictText(id, action, base);
    case 'warning':
      return `${base.headlineOf(id).warning}.`;
    case 'mixed-warning':
      return `${base.headlineOf(id).warning}, medan annat blev bättre. Väg det ena mot det andra.`;
    case 'guideline':
      return `${capitalised(guideline(reason.priority))}. ${priorityText(reason.priority).meaning}`;
    case 'unstudied':
      return `Ingen har undersökt effekten för ${phrases(reason.outcomes)}. Mät det själva.`;
    case 'better-than':
      return betterText(reason.given, base);
    default:
      return reason satisfies never;
  }
}

/** What does worse on the same outcomes is named in one sentence. */
function betterText(given: Extract<Reason, { kind: 'better-than' }>['given'], base: OpenBase): string {
  const byOutcomes = new Map<string, string[]>();
  for (const { id, improved } of given) {
    const outcomes = improvedText(improved, base);
    byOutcomes.set(outcomes, [...(byOutcomes.get(outcomes) ?? []), base.intervention.get(id)?.name ?? id]);
  }
  const sentences = [...byOutcomes].map(([outcomes, names]) => `Bättre stöd än ${joinWords(names)} för ${outcomes}.`);
  return `${sentences.join(' ')} De har minst en målgrupp gemensamt. Läs på sidorna vad de har jämförts med.`;
}

/** ”arbete (hög tillförlitlighet) och självförsörjning (låg tillförlitlighet)” */
export function improvedText(improved: Alternative['improved'], { term }: OpenBase): string {
  return joinWords(
    improved.map(({ outcome, certainty }) => `${term.outcomes.get(outcome)?.phrase ?? outcome} (${CERTAINTY_TEXTS[certainty].phrase.toLocaleLowerCase('sv')})`),
  );
}

function guideline(priority: Extract<Reason, { kind: 'guideline' }>['priority']): string {
  return `nationella riktlinjer: ${priorityText(priority).label.toLocaleLowerCase('sv')}`;
}

/** The verdict with how sure it is and compared with what, and what that means for somebody who gives the intervention. */
function verdictText(id: string, action: Action, base: OpenBase): string {
  const rating = base.ratingOf(id);
  const { verdict, outcomes } = rating.headline;
  const view = base.headlineOf(id);
  const about = outcomes.length === 0 ? '' : ` för ${joinWords(outcomes.map((outcome) => base.term.outcomes.get(outcome)?.phrase ?? outcome))}`;
  const deciding = rating.outcomes.filter(({ outcome }) => outcomes.includes(outcome)).flatMap((outcome) => outcome.deciding);
  const against = [...new Set(deciding.map(({ finding }) => AGAINST[finding.against]))];
  const sure = `${view.certaintyPhrase.toLocaleLowerCase('sv')}${against.length === 0 ? '' : `, ${against.join(' eller ')}`}`;
  const size = view.magnitude === '' ? '' : ` ${view.magnitude}.`;
  switch (verdict) {
    case 'effektiv':
    case 'trolig-effekt':
      return `${view.sentence} (${sure}).${size}`;
    case 'lovande':
      return `${view.sentence} (${sure}).${size} Resultaten pekar åt rätt håll, men kan bero på annat än insatsen.${action === 'folj-upp' ? ' Ge den gärna medan ni följer upp.' : ''}`;
    case 'gar-inte-att-bedoma':
      return outcomes.length === 0
        ? 'Utvärderad, men inte för effekten på de utfall som avgör.'
        : `Utvärderad, men det går inte att säga om den hjälper${about} (${sure}).`;
    case 'ingen-visad-effekt':
      return `Studierna har inte kunnat se någon skillnad${about} (${sure}). Insatsen kan ha andra syften än så.`;
    case 'ineffektiv':
      return `Resultatet blev sämre${about} (${sure}).`;
    case 'inte-utvarderad':
      return 'Ingen utvärdering av effekten finns i katalogen. Det säger inget om effekten.';
    default:
      return verdict satisfies never;
  }
}
