import type { RepositorySetting } from '../../domain/repository.ts';
import { toJson } from '../../catalogue/json-schema.ts';
import { COLLECTIONS } from '../../catalogue/source-file.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { ENTRY_COLLECTIONS, ENTRY_SCHEMAS, type EntryCollection, hasText, TEXT_SECTIONS } from '../../domain/collections.ts';
import { backendOf } from './backend.ts';
import { formFields, type FormField, nameField } from './fields.ts';
import { COLLECTION_LABELS } from './labels.ts';

const BODY_HINT =
  'Rubrikerna med ## ska stå kvar i den här ordningen. En källa skrivs <Kalla id="källans-id" locator="s. 12" />. Ett stycke med en siffra behöver en källa.';
const SUMMARIES: Readonly<Partial<Record<EntryCollection, string>>> = { sources: '{{id}}: {{title}}' };
/** The kinds in the order in which an editor needs them. */
const ORDER = Object.keys(COLLECTION_LABELS) as EntryCollection[];

/** What the forms leave to the one who writes the file. */
export interface FileForm {
  readonly collection: EntryCollection;
  readonly extension: 'yml' | 'mdx';
  /** The fields in the order of the schema. */
  readonly order: readonly string[];
  /** Lists that must be written also when they are empty. */
  readonly always: readonly string[];
}

/** How the files of every kind are written. */
export function fileForms(): FileForm[] {
  return ENTRY_COLLECTIONS.map((collection) => {
    const { properties = {}, required = [] } = toJson(ENTRY_SCHEMAS[collection]);
    const fields = properties as Record<string, { type?: string; minItems?: number }>;
    const always = required.filter((name) => fields[name]?.type === 'array' && fields[name].minItems === undefined);
    return { collection, extension: extensionOf(collection), order: Object.keys(fields), always };
  });
}

function extensionOf(collection: EntryCollection): FileForm['extension'] {
  return COLLECTIONS[collection].extension === '.mdx' ? 'mdx' : 'yml';
}

/** The name of the file format that keeps the form of a collection's files. */
export function formatName(collection: EntryCollection): string {
  return `evidenskatalogen-${collection}`;
}

/** Everything that the editor in the browser is told: where the files are, and the form of each kind. */
export function editorConfig(catalogue: Catalogue, repository: RepositorySetting | null, address: string) {
  return {
    load_config_file: false,
    backend: backendOf(repository),
    ...(repository === null || repository.backend === 'gitea' ? {} : { publish_mode: 'editorial_workflow' }),
    site_url: address,
    display_url: address,
    app_title: 'Evidenskatalogens redigerare',
    // There are no pictures to keep. Without a folder the editor doesn't start.
    media_folder: 'public/bilder',
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: ORDER.map((collection) => ({
      name: collection,
      label: COLLECTION_LABELS[collection].many,
      label_singular: COLLECTION_LABELS[collection].one,
      folder: `src/content/${collection}`,
      // The format brings the ending of the files with it.
      format: formatName(collection),
      identifier_field: collection === 'sources' ? 'id' : nameField(collection),
      slug: '{{fields.id}}',
      // An entry is withdrawn with the field for it, so that its address lives on.
      delete: false,
      ...(SUMMARIES[collection] === undefined ? {} : { summary: SUMMARIES[collection] }),
      fields: [...formFields(toJson(ENTRY_SCHEMAS[collection]), collection, catalogue), ...bodyField(collection)],
    })),
  };
}

function bodyField(collection: EntryCollection): FormField[] {
  if (!hasText(collection)) return [];
  const headings = TEXT_SECTIONS[collection] ?? [];
  const text = headings.map((title) => `## ${title}\n`).join('\n\n');
  return [{ name: 'body', label: 'Text', widget: 'text', required: true, hint: BODY_HINT, preview: false, ...(text === '' ? {} : { default: text }) }];
}
