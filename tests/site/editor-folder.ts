import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { contentPaths } from './content-paths.ts';

/** The folder of a project in the browser's own storage, in place of one on the disk that a person would choose. */
export async function openFolder(page: Page): Promise<void> {
  const files = contentPaths().map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('project') });
  });
  await page.goto('/redigera/editor/');
  await page.evaluate(async (all) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('project', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    const put = async ({ path, text }: { path: string; text: string }) => {
      const steps = path.split('/');
      let folder = root;
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const writer = await (await folder.getFileHandle(steps.at(-1) ?? '', { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    };
    await Promise.all(all.map(put));
  }, files);
  await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click();
  await expect(page.getByText('Kunskapssidor')).toBeVisible({ timeout: 30_000 });
}

/** A file of that folder as it stands now; undefined where there is none. */
export function fileOf(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    try {
      const steps = wanted.split('/');
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('project');
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      return await (await (await folder.getFileHandle(steps.at(-1) ?? '')).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);
}
