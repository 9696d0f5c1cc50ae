import assert from 'node:assert/strict';
import { BLOCK, contextsOf } from '../../server/src/corpus/facts/contexts';
import { contentOf } from '../../server/src/corpus/resolution/subjects';
import type { Span } from '../../server/src/recognition/mention';

/** The text without its brackets, and what they mark. */
function read(marked: string): { text: string; mentions: [index: number, Span][] } {
  const mentions: [number, Span][] = [];
  let text = '';
  for (const [at, piece] of marked.split(/[[\]]/u).entries()) {
    if (at % 2 === 1) mentions.push([at, { start: text.length, end: text.length + piece.length }]);
    text += piece;
  }
  return { text, mentions };
}

function contexts(marked: string): number[][] {
  const { text, mentions } = read(marked);
  return [...contextsOf(text, mentions).values()].map((content) => [...content]);
}

function content(...texts: string[]): number[] {
  return [...contentOf(texts.join('. '))];
}

suite('the context of a mention', () => {
  const rows: [name: string, text: string, expected: string[][]][] = [
    ['is its sentence', 'Mưa lớn. Học [NQ 18] về giá đất. Nắng to.', [['Học', 'về giá đất']]],
    ['… or its paragraph', 'Mưa lớn\n\nHọc [NQ 18] về giá đất\n\nNắng to', [['Học', 'về giá đất']]],
    ['… at the ends of the text', '[NQ 18] về giá đất', [['giá đất']]],
    ['joins no words over the mention', 'Học giá [NQ 18] đất rừng', [['Học giá', 'đất rừng']]],
    ['has its wrapped lines', 'Học [NQ 18] về giá\nđất ở', [['Học', 'về giá đất ở']]],
    ['is without the names of places', 'Tỉnh Nghệ An, học [NQ 18] về giá đất', [['học', 'về giá đất']]],
    [
      'is one for all in a sentence',
      '[NQ 18] về giá đất, [NQ 19] về cây lúa',
      [
        ['giá đất', 'cây lúa'],
        ['giá đất', 'cây lúa'],
      ],
    ],
    ['… and not in two', '[NQ 18] về giá đất. [NQ 19] về cây lúa', [['giá đất'], ['cây lúa']]],
    ['does not end inside a mention', 'Học [NQ 18] và [số. 19] về giá đất', [['Học và'], ['Học và', 'về giá đất']]],
  ];
  for (const [name, text, expected] of rows) {
    test(`${name}: «${text.replaceAll('\n', '⏎')}»`, () =>
      assert.deepEqual(
        contexts(text),
        expected.map((texts) => content(...texts)),
      ));
  }

  test('reaches so far in a very long sentence, and not all over it', () => {
    const far = 'đá vôi '.repeat(BLOCK);
    const near = 'cây lúa '.repeat(BLOCK / 'cây lúa '.length);
    const [context] = contexts(`${far}bò sữa ${near}[NQ 18] ${near}dê núi ${far}giá đất`);
    assert.ok(context !== undefined);
    for (const pair of content('cây lúa')) assert.ok(context.includes(pair), 'what is near');
    for (const pair of content('giá đất')) assert.ok(!context.includes(pair), 'what is far');
  });
});

suite('the contexts of a list in one sentence', () => {
  /** How many contexts are read for so many mentions, all of them in one sentence. */
  function readFor(piece: string, times: number): number {
    const { text, mentions } = read(`Học ${piece.repeat(times)}`);
    return new Set(contextsOf(text, mentions).values()).size;
  }

  test('grow with its length, not with what it lists', () => {
    const long = readFor('[18], về giá đất và cây lúa, ', 1000);
    const short = readFor('[18], ', 1000);
    assert.ok(short < 1000 / 50, `${short} contexts for 1000 mentions`);
    assert.ok(long > short);
    assert.ok(readFor('[18], ', 2000) <= 2 * short + 1);
  });
});
