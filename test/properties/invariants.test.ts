import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/recognition/analyze';
import type { ArticleAnalysis, Span } from '../../server/src/recognition/mention';
import { unescaped } from '../../server/src/recognition/structure/frontMatter';
import { Mark } from '../../server/src/text/marks';
import { fixtures } from './fixtures';

/** What recognition looks for, in pieces, with what comes between. */
const PIECES = [
  ...['Nghị quyết ', 'số ', '18', '-NQ/TW', ' khóa XII', 'Kết luận ', 'Luật Đất đai ', 'năm 2024', 'của ', 'về '],
  ...['Bí thư ', 'Tỉnh ủy ', 'Chủ tịch ', 'UBND tỉnh ', 'đồng chí ', 'Lò Văn Thiềng', ', ', '; ', ' - ', ' và ', ': '],
  ...['trên ', '1.200', ',5', ' triệu', ' đồng', '%', '/', '29/30', ' chi bộ', '(', ')', '“', '”', '«', '»', '[', ']'],
  ...[
    'ngày ',
    '13/1',
    '/2022',
    'tháng ',
    'quý I',
    ' đến ',
    'chiều ',
    'Thứ Sáu, ',
    '07:30',
    'Ảnh: ',
    'Tin: ',
    './.',
    '. ',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\u200b', '\ufeff', '\u0301', '\u0323', '\u0302', 'đ', 'Đ', 'Ð'],
  ...['Ý kiến ()', '• ', '# ', '**', '|', '…', '\ud83d', '\ude00', '\0', '\u2028', 'ﬁ', '٣', '²'],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const brokenPairs = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

const PARTED = /^[\p{L}\p{M}]\p{M}$/u;

/** The marks around a headline in front matter, or none. */
const ESCAPING = [0, Mark.quote, Mark.apostrophe];

/** That an analysis fits its text, whatever the text. */
function assertFits(text: string, analysis: ArticleAnalysis): void {
  const { headline, header, bylines, sections, chrome, captions, mentions } = analysis;
  const named = [...bylines, ...sections];
  for (const { start, end, text: words } of named) assert.equal(text.slice(start, end), words);
  const title = headline === null ? [] : [headline];
  for (const { start, end, text: words } of title) {
    assert.ok(
      ESCAPING.some((quote) => unescaped(text.slice(start, end), quote) === words),
      words,
    );
  }
  for (const span of [...named, ...title, ...chrome, ...captions, ...mentions, ...(header === null ? [] : [header])]) {
    assertInside(text, span);
  }
  for (const list of [chrome, captions, sections]) assertApart(list);
  for (const [at, mention] of mentions.entries()) {
    const before = mentions[at - 1];
    if (before === undefined) continue;
    const inOrder = before.start < mention.start || (before.start === mention.start && before.end >= mention.end);
    assert.ok(inOrder, `${JSON.stringify(before)} stands before ${JSON.stringify(mention)}`);
  }
  for (const kind of ['directive', 'title', 'person', 'figure', 'date']) {
    assertApart(mentions.filter((mention) => mention.kind === kind));
  }
}

/** Neither empty nor outside, and no letter is parted from its marks. */
function assertInside(text: string, span: Span): void {
  const { start, end } = span;
  assert.ok(0 <= start && start < end && end <= text.length, JSON.stringify(span));
  assert.doesNotMatch(text.slice(end - 1, end + 1), PARTED, `${JSON.stringify(span)} ends inside a letter`);
}

/** In order, and without overlaps. */
function assertApart(spans: readonly Span[]): void {
  for (const [at, { start }] of spans.entries()) {
    const before = spans[at - 1];
    if (before !== undefined) assert.ok(before.end <= start, `${JSON.stringify(before)} reaches beyond ${start}`);
  }
}

suite('Whatever the text, what recognition says of it fits', () => {
  const articles = fixtures();

  test('articles', () => {
    for (const { text } of articles) assertFits(text, analyze(text));
  });

  test('articles cut off anywhere', () => {
    const article = fc.constantFrom(...articles);
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), ({ text }, from, length) => {
        const start = from % text.length;
        const part = text.slice(start, start + (length % 3000));
        assertFits(part, analyze(part));
      }),
      { numRuns: 200 },
    );
  });

  for (const [what, texts] of [
    ['pieces of mentions in any order', soup],
    ['any characters', anything],
    ['any units, broken pairs among them', brokenPairs],
  ] as const) {
    test(what, () => {
      fc.assert(
        fc.property(texts, (text) => assertFits(text, analyze(text))),
        { numRuns: 1500 },
      );
    });
  }

  test('nothing of one text is left over for the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), soup, ({ text }, other) => {
        const first = analyze(text);
        analyze(other);
        assert.deepEqual(analyze(text), first);
      }),
      { numRuns: 40 },
    );
  });
});
