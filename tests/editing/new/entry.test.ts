import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { readContent } from '../../../src/catalogue/read-content.ts';
import { schemaAt } from '../../../src/catalogue/schema-keys.ts';
import { ENTRY_SCHEMAS } from '../../../src/domain/collections.ts';
import { fixText } from '../../../src/editing/fix/fix-text.ts';
import type { Answers } from '../../../src/editing/new/entry/answers.ts';
import { newOptions } from '../../../src/editing/new/entry/arguments.ts';
import { type Asker, MISSING } from '../../../src/editing/new/entry/ask.ts';
import { withFiles } from '../../../src/editing/new/entry/check-draft.ts';
import { converse } from '../../../src/editing/new/entry/converse.ts';
import { NewEntry } from '../../../src/editing/new/entry/create.ts';
import { missingAnswers } from '../../../src/editing/new/entry/missing.ts';
import { NEW_KINDS, type NewKind, type Question, QUESTIONS, TEXT_QUESTIONS } from '../../../src/editing/new/entry/questions.ts';
import { formatAgainst, formatCreated } from '../../../src/editing/new/entry/report.ts';

const content = readContent('.');
const TODAY = '2026-12-01';
const cited = [{ source: 'effektiva-tidiga-insatser-2', locator: 's. 1' }];
const finding = {
  intervention: 'arbetspraktik',
  outcome: 'arbete',
  measure: 'Andel med arbete efter ett år',
  direction: 'ingen-skillnad',
  against: 'sedvanligt-stod',
  summary: 'Lika många hade ett arbete med arbetspraktik som utan.',
  figures: [{ label: 'Arbete efter ett år', role: 'insats', value: 50, unit: 'procent' }],
  sources: cited,
};
/** Answers that are enough for each kind. All of it is made up. */
const ENOUGH: Readonly<Record<NewKind, Answers>> = {
  evaluations: {
    title: 'Arbetspraktik i en påhittad översikt',
    evaluators: ['ifau'],
    published: '2025',
    sources: cited,
    design: 'systematisk-oversikt',
    designNote: 'En påhittad översikt: den finns bara i provet.',
    sample: { size: 12, unit: 'studier', description: 'Påhittade studier.' },
    findings: [finding],
  },
  interventions: {
    name: 'Provinsatsen',
    summary: 'En handledare möter deltagaren varje vecka tills det finns ett arbete att gå till.',
    placements: [{ area: 'aldre', timing: 'ej-indelad', sources: cited }],
    level: 'indikativ',
    targetGroups: ['forsorjningsstod'],
    targetGroupNote: 'Personer med försörjningsstöd.',
    text: Object.fromEntries(Object.keys(TEXT_QUESTIONS.interventions ?? {}).map((heading) => [heading, `En mening om ${heading.toLowerCase()}, med 12 ord.`])),
  },
  examples: {
    title: 'Ett prov i Borlänge',
    summary: 'En kommun provade att svara i telefon varje dag, för alla som ringde.',
    stage: 'pagar',
    municipalities: ['borlange'],
    place: 'Borlänge kommun',
    areas: ['ekonomiskt-bistand'],
    sources: cited,
    text: Object.fromEntries(Object.keys(TEXT_QUESTIONS.examples ?? {}).map((heading) => [heading, `En mening om ${heading.toLowerCase()}.`])),
  },
  sources: { type: 'report', author: [{ literal: 'Provverket' }], title: 'En rapport för prov', issued: '2025', status: 'bekraftad' },
};
const made = (kind: NewKind, answers: Answers = ENOUGH[kind]) => new NewEntry(kind, structuredClone(answers), content, TODAY);

describe.each(NEW_KINDS)('%s: what is enough', (kind) => {
  const outcome = made(kind).outcome();

  test('becomes a file that passes the check, in the form of all files', () => {
    expect(missingAnswers(kind, outcome.draft.data)).toEqual([]);
    expect(outcome.problems).toEqual([]);
    expect(fixText(outcome.draft.text, { collection: kind, name: outcome.draft.id })).toBe(outcome.draft.text);
  });

  test('is written like this', () => {
    expect(outcome.draft.text).toMatchSnapshot();
    expect(formatCreated(kind, outcome, false)).toMatchSnapshot();
  });

  test('holds every answer', () => {
    const yaml = outcome.draft.text.replace(/^---\n([\s\S]*?)^---\n[\s\S]*$/m, '$1');
    const { text, ...fields } = ENOUGH[kind];
    expect(parse(yaml)).toMatchObject(fields);
    for (const answer of Object.values(text ?? {})) expect(outcome.draft.text).toContain(answer);
  });

  test('each answer that is taken away is asked for by its flag', () => {
    for (const question of QUESTIONS[kind].filter(({ optional }) => !optional)) {
      const [field = ''] = question.field.split('.');
      const { [field]: _, ...fewer } = ENOUGH[kind];
      expect(missingAnswers(kind, made(kind, fewer).draft().data).join('\n'), field).toContain(`--${field}`);
    }
  });
});

