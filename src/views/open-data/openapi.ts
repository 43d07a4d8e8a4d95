import { ENTRY_COLLECTIONS, type EntryCollection } from '../../domain/collections.ts';
import { routes } from '../routes.ts';
import { CSV_TYPE, type DataFile, DATASETS, dataFiles, documentFiles, JSON_TYPE, LIST_DATASETS, paths } from './files.ts';
import { absolute, type Publication } from './publication.ts';

/** The version of the promise, in the address of every file. It rises when something goes that others may rely on. */
const API_VERSION = '1.0.0';

/** An address as OpenAPI describes it. */
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly object[];
  readonly responses: Readonly<Record<string, object>>;
}

/** The addresses of the open data as OpenAPI 3.1. Schemas are referred to by their place beside the description, so that both can be moved together. */
export function openApi(publication: Publication): object {
  const { name, licences, publisher } = publication;
  const documented = [...dataFiles(), ...documentFiles()];
  return {
    openapi: '3.1.0',
    info: {
      title: `Öppna data från ${name}`,
      version: API_VERSION,
      summary: 'Färdiga filer med allt innehåll. Ingen nyckel behövs.',
      description: `Löpande text i fältet sections har licensen ${licences.texts.name}, allt annat ${licences.data.name}. ${publisher === null ? 'Ingen organisation har ännu tagit på sig utgivarskapet.' : `Utgivare är ${publisher.name}.`}`,
      license: { name: licences.data.name, url: licences.data.url },
      ...(publisher?.email ? { contact: { name: publisher.name, email: publisher.email } } : {}),
    },
    externalDocs: { description: 'Så används och utvecklas öppna data', url: absolute(publication, routes.openData) },
    servers: [{ url: absolute(publication, routes.start).replace(/\/$/, ''), description: name }],
    security: [],
    tags: [...DATASETS.map(({ id, title, description }) => ({ name: id, description: `${title}. ${description}` })), DESCRIPTIONS],
    paths: Object.fromEntries([
      ...documented.map((file) => [`/${file.path}`, { get: fileOperation(file) }]),
      ...ENTRY_COLLECTIONS.map((collection) => [`/${paths.entry(collection, '{id}')}`, { get: entryOperation(collection) }]),
    ]),
  };
}

const DESCRIPTIONS = { name: 'beskrivningar', description: 'Filer som beskriver de andra.' };

function fileOperation({ path, title, dataset, mediaType, schema }: ReturnType<typeof documentFiles>[number] | DataFile): Operation {
  return {
    operationId: operationId(path),
    summary: title,
    description: DATASETS.find(({ id }) => id === dataset)?.description ?? DESCRIPTIONS.description,
    tags: [dataset ?? DESCRIPTIONS.name],
    responses: answers(mediaType, schema),
  };
}

function entryOperation(collection: EntryCollection): Operation {
  const { id, title } = LIST_DATASETS[collection];
  return {
    operationId: `${collection}Entry`,
    summary: `${title}: en post`,
    description: `En post för sig. Id:n står i ${paths.list(collection)}, och de som inte längre gäller i ${paths.withdrawn}.`,
    tags: [id],
    parameters: [{ name: 'id', in: 'path', required: true, description: 'Postens id.', schema: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' } }],
    responses: answers(JSON_TYPE, paths.schema(`${collection}-entry`)),
  };
}

function answers(mediaType: string, schema: string | undefined): Operation['responses'] {
  const content =
    schema === undefined ? (mediaType === CSV_TYPE ? { schema: { type: 'string' } } : {}) : { schema: { $ref: schema.replace(/^.*\/(?=schemas\/)/, '') } };
  return { '200': { description: 'Filen.', content: { [mediaType]: content } }, '404': { description: 'Det finns ingen sådan fil.' } };
}

/** "data/v1/vocabularies/target-groups.json" → "vocabulariesTargetGroupsJson" */
function operationId(path: string): string {
  const words = path.replace(/^data\/v1\//, '').split(/[^a-z0-9]+/i);
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}
