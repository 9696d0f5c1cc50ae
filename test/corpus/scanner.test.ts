import assert from 'node:assert/strict';
import type { FileFilter } from '../../server/src/corpus/files/fileFilter';
import { FileError } from '../../server/src/corpus/files/fileSystem';
import { listFiles } from '../../server/src/corpus/files/scanner';
import type { ScanProblem } from '../../server/src/corpus/files/scanProblem';
import { readArticle } from '../../server/src/corpus/reading/readArticle';
import { MemoryFileSystem } from './memoryFileSystem';

const ARTICLES: FileFilter = { include: ['**/*.txt', '**/*.md'], exclude: ['**/node_modules/**', '**/.git/**'] };
const LARGEST = 1000;

async function list(
  fileSystem: MemoryFileSystem,
  {
    filter = ARTICLES,
    folder = 'memory:/',
    below = folder,
  }: { filter?: FileFilter; folder?: string; below?: string } = {},
): Promise<{ readonly found: readonly string[]; readonly problems: readonly ScanProblem[] }> {
  const found: string[] = [];
  const problems: ScanProblem[] = [];
  const token = { isCancellationRequested: false };
  for await (const uri of listFiles(fileSystem, folder, filter, token, (problem) => problems.push(problem), {
    below,
  })) {
    found.push(decodeURIComponent(uri).replace(/^memory:\/?/u, ''));
  }
  return { found, problems };
}

suite('walking a folder', () => {
  test('yields what the globs include, in folders below too, and nothing that they exclude', async () => {
    const fileSystem = new MemoryFileSystem({
      'a.txt': '',
      'tin/Hà Nội/b.md': '',
      'c.pdf': '',
      'node_modules/x/readme.md': '',
      'tin/.git/log.txt': '',
    });
    assert.deepEqual((await list(fileSystem)).found, ['a.txt', 'tin/Hà Nội/b.md']);
  });

  test('does not even enter an excluded folder', async () => {
    const fileSystem = new MemoryFileSystem({ 'a.txt': '', 'node_modules/x/y/z/readme.md': '' });
    await list(fileSystem);
    assert.equal(fileSystem.listed, 1);
  });

  test('globs are relative to the folder, whatever its own name', async () => {
    const fileSystem = new MemoryFileSystem({ 'node_modules/tin/a.txt': '', 'node_modules/tin/nháp/b.txt': '' });
    const filter = { include: ['**/*.txt'], exclude: ['nháp/**', '**/node_modules/**'] };
    const { found } = await list(fileSystem, { filter, folder: 'memory:/node_modules/tin' });
    assert.deepEqual(found, ['node_modules/tin/a.txt']);
  });

  test('can be kept to a folder below', async () => {
    const fileSystem = new MemoryFileSystem({ 'a.txt': '', 'tin/b.txt': '', 'tin/2024/c.txt': '' });
    assert.deepEqual((await list(fileSystem, { below: 'memory:/tin' })).found, ['tin/b.txt', 'tin/2024/c.txt']);
  });

  test('a link that leads back is followed once and reported', async () => {
    const fileSystem = new MemoryFileSystem({ 'tin/a.txt': '', 'tin/vòng': { link: 'tin' } });
    const { found, problems } = await list(fileSystem);
    assert.deepEqual(found, ['tin/a.txt']);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['linkLoop'],
    );
  });

  test('a link that leads nowhere is a problem, where the file might have been an article', async () => {
    const fileSystem = new MemoryFileSystem({
      'a.txt': '',
      'b.txt': { link: 'mất/b.txt' },
      'c.png': { link: 'mất/c.png' },
      'node_modules/d.txt': { link: 'mất/d.txt' },
    });
    const { found, problems } = await list(fileSystem);
    assert.deepEqual(found, ['a.txt']);
    assert.deepEqual(problems, [{ uri: 'memory:/b.txt', code: 'brokenLink', detail: '' }]);
  });

  test('a folder is known by its own name, not by a link to it that comes first', async () => {
    const fileSystem = new MemoryFileSystem({ a: { link: 'tin' }, 'tin/b.txt': '' });
    assert.deepEqual((await list(fileSystem)).found, ['tin/b.txt']);
  });

  test('a folder that is gone is a problem, not an error', async () => {
    const { found, problems } = await list(new MemoryFileSystem({ 'a.txt': '' }), { folder: 'memory:/mất' });
    assert.deepEqual(found, []);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['missing'],
    );
  });

  test('below an excluded folder nothing is walked', async () => {
    const fileSystem = new MemoryFileSystem({ 'node_modules/x/y/readme.md': '' });
    assert.deepEqual((await list(fileSystem, { below: 'memory:/node_modules/x' })).found, []);
    assert.equal(fileSystem.listed, 0);
  });

  test('a name that is no UTF-8 is a problem, where the file might have been an article', async () => {
    const fileSystem = new MemoryFileSystem({
      'b\ufffdi.txt': '',
      '\ufffdnh.png': '',
      'th\ufffd/a.txt': '',
      'ổn.txt': '',
    });
    const listing = fileSystem.list.bind(fileSystem);
    fileSystem.list = async (uri) =>
      (await listing(uri)).map((entry) => ({ ...entry, garbled: entry.name.includes('\ufffd') }));
    const { found, problems } = await list(fileSystem);
    assert.deepEqual(found, ['ổn.txt']);
    assert.deepEqual(
      problems.map(({ code, detail }) => [code, detail]),
      [
        ['garbledName', 'b\ufffdi.txt'],
        ['garbledName', 'th\ufffd'],
      ],
    );
  });

  test('one that cannot be listed does not keep the others from being walked', async () => {
    const fileSystem = new MemoryFileSystem({ 'a/x.txt': '', 'b/y.txt': '', 'c/z.txt': '' });
    const listing = fileSystem.list.bind(fileSystem);
    fileSystem.list = async (uri) => {
      if (uri.endsWith('/b')) throw new FileError('denied', 'not allowed');
      return listing(uri);
    };
    const { found, problems } = await list(fileSystem);
    assert.deepEqual(found, ['a/x.txt', 'c/z.txt']);
    assert.deepEqual(problems, [{ uri: 'memory:/b', code: 'denied', detail: '' }]);
  });

  test('stops when it is cancelled', async () => {
    const token = { isCancellationRequested: false };
    const found: string[] = [];
    for await (const uri of listFiles(THREE, 'memory:/', ARTICLES, token, () => {})) {
      found.push(uri);
      token.isCancellationRequested = true;
    }
    assert.deepEqual(found, ['memory:/tin/a.txt']);
  });

  test('lets other work in between', async () => {
    const done: string[] = [];
    for await (const uri of listFiles(THREE, 'memory:/', ARTICLES, { isCancellationRequested: false }, () => {})) {
      done.push(uri);
      setImmediate(() => done.push('others'));
      holdUp(20);
    }
    const [a, b, c] = ['a', 'b', 'c'].map((name) => `memory:/tin/${name}.txt`);
    assert.deepEqual(done, [a, 'others', b, 'others', c]);
  });
});

