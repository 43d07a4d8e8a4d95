import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { type CollectionName, parseSourceFile } from '../../src/catalogue/source-file.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { check, validFile, validTree } from '../fixtures.ts';

const EVALUATION = 'evaluations/sprang-2020.yml';
const INTERVENTION = 'interventions/sprang.mdx';
const comparison = (yaml: string) => ({ [EVALUATION]: validFile(EVALUATION).replace('comparison: Liknande personer i andra kommuner', yaml) });
const purpose = (text: string) => ({ [INTERVENTION]: validFile(INTERVENTION).replace('Att deltagaren ska få ett arbete.', text) });

describe('A file that nobody thought of becomes a problem, not a crash', () => {
  test.each([
    ['an asterisk before a word', comparison('comparison: *Liknande')],
    [
      'aliases of aliases',
      comparison(['a: &a [1,1,1,1,1,1,1,1,1,1]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]'].join('\n')),
    ],
    ['a list that holds itself', comparison('comparison: &a [*a]')],
    ['brackets in brackets', comparison(`comparison: ${'['.repeat(500)}`)],
    ['a key that is a mapping', comparison('? {a: b}\n: c')],
    ['a field named __proto__', comparison('__proto__: x')],
    ['a list instead of fields', { [EVALUATION]: '- a\n' }],
    ['an unreadable file beside one that slugs alike', { 'sources/vagledningen_.yml': Buffer.from([0xe5]) }],
    ['a tag named as a property of objects', purpose('<constructor />')],
    ['a tag named as a method of objects', purpose('Ett <toString id="x" /> arbete.')],
    ['quotes in quotes', purpose(`${'> '.repeat(3000)}x`)],
  ])('%s', (_, overlay) => {
    expect(check(overlay).problems).not.toEqual([]);
  });

  test('many comments in braces do not take for ever', { timeout: 2000 }, () => {
    expect(check(purpose(`{${'/**/'.repeat(25)}x}`)).rules).toContain('allowed-markup');
  });
});

/** The check without the disk, for thousands of trees. */
function checkTree(tree: Readonly<Record<string, string>>): readonly Problem[] {
  const read = Object.entries(tree).map(([path, text]) => {
    const [folder = '', file = ''] = path.split('/');
    return parseSourceFile(`src/content/${path}`, folder as CollectionName, file.replace(/\.\w+$/, ''), new TextEncoder().encode(text));
  });
  return readCatalogue({ files: read.flatMap(({ file }) => file ?? []), problems: read.flatMap(({ problems }) => problems) }).problems;
}

test('whatever an editor does to a file, each problem has a place in a file that is there', () => {
  const tree = validTree();
  const slip = fc.oneof(
    fc.constantFrom('\n', '  ', '\t', ':', '- ', '"', "'", '{', '}', '[', '*', '&', '#', '<', '>', '---\n', '## ', 'å', ', ', '<Kalla', ' />', 'import '),
    fc.string({ maxLength: 3 }),
  );
  const edit = fc.record({
    path: fc.constantFrom(...Object.keys(tree)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(40)),
    insert: slip,
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const edited = { ...tree };
      for (const { path, at, remove, insert } of edits) {
        const text = edited[path] ?? '';
        const start = Math.floor(at * text.length);
        edited[path] = text.slice(0, start) + insert + text.slice(start + remove);
      }
      for (const { file, line, column, what, why, how } of checkTree(edited)) {
        const lines = edited[file.replace('src/content/', '')]?.split('\n') ?? [];
        expect(lines.length).toBeGreaterThanOrEqual(line);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect([what, why, how].every((text) => text.trim() !== '' && !/undefined|\[object/.test(text))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
