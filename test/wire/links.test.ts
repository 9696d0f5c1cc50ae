import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver';
import { Indexed, ROOT } from './indexed';

const TEXT = 'Chi bộ bàn Kết luận số 21-KL/TW của Trung ương.\n';

suite('an article that links lead to', () => {
  test('is one, by its own name', async () => {
    const index = await Indexed.whole({
      'tin/a.txt': TEXT,
      'tin/2024/b.txt': TEXT,
      'tin/0.txt': { link: 'tin/a.txt' },
      'tin/mới': { link: 'tin/2024' },
    });
    assert.deepEqual(index.articles, ['2024/b.txt', 'a.txt']);
    assert.equal(index.nameOf('0.txt'), 'a.txt');
    assert.equal(index.nameOf('mới/b.txt'), '2024/b.txt');
    assert.equal(index.nameOf('mới/chưa có.txt'), '2024/chưa có.txt');
    assert.equal(index.nameOf('2024/b.txt'), '2024/b.txt');
  });

  test('goes by the name of the first link where it lies outside, or is none by its own name', async () => {
    const index = await Indexed.whole({
      'kho/a.txt': TEXT,
      'kho/x/b.txt': TEXT,
      'tin/1.txt': { link: 'kho/a.txt' },
      'tin/2.txt': { link: 'kho/a.txt' },
      'tin/kho1': { link: 'kho/x' },
      'tin/kho2': { link: 'kho/x' },
      'tin/c.dat': TEXT,
      'tin/c.txt': { link: 'tin/c.dat' },
    });
    assert.deepEqual(index.articles, ['1.txt', 'c.txt', 'kho1/b.txt']);
    assert.equal(index.nameOf('2.txt'), '1.txt');
    assert.equal(index.nameOf('kho2/b.txt'), 'kho1/b.txt');
  });

  test('is one where a link to it is created or changed later', async () => {
    const index = await Indexed.whole({ 'tin/a.txt': TEXT, 'tin/2024/b.txt': TEXT });
    index.disk.write('tin/0.txt', { link: 'tin/a.txt' });
    index.disk.write('tin/mới', { link: 'tin/2024' });
    await index.follow(['0.txt', FileChangeType.Created], ['mới', FileChangeType.Created]);
    assert.deepEqual(index.articles, ['2024/b.txt', 'a.txt']);
    assert.equal(index.nameOf('mới/b.txt'), '2024/b.txt');
    index.disk.write('tin/2024/c.txt', TEXT);
    await index.created('mới/c.txt');
    await index.changed('0.txt');
    assert.deepEqual(index.articles, ['2024/b.txt', '2024/c.txt', 'a.txt']);
    assert.equal(index.renamed, 2, 'after the walk and after the links');
  });

  test('stays when a link to it is deleted', async () => {
    const index = await Indexed.whole({
      'tin/a.txt': TEXT,
      'tin/2024/b.txt': TEXT,
      'tin/0.txt': { link: 'tin/a.txt' },
      'tin/mới': { link: 'tin/2024' },
    });
    index.disk.remove('tin/0.txt');
    index.disk.remove('tin/mới');
    await index.follow(['0.txt', FileChangeType.Deleted], ['mới', FileChangeType.Deleted]);
    assert.deepEqual(index.articles, ['2024/b.txt', 'a.txt']);
    assert.equal(index.nameOf('mới/b.txt'), 'mới/b.txt');
  });

  test('goes by the next link when the first one is deleted', async () => {
    const index = await Indexed.whole({
      'kho/b.txt': TEXT,
      'tin/kho1': { link: 'kho' },
      'tin/kho2': { link: 'kho' },
    });
    index.disk.remove('tin/kho1');
    await index.deleted('kho1');
    assert.deepEqual(index.articles, ['kho2/b.txt']);
  });

  test('is read where a file or folder takes the place of a link', async () => {
    const index = await Indexed.whole({
      'tin/a.txt': TEXT,
      'tin/2024/b.txt': TEXT,
      'tin/0.txt': { link: 'tin/a.txt' },
      'tin/mới': { link: 'tin/2024' },
    });
    index.disk.remove('tin/mới');
    index.disk.write('tin/0.txt', TEXT);
    index.disk.write('tin/mới/c.txt', TEXT);
    await index.follow(['0.txt', FileChangeType.Created], ['mới', FileChangeType.Created]);
    assert.deepEqual(index.articles, ['0.txt', '2024/b.txt', 'a.txt', 'mới/c.txt']);
  });

  test('is one in two folders of which one is a link to the other, until that is closed', async () => {
    const index = new Indexed({ 'tin/a.txt': TEXT, khác: { link: 'tin' } });
    const other = 'memory:/kh%C3%A1c';
    index.indexing.addFolders([other]);
    await index.read();
    assert.deepEqual(index.articles, ['a.txt']);
    assert.deepEqual(index.indexing.removeFolders([ROOT]), [other]);
    await index.read();
    assert.deepEqual(
      [...index.corpus.snapshot().articles()].map(({ uri }) => uri),
      [`${other}/a.txt`],
    );
  });

  test('that is open by a link’s name leaves no second one behind when it gets its own', async () => {
    const index = new Indexed({ 'tin/2024/b.txt': TEXT, 'tin/mới': { link: 'tin/2024' } });
    const alias = `${ROOT}/m%E1%BB%9Bi/b.txt`;
    index.open.add(alias);
    index.indexing.edit(alias, TEXT);
    await index.read();
    index.open.delete(alias);
    await index.indexing.readAgain(alias);
    assert.deepEqual(index.articles, ['2024/b.txt']);
  });
});
