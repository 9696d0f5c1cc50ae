import assert from 'node:assert/strict';
import { Witnessed } from '../../../server/src/corpus/answers/witnessed';
import { Member } from '../../../server/src/corpus/lists/postings';
import { KeptArticle } from '../../../server/src/corpus/packed/keptArticle';

const [A, B] = ['a.txt', 'b.txt'].map((uri) => new KeptArticle(new Member(uri, 0), new Uint8Array()));

/** Readings that tell how often something was read. */
function reading(capacity?: number) {
  const read: string[] = [];
  const witnessed = new Witnessed<string>(({ length }) => length, capacity);
  const get = (key: string, witnesses: readonly KeptArticle[], value = key): string =>
    witnessed.get(key, witnesses, () => {
      read.push(key);
      return value;
    });
  return { read, get };
}

suite('Witnessed', () => {
  test('reads again only where other articles are asked', () => {
    const { read, get } = reading();
    const asked = [[A!], [A!], [A!, B!], [B!, A!], [B!, A!], []];
    for (const witnesses of asked) assert.equal(get('tên', witnesses), 'tên');
    assert.deepEqual(read, ['tên', 'tên', 'tên', 'tên']);
  });

  test('forgets what was read first when all of it is too much, however few they are', () => {
    const { read, get } = reading(20);
    for (const key of ['a', 'b', 'a', 'c', 'b']) get(key, [A!], key.repeat(6));
    assert.deepEqual(read, ['a', 'b', 'c']);
    for (const key of ['a', 'c']) get(key, [A!], key.repeat(6));
    assert.deepEqual(read, ['a', 'b', 'c', 'a']);
  });

  test('keeps what was just asked for, however much it is', () => {
    const { read, get } = reading(20);
    for (const key of ['a', 'b', 'b', 'a']) get(key, [A!], key.repeat(100));
    assert.deepEqual(read, ['a', 'b', 'a']);
  });
});
