import assert from 'node:assert/strict';
import { run } from '../../server/src/commandLine/run';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';
import { FakeHost } from './fakeHost';

const CITED = 'Triển khai Quy định số 50-QĐ/TW ngày 27/12/2021 của Bộ Chính trị.\n';
const SHORT = 'Chi bộ bàn Quy định 50.\n';

/** What is read of an export as JSON. */
interface Printed {
  readonly articles: readonly { readonly path: string }[];
}

suite('an export on the command line', () => {
  let host: FakeHost;
  setup(() => {
    host = new FakeHost(new MemoryFileSystem({ 'tin/b.txt': CITED, 'tin/a.txt': SHORT }));
  });

  const exportTo = (...args: readonly string[]): Promise<number> => run(['export', 'tin', ...args], host);

  test('prints what is one file', async () => {
    assert.equal(await exportTo('--format=csv', '--table=citations'), 0);
    const [head = '', ...rows] = host.written.split('\r\n');
    assert.match(head, /^\ufeffpath,published,line,/u);
    assert.deepEqual(
      rows.map((row) => row.split(',')[0]),
      ['a.txt', 'b.txt', ''],
    );
    assert.deepEqual(host.complaints, []);
  });

  test('gives as JSON what the analysis gives, which names the files as the user does', async () => {
    assert.equal(await exportTo('--format=json'), 0);
    const exported: Printed = JSON.parse(host.written);
    host.written = '';
    assert.equal(await run(['analyze', 'tin/a.txt', 'tin/b.txt'], host), 0);
    const named = exported.articles.map((article) => ({ ...article, path: `tin/${article.path}` }));
    assert.deepEqual({ ...exported, articles: named }, JSON.parse(host.written));
  });

  const NAMES: readonly (readonly [given: readonly string[], paths: readonly string[]])[] = [
    [['tin'], ['a.txt', 'b.txt']],
    [['.'], ['kho/2021/c.txt', 'kho/2022/thang-1/d.txt', 'tin/a.txt', 'tin/b.txt']],
    [['./tin/'], ['a.txt', 'b.txt']],
    [['/tin'], ['a.txt', 'b.txt']],
    [['tin/a.txt'], ['a.txt']],
    [
      ['tin/b.txt', 'tin/a.txt'],
      ['a.txt', 'b.txt'],
    ],
    [['kho/2021', 'kho/2022/'].reverse(), ['2021/c.txt', '2022/thang-1/d.txt']],
    [
      ['kho', 'kho/2021/c.txt'],
      ['2021/c.txt', '2022/thang-1/d.txt'],
    ],
    [
      ['kho/2021', 'kho/2022/thang-1/d.txt'],
      ['2021/c.txt', '2022/thang-1/d.txt'],
    ],
  ];
  for (const [given, paths] of NAMES) {
    test(`of ${given.join(' and ')} names ${paths.join(', ')}`, async () => {
      host.fileSystem.write('kho/2021/c.txt', CITED);
      host.fileSystem.write('kho/2022/thang-1/d.txt', CITED);
      assert.equal(await run(['export', ...given, '--format=json'], host), 0);
      const { articles }: Printed = JSON.parse(host.written);
      assert.deepEqual(
        articles.map(({ path }) => path),
        paths,
      );
    });
  }

  test('leaves out what is no article, as the editor does, and says how many files those were', async () => {
    host.fileSystem.write('tin/ghi-chu.txt', 'Mua 5 kg gạo, 2 lít dầu.\n');
    host.fileSystem.write('tin/nhat-ky.md', 'Mình đi bộ 5 km quanh hồ.\n');
    assert.equal(await exportTo('--format=json'), 0);
    const { articles }: Printed = JSON.parse(host.written);
    assert.deepEqual(
      articles.map(({ path }) => path),
      ['a.txt', 'b.txt'],
    );
    assert.deepEqual(host.complaints, ['2 files are not in the export: they are no articles']);
    host.complaints.length = 0;
    assert.equal(await run(['export', 'tin/ghi-chu.txt', '--format=ndjson', '--language=vi'], host), 0);
    assert.deepEqual(host.complaints, ['1 tệp không được xuất vì không phải là bài báo']);
  });

  test('writes a file or a folder, and replaces nothing unless it is told to', async () => {
    assert.equal(await exportTo('--format=csv', '--output=ra'), 0);
    assert.equal(host.written, '');
    const tables = [...host.files.written.keys()];
    assert.equal(tables.length, 4);
    assert.equal(await exportTo('--format=csv', '--output=ra'), 1);
    assert.deepEqual(host.complaints, ['ra/articles.csv: exists already; --force replaces it']);
    assert.equal(await exportTo('--format=csv', '--output=ra', '--force'), 0);
    assert.deepEqual([...host.files.written.keys()], tables);
  });

  test('never overwrites an article, and puts no texts among them', async () => {
    assert.equal(await exportTo('--format=json', '--output=tin/a.txt', '--force'), 1);
    assert.equal(await exportTo('--format=brat', '--output=tin/brat'), 1);
    assert.deepEqual(host.complaints, [
      'tin/a.txt: is one of the articles and is not overwritten',
      'tin/brat: lies in a folder of articles, where the texts of the export would be taken for articles',
    ]);
    assert.equal(host.files.written.size, 0);
  });

  test('names an article that changes meanwhile, exports the others, and the status says so', async () => {
    let reads = 0;
    const read = host.fileSystem.read.bind(host.fileSystem);
    host.fileSystem.read = (uri) => {
      if (++reads === 3) host.fileSystem.write('tin/a.txt', CITED);
      return read(uri);
    };
    assert.equal(await exportTo('--format=ndjson'), 1);
    assert.deepEqual(host.complaints, ['tin/a.txt: has changed since it was read, so it is not in the export']);
    assert.equal(host.written.trimEnd().split('\n').length, 1);
  });

  test('ends where the user interrupts it', async () => {
    host.isInterrupted = true;
    assert.equal(await exportTo('--format=csv', '--output=ra'), 130);
    assert.deepEqual(host.complaints, ['Interrupted.']);
    assert.equal(host.files.written.size, 0);
  });

  test('names articles as they are published, or as files', async () => {
    assert.equal(await exportTo('--format=web-annotation', '--base=https://bao.example/kho'), 0);
    assert.match(host.written, /"id":"https:\/\/bao\.example\/kho\/a\.txt#mention=1"/u);
    host.written = '';
    assert.equal(await exportTo('--format=web-annotation'), 0);
    assert.match(host.written, /"id":"memory:\/tin\/a\.txt#mention=1"/u);
  });
});
