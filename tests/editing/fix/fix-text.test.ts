import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContent } from '../../../src/catalogue/read-content.ts';
import { fixText } from '../../../src/editing/fix/fix-text.ts';
import { commentsOf } from '../../../src/editing/fix/guard.ts';
import { formatFixes } from '../../../src/editing/fix/report.ts';

const SOURCE = { collection: 'sources', name: 'a' } as const;
const EVALUATION = { collection: 'evaluations', name: 'a' } as const;
const fix = (text: string) => fixText(text, SOURCE);

describe('what is put right', () => {
  test('fields stand in the order of the schema, unknown ones last in their own order, each with its comments', () => {
    const text = `# Om filen

# om titeln
title: T # efter titeln
zeta: 1
alfa: 2
author:
  - given: Bo # efter förnamnet
    # om efternamnet
    family: Ek
  # mellan posterna
  - literal: SKR
  # sist i listan

# om id
id: a
# sist i filen
`;
    expect(fix(text)).toMatchInlineSnapshot(`
      "# Om filen


      # om id
      id: a
      # om titeln
      title: T # efter titeln
      author:
        - # om efternamnet
          family: Ek
          given: Bo # efter förnamnet
        # mellan posterna
        - literal: SKR
        # sist i listan
      zeta: 1
      alfa: 2
      # sist i filen
      "
    `);
  });

  test('folded and literal text is moved as it was written, with the spaces and empty lines that it counts', () => {
    const text = 'note: >-\n  rad ett\n  rad två\n\n  nytt stycke\n\ntitle: |\n  två  \n  rader\nid: a\n';
    expect(fix(text)).toBe('id: a\n\ntitle: |\n  två  \n  rader\nnote: >-\n  rad ett\n  rad två\n\n  nytt stycke\n');
  });

  test('days and numbers that are texts get double quotes, and single quotes become double; numbers stay numbers', () => {
    const text = "id: a\ntitle: 'Det är sant'\nissued: 2017-06\nvolume: 14\nISBN: 978-91-7555-364-1\nnote: 'Han sa \"ja\"'\n";
    expect(fix(text)).toBe('id: a\ntitle: "Det är sant"\nissued: "2017-06"\nvolume: 14\nISBN: "978-91-7555-364-1"\nnote: \'Han sa "ja"\'\n');
  });

  test('a mark of byte order, Windows line breaks, spaces at the ends of lines and a missing last line break', () => {
    expect(fix('\uFEFFid: a  \r\ntitle: T\t\r\n\r\n\r\n')).toBe('id: a\ntitle: T\n');
    expect(fix('id: a')).toBe('id: a\n');
  });

  test('tabs become spaces where the width makes no difference', () => {
    expect(fix('id: a\nauthor:\n\t- literal: SKR\n')).toBe('id: a\nauthor:\n  - literal: SKR\n');
    expect(fix('author:\n\t- family: A\n    given: B\n')).toBeUndefined();
  });

  test('lists and maps in braces stay as they are written', () => {
    const text = 'sources:\n  - { locator: "s. 3", source: a }\nid: b\n';
    expect(fixText(text, EVALUATION)).toBe('id: b\nsources:\n  - { locator: "s. 3", source: a }\n');
  });

  test('in running text only spaces at the ends of lines go, not those that break a line', () => {
    const text = '---\r\nname: IPS\r\nid: ips\r\n---\r\n\r\n## Vad  \r\n\r\nEn rad  \r\nnästa \r\n   \r\nslut';
    expect(fixText(text, { collection: 'interventions', name: 'ips' })).toBe('---\nid: ips\nname: IPS\n---\n\n## Vad  \n\nEn rad  \nnästa\n\nslut\n');
  });

  test.each(['id: [a', 'id: a\nid: b\n', 'id: "a\n'])('a file that cannot be read is left: %j', (text) => {
    expect(fix(text)).toBeUndefined();
  });
});

describe('laws', () => {
  const key = fc.constantFrom('id', 'title', 'author', 'issued', 'publisher', 'note', 'status', 'DOI', 'zeta', 'alfa', '2016', '#fel');
  const leaf = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('2016', '2016-04', ' # nej', 'rad\nrad', 'rad\n\n', 'a: b', '', "'", '"', 'null', '- x', '0x10', '1e3'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.array(fc.dictionary(key, leaf, { maxKeys: 3 }), { maxLength: 3 }));
  const text = fc
    .tuple(
      fc.dictionary(key, value, { minKeys: 1, maxKeys: 6 }),
      fc.array(fc.nat(40), { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(20, 80),
      fc.constantFrom('QUOTE_SINGLE', 'PLAIN', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    )
    .map(([data, comments, lineBreak, lineWidth, defaultStringType]) => {
      const lines = stringify(data, { lineWidth, defaultStringType: defaultStringType as 'PLAIN', defaultKeyType: 'PLAIN' }).split('\n');
      // Comments between and after lines, with indents of their own; some land inside blocks of text and become part of them.
      for (const [index, at] of comments.entries()) lines.splice(at % (lines.length + 1), 0, `${' '.repeat((at % 3) * 2)}# kommentar ${index} `);
      return lines.join(lineBreak);
    });

  test('the content and the comments are the same, and a second run changes nothing', () => {
    let fixedTexts = 0;
    fc.assert(
      fc.property(text, (before) => {
        const after = fix(before);
        if (after === undefined) return;
        fixedTexts += 1;
        const read = before.replaceAll('\r\n', '\n');
        expect(parse(after)).toEqual(parse(read));
        expect(commentsOf(after)).toEqual(commentsOf(read));
        expect(fix(after)).toBe(after);
      }),
      { numRuns: 400, seed: 28 },
    );
    expect(fixedTexts).toBeGreaterThan(200);
  });

  test('every real file is in its form already', () => {
    const files = readContent(process.cwd()).files;
    expect(files.filter((file) => fixText(file.text, file) !== file.text).map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });
});

test('the report says which files, and what to do', () => {
  const changed = ['src/content/sources/a.yml', 'src/content/sources/b.yml'];
  expect(formatFixes({ changed, unread: ['src/content/sources/c.yml'], total: 9 }, true)).toMatchInlineSnapshot(`
    "2 filer har inte den form som alla filer ska ha:
      src/content/sources/a.yml
      src/content/sources/b.yml
    Gör så här: kör npm run fix och ta med filerna i ändringen.

    1 fil gick inte att läsa och lämnades orörd:
      src/content/sources/c.yml
    Gör så här: kör npm run check, som säger var felet står."
  `);
  expect(formatFixes({ changed: changed.slice(1), unread: [], total: 9 }, false)).toMatchInlineSnapshot(`
    "1 fil ordnades:
      src/content/sources/b.yml
    Det som filerna säger är oförändrat. Läs ändringen och spara den."
  `);
  expect(formatFixes({ changed: [], unread: [], total: 9 }, true)).toMatchInlineSnapshot(`"Alla 9 filer har redan rätt form."`);
});
