import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, Registry } from 'vscode-textmate';
import { grammar } from '../../syntaxes/grammar';

/** The letters that the tables mark mentions with, by the scope that each must have. */
const SCOPES: Readonly<Record<string, string>> = {
  'entity.name.type.directive.dan-chieu': 'd',
  'entity.name.function.title.dan-chieu': 't',
  'constant.numeric.figure.dan-chieu': 'f',
};

/** Markdown in little: what matters is that there are stretches in which an injection must keep still. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.bold.markdown', begin: '\\*\\*', end: '\\*\\*' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
    { name: 'markup.underline.link.markdown', match: '\\]\\([^)]*\\)' },
  ],
};
const PLAIN = { scopeName: 'text.plain', patterns: [] };

/** Writes a line again with each coloured stretch in brackets after its letter: «d[Kết luận số 21-KL/TW]». */
function coloured(host: IGrammar, line: string): string {
  return host
    .tokenizeLine(line, INITIAL)
    .tokens.map(({ startIndex, endIndex, scopes }) => {
      const text = line.slice(startIndex, endIndex);
      const letter = SCOPES[scopes.at(-1) ?? ''];
      return letter === undefined ? text : `${letter}[${text}]`;
    })
    .join('');
}

/** The line without the marks. */
function unmarked(line: string): string {
  return line.replace(/[dtf]\[([^\]]*)\]/g, '$1');
}

