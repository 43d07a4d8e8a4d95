import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each part of the code may import besides itself. `pages` and `layouts` stand outermost. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  rules: ['domain'],
  catalogue: ['domain', 'rules'],
  views: ['domain', 'rules', 'catalogue'],
  // The editors' commands. Only scripts use it.
  editing: ['domain', 'rules', 'catalogue', 'views'],
  // What the browser draws is shown by the same components as on the server.
  client: ['domain', 'views', 'components', 'styles'],
  components: ['domain', 'rules', 'catalogue', 'views', 'client', 'styles'],
  layouts: ['domain', 'rules', 'catalogue', 'views', 'client', 'components', 'styles'],
  pages: ['domain', 'rules', 'catalogue', 'views', 'client', 'components', 'layouts', 'styles'],
  scripts: ['domain', 'rules', 'catalogue', 'views', 'editing'],
  content: [],
};
const PURE = ['domain', 'rules', 'views'];
const ONLY_HERE_ASTRO_CONTENT = ['src/catalogue/from-astro.ts', 'src/content.config.ts'];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The imported file of the project, if it is one. */
  readonly file: string | undefined;
  readonly typeOnly: boolean;
}

const files = globSync(['src/**/*.{ts,tsx,astro,mdx}', 'scripts/**/*.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = files.flatMap((file) => importsOf(file));

function importsOf(from: string): Import[] {
  const code = withoutComments(text.get(from) ?? '');
  const statements = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\s*\((\s)*['"]([^'"]+)['"]/g),
  ];
  return statements.map(([, type, specifier = '']) => {
    const path = specifier.startsWith('.') ? relative('.', resolve(dirname(from), specifier)).replaceAll('\\', '/') : undefined;
    return { from, specifier, file: path, typeOnly: type !== undefined && type.trim() === 'type' };
  });
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The part of the code that a file belongs to: a folder of src, or scripts. Files right below src belong to none. */
function partOf(file: string): string | undefined {
  return /^(?:src\/([^/]+)\/|(scripts)\/)/.exec(file)?.slice(1).find(Boolean);
}

test('there is code to look at, and each imported file is found', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter(({ file }) => file !== undefined && !existsSync(file.replace(/\?.*$/, '')))).toEqual([]);
});

describe.each(Object.entries(MAY_USE))('%s', (part, allowed) => {
  test(`uses ${allowed.length === 0 ? 'nothing else' : allowed.join(', ')}`, () => {
    const wrong = imports.filter(({ from, file }) => partOf(from) === part && file !== undefined && ![part, undefined, ...allowed].includes(partOf(file)));
    expect(wrong.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });
});

test('every folder of src has its place in the order', () => {
  const known = [...Object.keys(MAY_USE), 'styles'];
  expect([...new Set(files.map(partOf))].filter((part) => part !== undefined && !known.includes(part))).toEqual([]);
});

test.each(PURE)('%s is pure: no files, no Astro, no browser, no environment', (part) => {
  const own = files.filter((file) => partOf(file) === part);
  const outside = imports
    .filter(({ from, specifier }) => own.includes(from) && /^(?:node:|astro\b|@astrojs\/)/.test(specifier))
    .map(({ from, specifier }) => `${from}: ${specifier}`);
  const reaching = own.filter((file) =>
    /\b(?:document|window|localStorage|sessionStorage|navigator|location)\.|\bprocess\.|\bimport\.meta\.env\b/.test(withoutComments(text.get(file) ?? '')),
  );
  expect([...outside, ...reaching]).toEqual([]);
});

test.each(PURE)('%s never looks at the clock or at chance', (part) => {
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bMath\.random\b/;
  expect(files.filter((file) => partOf(file) === part && clock.test(withoutComments(text.get(file) ?? '')))).toEqual([]);
});

test('only one module reads the collections of Astro', () => {
  const readers = imports
    .filter(({ from, specifier, typeOnly }) => specifier === 'astro:content' && !typeOnly && partOf(from) !== 'pages')
    .map(({ from }) => from);
  expect(readers.filter((file) => !ONLY_HERE_ASTRO_CONTENT.includes(file))).toEqual([]);
  const getters = files.filter((file) => /\bget(?:Collection|Entry|Entries)\s*\(/.test(text.get(file) ?? ''));
  expect(getters.filter((file) => !ONLY_HERE_ASTRO_CONTENT.includes(file))).toEqual([]);
});

test('no module needs, through others, itself', () => {
  const graph = new Map(
    files.map((file) => [file, imports.filter((entry) => entry.from === file && !entry.typeOnly && entry.file !== undefined).map((entry) => entry.file ?? '')]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(cycles).toEqual([]);
});
