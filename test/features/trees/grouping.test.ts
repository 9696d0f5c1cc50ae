import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { inTurns } from '../../../server/src/corpus/turns';
import { byKey, byName, collator, descending, stretchOf } from '../../../server/src/features/trees/grouping';

/** A name with how many articles speak of it. */
interface Spoken {
  readonly name: string;
  readonly articles: number;
}

const spoken = fc.record({
  name: fc.constantFrom('Ánh', 'Ảnh', 'An', 'Đức', 'Dung', 'Ý', 'số 2', 'số 12'),
  articles: fc.nat(3),
});

suite('a stretch of things in order', () => {
  test('is what stands there when all are put in order', async () => {
    const orders = [byKey(({ articles }: Spoken) => articles, descending), byName(({ name }: Spoken) => name)];
    await fc.assert(
      fc.asyncProperty(fc.array(spoken), fc.nat(20), fc.nat(20), async (all, start, size) => {
        const sorted = all.toSorted((a, b) => b.articles - a.articles || collator.compare(a.name, b.name));
        const stretch = await inTurns(stretchOf(all, start, start + size, orders), CancellationToken.None);
        assert.deepEqual(stretch, sorted.slice(start, start + size));
      }),
    );
  });
});
