import { type EditorPage, placeOf } from './editor-page';
import type { UiStep } from './steps';

/** What is pointed at: the first of these words in a file, or a part of them. */
type Target = readonly [name: string, file: string, words: string, part?: string];

const DOCUMENTS = '2022-02-24-hoc-van-kien.txt';
const AGAIN = '2022-06-30-hoc-lai.txt';
const PLAN = '2022-07-14-toan-van-ke-hoach.txt';
const TREES = '2022-08-20-trong-cay.txt';
const OFFICES = '2022-11-01-con-nguoi-1.txt';
const SLIPS = '2022-11-10-con-nguoi-3.txt';
const FIGURES = '2023-01-12-so-lieu.txt';
const ASKED = '2023-08-18-hoi-them.txt';
const PROOFS = '2023-05-10-loi-viet.txt';

const MISTAKEN = 'ghi-nham.danchieu.yaml';

/** One of each kind of card, by what it shows. */
const HOVERED: readonly Target[] = [
  ['document-stated', DOCUMENTS, 'Kết luận số 21-KL/TW', '21-KL'],
  ['document-in-short', DOCUMENTS, 'Kết luận 21,', 'luận 21'],
  ['document-latest-term', DOCUMENTS, 'Nghị quyết số 39'],
  ['document-fuller-below', DOCUMENTS, 'Nghị quyết 18 khi'],
  ['document-same-day', AGAIN, 'Nghị quyết số 18-NQ/TW', 'quyết số'],
  ['document-replaced', DOCUMENTS, 'Quy định số 98-QĐ/TW', 'định số'],
  ['document-law', DOCUMENTS, 'Luật Đất đai năm 2013', 'Đất đai'],
  ['document-number-and-year', DOCUMENTS, 'Quyết định 24/2017 để', 'định 24'],
  ['document-only-here', DOCUMENTS, 'Công văn số 512-CV/TU', 'văn số'],
  ['document-of-others', AGAIN, 'Kế hoạch số 41-KH/TU', 'hoạch số'],
  ['document-article-date', AGAIN, 'KL14'],
  ['document-conference', AGAIN, 'Nghị quyết Trung ương 5', 'Trung ương'],
  ['document-file-name', '2022-06-12-khong-ghi-ngay.txt', 'Nghị quyết số 39', 'quyết số'],
  ['document-own-text', TREES, 'Kế hoạch số 72-KH/TU', 'hoạch số'],
  ['document-own-head', PLAN, '72-KH/TU'],
  ['document-user-catalogue', TREES, 'Chương trình số 33-CTr/TU', 'trình số'],
  ['document-ambiguous', AGAIN, 'Nghị quyết số 18 của', 'quyết số'],
  ['document-ambiguous-one', DOCUMENTS, 'Chỉ thị 05-CT/TW', 'thị 05'],
  ['document-ambiguous-body', '2025-12-12-huong-dan.txt', 'Hướng dẫn 42'],
  ['document-unknown', DOCUMENTS, 'Hướng dẫn số 987', 'dẫn số'],
  ['document-unknown-district', DOCUMENTS, 'Kế hoạch số 27-KH/HU', 'hoạch số'],
  ['document-unknown-commune', DOCUMENTS, 'Nghị quyết số 05-NQ/ĐU', 'quyết số'],
  ['document-whole-conference', ASKED, 'nghị quyết Trung ương 5', 'Trung ương'],
  ['document-other-term', ASKED, 'Nghị quyết số 18-NQ/TW', 'quyết số'],
  ['document-replaced-before', ASKED, 'Quy định số 98-QĐ/TW', 'định số'],
  ['document-congress', ASKED, 'Nghị quyết Đại hội XIII', 'Đại hội'],
  ['document-congress-of-province', ASKED, 'Nghị quyết Đại hội Đảng bộ', 'Đại hội'],
  ['document-unknown-of-term', ASKED, 'Kết luận số 21-KL/TW', 'luận số'],
  ['document-by-year', ASKED, 'Kế hoạch số 27/KH-UBND', 'hoạch số'],
  ['title-with-holder', OFFICES, 'Bí thư Tỉnh ủy Lạng Sơn'],
  ['title-former', OFFICES, 'Trưởng Ban Dân vận'],
  ['title-acting', OFFICES, 'Giám đốc Sở Y tế'],
  ['title-several-holders', '2022-12-10-dai-hoi-1.txt', 'Bí thư Tỉnh ủy Lạng Sơn'],
  ['title-referring-back', SLIPS, 'Bí thư Tỉnh ủy tặng', 'Tỉnh ủy'],
  ['title-without-holder', AGAIN, 'Giám đốc Sở Y tế tỉnh Lạng Sơn'],
  ['title-generic', SLIPS, 'bí thư đảng ủy xã', 'đảng ủy'],
  ['title-in-capitals', PLAN, 'PHÓ BÍ THƯ'],
  ['person-several-offices', '2022-11-05-con-nguoi-2.txt', 'Nông Quốc Bảo'],
  ['person-namesakes', '2020-03-05-con-nguoi-5.txt', 'Nguyễn Văn Hùng'],
  ['person-only-here', OFFICES, 'Vi Thị Lụa'],
  ['person-without-office', '2022-09-02-them-cay.txt', 'Hoàng Thị Dự'],
  ['person-byline', ASKED, 'Lê Văn Suối'],
  ['person-credit', ASKED, 'Trần Thị Đồi'],
  ['figure-elsewhere', FIGURES, 'trên 1.200 đảng viên', '1.200'],
  ['figure-ratio-that-holds', FIGURES, '38/61 chi bộ', '61'],
  ['figure-arithmetic-that-fails', FIGURES, '45/60 nhà', '60'],
  ['figure-in-words', FIGURES, 'gần 5,2 triệu', '5,2'],
  ['figure-in-digits', FIGURES, '1.532.400.000 đồng', '532'],
  ['figure-ratio', FIGURES, '29/30 chỉ tiêu', '30'],
  ['figure-ratio-beyond', ASKED, '93/70 tỷ đồng', '70'],
  ['figure-range', FIGURES, '25 - 30%', '30'],
  ['figure-measure', FIGURES, '2.140 ha', '140'],
  ['figure-change', FIGURES, '351 đầu mối', 'đầu'],
  ['figure-percentage', FIGURES, '102,5%', '5%'],
  ['figure-bare', '2022-12-10-dai-hoi-1.txt', '35 đồng chí', 'đồng'],
  ['date-full', DOCUMENTS, 'ngày 25/10/2021', '25/10'],
  ['date-of-article', DOCUMENTS, 'Năm, 24/02/2022', '24/02'],
  ['date-completed', FIGURES, 'sáng 3/1', '3/1'],
  ['date-several-days', FIGURES, 'ngày 26-27/12', '27'],
  ['date-quarter', FIGURES, 'Quý IV năm 2022', 'IV'],
  ['date-term', PROOFS, 'nhiệm kỳ 2011-2016', '2016'],
  ['date-impossible', FIGURES, 'ngày 31/9/2022', '31/9'],
  ['date-impossible-any-year', ASKED, 'ngày 30/2', '30/2'],
  ['catalogue-key', MISTAKEN, 'locality'],
  ['catalogue-mistaken-type', MISTAKEN, 'Kế hoach', 'hoach'],
  ['catalogue-mistaken-date', MISTAKEN, '2022-13-05', '13'],
  ['catalogue-mistaken-key', MISTAKEN, 'isuer'],
];

