import fs from 'node:fs';
import type { EditorPage } from './editor-page';

/** So many bytes are the end of a file. */
const END = 20;

/**
 * Gives the dialog for saving a place below the open folder, and waits until the file is there as a whole.
 * @param title of the dialog.
 * @param end with which the file ends, or nearly so.
 */
export async function saveAs(editor: EditorPage, title: string, file: string, end: string): Promise<void> {
  await editor.page.locator('.quick-input-title', { hasText: title }).waitFor();
  // it puts a name of its own there when it has listed where it begins
  await editor.quickRows.filter({ hasText: 'corpus' }).first().waitFor();
  await editor.page.locator('.quick-input-widget input[type="text"]').fill(file);
  // the dialog lists the folder first, and takes nothing before it has
  await editor.quickRows.filter({ hasText: 'toan-canh' }).waitFor();
  await editor.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  const isWhole = (): boolean => fs.existsSync(file) && fs.readFileSync(file).subarray(-END).includes(end);
  for (let attempt = 0; attempt < 60 && !isWhole(); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
