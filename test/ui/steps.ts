import assert from 'node:assert/strict';
import { type EditorPage, placeOf } from './editor-page';
import { SAMPLE } from './sample';

/** One thing that a user does, and what must then be on the screen. */
export interface UiStep {
  /** Names the screenshot. */
  name: string;
  title: string;
  run(editor: EditorPage, folder: string): Promise<void>;
}

const mention = (folder: string) => placeOf(folder, SAMPLE.article, SAMPLE.mention, SAMPLE.word);

/** The steps in the order in which they run, in one window. */
export const UI_STEPS: readonly UiStep[] = [
  {
    name: 'article',
    title: 'an article opens as plain text',
    run: async (editor) => {
      await editor.open(SAMPLE.article);
      await editor.languageIs('Plain Text');
    },
  },
  {
    name: 'hover',
    title: 'the mouse over a short form shows the document',
    run: async (editor, folder) => {
      await editor.hover(mention(folder), SAMPLE.hover);
    },
  },
  {
    name: 'definition',
    title: 'F12 lands in the article that cites the document in full',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      await editor.page.keyboard.press('F12');
      await editor.isShown(SAMPLE.definition);
    },
  },
  {
    name: 'references',
    title: 'Shift+F12 lists the citations of several articles',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      await editor.page.keyboard.press('Shift+F12');
      const files = editor.page.locator('.reference-zone-widget .ref-tree .monaco-list-row .reference-file');
      await files.nth(1).waitFor();
      await editor.page.waitForTimeout(300);
    },
  },
  {
    name: 'outline',
    title: 'the outline lists what the article contains',
    run: async (editor) => {
      await editor.page.keyboard.press('Escape');
      await editor.open(SAMPLE.article);
      const outline = await editor.explorerSection('Outline');
      await outline.locator('.monaco-list-row', { hasText: SAMPLE.outline }).first().waitFor();
    },
  },
  {
    name: 'workspace-symbols',
    title: 'Ctrl+T finds a document by its number',
    run: async (editor) => {
      await editor.quickOpen('Control+t', '#21-KL');
      await editor.quickRows.filter({ hasText: SAMPLE.hover }).first().waitFor();
    },
  },
  {
    name: 'quiet',
    title: 'nothing has complained',
    run: async (editor) => {
      const complaints = await editor.page.locator('.notifications-toasts .notification-list-item').allInnerTexts();
      assert.deepEqual(complaints, []);
    },
  },
];
