import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recycle, tokenize } from '../../server/src/text/tokenize';
import { Break, Flag, numberValue, slice, TokenKind, type Tokens } from '../../server/src/text/tokens';

/** The tokens of a text, divided by «·». */
function shown(tokens: Tokens): string {
  return Array.from({ length: tokens.count }, (_, i) => slice(tokens, i, i + 1)).join('·');
}

suite('tokens: what is one token', () => {
  const rows: [text: string, tokens: string][] = [
    ['Kết luận số 21-KL/TW', 'Kết·luận·số·21·-·KL·/·TW'],
    ['NQ21, KL21', 'NQ·21·,·KL·21'],
    ['trên\u00a01.200\u00a0biên chế', 'trên·1·.·200·biên·chế'],
    ['Phó Bí thưTỉnh ủy', 'Phó·Bí·thư·Tỉnh·ủy'],
    ['sốQH15 và TTg', 'số·QH·15·và·TTg'],
    ['Điểu K’Ré', 'Điểu·K·’·Ré'],
    ['Tỉ\u00adnh ủ\u200dy', 'Tỉ\u00adnh·ủ\u200dy'],
    ['', ''],
    [' \u200b\n', ''],
  ];
  for (const [text, tokens] of rows) test(JSON.stringify(text), () => assert.equal(shown(tokenize(text)), tokens));

  test('a letter and its combining marks are one word, whatever the composition', () => {
    const composed = tokenize('Tỉnh ủy Long An');
    const decomposed = tokenize('Tỉnh ủy Long An'.normalize('NFD'));
    assert.equal(decomposed.count, composed.count);
    assert.equal(shown(decomposed).normalize('NFC'), shown(composed));
  });

  test('any text is covered: tokens stand in order and leave out nothing visible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.match(text.slice(at, tokens.start[i]), /^[\s\p{Cf}]*$/u);
          assert.ok(tokens.end[i]! > tokens.start[i]!);
          at = tokens.end[i]!;
        }
        assert.match(text.slice(at), /^[\s\p{Cf}]*$/u);
      }),
    );
  });
});

suite('tokens: capitals and numbers', () => {
  const rows: [word: string, capital: boolean, allCaps: boolean][] = [
    ['Tỉnh', true, false],
    ['tỉnh', false, false],
    ['UBND', true, true],
    ['Đ', true, true],
    ['Ð', true, true],
    ['TTg', true, false],
  ];
  for (const [word, capital, allCaps] of rows) {
    test(word, () => {
      const flags = tokenize(word).flags[0]!;
      assert.equal((flags & Flag.capital) !== 0, capital);
      assert.equal((flags & Flag.allCaps) !== 0, allCaps);
    });
  }

  test('the value of a number', () => {
    const tokens = tokenize('05 1234567890');
    assert.equal(tokens.kind[0], TokenKind.number);
    assert.equal(numberValue(tokens, 0), 5);
    assert.ok(Number.isNaN(numberValue(tokens, 1)), 'too long to be counted');
  });
});

suite('tokens: line ends', () => {
  const rows: [text: string, before: number, why: string][] = [
    ['tỉnh và ⏎các đại biểu', Break.wrap, 'a small letter goes on'],
    ['Kết luận số ⏎21-KL/TW', Break.line, 'nothing says that the line was full'],
    ['Chủ tịch HĐND tỉnh, ⏎Trưởng Đoàn', Break.wrap, 'after a comma'],
    ['Quang cảnh hội nghị ⏎Sáng 12-1', Break.line, 'a capital begins another line'],
    ['Hội nghị bế mạc. ⏎đại biểu', Break.line, 'after a full stop'],
    ['Hội nghị ⏎⏎các đại biểu', Break.paragraph, 'an empty line'],
    [
      'Sáng nay, Ban Thường vụ Tỉnh ủy tổ chức hội nghị quán triệt Kết luận số ⏎21-KL/TW của Ban Chấp hành Trung ương và các quy định của Bộ Chính trị',
      Break.wrap,
      'a full line of a text that was wrapped by hand',
    ],
  ];
  for (const [text, before, why] of rows) {
    for (const end of ['\n', '\r\n', '\r']) {
      test(`${why}: ${JSON.stringify(end)}`, () => {
        const broken = text.replaceAll('⏎', end);
        const tokens = tokenize(broken);
        const first = text.slice(0, text.indexOf('⏎')).trim().length;
        const index = tokens.start.findIndex((start) => start > first);
        assert.equal(tokens.breaks[index], before);
      });
    }
  }
});

