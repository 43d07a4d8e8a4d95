// npm run test:html: validates every built page, and finds every internal address that leads nowhere. Exit code 1 on any.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { type ConfigData, type DOMReadyEvent, HtmlValidate, type Message, Rule } from 'html-validate';
import { site } from '../site.config.ts';

const DIST = 'dist';
const HERE = 'https://this.site';
const ADDRESSES = ['href', 'src', 'action', 'data-source', 'data-engine'];

/*
 * Why .htmlvalidate.json, which can't hold comments, departs from the recommended rules:
 * - form-dup-name: the choices of a facet share one name, as radio buttons do. The address repeats it.
 * - long-title: a page about an evaluation is called what the evaluation is called.
 * - no-redundant-role: a table whose rows a narrow screen shows as stacks says again that it is one, because browsers forget it.
 * - valid-id (relaxed): HTML allows an id to begin with a digit or hold å, ä, ö, and headings in Swedish give such ids.
 * - wcag/h32: the filter takes effect with every choice and is shown only where scripts run, so a submit button would do nothing.
 */

/** A <template> holds the pattern that a script fills in, so it is empty until then. The browser tests see it filled. */
const FILLED_BY_SCRIPT = ['empty-heading', 'text-content', 'wcag/h30'];
const inTemplate = ({ ruleId, selector }: Message) => FILLED_BY_SCRIPT.includes(ruleId) && /(^|[\s>])template\b/.test(selector ?? '');

/** Every address on the site itself leads to a file, and every fragment to an element of it. */
class InternalAddress extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }: DOMReadyEvent) => {
      for (const name of ADDRESSES) {
        for (const node of document.querySelectorAll(`[${name}]`)) {
          const attribute = node.getAttribute(name);
          const wrong = attribute?.value ? problemOf(String(attribute.value), node.location.filename) : undefined;
          if (wrong) this.report(node, `${name}="${attribute?.value}": ${wrong}`, attribute?.valueLocation);
        }
      }
    });
  }
}

function problemOf(address: string, page: string): string | undefined {
  const url = new URL(address.replace(site.url, HERE), new URL(`${site.base}${relative(DIST, page).replace(/index\.html$/, '')}`, HERE));
  if (url.origin !== HERE) return undefined;
  if (!url.pathname.startsWith(site.base)) return `stands outside ${site.base}`;
  const path = posix.join(DIST, decodeURIComponent(url.pathname.slice(site.base.length)));
  const file = path.endsWith('/') || path === DIST ? join(path, 'index.html') : path;
  if (!existsSync(file)) return 'leads to no file';
  if (statSync(file).isDirectory()) return 'lacks its last slash';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || idsOf(file).has(id) ? undefined : `${file} has no element with the id ”${id}”`;
}

const known = new Map<string, ReadonlySet<string>>();
function idsOf(file: string): ReadonlySet<string> {
  const ids = known.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  known.set(file, ids);
  return ids;
}

const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate({
  ...config,
  plugins: [{ name: 'site', rules: { 'site/internal-address': InternalAddress } }],
  rules: { ...config.rules, 'site/internal-address': 'error' },
});

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

async function validate(file: string): Promise<Problem[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.filter((message) => !inTemplate(message)).map(({ line, column, ruleId, message }) => ({ file, line, column, rule: ruleId, message })),
  );
}

/** The marks that a page draws from a file of symbols. The validator doesn't look inside an svg element. */
function missingMarks(file: string): Problem[] {
  const html = readFileSync(file, 'utf8');
  return [...html.matchAll(/<use\s[^>]*?href="([^"]+)"/g)].flatMap(({ index, 1: address = '' }) => {
    const wrong = problemOf(address, file);
    const before = html.slice(0, index).split('\n');
    return wrong === undefined
      ? []
      : [{ file, line: before.length, column: (before.at(-1) ?? '').length + 1, rule: 'site/internal-address', message: `href="${address}": ${wrong}` }];
  });
}

const pages = globSync(`${DIST}/**/*.html`).sort();
const problems = (await Promise.all(pages.map(async (page) => [...(await validate(page)), ...missingMarks(page)]))).flat();
for (const { file, line, column, rule, message } of problems) console.error(`${file}:${line}:${column}  ${rule}  ${message}`);
console.log(`${pages.length} pages checked, ${problems.length} problems.`);
if (pages.length === 0 || problems.length > 0) process.exitCode = 1;
