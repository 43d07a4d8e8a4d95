import { Document, isScalar, visit } from 'yaml';
import { schemaAt } from '../../../catalogue/schema-keys.ts';
import { ENTRY_SCHEMAS } from '../../../domain/collections.ts';
import { fixText } from '../../fix/fix-text.ts';
import type { Answers } from './answers.ts';
import { type NewKind, TEXT_QUESTIONS } from './questions.ts';

/** What only later events give a reason for. */
const LATER = ['withdrawn', 'formerIds', 'changes', 'lastReviewedOn'];

/**
 * The file of an entry, in the order of the schema. Fields without an answer stand as comments that say what they are for,
 * and a text begins with what was answered, under guidance for the rest.
 */
export function entryText(kind: NewKind, { text, ...fields }: Answers): string {
  const schema = ENTRY_SCHEMAS[kind];
  const blocks = Object.keys(schema.shape).map((key) => {
    const value = fields[key];
    if (value !== undefined) return block(key, value);
    const field = schemaAt(schema, [key]) as { description?: string } | undefined;
    return LATER.includes(key) ? '' : `# ${key}: (${field?.description ?? ''})\n`;
  });
  const yaml = blocks.join('');
  const whole = TEXT_QUESTIONS[kind] === undefined ? yaml : `---\n${yaml}---\n\n${body(kind, fields, (text ?? {}) as Record<string, string>)}`;
  return fixText(whole, { collection: kind, name: String(fields['id']) }) ?? whole;
}

/** References and figures stand on a line each, as in the other files. */
function block(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  visit(document, {
    Map: (_, node) => {
      if (node.has('source') || node.has('role') || node.has('literal') || node.has('family')) node.flow = true;
    },
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item)) && !node.items.some((item) => isScalar(item) && String(item.value).includes(' '))) node.flow = true;
    },
    Scalar: (position, node) => {
      if (position !== 'key' && typeof node.value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  // Lists of words stand tight in their brackets, fields in braces have room around them.
  return document.toString({ lineWidth: 0 }).replace(/^(\s*(?:- )?[\w-]+: )\[ ([\w, -]*) \]$/gm, '$1[$2]');
}

/** Every paragraph names its source, so that no figure in it stands without one. */
function body(kind: NewKind, fields: Answers, text: Readonly<Record<string, string>>): string {
  const placements = (fields['placements'] ?? []) as readonly { readonly sources?: readonly { readonly source?: string }[] }[];
  const cited = [...((fields['sources'] ?? []) as readonly { readonly source?: string }[]), ...placements.flatMap(({ sources = [] }) => sources)];
  const source = cited[0]?.source;
  return Object.entries(TEXT_QUESTIONS[kind] ?? {})
    .map(([heading, ask]) => {
      const answer = text[heading]?.trim() ?? '';
      const reference = source === undefined || answer === '' || answer.includes('<Kalla') ? '' : ` <Kalla id="${source}" />`;
      return `## ${heading}\n\n{/* ${ask} */}\n\n${answer}${reference}\n`;
    })
    .join('\n');
}
