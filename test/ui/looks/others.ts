import fs from 'node:fs';
import path from 'node:path';
import { SHORT_FORM } from '../../editor/sample';
import type { EditorPage } from '../editor-page';
import { pageIn } from '../inViews';
import { saveAs } from '../saving';
import type { UiStep } from '../steps';
import type { Words } from './words';

/** The steps of the walkthrough, by their keys. */
const WALK = ['open', 'hover', 'jump', 'problems', 'related', 'list', 'export'];

/** Exports, the walkthrough, the settings, and what views say in a folder without articles. */
export function otherLooks(words: Words): readonly UiStep[] {
  const choose = async (editor: EditorPage, label: string) => {
    await editor.quickRows.filter({ hasText: label }).first().click();
    await editor.page.waitForTimeout(500);
  };
  const exporting = async (editor: EditorPage) => {
    await editor.open(SHORT_FORM);
    await editor.command(words.command('export'));
    await editor.quickRows.filter({ hasText: 'GraphML' }).waitFor();
  };
  return [
    { name: 'export', title: 'the formats of an export', run: exporting },
    {
      name: 'export-page',
      title: 'the page that explains one',
      run: async (editor) => {
        await exporting(editor);
        const csv = editor.quickRows.filter({ hasText: 'CSV' }).first();
        await csv.hover();
        await csv.locator('.action-label').first().click();
        await pageIn(editor).locator('h1').waitFor();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'export-tables',
      title: 'the tables of CSV',
      run: async (editor) => {
        await exporting(editor);
        await choose(editor, 'CSV');
      },
    },
    {
      name: 'export-scope',
      title: 'which articles',
      run: async (editor) => {
        await exporting(editor);
        await choose(editor, 'GraphML');
      },
    },
    {
      name: 'export-folder',
      title: 'a folder for several files',
      run: async (editor) => {
        await exporting(editor);
        await choose(editor, 'brat');
        await choose(editor, words.said('All articles'));
        await editor.page.waitForTimeout(1000);
      },
    },
    {
      name: 'export-done',
      title: 'what was written',
      run: async (editor, folder) => {
        await exporting(editor);
        await choose(editor, 'GraphML');
        await choose(editor, words.said('All articles'));
        await saveAs(editor, words.said('Export'), path.join(folder, 'mang-luoi.graphml'), '</graphml>');
        await editor.page.locator('.statusbar-item[id="status.notifications"]').click();
        await editor.page.waitForTimeout(700);
      },
    },
    ...WALK.map((step) => ({
      name: `walkthrough-${step}`,
      title: `the walkthrough at «${words.named(`walkthrough.${step}.title`)}»`,
      run: async (editor: EditorPage) => {
        const title = words.named(`walkthrough.${step}.title`);
        // with the pictures, which need room
        if (step === WALK[0]) await editor.page.keyboard.press('Control+b');
        await editor.command('Welcome: Open Walkthrough');
        await choose(editor, words.named('walkthrough.title'));
        const shown = editor.page.locator('.gettingStartedContainer .getting-started-step', { hasText: title });
        await shown.waitFor();
        if (!/expanded/u.test((await shown.getAttribute('class')) ?? '')) await shown.click();
        await editor.page.waitForTimeout(1000);
      },
    })),
    {
      name: 'settings',
      title: 'the settings',
      run: async (editor) => {
        await editor.command('Preferences: Open Settings (UI)');
        await editor.page.waitForTimeout(1500);
        await editor.page.keyboard.type('danChieu', { delay: 20 });
        await editor.page.waitForTimeout(2000);
      },
    },
    {
      name: 'views-empty',
      title: 'what views say where there is no article',
      run: async (editor, folder) => {
        for (const one of fs.readdirSync(folder)) fs.rmSync(path.join(folder, one), { recursive: true });
        await editor.command('View: Close All Editors');
        for (const view of ['related', 'documents', 'people', 'articles']) await editor.command(words.focus(view));
        await editor.page.waitForTimeout(3000);
      },
    },
  ];
}
