import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/catalogue/check-options.ts';
import { githubReport, markdownReport } from '../../src/catalogue/report-github.ts';
import { formatReport, jsonReport } from '../../src/catalogue/report.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { diffOptions } from '../../src/editing/diff/options.ts';
import { withRepository } from './repository.ts';

const VALID = 'tests/fixtures/valid';
const EVALUATION = 'src/content/evaluations/sprang-2020.yml';
const SOURCE = 'src/content/sources/vagledningen.yml';
const text = (path: string) => readFileSync(path.replace('src/content', VALID), 'utf8');

/** withRepository copies into src/content, so the made-up tree serves as well as the real one, and is faster. */
const within = <T>(use: Parameters<typeof withRepository<T>>[0]) => withRepository(use, VALID);

describe('check --modified tells of what a change touches', () => {
  test('a problem in a file that is changed, and only a count of the others', () => {
    within(({ write, git, run }) => {
      write(SOURCE, text(SOURCE).replace('status: bekraftad', 'status: bekräftad'));
      git('commit', '--quiet', '--all', '--message', 'A mistake on main');
      git('switch', '--quiet', '--create', 'change');
      expect(run('check.ts', '--modified')).toEqual({
        code: 0,
        output: 'Det du har ändrat är i sin ordning: 23 filer kontrollerade. 1 fel i filer som du inte har ändrat: npm run check visar dem.\n',
      });
      write(EVALUATION, text(EVALUATION).replace('outcome: arbete', 'outcome: arbte'));
      const { code, output } = run('check.ts', '--modified');
      expect(code).toBe(1);
      expect(output).toContain('”arbte” finns inte bland utfallen.');
      expect(output).not.toContain('bekräftad');
      expect(output).toContain('1 fel i 1 fil. Inget publiceras förrän de är rättade. 1 fel i filer som du inte har ändrat');
      expect(run('check.ts').output).toContain('2 fel i 2 filer');
    });
  });

  test.each([
    ['not yet in git', (git: (...p: string[]) => string) => git('status')],
    ['staged', (git: (...p: string[]) => string) => git('add', '.')],
    ['committed', (git: (...p: string[]) => string) => git('add', '.') + git('commit', '--quiet', '--message', 'Change')],
  ])('a new file that is %s', (_, keep) => {
    within(({ write, git, run }) => {
      git('switch', '--quiet', '--create', 'change');
      write('src/content/sources/å b.yml', 'id: x\n');
      keep(git);
      expect(run('check.ts', '--modified')).toMatchObject({ code: 1, output: expect.stringContaining('src/content/sources/å b.yml') });
    });
  });

  test('a published entry that is gone, also where the deletion is committed', () => {
    within(({ root, git, run }) => {
      git('switch', '--quiet', '--create', 'change');
      rmSync(join(root, 'src/content/examples/sprang-i-sjostad.mdx'));
      const gone = { code: 1, output: expect.stringMatching(/src\/content\/examples\/sprang-i-sjostad\.mdx:1:1 {2}fel {2}kept-id/) };
      expect(run('check.ts')).toMatchObject(gone);
      git('commit', '--quiet', '--all', '--message', 'Delete');
      expect(run('check.ts')).toMatchObject(gone);
      expect(run('check.ts', '--modified')).toMatchObject(gone);
    });
  });

  test('a version that is not there, a flag that is not there, no git: an answer and exit code 2', () => {
    within(({ root, run }) => {
      expect(run('check.ts', '--modified', '--base', 'saknas')).toMatchObject({ code: 2, output: expect.stringContaining('Versionen ”saknas” finns inte.') });
      expect(run('check.ts', '--modified', '--base=--output=x')).toMatchObject({ code: 2, output: expect.stringContaining('finns inte') });
      expect(run('diff.ts', 'saknas')).toMatchObject({ code: 2, output: expect.stringContaining('Versionen ”saknas” finns inte.') });
      expect(run('check.ts', '--modifed')).toMatchObject({ code: 2, output: expect.stringContaining('Menade du ”modified”?') });
      rmSync(join(root, '.git'), { recursive: true });
      expect(run('check.ts', '--modified')).toMatchObject({ code: 2, output: expect.stringContaining('git') });
      expect(run('check.ts')).toMatchObject({ code: 0, output: expect.stringContaining('gick inte att kontrollera: Mappen är ingen git-arkivmapp') });
    });
  });
});

