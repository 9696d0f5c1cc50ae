import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import type { EditorPage } from './editor-page';

/** What a panel shows, which is a page of its own within the editor. */
export function pageIn(editor: EditorPage): FrameLocator {
  return editor.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
}

/** What can be used on a page has a name that a screen reader says: throws where something has none. */
export async function isNamed(editor: EditorPage): Promise<void> {
  const read = await pageIn(editor).locator('body').ariaSnapshot();
  assert.match(read, /- heading "/u);
  const nameless = /- '?(?:button|checkbox|columnheader|grid|group|link|row|table|textbox)\b(?! ")/u;
  assert.deepEqual(
    read.split('\n').filter((line) => nameless.test(line)),
    [],
  );
}

/** A row of the trees that has these words. */
export function row(editor: EditorPage, words: string): Locator {
  return editor.page.locator('.sidebar .monaco-list-row:visible', { hasText: words }).first();
}

/** Opens what stands below the row with this very label. */
export async function open(editor: EditorPage, label: string): Promise<void> {
  const found = editor.page.locator('.sidebar .monaco-list-row:visible', {
    has: editor.page.locator('.label-name', { hasText: new RegExp(`^${label}$`, 'u') }),
  });
  await found.first().locator('.monaco-tl-twistie').click();
}

/** Filters a view by the command of this name, which asks in these words. */
export async function filter(editor: EditorPage, command: string, prompt: string, words: string): Promise<void> {
  await editor.command(command);
  const box = editor.page.locator('.quick-input-widget', { hasText: prompt });
  await box.locator('input').fill(words);
  await editor.page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** Opens the first row of a view. */
export async function expand(editor: EditorPage, view: string): Promise<void> {
  const pane = editor.page.locator('.pane', { has: editor.page.locator(`.pane-header[aria-label^="${view}"]`) });
  await pane.locator('.monaco-list-row .monaco-tl-twistie').first().click();
}
