import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { type ActionRequest, provideCodeActions } from '../../server/src/features/codeActions';
import type { DiagnosticStyle } from '../../server/src/features/diagnostics';
import { presentation } from '../../server/src/features/wording/presentation';
import { offsetAt, readLines } from '../../server/src/text/positions';
import { corpusOf, uriOf } from './corpusOf';

const NAME = 'một bài';
const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const STYLE: DiagnosticStyle = { severities: {}, related: true, explanation: () => undefined };
const PAGES: DiagnosticStyle = { ...STYLE, explanation: (code) => `x:/${code}` };

/** The actions of an article where its cursor is, or in a range; with all checks as they are by default. */
function actions(
  text: string,
  more: Partial<ActionRequest> = {},
  style: DiagnosticStyle = STYLE,
): { found: CodeAction[]; text: string } {
  const { snapshot, position, texts } = corpusOf({ [NAME]: text });
  const request = { document: 'x:/link.txt', range: { start: position, end: position }, ...more };
  const shown = presentation('vi', true);
  const found = provideCodeActions(snapshot, uriOf(NAME), request, style, shown, CancellationToken.None);
  return { found, text: texts.get(uriOf(NAME)) ?? '' };
}

const titles = (found: readonly CodeAction[]) => found.map(({ title }) => title);

/** The text after an action. */
function applied(text: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.['x:/link.txt'] ?? [];
  const lines = readLines(text);
  return edits.reduceRight(
    (done, { range, newText }) =>
      done.slice(0, offsetAt(lines, range.start)) + newText + done.slice(offsetAt(lines, range.end)),
    text,
  );
}

