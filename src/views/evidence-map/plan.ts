import { count, enumerate, formatNumber, labelIn } from '../format.ts';
import type { OpenBase } from '../base/open-base.ts';
import type { Gap } from './gaps.ts';
import { studiedOutcome, type Studied } from './studied.ts';

const MOST_MEASURES = 5;
const MOST_LIMITATIONS = 6;

/**
 * A plan for following up a gap, as plain text to copy into a document of one's own. It rests on what the catalogue's studies of the
 * outcome did and lacked, and gives no numbers that nobody has computed. `advice`: what the lay-out follows, as references.
 */
export function followUpPlan(gap: Gap, open: OpenBase, advice: readonly string[] = []): string {
  const outcome = labelIn(open.term.outcomes, gap.outcome);
  const all = studiedOutcome(gap.outcome, open);
  const own = studiedOutcome(gap.outcome, open, gap.intervention.id);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Fråga', question(gap, outcome, open)],
    ['Utfall och mått', measures(outcome, all)],
    ['Jämförelse', COMPARISON],
    ['Mätpunkter', points(outcome, all)],
    ['Urval', sample(outcome, all)],
    ['Dokumentera under tiden', DOCUMENT],
    ['Brister att undvika', flaws(outcome, own.studies > 0 ? own : all, own.studies > 0)],
    ['När resultaten kommer', AFTERWARDS],
    ...(advice.length === 0 ? [] : [['Upplägget bygger på', advice] as const]),
  ];
  const title = `Plan för uppföljning: ${gap.intervention.name}, ${outcome.toLocaleLowerCase('sv')}`;
  return [title, ...sections.map(([heading, lines], index) => [`${index + 1}. ${heading}`, ...lines.map((line) => `- ${line}`)].join('\n'))].join('\n\n');
}

function question({ intervention, outcome }: Gap, label: string, { term }: OpenBase): string[] {
  const phrase = term.outcomes.get(outcome)?.phrase ?? outcome;
  const groups = intervention.groups.map((id) => labelIn(term.groups, id));
  return [
    `Ger ${intervention.name} bättre resultat för ${phrase} än det stöd som samma personer annars hade fått?`,
    ...(groups.length === 0 ? [] : [`Målgrupp enligt katalogen: ${enumerate(groups)}. Skriv ned vilka ni följer, och vilka ni inte följer.`]),
    `Utfallet är ${label.toLocaleLowerCase('sv')}. Bestäm det innan ni ser några resultat, och byt det inte efteråt.`,
  ];
}

function measures(outcome: string, { measures: found }: Studied): string[] {
  const name = outcome.toLocaleLowerCase('sv');
  const examples = found
    .slice(0, MOST_MEASURES)
    .map(({ measure, intervention, source }) => `Så har andra mätt: ${measure} (${[intervention, source].filter((part) => part !== '').join('; ')}).`);
  return [
    ...(examples.length === 0
      ? [`Ingen studie i katalogen har mätt ${name}. Välj ett mått som är prövat på annat håll, och säg varför ni valde det.`]
      : examples),
    'Mät på samma sätt i båda grupperna. Uppgifter ur register eller akter är säkrare än deltagarens eget minne.',
    'Följ också om insatsen gavs som den var tänkt (process) och vad som fanns på plats (struktur). Annars går ett uteblivet resultat inte att förklara.',
  ];
}

const COMPARISON: readonly string[] = [
  'Ha en jämförelsegrupp som är så lik deltagarna som det går, från samma tid och med samma utgångsläge.',
  'Finns det fler behövande än platser är lottning rättvist, och det ger det säkraste svaret. Låt någon pröva etik och juridik först.',
  'Går det inte att lotta: jämför med personer på väntelista, eller vid en enhet som inte har insatsen. Skriv ned hur grupperna skiljer sig från början.',
  'Går ingen jämförelse att ordna: mät före och efter. Det visar om något har ändrats, men inte om det var insatsen. Tillförlitligheten blir mycket låg.',
];

function points(outcome: string, { longest }: Studied): string[] {
  return [
    'Mät före start, i båda grupperna. Utan ett utgångsläge syns ingen förändring.',
    'Mät när insatsen slutar, och minst en gång till när stödet har varit borta en tid. Räkna tiden på samma sätt i båda grupperna.',
    longest === undefined
      ? `Katalogen har ingen uppgift om hur länge andra har följt ${outcome.toLocaleLowerCase('sv')}. Välj en tid då ett varaktigt resultat bör synas.`
      : `Den längsta uppföljning av ${outcome.toLocaleLowerCase('sv')} som katalogen har en uppgift om är ${count(longest, 'månad', 'månader')}.`,
    'Bestäm vem som mäter vad, och vilken enhet som svarar för att det blir gjort.',
  ];
}

function sample(outcome: string, { sizes, studies }: Studied): string[] {
  const [smallest] = sizes;
  const largest = sizes.at(-1);
  const about = `studier av ${outcome.toLocaleLowerCase('sv')}`;
  const known =
    smallest === undefined || largest === undefined
      ? studies === 0
        ? []
        : [`Katalogen har inget antal personer för någon av sina ${about}.`]
      : smallest === largest
        ? [`Bland katalogens ${about} har bara en ett återgivet antal: ${formatNumber(smallest)} personer.`]
        : [`Bland katalogens ${about} med återgivet antal hade den minsta ${formatNumber(smallest)} personer och den största ${formatNumber(largest)}.`];
  return [
    'Ta med alla som börjar insatsen under en bestämd tid, inte bara dem som det går bra för.',
    'Hur många som behövs beror på hur liten skillnad ni vill kunna se och hur mycket utfallet varierar. Låt en statistiker räkna på det innan ni börjar.',
    'Är ni för få: gå samman med andra kommuner som mäter likadant.',
    ...known.map((line) => `${line} Det säger inte hur många ni behöver.`),
  ];
}

const DOCUMENT: readonly string[] = [
  'Hur många som erbjöds insatsen, tackade ja, började, avbröt och mättes vid varje mätpunkt. Gör det för båda grupperna.',
  'Bortfall: vilka som saknas och varför. Räkna dem med i den grupp som de hörde till från början.',
  'Vad deltagarna faktiskt fick, hur mycket och av vem. Vad jämförelsegruppen fick i stället.',
  'Om någon får det sämre. Bestäm i förväg när ni avbryter.',
];

function flaws(outcome: string, { limitations, studies }: Studied, own: boolean): string[] {
  const about = own ? 'studierna av insatsen' : `katalogens studier av ${outcome.toLocaleLowerCase('sv')}`;
  if (limitations.length === 0)
    return [studies === 0 ? 'Det finns inga tidigare studier i katalogen att lära av.' : `Katalogen anger inga brister i ${about}.`];
  return [
    `Så många av ${about} (${studies}) har bristen:`,
    ...limitations
      .slice(0, MOST_LIMITATIONS)
      .map(({ label, serious, studies: number }) => `${label}: ${number}${serious ? ' (sänker tillförlitligheten)' : ''}`),
  ];
}

const AFTERWARDS: readonly string[] = [
  'Redovisa båda grupperna med antal, också när resultatet inte blev det väntade. Ett svar som går emot er är lika viktigt för andra.',
  'Låt någon annan än den som ger insatsen räkna och tolka.',
  'Dela resultatet, så att det kan läggas in i katalogen och bedömningen räknas om.',
];