/** One finding of each check, by its code. */
const FOUND: readonly Target[] = [
  ['typeAndSymbol', PROOFS, 'Nghị quyết số 21-KL/TW', 'quyết số'],
  ['symbolNotation', PROOFS, '21 – KL/T.Ư'],
  ['citedBeforeIssued', PROOFS, 'Quy định số 137-QĐ/TW', 'định số'],
  ['documentDate', PROOFS, 'ngày 25/11/2021', '25/11'],
  ['documentIssuer', PROOFS, 'Quy định số 205-QĐ/TW', 'định số'],
  ['documentSubject', PROOFS, 'Quy định số 50-QĐ/TW', 'định số'],
  ['termAndYears', PROOFS, 'Quốc hội khóa XII', 'khóa'],
  ['impossibleDate', PROOFS, 'ngày 31/4/2023', '31/4'],
  ['percentage', PROOFS, '(65%)', '65'],
  ['mixedSpelling', PROOFS, 'Đảng uỷ', 'uỷ'],
  ['officeHolder', SLIPS, 'Bí thư Tỉnh ủy Lạng Sơn', 'thư'],
  ['figureElsewhere', '2022-12-10-dai-hoi-1.txt', '35 đồng chí', 'đồng'],
];

const hovered: readonly UiStep[] = HOVERED.map(([name, file, words, part]) => ({
  name,
  title: `the card of «${words}»`,
  run: async (editor, folder) => {
    await editor.hover(placeOf(folder, file, words, part), /\S/u);
  },
}));

