import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { SHORT_FORM } from '../editor/sample';
import { placeOf } from './editor-page';
import { expand, filter, isNamed, open, pageIn, row } from './inViews';
import { saveAs } from './saving';
import type { UiStep } from './steps';

/** What a filter of a view asks. */
const FILTER = 'Show only what contains';

/** In how many offices somebody heads a committee, «bí thư», in the sample articles. */
const HEADS = 7;

/** The views beside the editor, in the order in which a reader meets them. */
export const VIEW_STEPS: readonly UiStep[] = [
  {
    name: 'find',
    title: 'what is typed without marks finds documents, people, offices and articles, the best first',
    run: async (editor) => {
      await editor.open(SHORT_FORM);
      await editor.page.locator('.activitybar .action-label[aria-label^="Dẫn Chiếu"]').first().waitFor();
      const found = async (typed: string, first: string) => {
        await editor.quickOpen('Shift+Alt+T', typed);
        await editor.quickRows.first().filter({ hasText: first }).waitFor();
        return editor.quickRows.allTextContents();
      };
      // while articles are still being read the list grows by itself
      await editor.quickOpen('Shift+Alt+T', 'bi thu');
      await editor.quickRows.nth(HEADS - 1).waitFor();
      // which words of a name were typed, marks and all, does not change the order
      const [marked, unmarked] = [await found('Bí thư', 'Bí thư'), await found('bi thu', 'Bí thư')];
      assert.ok(marked.length >= HEADS);
      assert.deepEqual(marked, unmarked);
      await found('ket luan 21', 'Kết luận số 21-KL/TW');
    },
  },
  {
    name: 'find-opens',
    title: 'Enter opens it where it is said most fully',
    run: async (editor) => {
      await editor.quickOpen('Shift+Alt+T', 'vi minh tuyen');
      await editor.quickRows.first().filter({ hasText: 'Vi Minh Tuyển' }).waitFor();
      await editor.page.keyboard.press('Enter');
      await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await editor.hasFocus();
    },
  },
  {
    name: 'related',
    title: 'beside an article stand those that belong with it, with the reasons',
    run: async (editor) => {
      await editor.open(SHORT_FORM);
      await editor.page.locator('.activitybar .action-label[aria-label^="Dẫn Chiếu"]').first().click();
      await expand(editor, 'Related Articles');
      await row(editor, 'Both cite').waitFor();
    },
  },
  {
    name: 'related-opens',
    title: 'a click on a reason opens the other article where it says so',
    run: async (editor) => {
      await row(editor, 'Both cite').click();
      await editor.page
        .locator('.tab.active')
        .filter({ hasNotText: path.basename(SHORT_FORM) })
        .first()
        .waitFor();
    },
  },
  {
    name: 'documents',
    title: 'documents stand by type and term, with the articles that cite them',
    run: async (editor) => {
      await editor.command('Dẫn Chiếu: Focus on Documents View');
      for (const label of ['Kết luận', 'Term XIII']) await open(editor, label);
      await editor.page.mouse.wheel(0, 200);
      await open(editor, 'Kết luận số 21-KL/TW');
    },
  },
  {
    name: 'documents-filtered',
    title: 'a filter typed without marks leaves what fits',
    run: async (editor) => {
      await filter(editor, 'Dẫn Chiếu: Filter Documents', FILTER, 'nghi quyet 21');
      await row(editor, 'Nghị quyết số 21-NQ/TW').waitFor();
      await editor.page.getByText('“nghi quyet 21”').waitFor();
    },
  },
  {
    name: 'concordance',
    title: 'all mentions of a document stand in one table, each in its context',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, SHORT_FORM, 'Kết luận số 21', 'luận số'));
      await editor.command('Dẫn Chiếu: List All Mentions in Context');
      const page = pageIn(editor);
      await page.locator('.tabulator-row button.mention').nth(3).waitFor();
      await page.locator('#state', { hasText: 'articles' }).waitFor();
      await isNamed(editor);
      await page.locator('button.mention').first().press('ArrowDown');
      await page.locator('button.mention:focus').press(' ');
      await page.locator('#state', { hasText: '1 selected' }).waitFor();
      await page.locator('#whole strong', { hasText: '21' }).waitFor();
    },
  },
  {
    name: 'concordance-grouped',
    title: 'sorted by what stands before, of one province, grouped by article',
    run: async (editor) => {
      const page = pageIn(editor);
      await page.locator('#locality').fill('ben tre');
      await page.locator('.tabulator-col[tabulator-field=left]').press('Enter');
      await page.locator('.tabulator-col[aria-sort=ascending]').waitFor();
      await page.locator('#group').check();
      await page.getByRole('button', { name: 'Bến Tre', expanded: true }).waitFor();
      await page.locator('.tabulator-col[tabulator-field=article]').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'timeline',
    title: 'the articles that cite a document stand over time, and those of a bar below it',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, SHORT_FORM, 'Kết luận số 21', 'luận số'));
      await editor.command('Dẫn Chiếu: Show Timeline');
      const page = pageIn(editor);
      await page.locator('.issued').waitFor();
      await page.locator('.bar').last().press('Enter');
      await page.locator('#list li').first().waitFor();
      await isNamed(editor);
    },
  },
  {
    name: 'graph',
    title: 'what is around an article is drawn, and arrow keys walk along its links',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, SHORT_FORM, 'băn khoăn'));
      await editor.command('Dẫn Chiếu: Show Graph');
      const page = pageIn(editor);
      const centre = page.locator('.node.centre');
      await centre.press('ArrowLeft');
      await page.locator('.node.document:focus').waitFor();
      await page.locator('.node', { hasText: '21-KL/TW' }).press('Enter');
      await page.locator('.node.centre', { hasText: '21-KL/TW' }).waitFor();
      await isNamed(editor);
    },
  },
  {
    name: 'graph-saved',
    title: 'and is saved as a picture without scripts or styles of its own, and without places on the disk',
    run: async (editor, folder) => {
      const page = pageIn(editor);
      const [drawn, painted] = [path.join(folder, 'so-do.svg'), path.join(folder, 'so-do.png')];
      await page.locator('#saveSvg').click();
      await saveAs(editor, 'Save Picture', drawn, '</svg>');
      const saved = fs.readFileSync(drawn, 'utf8');
      assert.match(saved, /^<\?xml[^>]+>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
      assert.doesNotMatch(saved, /var\(--|<script|class=|data-|file:/u);
      assert.match(
        saved,
        />Kết luận số 21-KL\/TW<\/text><text[^>]+>Articles that cite this document [^<]+ what else they name/u,
      );
      assert.match(saved, /<rect [^>]*fill="#/u);
      await page.locator('#savePng').click();
      await saveAs(editor, 'Save Picture', painted, 'IEND');
      assert.equal(fs.readFileSync(painted).toString('latin1', 1, 4), 'PNG');
    },
  },
  {
    name: 'people',
    title: 'a person has offices over time',
    run: async (editor) => {
      await editor.command('Dẫn Chiếu: Focus on People and Titles View');
      await open(editor, 'People');
      await filter(editor, 'Dẫn Chiếu: Filter People and Titles', FILTER, 'vi minh tuyen');
      await open(editor, 'Vi Minh Tuyển');
      await row(editor, 'Trưởng Ban Tổ chức Tỉnh ủy Lạng Sơn').waitFor();
    },
  },
  {
    name: 'articles',
    title: 'articles stand by year and month',
    run: async (editor) => {
      await editor.command('Dẫn Chiếu: Focus on Articles View');
      await open(editor, '2024');
    },
  },
];