suite('the TextMate grammar', () => {
  let plain: IGrammar;
  let markdown: IGrammar;

  suiteSetup(async () => {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(fs.readFileSync(wasm));
    const grammars = new Map<string, object>([grammar, MARKDOWN, PLAIN].map((each) => [each.scopeName, each]));
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: async (scope) => (grammars.get(scope) as IRawGrammar | undefined) ?? null,
      getInjections: (scope) => (scope === grammar.scopeName ? [] : [grammar.scopeName]),
    });
    plain = (await registry.loadGrammar('text.plain'))!;
    markdown = (await registry.loadGrammar('text.html.markdown'))!;
  });

  const TABLE: Readonly<Record<string, readonly string[]>> = {
    'documents with their full symbol': [
      'Hội nghị quán triệt d[Kết luận số 21-KL/TW] của Ban Chấp hành Trung ương.',
      'thực hiện d[Quy định số 50 – QĐ/TW], d[Nghị quyết số 18/NQ-TW] và d[Hướng dẫn 26-HD/BTCTW]',
      'd[Chỉ thị số 35-CT/T.Ư] về đại hội đảng bộ các cấp',
      'ban hành d[Chương trình số 06-CTr/TU] và d[Quy định số 08-QĐi/TW]',
      'theo d[Nghị định 30/2020/NĐ-CP], d[Quyết định số 1624/QĐ-TTg], d[Nghị quyết số 43/2022/QH15]',
      'căn cứ d[Thông tư liên tịch số 01/2022/TTLT-VKSNDTC-TANDTC] và d[Nghị quyết số 66.25/2026/NQ-CP]',
      'phúc đáp d[văn bản số 4912/UBND-NC] của tỉnh',
      'tại d[Lệnh số 12/2023/L-CTN] của t[Chủ tịch nước]',
      'Ký hiệu d[21-KL/TW] và d[30/2020/NĐ-CP] không có tên loại',
    ],
    'short forms': [
      'd[Kết luận số 14], d[nghị quyết số 05] và d[Quy định 50] của Bộ Chính trị',
      'sau một năm thực hiện d[Đề án 06], d[Chỉ thị 05]; sơ kết d[Kết luận 21]',
      'đưa d[Nghị quyết 18] vào cuộc sống',
    ],
    'conferences and congresses': [
      'd[Nghị quyết Trung ương 4 khóa XII], d[Nghị quyết Trung ương 8 (khóa XI)]',
      'd[Nghị quyết Trung ương 4 khoá XI], XII',
      'd[Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng lần thứ 6] nêu rõ',
      'd[Nghị quyết Đại hội XIII] của Đảng; d[Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX]',
    ],
    'laws by name and year': [
      'd[Luật Đất đai năm 2024], d[Luật Tổ chức chính quyền địa phương 2025] và d[Hiến pháp năm 2013]',
      'd[Bộ luật Dân sự năm 2015], d[Luật Phòng, chống tham nhũng năm 2018]',
    ],
    'what only looks like a document': [
      'ban hành 14 Chỉ thị, 19 Đề án và các nghị quyết, kết luận',
      'Kế hoạch 5 năm, Chương trình 30 phút, Báo cáo 6 tháng, Kế hoạch 2025',
      'Kế hoạch hành động của Tỉnh đoàn',
      'Đại học Luật Hà Nội năm 2020',
      'cụ thể hóa Nghị quyết Đại hội Đảng bộ tỉnh, Nghị quyết Đại hội Đảng khóa XII',
      'Quốc lộ 21 và đường số 5',
      'Kết luậnsố 21, kết luận f[21 điểm]',
    ],
    titles: [
      'Đồng chí t[Phó Bí thư Thường trực Tỉnh ủy] Lê Văn An',
      't[Bí thư Tỉnh uỷ], t[Chủ tịch HĐND tỉnh]; t[Ủy viên Ban Thường vụ Tỉnh ủy], t[Trưởng Ban Tổ chức Tỉnh ủy]',
      't[Tổng Bí thư] và t[Thủ tướng Chính phủ] gặp t[Phó Chủ tịch Quốc hội]',
      'các bí thư chi bộ, chủ tịch xã',
      'd[Quy định số 138-QĐ/TW] của Ban Bí thư Trung ương và d[Chỉ thị 50] của Ban\u00a0Bí thư, BAN BÍ THƯ',
      't[Trưởng Ban], t[Bí thư Tỉnh ủy] và t[Thường trực Ban Bí thư]',
    ],
    figures: [
      'với f[trên 1.200 biên chế], f[hơn 2,75 triệu vụ], f[67 điểm cầu] và f[29/29 chỉ tiêu]',
      'đạt f[trên 90%], chiếm f[45,5%], còn f[gần 5.800].',
      'chi f[5 triệu tỷ đồng] và f[346\u00a0đại biểu]',
      'quỹ tăng f[12%]',
      'có f[5 tỷ phú], f[5 tỉ phú], f[10 triệu chứng], f[3 bác sỹ] và f[7 tỉ đồng]',
      'thu f[ước tính đạt 5.800], giảm f[chưa đầy 6%], f[không dưới 20] và f[ngót 3 vạn dân]',
    ],
    'what only looks like a figure': [
      'a test coverage of 90% over 12 files, 3/4 of them new',
      'ngày 13/1/2022, năm 2024, lúc 16:56',
      'một tỷ lệ 5 tỷ lệ, 5 tỉ trọng, 10 triệu tập',
      'environ non 5 %',
      'năm 2021 tổ chức đại hội, ngày 10/6 quy định rõ, tháng 7/2022 đồng chí hỏi',
    ],
  };
  for (const [title, lines] of Object.entries(TABLE)) {
    test(title, () => {
      for (const line of lines) assert.equal(coloured(plain, unmarked(line)), line);
    });
  }

  test('Markdown is coloured in bold text, but not in code and addresses', () => {
    const line = '**d[Kết luận số 21-KL/TW]** `Kết luận số 21-KL/TW` [tệp](Kết luận số 21-KL/TW.txt)';
    assert.equal(coloured(markdown, unmarked(line)), line);
  });

  test('a long line of beginnings is read to its end without a colour', () => {
    for (const part of ['Nghị quyết Đại hội ', 'Luật Đất ', 'Quyết định số ', '1.000.', '21-NQ/', 'trên ']) {
      const line = part.repeat(20_000);
      const { tokens, stoppedEarly } = plain.tokenizeLine(line, INITIAL, 60_000);
      assert.equal(stoppedEarly, false, part);
      assert.equal(tokens.at(-1)!.endIndex >= line.length, true, part);
    }
  });
});
