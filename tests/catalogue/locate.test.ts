import { describe, expect, test } from 'vitest';
import { locate } from '../../src/catalogue/locate.ts';
import { parseSourceFile, type SourceFile } from '../../src/catalogue/source-file.ts';
import type { DataPath } from '../../src/domain/problem.ts';

function parse(text: string, collection: 'interventions' | 'evaluations' = 'evaluations'): SourceFile {
  const { file } = parseSourceFile('fil', collection, 'fil', new TextEncoder().encode(text));
  if (!file) throw new Error('The text can not be read');
  return file;
}

const FILE = `# En kommentar
id: ett
tom:
lista:
  - a: 1
    b: { c: två, d: 3 }
  - "text"
2014: år
`;

describe('The place of data in a file, by its path', () => {
  test.each<[DataPath, number, number]>([
    [['id'], 2, 5],
    [['lista'], 5, 3],
    [['lista', 0], 5, 5],
    [['lista', 0, 'b'], 6, 8],
    [['lista', 0, 'b', 'd'], 6, 21],
    [['lista', 1], 7, 5],
    [['2014'], 8, 7],
    [[], 2, 1],
  ])('%j stands at %i:%i', (path, line, column) => {
    expect(locate(parse(FILE), path)).toEqual({ line, column });
  });

  test.each<[DataPath, number, number]>([
    [['lista', 0, 'b', 'c'], 6, 10],
    [['lista'], 4, 1],
    [['tom'], 3, 1],
    [['2014'], 8, 1],
  ])('the name of %j stands at %i:%i', (path, line, column) => {
    expect(locate(parse(FILE), path, 'key')).toEqual({ line, column });
  });

  test.each<[string, DataPath, number, number]>([
    ['a missing field: where the nearest part that is there begins', ['lista', 0, 'b', 'e'], 6, 8],
    ['a missing part of a list', ['lista', 7, 'a'], 5, 3],
    ['deep inside a text', ['id', 'x', 'y'], 2, 5],
    ['nothing that is there', ['okänd', 0], 2, 1],
  ])('%s', (_, path, line, column) => {
    expect(locate(parse(FILE), path)).toEqual({ line, column });
  });
});

test('the lines of front matter are those of the file', () => {
  expect(locate(parse('---\nid: ett\nname: Ett\n---\ntext\n', 'interventions'), ['name'])).toEqual({ line: 3, column: 7 });
});

test('an empty file has one place', () => {
  expect(locate(parse(''), ['id'])).toEqual({ line: 1, column: 1 });
});