const problem: Problem = {
  rule: 'schema',
  file: 'src/content/a,b:c%.yml',
  line: 3,
  column: 7,
  what: '100 %, inte 1:2\n::error::påhittat',
  why: 'Därför.',
  how: 'Skriv <b>*om*</b> @alla [x](https://exempel.se).',
};
const report = { problems: [problem], files: 12, elsewhere: 2 };

test('for GitHub: nothing in a problem ends its command or begins another', () => {
  expect(githubReport(report)).toMatchInlineSnapshot(`
    "1 fel i 1 fil. Inget publiceras förrän de är rättade. 2 fel i filer som du inte har ändrat: npm run check visar dem.
    ::error file=src/content/a%2Cb%3Ac%25.yml,line=3,col=7,title=schema%3A 100 %25%2C inte 1%3A2%0A%3A%3Aerror%3A%3Apåhittat::100 %25, inte 1:2%0A::error::påhittat%0AVarför: Därför.%0AGör så här: Skriv <b>*om*</b> @alla [x](https://exempel.se)."
  `);
  expect(githubReport(report).split('\n')).toHaveLength(2);
});

test('for GitHub: the summary shows what an editor wrote letter by letter', () => {
  expect(markdownReport(report)).toMatchInlineSnapshot(`
    "## Kontroll av innehållet

    1 fel i 1 fil. Inget publiceras förrän de är rättade. 2 fel i filer som du inte har ändrat: npm run check visar dem.

    - **src/content/a,b:c%.yml:3:7** 100 %, inte 1:2 ::error::påhittat
      Därför.
      Gör så här: Skriv \\<b\\>\\*om\\*\\</b\\> @​alla \\[x\\](https​://exempel.se).
    "
  `);
});

test('what could not be checked is told of, in every form', () => {
  const unknown = { problems: [], files: 12, unknownDeletions: 'Mappen hör inte till git.' };
  expect(formatReport([], unknown)).toBe(
    'Innehållet är i sin ordning: 12 filer kontrollerade. Om någon publicerad post har tagits bort gick inte att kontrollera: Mappen hör inte till git.',
  );
  expect(JSON.parse(jsonReport(unknown))).toMatchObject({ unknownDeletions: 'Mappen hör inte till git.' });
});

test('for programs', () => {
  expect(JSON.parse(jsonReport(report))).toEqual({ version: 1, files: 12, elsewhere: 2, unknownDeletions: null, problems: [problem] });
});

test('arguments', () => {
  expect(checkOptions(['--modified', '--base', 'main', '--format', 'json'])).toEqual({ options: { modified: true, base: 'main', format: 'json' } });
  expect(diffOptions(['main', '--head', 'x'])).toEqual({ options: { base: 'main', head: 'x', format: 'markdown' } });
  const wrong = [['x'], ['--format', 'xml'], ['--base'], ['--modified=x'], ['--nothing']].map((parameters) => checkOptions(parameters));
  expect(wrong.map((answer) => ('wrong' in answer ? answer.wrong.split('\n')[0] : ''))).toMatchInlineSnapshot(`
    [
      "”x” går inte att ange för kommandot.",
      "Formatet ”xml” finns inte. Välj bland: text, github, json.",
      "--base behöver en gren, en tagg eller en commit.",
      "--modified tar inget värde.",
      "Flaggan ”--nothing” finns inte.",
    ]
  `);
  const others = [['a', 'b'], ['--format', 'text'], ['--haed', 'x'], ['--head']].map((parameters) => diffOptions(parameters));
  expect(others.map((answer) => ('wrong' in answer ? answer.wrong.split('\n')[0] : ''))).toMatchInlineSnapshot(`
    [
      "Ange bara en version att jämföra med.",
      "Formatet ”text” finns inte. Välj bland: markdown, json.",
      "Flaggan ”--haed” finns inte. Menade du ”head”?",
      "--head behöver en gren, en tagg eller en commit.",
    ]
  `);
});
