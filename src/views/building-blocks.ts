import { HEADLINE_VERDICTS, rank } from '../domain/scales.ts';
import type { EvidenceState } from './evidence-state.ts';
import type { FindingView } from './finding.ts';
import { CERTAINTY_LEVELS, CERTAINTY_TEXTS, VERDICT_TEXTS } from './labels.ts';
import type { ListItem } from './list/item.ts';
import { PLACEHOLDER_ITEM } from './list/placeholder.ts';
import type { SourceView } from './notes.ts';
import { routes } from './routes.ts';

/** Made-up content for the page of building blocks: every state that a card, a table or a finding can be in. */
const LONG = 'Arbetsmarknadspolitiska rehabiliteringssamordningsinsatser';

export function exampleCards(): ListItem[] {
  return HEADLINE_VERDICTS.map((verdict, index) => {
    const certainty = verdict === 'inte-utvarderad' ? 'ingen' : (CERTAINTY_LEVELS[index % CERTAINTY_LEVELS.length] ?? 'ingen');
    const { label } = VERDICT_TEXTS[verdict];
    const about = verdict === 'inte-utvarderad' || certainty === 'ingen' ? '' : ' för boendestabilitet och självförsörjning';
    return {
      ...PLACEHOLDER_ITEM,
      id: `exempel-${verdict}`,
      name: index === 2 ? LONG : `Exempel ${index + 1}`,
      abbreviation: index % 2 === 0 ? 'EX' : '',
      summary: index === 1 ? 'Kort.' : 'En mening om vad insatsen är och för vem, ungefär så lång som de brukar vara i katalogen.',
      headline: {
        verdict,
        sentence: `${label}${about}`,
        certainty,
        certaintyPhrase: CERTAINTY_TEXTS[certainty].phrase,
        magnitude: verdict === 'trolig-effekt' ? 'Liten effekt på boendestabilitet, enligt källan' : '',
        unstudied: index % 3 === 0 ? 'Inte undersökt för hälsa' : '',
        warning: verdict === 'ineffektiv' ? 'Varning: försämrat resultat för boendestabilitet' : '',
      },
      groups: index === 3 ? '' : 'Personer med försörjningsstöd',
      timings: index === 4 ? [] : ['Tidigt i ekonomiskt bistånd', ...(index === 2 ? ['Sent i missbruk och beroende'] : [])],
      category: 'Kategori',
      recommendation: index === 5 ? 'Nationella riktlinjer: prioritet 1 av 10' : '',
      href: routes.interventions,
      order: { verdict: rank(HEADLINE_VERDICTS, verdict), certainty: 0 },
    };
  });
}

export function exampleFindings(): FindingView[] {
  const finding: FindingView = {
    summary: 'Av dem som fick insatsen klarade fler målet än i jämförelsegruppen.',
    measure: 'Andel som nådde målet efter ett år',
    direction: 'forbattring',
    directionLabel: 'Förbättring',
    comparison: 'Jämfört med sedvanligt eller inget stöd',
    magnitude: '',
    figures: [
      { label: 'Med insatsen', value: '64 %' },
      { label: 'Utan insatsen', value: '7 %' },
    ],
    frequency: {
      picture: {
        groups: [
          { label: 'Med insatsen', count: 64 },
          { label: 'Utan insatsen', count: 7 },
        ],
        text: '64 av 100 med insatsen, mot 7 av 100 i jämförelsen.',
        certaintyPhrase: CERTAINTY_TEXTS.mattlig.phrase,
      },
    },
    certainty: 'mattlig',
    certaintyPhrase: CERTAINTY_TEXTS.mattlig.phrase,
    reason: 'Randomiserad studie ger högst måttlig tillförlitlighet. Ingen allvarlig brist sänker den.',
    evaluation: { title: 'En påhittad utvärdering', href: routes.evaluations },
    notes: [],
  };
  const without: FindingView = {
    ...finding,
    certainty: 'mycket-lag',
    certaintyPhrase: CERTAINTY_TEXTS['mycket-lag'].phrase,
    frequency: { reason: 'Ingen bild visas, eftersom tillförlitligheten är mycket låg.' },
  };
  return [finding, without, { ...finding, figures: [], frequency: undefined, magnitude: 'Storlek enligt källan: liten' }];
}

export function exampleSources(): SourceView[] {
  const source: SourceView = {
    id: 'exempel',
    anchor: 'exempel',
    text: 'Författare, F. (2020). En titel. Utgivaren.',
    words: 'Författare (2020) En titel Utgivaren',
    language: undefined,
    link: { href: 'https://example.org/', label: 'Till utgivaren', host: 'example.org' },
    status: 'bekraftad',
    statusLabel: '',
    note: '',
  };
  return [
    source,
    { ...source, status: 'delvis', statusLabel: 'Delvis bekräftad', note: 'Titeln är en rimlig slutsats.' },
    {
      ...source,
      text: 'Kommunen. (u.å.). [Titeln är inte känd].',
      link: undefined,
      status: 'ofullstandig',
      statusLabel: 'Ofullständig',
      note: 'Känd bara genom en annan källas hänvisning.',
    },
  ];
}

export function exampleState(): EvidenceState {
  const rows = HEADLINE_VERDICTS.map((verdict, index) => {
    const counts = CERTAINTY_LEVELS.map((certainty, level) => ({
      certainty,
      label: CERTAINTY_TEXTS[certainty].label,
      count: (index * 7 + level * 3) % 11,
    }));
    const tiles = counts.flatMap(({ certainty, count }) => Array.from({ length: Math.ceil(count / 2) }, () => certainty));
    return { verdict, ...VERDICT_TEXTS[verdict], href: routes.interventions, count: counts.reduce((sum, { count }) => sum + count, 0), tiles, counts };
  });
  return { rows, perTile: 2, total: 0, evaluations: 0, sources: 0, summary: 'Ett påhittat läge med många insatser.' };
}
