import assert from 'node:assert/strict';
import { CITES_PLAN, FULL_FORM, PLAN, ROUND_UP, SHORT_FORM, TWO_SLIPS } from '../editor/sample';
import { type EditorPage, placeOf } from './editor-page';

/** One thing that a user does, and what must then be on the screen. */
export interface UiStep {
  /** Names the screenshot. */
  name: string;
  title: string;
  /** The part of the window that its picture shows, as CSS names it. */
  part?: string;
  run(editor: EditorPage, folder: string): Promise<void>;
}

/** The short form that is pointed at, and the document that it stands for. */
const MENTION = 'Kết luận số 21';
const NUMBER = '21-KL/TW';

const mention = (folder: string) => placeOf(folder, SHORT_FORM, MENTION, 'luận số');

/** The steps in the order in which they run, in one window. */
export const UI_STEPS: readonly UiStep[] = [
  {
    name: 'article',
    title: 'an article opens as plain text',
    run: async (editor) => {
      await editor.open(SHORT_FORM);
      await editor.languageIs('Plain Text');
    },
  },
  {
    name: 'colours',
    title: 'each kind of mention has a colour of its own',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, SHORT_FORM, 'Bí thư Huyện ủy Tràng Định'));
      // the colours come with the server, a little after the text; what is not plain is a mention
      const mentions = [MENTION, 'Bí thư Huyện ủy Tràng Định', 'Đàm Thị Thu Hạnh', '11 người', 'ngày 30/6'];
      const plain = 'băn khoăn';
      const read = () => Promise.all([plain, ...mentions].map((words) => editor.colourOf(words)));
      let colours = await read();
      for (let attempt = 0; attempt < 40 && new Set(colours).size < colours.length; attempt++) {
        await editor.page.waitForTimeout(250);
        colours = await read();
      }
      assert.equal(new Set(colours).size, colours.length, JSON.stringify(colours));
    },
  },
  {
    name: 'hover',
    title: 'the mouse over a short form shows the document',
    run: async (editor, folder) => {
      const card = await editor.hover(mention(folder), NUMBER);
      assert.match(card, /Ban Chấp hành Trung ương/);
    },
  },
  {
    name: 'hover-title',
    title: 'a title shows its office and its holder',
    run: async (editor, folder) => {
      const office = placeOf(folder, SHORT_FORM, 'Trưởng Ban Tổ chức Tỉnh ủy cho rằng', 'Ban Tổ chức');
      assert.match(await editor.hover(office, 'Vi Minh Tuyển'), /Lạng Sơn/);
    },
  },
  {
    name: 'hover-person',
    title: 'a name shows the offices of the person over time',
    run: async (editor, folder) => {
      const person = placeOf(folder, SHORT_FORM, 'Đồng chí Vi Minh Tuyển', 'Minh Tuyển');
      assert.match(await editor.hover(person, 'Chủ tịch'), /2024/);
    },
  },
  {
    name: 'hover-figure',
    title: 'a ratio shows what share it is',
    run: async (editor, folder) => {
      await editor.hover(placeOf(folder, SHORT_FORM, '38/1.126 lượt cán bộ'), '3.4%');
    },
  },
  {
    name: 'hover-date',
    title: 'a date shows the full day',
    run: async (editor, folder) => {
      await editor.hover(placeOf(folder, SHORT_FORM, 'Sáng 23/2'), '2022');
    },
  },
  {
    name: 'hover-ambiguous',
    title: 'a reference to one of several documents lists them',
    run: async (editor, folder) => {
      const reference = placeOf(folder, ROUND_UP, 'Nghị quyết Trung ương 6 khóa XII', 'Trung ương');
      await editor.hover(reference, '18-NQ/TW');
    },
  },
  {
    name: 'finding',
    title: 'a slip is underlined, and says what is wrong',
    run: async (editor, folder) => {
      await editor.hover(placeOf(folder, TWO_SLIPS, 'Nghị quyết số 21-KL/TW', 'quyết'), 'Type and symbol disagree');
    },
  },
  {
    name: 'finding-fixes',
    title: 'the light bulb offers the standard form, and to turn the check off',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, TWO_SLIPS, '21 – NQ/TW'));
      const menu = editor.page.locator('.action-widget');
      // findings come a little after the text
      for (let attempt = 0; attempt < 20 && !(await menu.filter({ hasText: 'Change to' }).isVisible()); attempt++) {
        await editor.page.keyboard.press('Escape');
        await editor.page.keyboard.press('Control+.');
        await editor.page.waitForTimeout(500);
      }
      await menu.filter({ hasText: 'Turn the check' }).waitFor();
    },
  },
  {
    name: 'problems',
    title: 'the findings of all articles are in the Problems panel',
    run: async (editor) => {
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.press('Control+Shift+m');
      const panel = editor.page.locator('.markers-panel-container');
      await panel.locator('.monaco-list-row', { hasText: 'typeAndSymbol' }).first().waitFor();
    },
  },
  {
    name: 'problems-closed',
    title: 'and go with it',
    run: async (editor) => {
      await editor.page.keyboard.press('Control+Shift+m');
      await editor.page.locator('.markers-panel-container').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'finding-page',
    title: 'the code of a finding opens the page that explains it',
    run: async (editor, folder) => {
      await editor.hover(placeOf(folder, TWO_SLIPS, 'Nghị quyết số 21-KL/TW', 'quyết'), 'typeAndSymbol');
      await editor.page.locator('.monaco-hover a.code-link').first().click();
      await editor.page.locator('.tab.active[data-resource-name="typeAndSymbol.md"]').first().waitFor();
      const page = editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');
      await page.getByRole('heading', { name: 'Type and symbol disagree' }).waitFor();
    },
  },
  {
    name: 'finding-page-closed',
    title: 'and back to the article',
    run: async (editor) => {
      await editor.page.locator('.tab.active[data-resource-name="typeAndSymbol.md"]').click({ button: 'middle' });
      await editor.isShown(TWO_SLIPS);
    },
  },
  {
    name: 'definition',
    title: 'F12 lands in the article that cites the document in full',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      await editor.page.keyboard.press('F12');
      await editor.isShown(FULL_FORM);
      await editor.cursorIsAt(placeOf(folder, FULL_FORM, NUMBER).line);
    },
  },
  {
    name: 'references',
    title: 'Shift+F12 lists the citations of several articles',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      await editor.page.keyboard.press('Shift+F12');
      const files = editor.page.locator('.reference-zone-widget .ref-tree .monaco-list-row .reference-file');
      await files.nth(2).waitFor();
      await editor.page.waitForTimeout(500);
    },
  },
  {
    name: 'call-hierarchy',
    title: 'Shift+Alt+H lists the articles that cite a document',
    run: async (editor, folder) => {
      // The first press gives the focus back to the editor, the second closes the peek view.
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.press('Escape');
      await editor.goTo(mention(folder));
      await editor.page.keyboard.press('Shift+Alt+H');
      const rows = editor.page.locator('.pane-body .monaco-list-row', { hasText: 'Ba tỉnh, ba cách học Bác' });
      await rows.first().waitFor();
      await editor.page.keyboard.press('Control+Shift+e');
    },
  },
  {
    name: 'rename',
    title: 'F2 and Ctrl+Enter show what a new number changes, each citation in its own form',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      await editor.page.keyboard.press('F2');
      const input = editor.page.locator('.rename-box input');
      await input.waitFor();
      assert.equal(await input.inputValue(), '21');
      await input.fill('12');
      await editor.page.keyboard.press('Control+Enter');
      const changed = editor.page.locator('.bulk-edit-panel .monaco-list-row');
      await changed.filter({ hasText: '2022-02-24' }).first().waitFor();
      await changed.filter({ hasText: '2021-12-09' }).first().waitFor();
    },
  },
  {
    name: 'rename-refused',
    title: 'F2 on a date says that it cannot be renamed',
    run: async (editor, folder) => {
      await editor.page.getByText('Discard').first().click();
      await editor.goTo(placeOf(folder, SHORT_FORM, 'Sáng 23/2', '23/2'));
      await editor.page.keyboard.press('F2');
      await editor.page.locator('.monaco-editor-overlaymessage', { hasText: 'Only people' }).waitFor();
    },
  },
  {
    name: 'outline',
    title: 'the outline lists headline, sections and what they name',
    run: async (editor) => {
      await editor.open(SHORT_FORM);
      await editor.fold('corpus');
      const outline = await editor.unfold('Outline');
      await outline.locator('.monaco-list-row', { hasText: 'Quy hoạch cán bộ' }).first().waitFor();
      await outline.locator('.monaco-list-row', { hasText: '50-QĐ/TW' }).first().waitFor();
    },
  },
  {
    name: 'workspace-symbols',
    title: 'Ctrl+T finds documents by their number',
    run: async (editor) => {
      await editor.quickOpen('Control+t', '#21');
      await editor.quickRows.filter({ hasText: NUMBER }).first().waitFor();
      await editor.quickRows.filter({ hasText: '21-NQ/TW' }).nth(1).waitFor();
    },
  },
  {
    name: 'inlay-hints',
    title: 'behind a short form stands what it stands for',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      await editor.shows('-KL/TW · 25 Oct 2021');
    },
  },
  {
    name: 'inlay-hint-tooltip',
    title: 'the mouse over a hint shows the card of the document',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      const card = await editor.hoverOver('-KL/TW · 25 Oct 2021', NUMBER);
      assert.match(card, /Identified by/);
    },
  },
  {
    name: 'links',
    title: 'a citation of a document that is in the folder is a link',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, CITES_PLAN, 'hoạch số 27-KH/TU'));
      await editor.page.locator('.editor-instance .detected-link').first().waitFor();
    },
  },
  {
    name: 'code-lens',
    title: 'above a document’s own text stands how many articles cite it',
    run: async (editor) => {
      await editor.open(PLAN);
      await editor.page.locator('.codelens-decoration a', { hasText: /^Cited in \d+ articles?$/ }).waitFor();
    },
  },
  {
    name: 'code-lens-references',
    title: 'a click on it lists the citations',
    run: async (editor) => {
      await editor.open(PLAN);
      await editor.page.locator('.codelens-decoration a', { hasText: 'Cited in' }).click();
      await editor.page.locator('.reference-zone-widget .ref-tree .monaco-list-row .reference-file').first().waitFor();
      await editor.page.waitForTimeout(500);
    },
  },
  {
    name: 'folding',
    title: 'the page around an article folds away like a comment',
    run: async (editor, folder) => {
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.press('Escape');
      await editor.goTo(placeOf(folder, SHORT_FORM, 'Quy hoạch cán bộ'));
      await editor.command('Fold All Block Comments');
      await editor.page
        .locator('.editor-instance .folded-background, .editor-instance .inline-folded')
        .first()
        .waitFor();
    },
  },
  {
    name: 'completion',
    title: 'a number typed without marks brings the documents that have it',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, SHORT_FORM, 'Từ KL21'));
      await editor.typeAbove('Can bo hoc ket luan so 21');
      await editor.suggestion('Kết luận số 21-KL/TW, ngày 25/10/2021');
    },
  },
  {
    name: 'completion-inserted',
    title: 'which stands there in full when it is taken',
    run: async (editor) => {
      await editor.page.keyboard.press('Control+Space');
      await editor.suggestion('Kết luận số 21-KL/TW, ngày');
      await editor.page.keyboard.press('ArrowDown');
      await editor.page.keyboard.press('Enter');
      await editor.shows('Can bo hoc Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII');
    },
  },
  {
    name: 'completion-person',
    title: 'a name typed without marks brings the people who have it, with their titles',
    run: async (editor) => {
      await editor.page.keyboard.type('. Dong chi vi minh', { delay: 30 });
      await editor.suggestion('Vi Minh Tuyển');
    },
  },
  {
    name: 'completion-quiet',
    title: 'prose brings nothing',
    run: async (editor) => {
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.type(' den som 18 ');
      await editor.page.waitForTimeout(800);
      assert.equal(await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'số' }).count(), 0);
      for (let step = 0; step < 8; step++) await editor.page.keyboard.press('Control+z');
    },
  },
  {
    name: 'quiet',
    title: 'nothing has complained',
    run: async (editor) => {
      const complaints = await editor.page.locator('.notifications-toasts .notification-list-item').allTextContents();
      assert.deepEqual(complaints, []);
    },
  },
];

