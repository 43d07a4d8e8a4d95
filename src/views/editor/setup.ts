import type { Catalogue } from '../../domain/catalogue.ts';
import type { RepositorySetting } from '../../domain/repository.ts';
import { editorConfig, fileForms, type FileForm, formatName } from './config.ts';

/** What the page of the editor fetches before it opens. */
export interface EditorSetup {
  readonly config: ReturnType<typeof editorConfig>;
  readonly files: readonly (FileForm & { readonly format: string })[];
}

/** The whole setup. @param address the site's public address */
export function editorSetup(catalogue: Catalogue, repository: RepositorySetting | null, address: string): EditorSetup {
  return {
    config: editorConfig(catalogue, repository, address),
    files: fileForms().map((file) => ({ ...file, format: formatName(file.collection) })),
  };
}
