import fs from 'node:fs';
import path from 'node:path';
import { SHORT_FORM } from '../../editor/sample';
import type { EditorPage } from '../editor-page';
import { pageIn } from '../inViews';
import { openSaved, saveAs } from '../saving';
import type { UiStep } from '../steps';
import type { Words } from './words';

/** The steps of the walkthrough, by their keys. */
const WALK = ['open', 'hover', 'jump', 'problems', 'related', 'list', 'export'];

/** The formats of exports by the names of their pages; of those that are one file, a name for it and how it ends. */
const FORMATS = [
  { name: 'csv', label: 'CSV', file: 'cho-dan.csv', end: '\n' },
  { name: 'json', label: 'JSON', file: 'bai.json', end: '}' },
  { name: 'ndjson', label: 'NDJSON', file: 'bai.ndjson', end: '}' },
  { name: 'graphml', label: 'GraphML', file: 'bai.graphml', end: '</graphml>' },
  { name: 'brat', label: 'brat', file: undefined, end: '' },
  { name: 'webAnnotation', label: 'W3C Web Annotation', file: 'bai.jsonld', end: '}' },
] as const;

/** Exports, the other commands, the walkthrough, the settings, and what views say in a folder without articles. */
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
    ...FORMATS.map(({ name, label }) => ({
      name: `export-page-${name}`,
      title: `the page that explains ${label}`,
      run: async (editor: EditorPage) => {
        await exporting(editor);
        const row = editor.quickRows.filter({ hasText: label }).first();
        await row.hover();
        await row.locator('.action-label').first().click();
        await pageIn(editor).locator('h1').waitFor();
        await editor.page.waitForTimeout(500);
      },
    })),
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
    ...FORMATS.flatMap(({ name, label, file, end }) =>
      file === undefined
        ? []
        : {
            name: `exported-${name}`,
            title: `an article as ${label}`,
            run: async (editor: EditorPage, folder: string) => {
              await exporting(editor);
              await choose(editor, label);
              if (name === 'csv') await choose(editor, words.said('Citations'));
              await choose(editor, words.said('This article'));
              await saveAs(editor, words.said('Export'), path.join(folder, file), end);
              await openSaved(editor, file, words.said('Open'));
              await editor.page.waitForTimeout(700);
            },
          },
    ),
    {
      name: 'catalogue-created',
      title: 'a catalogue with an example',
      run: async (editor) => {
        await editor.command(words.command('createCatalogue'));
        await editor.page.waitForTimeout(1500);
      },
    },
    {
      name: 'log',
      title: 'the log',
      run: async (editor) => {
        await editor.command(words.command('showLog'));
        await editor.page.waitForTimeout(1000);
      },
    },
    {
      name: 'stored-index-cleared',
      title: 'that nothing is stored any more',
      run: async (editor) => {
        await editor.page.keyboard.press('Control+j');
        await editor.command(words.command('clearStore'));
        await editor.page.waitForTimeout(1000);
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
