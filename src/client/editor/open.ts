import CMS from '@sveltia/cms';
import type { EditorSetup } from '../../views/editor/setup.ts';
import { fileFormat } from './files.ts';

/** Opens the editor with the configuration that the page names. */
export async function openEditor(root: HTMLElement): Promise<void> {
  const { config, files } = (await (await fetch(root.dataset['setup'] ?? '')).json()) as EditorSetup;
  for (const file of files) CMS.registerCustomFormat(file.format, file.extension, fileFormat(file));
  await CMS.init({ config: config as never });
}