const THREE = new MemoryFileSystem({ 'tin/a.txt': '', 'tin/b.txt': '', 'tin/c.txt': '' });

/** Works for so many milliseconds. */
function holdUp(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

suite('reading a file', () => {
  const fileSystem = new MemoryFileSystem({
    'a.txt': 'Kết luận số 21',
    'lớn.txt': 'x'.repeat(LARGEST + 1),
    'hai byte.txt': Buffer.from(`\ufeff${'x'.repeat(LARGEST)}`, 'utf16le'),
    'hai byte, lớn.txt': Buffer.from(`\ufeff${'x'.repeat(LARGEST + 1)}`, 'utf16le'),
    'ảnh.txt': Uint8Array.of(0x89, 0x50, 0, 0),
    'hỏng.txt': Uint8Array.of(0x61, 0xff),
    'kín.txt': 'denied',
    'rỗng.txt': '',
    'ống.txt': 'pipe',
    'thư mục.txt/a.txt': '',
  });
  const rows: [file: string, text: string | undefined, problem: string | undefined][] = [
    ['a.txt', 'Kết luận số 21', undefined],
    ['rỗng.txt', '', undefined],
    ['lớn.txt', undefined, 'tooLarge'],
    ['hai byte.txt', 'x'.repeat(LARGEST), undefined],
    ['hai byte, lớn.txt', undefined, 'tooLarge'],
    ['ảnh.txt', undefined, 'binary'],
    ['hỏng.txt', 'a\ufffd', 'invalidUtf8'],
    ['kín.txt', undefined, 'denied'],
    ['không có.txt', undefined, 'missing'],
    ['ống.txt', undefined, 'noFile'],
    ['thư mục.txt', undefined, 'noFile'],
  ];
  for (const [file, text, problem] of rows) {
    test(`${file}: ${problem ?? 'read'}`, async () => {
      const read = await readArticle(fileSystem, `memory:/${encodeURIComponent(file)}`, LARGEST);
      assert.equal(read.text, text);
      assert.equal(read.problem?.code, problem);
    });
  }
});