/** Steps in a VS Code whose display language is Vietnamese. */
export const VIETNAMESE_STEPS: readonly UiStep[] = [
  {
    name: 'hover',
    title: 'a card is in Vietnamese',
    run: async (editor, folder) => {
      const card = await editor.hover(mention(folder), NUMBER);
      assert.match(card, /Căn cứ:/);
    },
  },
  {
    name: 'inlay-hints',
    title: 'hints have their dates in Vietnamese',
    run: async (editor, folder) => {
      await editor.goTo(mention(folder));
      await editor.shows('-KL/TW · 25/10/2021');
    },
  },
  {
    name: 'code-lens',
    title: 'lenses are in Vietnamese',
    run: async (editor) => {
      await editor.open(PLAN);
      await editor.page.locator('.codelens-decoration', { hasText: 'Được dẫn trong' }).waitFor();
    },
  },
  {
    name: 'completion',
    title: 'what is offered has its particulars in Vietnamese',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, SHORT_FORM, 'Từ KL21'));
      await editor.typeAbove('Can bo hoc nghi quyet so 18');
      await editor.suggestion('Nghị quyết số 18-NQ/TW');
    },
  },
  {
    name: 'commands',
    title: 'commands are in Vietnamese',
    run: async (editor) => {
      await editor.quickOpen('F1', '>Dẫn Chiếu: Mở');
      await editor.quickRows.filter({ hasText: 'Mở nhật ký' }).first().waitFor();
    },
  },
];
