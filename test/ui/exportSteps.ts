import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { SHORT_FORM } from '../editor/sample';
import type { EditorPage } from './editor-page';
import { saveAs } from './saving';
import type { UiStep } from './steps';

/** Exports as a reader makes them: a format, articles, a place, and what then is said. */
export const EXPORT_STEPS: readonly UiStep[] = [
  {
    name: 'export',
    title: 'an export begins with a list of formats, each with what it is for',
    run: async (editor) => {
      await editor.open(SHORT_FORM);
      await editor.command('Dẫn Chiếu: Export…');
      await row(editor, 'GraphML').waitFor();
      assert.equal(await editor.quickRows.count(), 6);
    },
  },
  {
    name: 'export-scope',
    title: 'then it asks for the articles',
    run: async (editor) => {
      await editor.command('Dẫn Chiếu: Export…');
      await row(editor, 'GraphML').click();
      await row(editor, 'This article').waitFor();
    },
  },
  {
    name: 'export-done',
    title: 'and for a place, and says what was written',
    run: async (editor, folder) => {
      await editor.command('Dẫn Chiếu: Export…');
      await row(editor, 'GraphML').click();
      await row(editor, 'All articles').click();
      const file = path.join(folder, 'mang-luoi.graphml');
      await saveAs(editor, 'Export', file, '</graphml>');
      // where the window has no focus, messages wait behind the bell
      await editor.page.locator('.statusbar-item[id="status.notifications"]').click();
      await editor.page.locator('.notification-list-item', { hasText: 'articles were exported to' }).first().waitFor();
      assert.match(fs.readFileSync(file, 'utf8'), /<edge source="a0"/u);
    },
  },
];

function row(editor: EditorPage, label: string): Locator {
  return editor.quickRows.filter({ hasText: label });
}
