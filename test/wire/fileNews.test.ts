import assert from 'node:assert/strict';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { followNews } from '../../server/src/wire/folders/fileNews';
import { Indexed, ROOT } from './indexed';

const TEXT = 'Chi bộ bàn Kết luận số 21-KL/TW của Trung ương.\n';
const NEWS: readonly FileEvent[] = [{ uri: `${ROOT}/b.txt`, type: FileChangeType.Created }];

const failing = {
  follow: async () => {
    throw new Error('a fault');
  },
};

suite('news of files', () => {
  /** What is told when a file is created. */
  async function told(faulty: Partial<Parameters<typeof followNews>[1]>) {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT });
    index.disk.write('tin/b.txt', TEXT);
    const said: string[] = [];
    const catalogues = { follow: async () => void said.push('catalogues') };
    await followNews(NEWS, {
      catalogues,
      indexing: index.indexing,
      changed: () => said.push('changed'),
      failed: (error) => said.push(String(error)),
      ...faulty,
    });
    return { said: said.sort(), articles: index.articles };
  }

  test('are for catalogues and for articles', async () => {
    assert.deepEqual(await told({}), { said: ['catalogues', 'changed'], articles: ['a.txt', 'b.txt'] });
  });

  test('reach the articles where the catalogues fail', async () => {
    assert.deepEqual(await told({ catalogues: failing }), {
      said: ['Error: a fault', 'changed'],
      articles: ['a.txt', 'b.txt'],
    });
  });

  test('reach the catalogues where the articles fail', async () => {
    assert.deepEqual(await told({ indexing: failing }), {
      said: ['Error: a fault', 'catalogues'],
      articles: ['a.txt'],
    });
  });
});
