import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CancellationTokenSource, ProgressType } from 'vscode-languageserver-protocol/node';
import { FULL, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const EXPORT = 'danChieu/export';
const WORK_DONE = new ProgressType<{ kind: string; percentage?: number }>();

suite('exports over the wire', () => {
  let folder: TemporaryFolder;
  let place: TemporaryFolder;
  let client: BareClient;
  setup(async () => {
    folder = new TemporaryFolder({ 'đủ.txt': FULL, 'tin/gọn.txt': SHORT });
    place = new TemporaryFolder();
    client = await BareClient.start({ folders: [folder.uri] });
  });
  teardown(() => {
    client.kill();
    folder.remove();
    place.remove();
  });

  const written = (name: string) => readFileSync(path.join(place.path, name), 'utf8');
  const ask = (format: string, target: string, more: object = {}) =>
    client.request<object>(EXPORT, {
      ...{ format, scope: { kind: 'all' }, target: place.uriOf(target), replace: false },
      ...more,
    });

  test('are of all articles, also where they are asked for before all are read', async () => {
    assert.deepEqual(await ask('ndjson', 'tin.ndjson'), { kind: 'written', files: 1, articles: 2, leftOut: 0 });
    const articles = written('tin.ndjson')
      .trimEnd()
      .split('\n')
      .map((line): { path: string; mentions: { attrs: { canonical?: string } }[] } => JSON.parse(line));
    assert.deepEqual(
      articles.map((article) => article.path),
      ['tin/gọn.txt', 'đủ.txt'],
    );
    for (const { mentions } of articles) assert.ok(mentions.some(({ attrs }) => attrs.canonical === 'KL:21/TW'));
  });

  test('are of a folder, of an article, of a table', async () => {
    const scope = { kind: 'folder', uri: folder.uriOf('tin') };
    assert.deepEqual(await ask('csv', 'bảng', { scope }), { kind: 'written', files: 4, articles: 1, leftOut: 0 });
    assert.deepEqual(readdirSync(path.join(place.path, 'bảng')).sort(), [
      ...['articles.csv', 'citations.csv', 'holders.csv', 'mentions.csv'],
    ]);
    const article = { kind: 'article', uri: folder.uriOf('đủ.txt') };
    await ask('csv', 'một.csv', { scope: article, table: 'articles' });
    const rows = written('một.csv').trimEnd().split('\r\n');
    assert.deepEqual([rows.length, rows[1]?.split(',')[0]], [2, 'đủ.txt']);
  });

  test('are of the folder or article that a link leads to', async () => {
    folder.link('mới', 'tin');
    await client.request('danChieu/rebuild', []);
    const one = { kind: 'written', files: 1, articles: 1, leftOut: 0 };
    for (const [kind, name] of [
      ['folder', 'mới'],
      ['article', 'mới/gọn.txt'],
    ] as const) {
      const scope = { kind, uri: folder.uriOf(name) };
      assert.deepEqual(await ask('ndjson', `${kind}.ndjson`, { scope }), one, kind);
      assert.equal(JSON.parse(written(`${kind}.ndjson`)).path, 'tin/gọn.txt');
    }
  });

  test('have what stands in the editor, saved or not', async () => {
    await client.open(folder.uriOf('đủ.txt'), FULL.replace('Lạng Sơn', 'Cao Bằng'));
    await ask('brat', 'brat');
    assert.match(written('brat/đủ.txt'), /Cao Bằng/u);
    assert.match(written('brat/đủ.ann'), /\tdirective \d+ \d+\tKết luận số 21-KL\/TW\n/u);
  });

  test('replace nothing unless they are told to, and write nothing where they must not', async () => {
    place.write('cũ.json', 'của người khác');
    const refused = (code: string, uri: string) => ({ kind: 'refused', code, uri });
    assert.deepEqual(await ask('json', 'cũ.json'), refused('taken', place.uriOf('cũ.json')));
    assert.equal(written('cũ.json'), 'của người khác');
    assert.deepEqual(await ask('json', 'cũ.json', { replace: true }), {
      kind: 'written',
      files: 1,
      articles: 2,
      leftOut: 0,
    });
    const target = folder.uriOf('brat');
    assert.deepEqual(await ask('brat', '', { target, replace: true }), refused('amongArticles', target));
    assert.ok(!existsSync(path.join(folder.path, 'brat')));
    const article = folder.uriOf('đủ.txt');
    assert.deepEqual(await ask('json', '', { target: article, replace: true }), refused('overArticle', article));
  });

  test('leave out what cannot be read any more, and the log names it', async () => {
    await client.idle();
    folder.write('tin/gọn.txt', FULL);
    assert.deepEqual(await ask('json', 'tin.json'), { kind: 'written', files: 1, articles: 1, leftOut: 1 });
    await client.logged('tin/gọn.txt: has changed since it was read');
  });

  test('tell why they failed', async () => {
    place.write('tệp', '');
    const answer = await ask('json', 'tệp/a.json');
    assert.match(JSON.stringify(answer), /^\{"kind":"failed","detail":".+"\}$/u);
  });

  test('can have names as long as the system allows', async () => {
    const name = `${'ệ'.repeat(83)}.txt`;
    assert.ok(Buffer.byteLength(name) > 250);
    assert.deepEqual(await ask('json', name), { kind: 'written', files: 1, articles: 2, leftOut: 0 });
    assert.deepEqual(readdirSync(place.path), [name], 'and nothing beside it');
  });

  test('tell how far they are', async () => {
    await client.idle();
    const told: string[] = [];
    client.connection.onProgress(WORK_DONE, 'tiến độ', ({ kind, percentage }) => {
      told.push(`${kind} ${percentage ?? ''}`);
    });
    await ask('csv', 'bảng', { workDoneToken: 'tiến độ' });
    assert.equal(told[0], 'begin 0');
    assert.deepEqual(told.slice(-2), ['report 100', 'end ']);
  });

  test('can be cancelled, and then leave nothing behind', async () => {
    const source = new CancellationTokenSource();
    const params = { format: 'json', scope: { kind: 'all' }, target: place.uriOf('tin.json'), replace: false };
    const answer = client.connection.sendRequest(EXPORT, params, source.token);
    source.cancel();
    await assert.rejects(answer, /cancelled/u);
    await client.idle();
    assert.deepEqual(readdirSync(place.path), []);
  });

  const wrong: [what: string, params: object][] = [
    ['no such format', { format: 'xls' }],
    ['no such table', { table: 'people' }],
    ['a table of another format', { format: 'json', table: 'articles' }],
    ['no such scope', { scope: { kind: 'province' } }],
    ['a folder without its address', { scope: { kind: 'folder' } }],
    ['no place', { target: 1 }],
    ['nothing said of what is there', { replace: 'yes' }],
  ];
  for (const [what, params] of wrong) {
    test(`that make no sense are answered with an error: ${what}`, async () => {
      await assert.rejects(ask('csv', 'a.csv', params), /must be/u);
    });
  }
});