const found: readonly UiStep[] = FOUND.flatMap(([code, file, words, part]) => [
  {
    name: `check-${code}`,
    title: `what is found at «${words}»`,
    run: async (editor: EditorPage, folder: string) => {
      await editor.hover(placeOf(folder, file, words, part), code);
    },
  },
  {
    name: `check-${code}-fixes`,
    title: '… and what can be done about it',
    run: async (editor: EditorPage, folder: string) => {
      await editor.goTo(placeOf(folder, file, words, part));
      await editor.page.keyboard.press('Control+.');
      await editor.page.locator('.action-widget .monaco-list-row').first().waitFor();
    },
  },
]);

const menus: readonly UiStep[] = [
  {
    name: 'inlay-hints',
    title: 'hints behind short forms: a number, an abbreviation, a list, another type, a line with too many',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, AGAIN, 'KL14'));
      await editor.shows('KL14/TW');
    },
  },
  {
    name: 'inlay-hints-in-text',
    title: '… and in an article that has the full form too',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, DOCUMENTS, 'Đọc lại văn bản'));
      await editor.page.waitForTimeout(500);
    },
  },
  {
    name: 'code-lens',
    title: 'the lens above a document’s own text',
    run: async (editor) => {
      await editor.goTo({ file: PLAN, line: 1, column: 1 });
      await editor.page.locator('.codelens-decoration a').first().waitFor();
    },
  },
  {
    name: 'code-lens-list',
    title: '… and the list that it opens',
    run: async (editor) => {
      await editor.page.locator('.codelens-decoration a').first().click();
      await editor.page.locator('.reference-zone-widget .ref-tree .monaco-list-row .reference-file').first().waitFor();
      await editor.page.waitForTimeout(500);
    },
  },
  {
    name: 'inlay-hint-tooltip',
    title: 'the card of a hint',
    run: async (editor, folder) => {
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.press('Escape');
      await editor.goTo(placeOf(folder, AGAIN, 'Kết luận 14 trong'));
      await editor.hoverOver('-KL/TW', '14-KL/TW');
    },
  },
  {
    name: 'catalogue-fixes',
    title: 'what can be done about a mistake in a catalogue',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, MISTAKEN, 'Kế hoach', 'hoach'));
      await editor.page.keyboard.press('Control+.');
      await editor.page.locator('.action-widget .monaco-list-row').first().waitFor();
    },
  },
  {
    name: 'catalogue-completion',
    title: 'the keys of an entry in a catalogue',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, MISTAKEN, 'isuer'));
      await editor.page.keyboard.press('Control+Shift+Enter');
      await editor.page.keyboard.press('Control+Space');
      await editor.suggestion('');
      await editor.page.waitForTimeout(700);
    },
  },
  {
    name: 'completion-documents',
    title: 'documents offered while a number is typed',
    run: async (editor, folder) => {
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.press('Escape');
      await offering(editor, folder, 'Chi bo hoc nghi quyet so 18');
    },
  },
  {
    name: 'completion-law',
    title: 'laws offered while a name is typed',
    run: (editor, folder) => offering(editor, folder, 'Cán bộ đọc Luật Đất'),
  },
  {
    name: 'completion-people',
    title: 'people offered while a name is typed',
    run: (editor, folder) => offering(editor, folder, 'Đồng chí Nông'),
  },
  {
    name: 'completion-titles',
    title: 'titles offered while one is typed',
    run: (editor, folder) => offering(editor, folder, 'Trưởng Ban'),
  },
  {
    name: 'outline',
    title: 'the outline',
    run: async (editor) => {
      await editor.open(AGAIN);
      await editor.fold('cards');
      const outline = await editor.unfold('Outline');
      await outline.locator('.monaco-list-row').nth(3).waitFor();
    },
  },
  {
    name: 'symbols-of-article',
    title: 'Ctrl+Shift+O',
    run: async (editor) => {
      await editor.quickOpen('Control+Shift+o', '@');
      await editor.quickRows.nth(3).waitFor();
    },
  },
  {
    name: 'symbols-of-workspace',
    title: 'Ctrl+T',
    run: async (editor) => {
      await editor.quickOpen('Control+t', '#Nông');
      await editor.quickRows.first().waitFor();
      await editor.page.waitForTimeout(500);
    },
  },
  {
    name: 'call-hierarchy',
    title: 'who cites a document',
    run: async (editor, folder) => {
      await editor.goTo(placeOf(folder, TREES, 'Kế hoạch số 72-KH/TU', 'hoạch'));
      await editor.page.keyboard.press('Shift+Alt+H');
      await editor.page.locator('.pane-body .monaco-list-row', { hasText: 'Thêm cây' }).first().waitFor();
    },
  },
  {
    name: 'rename-preview',
    title: 'what a new number and type changes',
    run: async (editor, folder) => {
      await editor.page.keyboard.press('Control+Shift+e');
      await editor.goTo(placeOf(folder, TREES, 'Kế hoạch số 72-KH/TU', '72-KH'));
      await editor.page.keyboard.press('F2');
      const input = editor.page.locator('.rename-box input');
      await input.waitFor();
      await input.fill('27-CTr/TU');
      await editor.page.keyboard.press('Control+Enter');
      await editor.page.locator('.bulk-edit-panel .monaco-list-row').nth(2).waitFor();
    },
  },
  {
    name: 'problems',
    title: 'the Problems panel',
    run: async (editor) => {
      await editor.page.getByText('Discard').first().click();
      await editor.page.keyboard.press('Control+Shift+m');
      await editor.page.locator('.markers-panel-container .monaco-list-row').nth(3).waitFor();
      await editor.page.mouse.move(600, 300);
    },
  },
];

/** Types words into a new line of an article and waits for what is offered; the words are taken back by the next step. */
async function offering(editor: EditorPage, folder: string, words: string): Promise<void> {
  await editor.goTo(placeOf(folder, OFFICES, 'Cùng dự có'));
  await editor.typeAbove(words);
  const list = editor.page.locator('.suggest-widget.visible .monaco-list-row').first();
  // on a busy machine the first answer may come too late
  await list.waitFor({ timeout: 3000 }).catch(() => editor.page.keyboard.press('Control+Space'));
  await editor.suggestion('');
  await editor.page.waitForTimeout(700);
}

/** All that has to be looked at, one picture for each. */
export const CARD_STEPS: readonly UiStep[] = [...hovered, ...found, ...menus];
