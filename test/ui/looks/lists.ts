import { SHORT_FORM } from '../../editor/sample';
import { type EditorPage, placeOf } from '../editor-page';
import { expand, filter, open, row } from '../inViews';
import type { UiStep } from '../steps';
import type { Words } from './words';

/** What is listed beside the editor and above it: menus, the search, the trees. */
export function listLooks(words: Words): readonly UiStep[] {
  const vi = words.language === 'vi';
  const prompt = words
    .said('Show only what contains these words; marks may be left out. Leave empty to show all.')
    .slice(0, 30);
  const views = ['related', 'documents', 'people', 'articles'];
  /** Opens a view, and closes the others above and below it. */
  const only = async (editor: EditorPage, view: string) => {
    await editor.command(words.focus(view));
    for (const other of views) if (other !== view) await editor.fold(words.named(`view.${other}`));
  };
  const find = (typed: string) => async (editor: EditorPage) => {
    await editor.quickOpen('Shift+Alt+T', typed);
    await editor.page.waitForTimeout(700);
  };
  return [
    {
      name: 'related-empty',
      title: 'what a view says before an article is open',
      run: async (editor) => {
        await editor.page.locator('.activitybar .action-label[aria-label^="Dẫn Chiếu"]').first().click();
        await editor.page.waitForTimeout(1500);
      },
    },
    {
      name: 'status',
      title: 'how many articles are known',
      run: async (editor) => {
        await editor.open(SHORT_FORM);
        await editor.page.locator('.statusbar [id="status.languageStatus"]').hover();
        await editor.page.locator('.hover-language-status').waitFor();
      },
    },
    {
      name: 'commands',
      title: 'the commands',
      run: async (editor) => {
        await editor.quickOpen('F1', '>Dẫn Chiếu:');
        await editor.quickRows.nth(8).waitFor();
      },
    },
    {
      name: 'menu-of-text',
      title: 'the menu of a mention',
      run: async (editor, folder) => {
        await editor.goTo(placeOf(folder, SHORT_FORM, 'Kết luận số 21', 'luận số'));
        await editor.page.keyboard.press('Shift+F10');
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'menu-of-folder',
      title: 'the menu of a folder',
      run: async (editor) => {
        await editor.page.keyboard.press('Control+Shift+e');
        await editor.page
          .locator('.explorer-folders-view .monaco-list-row', { hasText: 'bao-ha-nam' })
          .click({ button: 'right' });
        await editor.page.waitForTimeout(500);
      },
    },
    { name: 'find-empty', title: 'the search before anything is typed', run: find('') },
    { name: 'find-document', title: 'documents found', run: find('ket luan 21') },
    { name: 'find-person', title: 'people, titles and articles found', run: find('lang son') },
    { name: 'find-with-marks', title: 'the same, by words as they are written', run: find('Lạng Sơn') },
    { name: 'find-nothing', title: 'nothing found', run: find('xyzzy') },
    {
      name: 'related',
      title: 'related articles with their reasons',
      run: async (editor) => {
        await editor.open(SHORT_FORM);
        await editor.command(words.focus('related'));
        await expand(editor, words.named('view.related'));
        await row(editor, vi ? 'Cùng dẫn' : 'Both cite').hover();
        await editor.page.waitForTimeout(1500);
      },
    },
    {
      name: 'documents',
      title: 'documents by type and term',
      run: async (editor) => {
        await only(editor, 'documents');
        for (const label of ['Kết luận', vi ? 'Khóa XIII' : 'Term XIII']) await open(editor, label);
        await open(editor, 'Kết luận số 21-KL/TW');
        await row(editor, 'Kết luận số 21-KL/TW').hover();
        await editor.page.waitForTimeout(1500);
      },
    },
    {
      name: 'documents-menu',
      title: 'the menu of a document',
      run: async (editor) => {
        await row(editor, 'Kết luận số 21-KL/TW').click({ button: 'right' });
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'documents-order',
      title: 'the orders of the documents',
      run: async (editor) => {
        await editor.command(words.command('documents.order'));
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'documents-filter',
      title: 'the box of a filter',
      run: async (editor) => {
        await editor.command(words.command('documents.filter'));
        await editor.page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
      },
    },
    {
      name: 'documents-filtered',
      title: 'documents that fit',
      run: (editor) => filter(editor, words.command('documents.filter'), prompt, 'nghi quyet 21'),
    },
    {
      name: 'documents-none',
      title: 'no document fits',
      run: async (editor) => {
        await filter(editor, words.command('documents.filter'), prompt, 'xyzzy');
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'documents-unidentified',
      title: 'citations of which the document is not certain, by why',
      run: async (editor) => {
        await editor.command(words.command('clearFilter'));
        // what is open above would leave it no room
        await open(editor, 'Kết luận');
        await open(editor, vi ? 'Chưa xác định' : 'Not identified');
        await open(editor, vi ? 'Bài nêu quá ít thông tin' : 'Too little is said');
        await row(editor, vi ? 'Bài nêu quá ít thông tin' : 'Too little is said').hover();
        await editor.page.waitForTimeout(1200);
      },
    },
    {
      name: 'people',
      title: 'a person over time',
      run: async (editor) => {
        await only(editor, 'people');
        await open(editor, vi ? 'Nhân vật' : 'People');
        await filter(editor, words.command('people.filter'), prompt, 'vi minh tuyen');
        await open(editor, 'Vi Minh Tuyển');
        await row(editor, 'Trưởng Ban Tổ chức').hover();
        await editor.page.waitForTimeout(1500);
      },
    },
    {
      name: 'people-menu',
      title: 'the menu of a person',
      run: async (editor) => {
        await row(editor, 'Vi Minh Tuyển').click({ button: 'right' });
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'titles',
      title: 'a title with its holders',
      run: async (editor) => {
        await editor.command(words.command('clearFilter'));
        await open(editor, vi ? 'Nhân vật' : 'People');
        await open(editor, vi ? 'Chức danh' : 'Titles');
        await filter(editor, words.command('people.filter'), prompt, 'bi thu tinh uy');
        await editor.page.waitForTimeout(700);
        for (let level = 0; level < 2; level++) {
          await editor.page.keyboard.press('ArrowDown');
          await editor.page.keyboard.press('ArrowRight');
        }
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'articles',
      title: 'articles by month',
      run: async (editor) => {
        await editor.command(words.command('clearFilter'));
        await only(editor, 'articles');
        await open(editor, '2024');
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'articles-by-province',
      title: 'articles by province',
      run: async (editor) => {
        await editor.command(words.command('articles.order'));
        await editor.quickRows.filter({ hasText: words.said('By province') }).click();
        await editor.page.waitForTimeout(700);
        await open(editor, 'Lạng Sơn');
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'articles-menu',
      title: 'the menu of an article',
      run: async (editor) => {
        await row(editor, 'Hai cuộc bỏ phiếu').click({ button: 'right' });
        await editor.page.waitForTimeout(500);
      },
    },
  ];
}
