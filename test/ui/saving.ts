import fs from 'node:fs';
import path from 'node:path';
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

/**
 * Opens what was saved from the message that says so, and puts the messages away.
 * @param open what the button of the message is called.
 */
export async function openSaved(editor: EditorPage, file: string, open: string): Promise<void> {
  await editor.page.locator('.statusbar-item[id="status.notifications"]').click();
  const saved = editor.page.locator('.notification-list-item', { hasText: path.basename(file) });
  await saved.getByRole('button', { name: open, exact: true }).click();
  await editor.page
    .locator(`.tab.active[data-resource-name="${path.basename(file)}"]`)
    .first()
    .waitFor();
  await editor.page.locator('.notifications-center [aria-label^="Hide Notifications"]').click();
}