suite('code actions', () => {
  test('mend what the cursor touches, in the file as the client calls it', () => {
    const { found, text } = actions('Chi bộ học Nghị quyết số 18/|NQ-TW và Kết luận số 21 – KL/TW.');
    assert.deepEqual(titles(found), ['Sửa thành “18-NQ/TW”', 'Sửa 2 lỗi chắc chắn trong bài này']);
    const [fix, all] = found;
    assert.equal(fix?.kind, CodeActionKind.QuickFix);
    assert.equal(fix?.isPreferred, true);
    assert.deepEqual(
      fix?.diagnostics?.map(({ code }) => code),
      ['symbolNotation'],
    );
    assert.equal(applied(text, fix), 'Chi bộ học Nghị quyết số 18-NQ/TW và Kết luận số 21 – KL/TW.\n');
    assert.equal(all?.kind, 'source.fixAll.danChieu');
    assert.equal(applied(text, all), 'Chi bộ học Nghị quyết số 18-NQ/TW và Kết luận số 21-KL/TW.\n');
  });

  test('mend many words of one finding at once, beside other mends', () => {
    const { found, text } = actions('Tỉnh ủy, Huyện ủy, Thành ủy học Nghị quyết 18/NQ-TW; Đảng |uỷ xã hoà giải.');
    assert.deepEqual(titles(found), ['Sửa 2 chữ theo cách viết của phần lớn bài', 'Sửa 3 lỗi chắc chắn trong bài này']);
    assert.equal(
      applied(text, found[0]),
      'Tỉnh ủy, Huyện ủy, Thành ủy học Nghị quyết 18/NQ-TW; Đảng ủy xã hòa giải.\n',
    );
    assert.equal(
      applied(text, found[1]),
      'Tỉnh ủy, Huyện ủy, Thành ủy học Nghị quyết 18-NQ/TW; Đảng ủy xã hòa giải.\n',
    );
  });

  test('mend nothing where no mend is known', () => {
    assert.deepEqual(actions('Chi bộ học |ngày 31/2/2022.').found, []);
  });

  test('leave it to the reader where either mend may be right, and apply neither unseen', () => {
    const { found, text } = actions('Chi bộ học NGHỊ QUYẾT số 21| – KL/TW.');
    const [type, symbol, notation, all] = found;
    assert.deepEqual(titles(found), [
      'Sửa loại văn bản thành “Kết luận”',
      'Sửa ký hiệu thành “21-NQ/TW”',
      'Sửa thành “21-KL/TW”',
      'Sửa 1 lỗi chắc chắn trong bài này',
    ]);
    assert.deepEqual(
      found.map(({ kind, isPreferred }) => [kind, isPreferred]),
      [
        ['quickfix', undefined],
        ['quickfix', undefined],
        ['quickfix', true],
        ['source.fixAll.danChieu', undefined],
      ],
    );
    assert.equal(applied(text, type), 'Chi bộ học KẾT LUẬN số 21 – KL/TW.\n');
    assert.equal(applied(text, symbol), 'Chi bộ học NGHỊ QUYẾT số 21 – NQ/TW.\n');
    assert.equal(applied(text, notation), 'Chi bộ học NGHỊ QUYẾT số 21-KL/TW.\n');
    assert.equal(applied(text, all), applied(text, notation));
  });

  test('turn a check off once, however often it found something, where the client has the command', () => {
    const text = 'Chi bộ học ngày 31/2/2022 và ngày 30/2/2022.';
    const { found } = actions(text, { range: EVERYWHERE, turnOff: 'tắt' });
    assert.deepEqual(
      found.map(({ command, diagnostics }) => [command?.command, command?.arguments, diagnostics?.length]),
      [['tắt', ['impossibleDate'], 2]],
    );
    assert.deepEqual(titles(found), ['Tắt kiểm tra “Ngày không có trong lịch” trong thiết lập của thư mục này']);
  });

  test('open the page of a check before they turn it off, where the client can and there is a page', () => {
    const { found } = actions('Chi bộ học |ngày 31/2/2022.', { turnOff: 'tắt', explain: 'mở' }, PAGES);
    assert.deepEqual(
      found.map(({ title, command }) => [title, command?.command, command?.arguments]),
      [
        ['Mở phần giải thích', 'mở', ['x:/impossibleDate']],
        ['Tắt kiểm tra “Ngày không có trong lịch” trong thiết lập của thư mục này', 'tắt', ['impossibleDate']],
      ],
    );
    assert.deepEqual(actions('Chi bộ học |ngày 31/2/2022.', { explain: 'mở' }).found, []);
  });

  test('say which page they open where several checks found something', () => {
    const text = 'Quốc hội khóa XII (2011-2016) họp đến ngày 31/2/2022.';
    const { found } = actions(text, { range: EVERYWHERE, explain: 'mở' }, PAGES);
    assert.deepEqual(titles(found), [
      'Mở phần giải thích về “Số khóa không khớp với nhiệm kỳ”',
      'Mở phần giải thích về “Ngày không có trong lịch”',
    ]);
  });

  const wild = 'Chi bộ học Nghị quyết số 18/|NQ-TW.';
  const kinds: [asked: readonly string[], given: readonly string[]][] = [
    [['quickfix'], ['quickfix']],
    [['source.fixAll'], ['source.fixAll.danChieu']],
    [['source'], ['source.fixAll.danChieu']],
    [['source.fixAll.danChieu'], ['source.fixAll.danChieu']],
    [['source.fixAll.other'], []],
    [['refactor'], []],
    [[''], ['quickfix', 'source.fixAll.danChieu']],
  ];
  for (const [only, given] of kinds) {
    test(`asked for as «${only}» are ${given.length === 0 ? 'none' : given.join(', ')}`, () => {
      assert.deepEqual(
        actions(wild, { only }).found.map(({ kind }) => kind),
        given,
      );
    });
  }

  test('are none for a file that is no article', () => {
    const { snapshot } = corpusOf({});
    const request = { document: 'x:/a', range: EVERYWHERE };
    const shown = presentation('en', true);
    assert.deepEqual(provideCodeActions(snapshot, 'x:/a', request, STYLE, shown, CancellationToken.None), []);
  });
});
