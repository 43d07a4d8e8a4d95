import CMS from '@sveltia/cms';
import type { EditorSetup } from '../../views/editor/setup.ts';
import type { EvidenceBase } from '../../views/base/base.ts';
import previewStyle from '../../styles/editor-preview.css?url';
import { fileFormat } from './files.ts';
import { registerPreviews } from './preview.ts';

/** Opens the editor with the configuration that the page names. */
export async function openEditor(root: HTMLElement): Promise<void> {
  const [{ config, files }, base] = (await Promise.all(
    [root.dataset['setup'], root.dataset['base']].map(async (address = '') => (await fetch(address)).json()),
  )) as [EditorSetup, EvidenceBase];
  for (const file of files) CMS.registerCustomFormat(file.format, file.extension, fileFormat(file));
  registerPreviews(base, previewStyle);
  await CMS.init({ config: config as never });
}
