import assert from 'node:assert/strict';
import { FileError, type FileErrorCode, type FileSystem } from '../../server/src/corpus/files/fileSystem';
import { listFiles } from '../../server/src/corpus/files/scanner';
import { readArticle } from '../../server/src/corpus/reading/readArticle';
import type { FileWriter } from '../../server/src/export/output';
import { ClientFiles } from '../../server/src/wire/client/clientFiles';
import { reachableFiles } from '../../server/src/wire/indexing/reachableFiles';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';
import { answersFrom, connectionTo } from './fileClient';
import { Indexed } from './indexed';

const ROOT = 'memory:/tin';

/** A file system that a client has. */
const files = (): MemoryFileSystem =>
  new MemoryFileSystem({
    'tin/bài báo.txt': 'Hội nghị ngày 20/6/2023',
    'tin/cũ.txt': new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
    'tin/kín.txt': 'denied',
    'tin/ống.txt': 'pipe',
    'tin/2023/a.txt': 'a',
    'tin/dài.txt': 'dài '.repeat(1000),
    'tin/lối tắt.txt': { link: 'tin/2023/a.txt' },
    'tin/vòng': { link: 'tin' },
  });

async function listed(system: FileSystem): Promise<[string[], string[]]> {
  const [found, problems]: [string[], string[]] = [[], []];
  const filter = { include: ['**/*.txt'], exclude: [] };
  const token = { isCancellationRequested: false };
  const report = ({ uri, code }: { uri: string; code: string }) => problems.push(`${decodeURIComponent(uri)}: ${code}`);
  for await (const uri of listFiles(system, ROOT, filter, token, report)) found.push(decodeURIComponent(uri));
  return [found, problems];
}

suite('files that the client is asked for', () => {
  const encodings: [string, ((bytes: Uint8Array) => unknown)?][] = [
    ['in base64'],
    ['as bytes', (bytes) => new Uint8Array(bytes)],
  ];
  for (const [how, encode] of encodings) {
    test(`are read ${how}, byte by byte`, async () => {
      const memory = files();
      const all = Uint8Array.from({ length: 70_000 }, (_, index) => index * 7);
      memory.write('tin/mọi byte', all);
      const asked = new ClientFiles(connectionTo(answersFrom(memory, undefined, encode)));
      assert.deepEqual(await asked.read(`${ROOT}/m%E1%BB%8Di%20byte`), all);
    });
  }

  test('are found folder by folder, also over a link; but a link to a folder, which may lead anywhere, is left alone', async () => {
    const asked = new ClientFiles(connectionTo(answersFrom(files())));
    assert.deepEqual(await listed(asked), [
      ['tin/bài báo.txt', 'tin/cũ.txt', 'tin/dài.txt', 'tin/kín.txt', 'tin/2023/a.txt', 'tin/lối tắt.txt'].map(
        (path) => `memory:/${path}`,
      ),
      [],
    ]);
  });

  const outcomes: [path: string, what: string, outcome: string][] = [
    ['bài báo.txt', 'a text', 'Hội nghị ngày 20/6/2023'],
    ['cũ.txt', 'UTF-16', 'a'],
    ['không có.txt', 'nothing', 'missing'],
    ['kín.txt', 'what may not be read', 'denied'],
    ['2023', 'a folder', 'noFile'],
    ['ống.txt', 'a pipe', 'noFile'],
    ['dài.txt', 'too large a file', 'tooLarge'],
  ];
  for (const [path, what, outcome] of outcomes) {
    test(`say what is under a name: ${what}`, async () => {
      const asked = new ClientFiles(connectionTo(answersFrom(files())));
      const { text, problem } = await readArticle(asked, `${ROOT}/${encodeURIComponent(path)}`, 1000);
      assert.equal(text ?? problem?.code, outcome);
    });
  }

  test('look the same for ever, so nobody trusts their looks', async () => {
    const asked = new ClientFiles(connectionTo(answersFrom(files())));
    assert.deepEqual(await asked.stat(`${ROOT}/2023/a.txt`), { kind: 'file', size: 1, modified: 0 });
  });

  test('are written in one piece, or not at all', async () => {
    const written = new Map<string, string>();
    const asked = new ClientFiles(connectionTo(answersFrom(files(), written)));
    await asked.write(`${ROOT}/bảng.csv`, pieces('số;', 'ngày\n'));
    await assert.rejects(asked.write(`${ROOT}/dở.csv`, pieces('số;', new FileError('failed', 'ends here'))));
    assert.deepEqual([...written], [[`${ROOT}/bảng.csv`, 'số;ngày\n']]);
  });

  test('cannot be had where the client is gone', async () => {
    const gone = new ClientFiles({ sendRequest: () => Promise.reject(new Error('connection got disposed')) });
    await assert.rejects(gone.read(ROOT), failure('failed', /disposed/u));
  });
});

suite('files that can be reached', () => {
  const onDisk = new MemoryFileSystem({ 'tin/trên đĩa.txt': 'đĩa' });
  const disk = (written: string[] = []) => ({
    fileSystem: onDisk,
    writer: { write: async (uri: string) => void written.push(uri) } satisfies FileWriter,
    holds: (uri: string) => uri.includes('/tin'),
  });
  const client = () => new MemoryFileSystem({ 'kho/ảo.txt': 'ảo' });

  test('lie on disk, or with the client, by their names', async () => {
    const [onDiskWritten, written]: [string[], Map<string, string>] = [[], new Map()];
    const connection = connectionTo(answersFrom(client(), written));
    const all = reachableFiles(connection, { files: true }, disk(onDiskWritten));
    assert.equal(String(await all.read('memory:/tin/tr%C3%AAn%20%C4%91%C4%A9a.txt')), 'đĩa');
    assert.equal(new TextDecoder().decode(await all.read('memory:/kho/%E1%BA%A3o.txt')), 'ảo');
    await all.write('memory:/tin/a.csv', pieces('a'));
    await all.write('memory:/kho/b.csv', pieces('b'));
    assert.deepEqual([onDiskWritten, [...written]], [['memory:/tin/a.csv'], [['memory:/kho/b.csv', 'b']]]);
  });

  test('are all with the client where there is no disk', async () => {
    const all = reachableFiles(connectionTo(answersFrom(client())), { files: true }, undefined);
    assert.deepEqual(await all.list('memory:/kho'), [{ name: 'ảo.txt', kind: 'file', link: false }]);
  });

  test('are those on disk alone where the client is not one to ask', async () => {
    const all = reachableFiles({ sendRequest: () => assert.fail('asked') }, { files: false }, disk());
    await assert.rejects(all.stat('memory:/kho/%E1%BA%A3o.txt'), failure('missing', /kho/u));
  });

  test('are read by threads only where these reach them', async () => {
    const names = Array.from({ length: 100 }, (_, number) => `tin/${number}.txt`);
    const start = () => assert.fail('a thread was started for nothing');
    const threads = { start, most: 2, reach: () => false };
    const index = new Indexed(Object.fromEntries(names.map((name) => [name, 'Hội nghị Trung ương'])), undefined, {
      threads,
    });
    await index.read();
    assert.equal(index.corpus.size, names.length);
  });
});

async function* pieces(...all: readonly (string | Error)[]): AsyncGenerator<string> {
  for (const piece of all) {
    if (piece instanceof Error) throw piece;
    yield piece;
  }
}

function failure(code: FileErrorCode, words: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof FileError && error.code === code && words.test(error.message);
}
