import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { formatProblem } from '../src/catalogue/report.ts';
import { parseSourceFile } from '../src/catalogue/source-file.ts';
import { realCatalogue } from './real-catalogue.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const EXAMPLE = 'src/content/evaluations/ips-socialstyrelsen-2012.yml';
const { designs, limitations } = realCatalogue().vocabularies;
/** The rows of the table with this heading in its first column, each as its cells. */
const tableOf = (heading: string) =>
  (new RegExp(`^\\| ${heading} \\|.*\\n\\|[ |-]+\\n((?:\\|.*\\n)+)`, 'm').exec(guide)?.[1] ?? '')
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
const codes = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('the annotated example is the catalogue’s own file, with comments', () => {
  const [, example = ''] = /```yaml\n(id: [\s\S]*?)```/.exec(guide) ?? [];
  expect(parse(example)).toEqual(parse(readFileSync(EXAMPLE, 'utf8')));
});

test('the message about a misspelt outcome is what check says', () => {
  const content = readContent('.');
  const files = content.files.map((file) => {
    if (file.path !== EXAMPLE) return file;
    const bytes = new TextEncoder().encode(file.text.replace('outcome: arbete', 'outcome: arbte'));
    return parseSourceFile(file.path, file.collection, file.name, bytes).file ?? file;
  });
  const { problems } = readCatalogue({ ...content, files });
  expect(problems).toHaveLength(1);
  expect(guide).toContain(problems.map(formatProblem).join());
});

test('every design is asked for, with the most that it can give', () => {
  const CEILINGS = { hog: 'hög', mattlig: 'måttlig', lag: 'låg', 'mycket-lag': 'mycket låg', ingen: 'säger inget om effekt' } as const;
  const told = tableOf('fråga').flatMap(([, names, most]) => codes(names).map((id) => [id, most]));
  expect(new Map(told as [string, string][])).toEqual(new Map(designs.map(({ id, ceiling }) => [id, CEILINGS[ceiling]])));
});

test('every serious limitation is explained, and no other is called serious', () => {
  const serious = limitations.filter(({ severity }) => severity === 'allvarlig').map(({ id }) => id);
  expect(tableOf('allvarlig brist').flatMap(([name]) => codes(name))).toEqual(serious);
});

test.each(['CONTRIBUTING.md', 'README.md'])('every command that %s names is there', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(file, 'utf8').matchAll(/npm (?:run )?([a-z][a-z:-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
