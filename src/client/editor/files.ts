import { parse } from 'yaml';
import type { FileForm } from '../../views/editor/config.ts';
import { keepForm } from './keep-form.ts';
import { isSame } from './same-data.ts';
import { writeFile } from './write-yaml.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

interface Parts {
  readonly yaml: string;
  readonly body: string;
}
type Data = Record<string, unknown>;

/** Reads and writes the files of one kind. It remembers each file as it was read, so that what isn't changed keeps its form. */
export function fileFormat({ extension, order, always }: FileForm): { fromFile(text: string): Data; toFile(data: Data): string } {
  const read = new Map<string, Parts>();
  const isText = extension === 'mdx';
  return {
    fromFile(text) {
      const parts = isText ? split(text) : { yaml: text, body: '' };
      const data = parse(parts.yaml) as Data;
      read.set(String(data['id']), parts);
      return isText ? { ...data, body: parts.body.trim() } : data;
    },
    toFile({ body = '', ...given }) {
      const data = filled(given, order, always);
      const old = read.get(String(data['id']));
      const yaml = old === undefined ? writeFile(data) : keepForm(old.yaml, data, order);
      if (!isText) return yaml;
      const text = String(body).trim() === old?.body.trim() ? old.body : `\n${String(body).trim()}\n`;
      return `---\n${yaml}---\n${text}`;
    },
  };
}

function split(text: string): Parts {
  const match = FRONT_MATTER.exec(text);
  return match?.index === 0 ? { yaml: match[1] ?? '', body: text.slice(match[0].length) } : { yaml: '', body: text };
}

/** In the order of the schema, without what says nothing, and with the lists that have to be there. */
function filled(given: Data, order: readonly string[], always: readonly string[]): Data {
  const names = [...order, ...Object.keys(given).filter((name) => !order.includes(name))];
  return Object.fromEntries(
    names.flatMap((name) => {
      if (!isSame(given[name], undefined)) return [[name, given[name]]];
      return always.includes(name) ? [[name, []]] : [];
    }),
  );
}
