import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { SHORT } from './articles';
import { BareClient } from './bareClient';
import { CitingFolder } from './citingFolder';
import { TemporaryFolder } from './temporaryFolder';

suite('files on disk', () => {
  let here: CitingFolder;
  setup(async () => {
    here = await CitingFolder.open('tin/b.txt', {
      capabilities: { workspace: { workspaceFolders: true } },
    });
  });
  teardown(() => here.close());

  test('a new file is read', async () => {
    here.folder.write('tin/c.md', SHORT);
    await here.client.filesChanged({ uri: here.folder.uriOf('tin/c.md'), type: 1 });
    await here.becomes(here.full, here.short, here.folder.uriOf('tin/c.md'));
  });

  test('a changed file is read again', async () => {
    here.folder.write('tin/b.txt', 'Không còn dẫn gì.\n');
    await here.client.filesChanged({ uri: here.short, type: 2 });
    await here.becomes(here.full);
  });

  test('a deleted file is forgotten', async () => {
    here.folder.remove('tin/b.txt');
    await here.client.filesChanged({ uri: here.short, type: 3 });
    await here.becomes(here.full);
  });

  test('a renamed file is a deleted and a created one', async () => {
    here.folder.rename('tin/b.txt', 'c.txt');
    await here.client.filesChanged({ uri: here.short, type: 3 }, { uri: here.folder.uriOf('c.txt'), type: 1 });
    await here.becomes(here.full, here.folder.uriOf('c.txt'));
  });

  test('a deleted folder takes its files with it', async () => {
    here.folder.remove('tin');
    await here.client.filesChanged({ uri: here.folder.uriOf('tin'), type: 3 });
    await here.becomes(here.full);
  });

  test('a folder renamed in the editor takes its files along', async () => {
    here.folder.rename('tin', 'tin cũ');
    await here.client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: here.folder.uriOf('tin'), newUri: here.folder.uriOf('tin cũ') }],
    });
    await here.becomes(here.full, here.folder.uriOf('tin cũ/b.txt'));
  });

  test('a file that the settings leave out is not read', async () => {
    here.folder.write('tin/c.csv', SHORT);
    here.folder.write('.git/d.txt', SHORT);
    here.folder.write('tin/e.txt', SHORT);
    await here.client.filesChanged(
      { uri: here.folder.uriOf('tin/c.csv'), type: 1 },
      { uri: here.folder.uriOf('.git/d.txt'), type: 1 },
      { uri: here.folder.uriOf('tin/e.txt'), type: 1 },
    );
    await here.becomes(here.full, here.short, here.folder.uriOf('tin/e.txt'));
  });

  test('a file that is gone before it can be read is no trouble', async () => {
    await here.client.filesChanged({ uri: here.folder.uriOf('thoáng qua.txt'), type: 1 });
    here.folder.write('sau đó.txt', SHORT);
    await here.client.filesChanged({ uri: here.folder.uriOf('sau đó.txt'), type: 1 });
    await here.becomes(here.full, here.short, here.folder.uriOf('sau đó.txt')); // so what came before has been followed, too
    assert.equal((await here.client.statusWhere(({ articles }) => articles === 3)).problems, 0);
    assert.deepEqual(here.client.faults, []);
  });

  test('a folder that is opened later is read, one that is closed is forgotten', async () => {
    const other = new TemporaryFolder({ 'c.txt': SHORT });
    try {
      const change = (added: string[], removed: string[]) =>
        here.client.notify('workspace/didChangeWorkspaceFolders', {
          event: {
            added: added.map((uri) => ({ uri, name: 'khác' })),
            removed: removed.map((uri) => ({ uri, name: 'khác' })),
          },
        });
      await change([other.uri], []);
      await here.becomes(here.full, here.short, other.uriOf('c.txt'));
      await change([], [other.uri]);
      await here.becomes(here.full, here.short);
    } finally {
      other.remove();
    }
  });

  test('a folder in a folder that is closed belongs to the one around it, by its settings', async () => {
    here.client.kill();
    here.folder.write('tin/c.md', SHORT);
    here.client = await BareClient.indexed({
      folders: [here.folder.uri, here.folder.uriOf('tin')],
      capabilities: { workspace: { workspaceFolders: true, configuration: true } },
      prepare: (connection) =>
        connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
          items.map(({ scopeUri }) => (scopeUri?.endsWith('/tin') ? { files: { include: ['*.txt'] } } : null)),
        ),
    });
    await here.becomes(here.full, here.short);
    await here.client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: here.folder.uriOf('tin'), name: 'tin' }] },
    });
    await here.becomes(here.full, here.short, here.folder.uriOf('tin/c.md'));
  });

  test('settings that arrive later choose the files anew', async () => {
    const settings = { danChieu: { files: { include: ['*.txt'] } } };
    await here.client.notify('workspace/didChangeConfiguration', { settings });
    await here.becomes(here.full);
  });

  test('a rebuild reads everything again and answers when it is done', async () => {
    here.folder.write('tin/b.txt', 'Không còn dẫn gì.\n');
    here.folder.write('d.txt', SHORT);
    await here.client.request('danChieu/rebuild', []);
    assert.deepEqual(await here.citing(), [here.full, here.folder.uriOf('d.txt')]);
  });
});

