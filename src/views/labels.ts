import type { Timing } from '../domain/intervention.ts';
import { CERTAINTIES, type Direction, type HeadlineVerdict, type OutcomeVerdict } from '../domain/scales.ts';

/** The certainties with what stands beside them: nothing was measured. Every order on pages follows this list. */
export const CERTAINTY_LEVELS = [...CERTAINTIES, 'ingen'] as const;
export type CertaintyLevel = (typeof CERTAINTY_LEVELS)[number];

/** Where the source is silent. */
export const UNKNOWN = 'Uppgift saknas';

type AnyVerdict = HeadlineVerdict | OutcomeVerdict;

/** A verdict in words: its name, and what it does and does not mean. */
export const VERDICT_TEXTS: Readonly<Record<AnyVerdict, { readonly label: string; readonly meaning: string }>> = {
  effektiv: { label: 'Effektiv', meaning: 'Insatsen förbättrar utfallet. Tillförlitligheten är hög.' },
  'trolig-effekt': { label: 'Trolig effekt', meaning: 'Insatsen förbättrar troligen utfallet. Tillförlitligheten är måttlig.' },
  lovande: { label: 'Lovande', meaning: 'Resultaten pekar åt rätt håll, men tillförlitligheten är låg eller mycket låg. Följ upp.' },
  'gar-inte-att-bedoma': { label: 'Går inte att bedöma', meaning: 'Insatsen är utvärderad, men det går inte att säga om den påverkar utfallet.' },
  'ingen-visad-effekt': { label: 'Ingen visad effekt', meaning: 'Studierna har inte kunnat se någon skillnad för utfallet.' },
  ineffektiv: { label: 'Ineffektiv', meaning: 'Utfallet blev sämre med insatsen, enligt den bästa kunskap som finns.' },
  'inte-undersokt': { label: 'Inte undersökt', meaning: 'Ingen har mätt om insatsen påverkar utfallet. Det säger inget om effekten.' },
  'inte-utvarderad': { label: 'Inte utvärderad', meaning: 'Ingen utvärdering av effekten finns i katalogen. Det säger inget om effekten.' },
};

/** A certainty in words. `filled` is how many of four marks are filled, as GRADE draws it. */
export const CERTAINTY_TEXTS: Readonly<
  Record<CertaintyLevel, { readonly label: string; readonly phrase: string; readonly meaning: string; readonly filled: number }>
> = {
  hog: { label: 'Hög', phrase: 'Hög tillförlitlighet', meaning: 'Det är mycket troligt att resultatet stämmer.', filled: 4 },
  mattlig: { label: 'Måttlig', phrase: 'Måttlig tillförlitlighet', meaning: 'Resultatet stämmer troligen, men ny forskning kan ändra bilden.', filled: 3 },
  lag: { label: 'Låg', phrase: 'Låg tillförlitlighet', meaning: 'Resultatet stämmer kanske. Ny forskning ändrar troligen bilden.', filled: 2 },
  'mycket-lag': { label: 'Mycket låg', phrase: 'Mycket låg tillförlitlighet', meaning: 'Det går inte att veta om resultatet beror på insatsen.', filled: 1 },
  ingen: {
    label: 'Ingen effektstudie',
    phrase: 'Ingen effektstudie',
    meaning: 'Ingen studie har mätt effekten, så tillförlitligheten går inte att ange.',
    filled: 0,
  },
};

export const DIRECTION_TEXTS: Readonly<Record<Direction | 'blandat', string>> = {
  forbattring: 'Förbättring',
  'ingen-skillnad': 'Ingen skillnad',
  forsamring: 'Försämring',
  okand: 'Osäkert åt vilket håll',
  blandat: 'Blandade resultat',
};

/** A finding against another intervention says which of the two did better, not whether anyone was harmed. */
export const RELATIVE_TEXTS: Readonly<Record<Direction, string>> = {
  forbattring: 'Bättre än jämförelsen',
  'ingen-skillnad': 'Lika bra som jämförelsen',
  forsamring: 'Sämre än jämförelsen',
  okand: 'Osäkert åt vilket håll',
};

export const AGAINST_TEXTS = {
  'ingen-jamforelse': 'Ingen jämförelsegrupp',
  'sedvanligt-stod': 'Jämfört med sedvanligt eller inget stöd',
  'annan-insats': 'Jämfört med en annan insats',
} as const;

export const MAGNITUDE_TEXTS = { liten: 'liten', mattlig: 'måttlig', stor: 'stor' } as const;
export const TIMING_TEXTS = {
  tidigt: { adverb: 'Tidigt', label: 'Tidigt stöd' },
  sent: { adverb: 'Sent', label: 'Sent stöd' },
  'ej-indelad': { adverb: 'Stöd', label: 'Inte indelat i tidigt och sent' },
} as const satisfies Record<Timing, { adverb: string; label: string }>;
export const LEVEL_TEXTS = {
  selektiv: { label: 'Selektiv', meaning: 'Riktas till en grupp med förhöjd risk.' },
  indikativ: { label: 'Indikativ', meaning: 'Riktas till personer med flera riskfaktorer, eller som redan har ett problem.' },
} as const;
export const SEVERITY_TEXTS = { allvarlig: 'Sänker tillförlitligheten', notera: 'Att känna till' } as const;
export const STATUS_TEXTS = {
  bekraftad: { label: 'Bekräftad', meaning: 'Verket är återfunnet och uppgifterna stämmer.' },
  delvis: { label: 'Delvis bekräftad', meaning: 'Något saknas, eller verket är en rimlig slutsats.' },
  ofullstandig: { label: 'Ofullständig', meaning: 'Känd bara genom en annan källas hänvisning.' },
} as const;
export const URL_KIND_TEXTS = { utgivare: 'Till utgivaren', kopia: 'Till en kopia', 'om-verket': 'Till en sida om verket' } as const;
