import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/catalogue/parse-body.ts';

const TEXT = `
## Beskrivning

Ett *stöd* för **alla**. <Kalla id="rapporten" locator="s. 3" />

## Syfte

<Viktigt>Se <Insats id="ips" />.</Viktigt>

- ett
- två
`;

describe('A body is taken apart', () => {
  const { body, problems } = parseBody(TEXT, 10);

  test('into sections, each where its heading stands in the file', () => {
    expect(problems).toEqual([]);
    expect(body.sections.map(({ title, line, column }) => [title, line, column])).toEqual([
      ['Beskrivning', 11, 1],
      ['Syfte', 15, 1],
    ]);
  });

  test('into trees, whose components are elements for a view to replace', () => {
    expect(body.sections.map(({ tree }) => toHtml(tree).replaceAll('\n', ''))).toEqual([
      '<p>Ett <em>stöd</em> för <strong>alla</strong>. <kalla id="rapporten" locator="s. 3"></kalla></p>',
      '<viktigt><p>Se <insats id="ips"></insats>.</p></viktigt><ul><li>ett</li><li>två</li></ul>',
    ]);
  });

  test('into references, each where it stands in the file', () => {
    expect(body.references).toEqual([
      { collection: 'sources', id: 'rapporten', line: 13, column: 26 },
      { collection: 'interventions', id: 'ips', line: 17, column: 13 },
    ]);
  });
});

describe('A figure in running text', () => {
  test.each(['40 procent', '40 %', '12 000 kronor', '25–69 procent', '3,5 månader', '58 av 100', '120 personer', '500 kr'])(
    '%s needs a source in its paragraph',
    (figure) => {
      const cited = `Det gäller ${figure}. <Kalla id="rapporten" />`;
      expect(parseBody(`Det gäller ${figure}.`, 1).body.uncitedFigures.map(({ text }) => text)).toEqual([figure]);
      expect(parseBody(cited, 1).body.uncitedFigures).toEqual([]);
      expect(parseBody(`${cited}\n\nDet gäller ${figure}.`, 1).body.uncitedFigures).toMatchObject([{ line: 3, column: 1 }]);
      expect(parseBody(`${cited}\n\n- ett\n- ${figure}`, 1).body.uncitedFigures).toMatchObject([{ line: 4, column: 3 }]);
    },
  );

  test.each(['Rapport 2 från 2020', 'kategori 3', 'Socialtjänstlagen (2025:400)', 'personer över 18', 'Sedan 2014, personer i arbete'])(
    '%s is no such figure',
    (text) => {
      expect(parseBody(`Det gäller ${text}.`, 1).body.uncitedFigures).toEqual([]);
    },
  );
});

describe('Nothing in a body can run', () => {
  test.each([
    '{globalThis.process.exit(1)}',
    'export const svar = 1',
    "import 'node:fs'",
    '<script>alert(1)</script>',
    '<Kalla id="rapporten" onclick="alert(1)" />',
    '<Kalla id={process.exit(1)} />',
    '<Kalla {...process.exit(1)} />',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](//example.org)',
    '[x](JaVaScRiPt:alert(1))',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '![x](https://example.org/x.png)',
    '<Viktigt><img src="x" onerror="alert(1)" /></Viktigt>',
    '- {1 + 1}',
    '# {1 + 1}',
  ])('%s', (text) => {
    expect(parseBody(text, 1).problems.map(({ rule }) => rule)).toContain('allowed-markup');
  });
});