test('tokens: a huge text, and a short one after it', () => {
  assert.equal(tokenize('Tỉnh ủy '.repeat(20_000)).count, 40_000);
  assert.equal(shown(tokenize('Tỉnh ủy họp')), 'Tỉnh·ủy·họp');
});

suite('tokens: combining marks take no room on a line', () => {
  // composed, the longer line has 130 letters and spaces at most, so lines were wrapped; decomposed, it has more units
  const text = `${'ế'.repeat(4)} ${'tiếng '.repeat(20)}\n21-KL/TW của Ban Chấp hành`;
  for (const form of ['NFC', 'NFD'] as const) {
    test(form, () => {
      const tokens = tokenize(text.normalize(form));
      assert.equal(tokens.breaks[21], Break.wrap);
    });
  }
});

suite('tokens: sentences', () => {
  const rows: [text: string, sentences: number][] = [
    ['Hội nghị bế mạc. Đồng chí kết luận.', 2],
    ['TP. Hồ Chí Minh có 5.800 đảng viên. Ông nói.', 2],
    ['GS. TS. Nguyễn Văn A dự', 1],
    ['Bí thư T.Ư Đảng dự', 1],
    ['“Phải chặt chẽ”. Đây là chỉ đạo', 2],
    ['“Phải chặt chẽ.” Đây là chỉ đạo', 2],
    ['trên địa bàn tỉnh.Ông nói', 2],
    ['baolangson.vn đưa tin', 1],
    ['Nhiều việc… Ông hỏi: Vì sao?', 2],
    ['Dự có Đ/c. Lò Văn Thiềng', 1],
    ['Dự có Đ/C. Lò Văn Thiềng'.normalize('NFD'), 1],
    ['ThS. Lò Văn Thiềng ở TX. Mường Lay', 1],
    ['Ông lái 60 km/h. Bà theo sau', 2],
    ['Vé 5.000đ. Trẻ em vào cửa tự do', 2],
    ['Đội quản lý thuộc UBND. Ông nói', 2],
    ['«Phải chặt chẽ.» Đây là chỉ đạo', 2],
    ['[Phải chặt chẽ.] Đây là chỉ đạo', 2],
  ];
  for (const [text, sentences] of rows) {
    test(text, () => {
      const tokens = tokenize(text);
      const starts = tokens.flags.slice(0, tokens.count).filter((flags) => (flags & Flag.sentence) !== 0);
      assert.equal(starts.length, sentences);
    });
  }
});

suite('columns that are used again', () => {
  test('a text after another is taken apart as if it were the first', () => {
    const short = 'Tỉnh ủy Hà Giang họp.';
    const fresh = columnsOf(tokenize(short));
    recycle(tokenize('Ngày 12/3, Bí thư Tỉnh ủy\nLê Văn An dự hội nghị về Nghị quyết số 18-NQ/TW.'));
    assert.deepEqual(columnsOf(tokenize(short)), fresh);
  });

  test('what lies behind a text is empty', () => {
    recycle(tokenize('A B C D E F G H'));
    const tokens = tokenize('A');
    assert.equal(tokens.symbol[1], 0);
    assert.equal(tokens.flags[1], 0);
  });
});

/** All that tokens say, without the rows that lie behind the text. */
function columnsOf({ count, start, end, kind, symbol, flags, breaks }: Tokens): number[][] {
  return [start, end, kind, symbol, flags, breaks].map((column) => [...column.subarray(0, count)]);
}