suite('files that cannot be read, or only in part', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  teardown(() => {
    client.kill();
    folder.remove();
  });

  const headlines = async () =>
    (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Các chi bộ' })).map(
      ({ location }) => location.uri,
    );

  test('each is named in the log and counted, and the rest is read', async () => {
    const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    folder = new TemporaryFolder({
      'tốt.txt': SHORT,
      'nhị phân.txt': Uint8Array.from({ length: 64 }, (_, index) => index % 7),
      'hỏng.txt': Buffer.concat([Buffer.from(SHORT), Buffer.from([0xff, 0xc3, 0x28])]),
      'utf16.txt': utf16(SHORT),
      'quá lớn.txt': SHORT.repeat(10),
      'trống.txt': '',
    });
    client = await BareClient.indexed({
      folders: [folder.uri],
      initialize: { initializationOptions: { danChieu: { files: { maximumSize: 1 } } } },
    });
    assert.match((await client.logged('nhị phân.txt')).message, /a binary file/u);
    assert.match((await client.logged('hỏng.txt')).message, /not valid UTF-8/u);
    assert.match((await client.logged('quá lớn.txt')).message, /larger than the size limit/u);
    assert.match((await client.logged('articles read')).message, /^3 articles read in \d+\.\d s$/u);
    const { problems, damaged, articles } = await client.idle();
    assert.deepEqual({ problems, damaged, articles }, { problems: 2, damaged: 1, articles: 3 }); // an empty one is none
    const expected = ['tốt.txt', 'hỏng.txt', 'utf16.txt'].map((name) => folder.uriOf(name));
    assert.deepEqual((await headlines()).sort(), expected.sort());
  });

  test('a mended file is no longer counted', async () => {
    folder = new TemporaryFolder({ 'a.txt': Uint8Array.from([0, 1, 2, 3]) });
    client = await BareClient.indexed({ folders: [folder.uri] });
    assert.equal((await client.idle()).problems, 1);
    folder.write('a.txt', SHORT);
    await client.filesChanged({ uri: folder.uriOf('a.txt'), type: 2 });
    await client.statusWhere(({ problems, articles }) => problems === 0 && articles === 1);
  });

  test('a link that leads back to its own folder is followed once', async () => {
    folder = new TemporaryFolder({ 'tin/a.txt': SHORT });
    folder.link('tin/vòng', 'tin');
    client = await BareClient.indexed({ folders: [folder.uri] });
    assert.equal((await client.idle()).articles, 1);
    await client.logged('a link to a folder that has been read');
    const { problems, damaged } = await client.idle();
    assert.deepEqual({ problems, damaged }, { problems: 0, damaged: 0 });
  });

  test('a link that leads nowhere is said so', async () => {
    folder = new TemporaryFolder({ 'tin/a.txt': SHORT });
    folder.link('tin/b.txt', 'không có');
    client = await BareClient.indexed({ folders: [folder.uri] });
    const { problems, articles } = await client.idle();
    assert.deepEqual({ problems, articles }, { problems: 1, articles: 1 });
    await client.logged('a link that leads to no file');
  });

  test('a folder that disappears is said so, and what was read of it is forgotten with the next reading', async () => {
    folder = new TemporaryFolder({ 'a.txt': SHORT });
    client = await BareClient.indexed({ folders: [folder.uri] });
    folder.remove();
    await client.request('danChieu/rebuild', []);
    await client.logged('not found');
    await client.statusWhere(({ articles, problems }) => articles === 0 && problems === 1);
  });

  test('a folder on no disk is said so', async () => {
    folder = new TemporaryFolder();
    client = await BareClient.indexed({ folders: ['vscode-remote://nơi-khác/tin', folder.uri] });
    await client.logged('not a file on disk');
    assert.equal((await client.idle()).problems, 1);
  });

  test('names in an encoding of old are said so, where the disk allows them', async function () {
    folder = new TemporaryFolder({ 'a.txt': SHORT });
    const windows1258 = Buffer.from('B\xe0i vi\xeat.txt', 'latin1');
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/`), windows1258]), SHORT);
    } catch {
      client = await BareClient.start();
      this.skip(); // this disk has names in UTF-8 only
    }
    client = await BareClient.indexed({ folders: [folder.uri] });
    const { problems, articles } = await client.idle();
    assert.deepEqual({ problems, articles }, { problems: 1, articles: 1 });
    await client.logged('its name is not valid UTF-8, skipped; please rename it (B\ufffdi vi\ufffdt.txt)');
  });

  test('tens of thousands of files of other kinds cost no article', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`kho/${index % 500}/${index}.bin`, '']),
    );
    folder = new TemporaryFolder({ ...others, 'kho/499/a.txt': SHORT });
    client = await BareClient.indexed({ folders: [folder.uri] });
    assert.equal((await client.idle()).articles, 1);
  });
});