test('a new evaluation moves the rating of its intervention', () => {
  const { files } = made('evaluations').outcome();
  const before = readCatalogue(content).catalogue.ratingOf('arbetspraktik').headline.verdict;
  expect(before).toBe('trolig-effekt');
  expect(readCatalogue(withFiles(content, files)).catalogue.ratingOf('arbetspraktik').headline.verdict).toBe('ingen-visad-effekt');
});

describe('The id', () => {
  test('says what tells the entry apart, and is free', () => {
    expect(made('evaluations').draft().id).toBe('arbetspraktik-ifau-2025');
    expect(made('evaluations', { ...ENOUGH.evaluations, published: '2013' }).draft().id).toBe('arbetspraktik-ifau-2013-2');
    expect(made('interventions').draft().id).toBe('provinsatsen');
    expect(made('examples').draft().id).toBe('ett-prov-i-borlange');
    expect(made('sources').draft().id).toBe('provverket-2025');
  });
});

describe('What may be there already', () => {
  const near = (kind: NewKind, changes: Answers) => made(kind, { ...ENOUGH[kind], ...changes }).outcome().near;

  test('the same evaluator, year and intervention', () => {
    expect(near('evaluations', { published: '2013-05' })).toMatchObject([{ id: 'arbetspraktik-ifau-2013', why: 'samma utvärderare, år och insats' }]);
  });

  test('a name, an alias or an abbreviation with a slip in it', () => {
    expect(near('interventions', { name: 'Bostad forst' })).toMatchObject([{ id: 'bostad-forst' }]);
    expect(near('interventions', { name: 'Individanpassat stöd till arbetet' })).toMatchObject([{ id: 'ips' }]);
    expect(near('interventions', { abbreviation: 'IPS' })).toMatchObject([{ id: 'ips' }]);
    expect(near('interventions', {})).toEqual([]);
  });

  test('the same DOI', () => {
    const { id, DOI } = readCatalogue(content).catalogue.sources.find((source) => source.DOI !== undefined) ?? {};
    expect(near('sources', { DOI: DOI?.toUpperCase() })).toMatchObject([{ id, why: 'samma DOI' }]);
  });
});

test('a fault in the answers is told of as the check tells of it', () => {
  const outcome = made('evaluations', { ...ENOUGH.evaluations, findings: [{ ...finding, outcome: 'arbte', sources: [] }] }).outcome();
  expect(formatAgainst(outcome)).toMatchSnapshot();
});

describe('Flags', () => {
  test('reach every field, and become numbers and lists where those are asked for', () => {
    const flags = [
      '--title',
      'En titel',
      '--evaluators',
      'ifau, sbu',
      '--sample.size=12',
      '--findings.0.figures.0.value',
      '12.5',
      '--dry-run',
      '--findings.0.summary=a=b',
    ];
    expect(newOptions('evaluations', flags)).toEqual({
      options: {
        answersFile: undefined,
        dryRun: true,
        despiteNear: false,
        answers: { title: 'En titel', evaluators: ['ifau', 'sbu'], sample: { size: 12 }, findings: [{ figures: [{ value: 12.5 }], summary: 'a=b' }] },
      },
    });
  });

  test('that there are none of are told of, all at once', () => {
    expect(newOptions('interventions', ['--nmae', 'x', 'lös', '--text.Syfet', 'y', '--summary'])).toEqual({
      wrong: [
        expect.stringContaining('”nmae” finns inte. Menade du ”name”?'),
        '”lös” går inte att förstå. Skriv --fält "svar".',
        expect.stringContaining('”text.Syfet”: rubrikerna är Beskrivning, Syfte'),
        '--summary behöver ett svar efter sig.',
      ],
    });
  });

  test('of prototypes reach nothing', () => {
    for (const name of ['__proto__', 'constructor.x', 'findings.__proto__.x', 'sample.__proto__'])
      expect(newOptions('evaluations', [`--${name}`, 'x'])).toHaveProperty('wrong');
    expect(({} as Answers)['x']).toBeUndefined();
  });
});

test('every question is about a field that the schema has', () => {
  const walk = (kind: NewKind, questions: readonly Question[], within: (string | number)[]): void => {
    for (const { field, items } of questions) {
      const path = [...within, ...field.split('.')];
      if (kind === 'sources' && path[0] === 'author' && path.length > 1) continue;
      expect(schemaAt(ENTRY_SCHEMAS[kind], path), path.join('.')).toBeDefined();
      if (items) walk(kind, items, [...path, 0]);
    }
  };
  for (const kind of NEW_KINDS) walk(kind, QUESTIONS[kind], []);
});

