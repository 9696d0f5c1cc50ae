import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/recognition/analyze';
import { respell } from '../../server/src/text/spelling';
import { type Respelt, respelt, SPELLINGS, type SpellingName } from '../generator/spelling';
import { plainFixtures } from './fixtures';

const NAMES = Object.keys(SPELLINGS) as SpellingName[];
const MARK = '\ufeff';

/** What recognition says of a text but of its spelling, with its offsets moved and its words in one spelling. */
function said(text: string, at: (offset: number) => number = (offset) => offset): string {
  return JSON.stringify(
    analyze(text),
    (key, value: unknown) => {
      if (key === 'mixedSpelling') return undefined;
      if ((key === 'start' || key === 'end') && typeof value === 'number') return at(value);
      return typeof value === 'string' ? respell(value) : value;
    },
    1,
  );
}

/** That a text says in another spelling what it said in its own, at the matching places. */
function assertSame(name: string, text: string, { text: other, at }: Respelt): void {
  assert.equal(said(other), said(text, at), name);
}

/** Several spellings, one after the other. */
function together(text: string, spellings: readonly SpellingName[], keep: () => boolean): Respelt {
  return spellings.reduce<Respelt>(
    (before, name) => {
      const { pieces, replace } = SPELLINGS[name];
      const after = respelt(before.text, { pieces, replace: (piece) => (keep() ? piece : replace(piece)) });
      return { text: after.text, at: (offset) => after.at(before.at(offset)) };
    },
    { text, at: (offset) => offset },
  );
}

suite('An article says the same at the matching places', () => {
  const articles = plainFixtures();

  for (const spelling of NAMES) {
    test(`spelt ${spelling}`, () => {
      let changed = 0;
      for (const { name, text } of articles) {
        const other = respelt(text, SPELLINGS[spelling]);
        if (other.text !== text) changed++;
        assertSame(name, text, other);
      }
      assert.ok(changed > articles.length / 2);
    });
  }

  test('behind a byte order mark', () => {
    for (const { name, text } of articles) {
      assertSame(name, text, { text: MARK + text, at: (offset) => offset + MARK.length });
    }
  });

  test('in any mixture of spellings, some letters in one and some in another', () => {
    const bits = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.shuffledSubarray(NAMES), bits, ({ name, text }, mixture, kept) => {
        // of line ends one text has one kind: CR and LF side by side would be one line end, not two
        const spellings = mixture.filter((one) => !one.startsWith('with CR'));
        assertSame(
          name,
          text,
          together(text, spellings, () => kept.next().value),
        );
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
