import type { Catalogue } from '../domain/catalogue.ts';
import { referencesOf } from '../rules/references.ts';
import { type EntryLink, linkTo } from './entry-link.ts';
import { type SourceView, sourceView } from './notes.ts';
import { routes } from './routes.ts';

interface User {
  readonly label: string;
  readonly href: string;
}

export interface SourceEntry extends SourceView {
  /** The pages that rest on the source. */
  readonly usedBy: readonly User[];
}

/** All sources in alphabetical order, each with the pages that rest on it. */
export function sourceEntries(catalogue: Catalogue): SourceEntry[] {
  const users = usersBySource(catalogue);
  return catalogue.sources
    .map((source) => ({ ...sourceView(source), usedBy: [...(users.get(source.id)?.values() ?? [])] }))
    .sort((a, b) => a.text.localeCompare(b.text, 'sv'));
}

/** For each source its users by address, so that a page that cites it twice stands once. */
function usersBySource(catalogue: Catalogue): ReadonlyMap<string, ReadonlyMap<string, User>> {
  const users = new Map<string, Map<string, User>>();
  for (const { target, id, folder, name } of referencesOf({ catalogue, nameOf: (entry) => (entry as { id: string }).id })) {
    if (target !== 'sources') continue;
    const user = userOf(folder, name, catalogue);
    const own = users.get(id) ?? new Map<string, User>();
    own.set(user.href, user);
    users.set(id, own);
  }
  return users;
}

const VOCABULARY_PAGES: Readonly<Record<string, User>> = {
  categories: { label: 'Kategorier', href: routes.categories },
  concepts: { label: 'Begrepp', href: routes.concepts },
  preconditions: { label: 'Kunskap', href: routes.knowledge },
};

function userOf(folder: string, name: string, catalogue: Catalogue): User {
  if (folder === 'vocabularies') return VOCABULARY_PAGES[name] ?? { label: name, href: routes.method };
  return linkTo({ kind: folder as EntryLink['kind'], id: name }, catalogue);
}