/** Answers by the beginning of the question; the last answer of a list is given for ever. */
function scripted(script: Readonly<Record<string, readonly unknown[]>>): Asker & { readonly told: string[]; readonly asked: string[] } {
  const left = new Map(Object.entries(script).map(([question, answers]) => [question, [...answers]]));
  const asked: string[] = [];
  const told: string[] = [];
  const answer = (message: string): unknown => {
    asked.push(message);
    const found = [...left].find(([question]) => message.startsWith(question));
    return found === undefined ? undefined : found[1].length > 1 ? found[1].shift() : found[1][0];
  };
  return {
    asked,
    told,
    async text({ message, fault, initial }) {
      const text = (answer(message) as string | undefined) ?? initial;
      if (text !== undefined) expect(fault(text), `${message} ${text}`).toBeUndefined();
      return text;
    },
    async one({ message, options }) {
      const value = answer(message) as string | undefined;
      if (value !== undefined) expect(options.map((option) => option.value)).toContain(value);
      return value;
    },
    many: async ({ message }) => (answer(message) as string[] | undefined) ?? [],
    confirm: async (message) => (answer(message) as boolean | undefined) ?? false,
    tell: (text) => void told.push(text),
  };
}

const TALK = {
  'Vad utvärderades': ['Arbetspraktik i en påhittad översikt'],
  'Vilka utvärderade': [[MISSING]],
  'Vad heter den som utvärderade': ['Provverket (PV)'],
  'Vem är det': ['En myndighet som bara finns i provet.'],
  'När publicerades': ['2025'],
  'Vilken källa?': [MISSING, 'effektiva-tidiga-insatser-2'],
  'Vad är det för slags källa': ['report'],
  'Organisationens namn': ['Provverket'],
  'Titeln, som': ['En rapport för prov'],
  'Hur säkra är': ['bekraftad'],
  'Vilket upplägg': ['uppfoljning'],
  'Vad gjordes': ['En påhittad uppföljning.'],
  'Vilka ingick': ['Påhittade deltagare.'],
  'Vilken insats': ['arbetspraktik'],
  'Vilket utfall': ['arbete'],
  'Hur mättes': ['Andel med arbete efter ett år'],
  'Åt vilket håll': ['forbattring'],
  'Vad jämfördes': ['ingen-jamforelse'],
  'Fyndet i en': ['Hälften hade ett arbete efter ett år.'],
};

test('an evaluation from questions, with a new evaluator and a new source on the way', async () => {
  const asker = scripted({ ...TALK, 'Skriva src/content/evaluations': [true] });
  const outcome = await converse(made('evaluations', {}), asker);
  expect(outcome?.problems).toEqual([]);
  expect(outcome?.files.map(({ path }) => path)).toEqual([
    'src/content/vocabularies/evaluators.yml',
    'src/content/sources/provverket.yml',
    'src/content/evaluations/arbetspraktik-pv-2025.yml',
  ]);
  expect(outcome?.draft.data).toMatchObject({ evaluators: ['pv'], sources: [{ source: 'provverket' }] });
  const evaluators = readFileSync('src/content/vocabularies/evaluators.yml', 'utf8');
  expect(outcome?.files[0]?.text).toBe(`${evaluators}- id: pv\n  label: Provverket (PV)\n  description: En myndighet som bara finns i provet.\n`);
});

test('an answer that the check doesn’t pass can be changed, and what was answered isn’t asked again', async () => {
  const asker = scripted({
    ...TALK,
    'Vilka utvärderade': [['ifau']],
    'Vilken källa?': ['effektiva-tidiga-insatser-2'],
    'Vilket svar vill': ['design'],
    'Vilket upplägg': ['randomiserad-studie', 'uppfoljning'],
    Skriva: [true],
  });
  const answers = { ...ENOUGH.evaluations, design: 'finns-inte', published: '2025' };
  const outcome = await converse(made('evaluations', answers), asker);
  expect(asker.told.join('\n')).toContain('”finns-inte” finns inte bland uppläggen');
  expect(outcome?.draft.data['design']).toBe('randomiserad-studie');
  expect(asker.asked).not.toContain('Vad utvärderades, och av vem?');
});

test('what may be there already is shown, and nothing is written without a yes', async () => {
  const asker = scripted({});
  expect(await converse(made('evaluations', { ...ENOUGH.evaluations, published: '2013', id: 'prov' }), asker)).toBeUndefined();
  expect(asker.told.join('\n')).toContain('arbetspraktik-ifau-2013');
});
