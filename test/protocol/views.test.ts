import assert from 'node:assert/strict';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

interface Entry {
  readonly label: string;
  readonly detail?: string;
  readonly path: readonly string[];
  readonly target?: { readonly uri: string };
}

interface Line {
  readonly left: string;
  readonly mention: string;
  readonly date: string;
}

interface Bar {
  readonly period: string;
  readonly articles: number;
}

const CAPABLE = { experimental: { danChieuStatus: true, danChieuViews: true } };

suite('the views over the wire', () => {
  let folder: TemporaryFolder;
  let client: BareClient;
  /** How often the client was told that the views may show something else. */
  let told = 0;
  suiteSetup(async () => {
    folder = new TemporaryFolder({ 'a.txt': FULL, 'b.txt': SHORT });
    client = await BareClient.indexed({ folders: [folder.uri], capabilities: CAPABLE, prepare: listen });
  });
  suiteTeardown(() => {
    client.kill();
    folder.remove();
  });

  function listen(connection: ProtocolConnection): void {
    connection.onNotification('danChieu/changed', () => {
      told++;
    });
  }

  const tree = (name: string, path: readonly string[] = [], options: object = {}): Promise<Entry[]> =>
    client.request('danChieu/tree', { tree: name, path, uri: folder.uriOf('b.txt'), options });

  test('lead from a type of documents to the articles that cite one of them', async () => {
    const labels: string[][] = [];
    let level = await tree('documents');
    for (; level.length > 0; level = await tree('documents', level[0]?.path))
      labels.push(level.map(({ label }) => label));
    assert.deepEqual(labels.slice(0, 3), [['Kết luận'], ['Term XIII'], ['Kết luận số 21-KL/TW']]);
    assert.equal(labels[3]?.length, 2);
  });

  test('tell which articles belong with one, and why', async () => {
    const [other, ...more] = await tree('related');
    assert.equal(other?.target?.uri, folder.uriOf('a.txt'));
    assert.deepEqual(more, []);
    const reasons = await tree('related', other?.path);
    assert.ok(reasons.some(({ label }) => label === 'Both cite Kết luận số 21-KL/TW'));
  });

  test('are filtered by words without marks', async () => {
    assert.deepEqual(
      (await tree('documents', [], { filter: 'ket luan 21' })).map(({ label }) => label),
      ['Kết luận số 21-KL/TW'],
    );
    assert.deepEqual(await tree('documents', [], { filter: 'ket luan 22' }), []);
  });

  test('are asked for again when an article changes', async () => {
    await client.eventually(
      async () => told,
      (times) => times > 0,
    );
    const before = told;
    folder.write('c.txt', FULL.replaceAll('21-KL/TW', '22-KL/TW'));
    await client.filesChanged({ uri: folder.uriOf('c.txt'), type: 1 });
    await client.eventually(
      async () => told,
      (times) => times > before,
    );
    const found = await tree('documents', [], { filter: '22-kl' });
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Kết luận số 22-KL/TW'],
    );
  });

  test('find what is typed without marks, the best first', async () => {
    const found = await client.request<{ readonly name: string }[]>('danChieu/find', { query: 'ket luan 21' });
    assert.equal(found[0]?.name, 'Kết luận số 21-KL/TW');
    assert.deepEqual(await client.request('danChieu/find', { query: 'kêt luận' }), []);
    await assert.rejects(client.request('danChieu/find', {}), /query must be a string/u);
  });

  test('list the mentions of what stands at a position in their contexts', async () => {
    const of = await client.request<{ name: string; thing: object }>('danChieu/thingAt', {
      textDocument: { uri: folder.uriOf('b.txt') },
      position: inside(SHORT, '21-KL/TW'),
    });
    assert.equal(of.name, 'Kết luận số 21-KL/TW');
    const page = await client.request<{ lines: readonly Line[]; next: null; soFar: boolean }>('danChieu/concordance', {
      thing: of.thing,
      after: null,
    });
    assert.deepEqual([page.next, page.soFar], [null, false]);
    assert.deepEqual(page.lines.map(({ left, mention, date }) => [left, mention, date]).slice(0, 2), [
      ['Sáng 11/01/2022, Tỉnh ủy Lạng Sơn học tập', 'Kết luận số 21-KL/TW', '2022-01-12'],
      ['Các chi bộ của tỉnh đã thảo luận để đưa', 'Kết luận số 21-KL/TW', '2022-02-20'],
    ]);
    await assert.rejects(client.request('danChieu/concordance', { thing: { kind: 'x', key: '' } }), /thing\.kind/u);
    await assert.rejects(client.request('danChieu/concordance', { thing: of.thing, after: 50 }), /after/u);
  });

  test('count the articles that speak of a thing by month, and list those of one', async () => {
    const { thing } = await client.request<{ thing: object }>('danChieu/thingAt', {
      textDocument: { uri: folder.uriOf('b.txt') },
      position: inside(SHORT, '21-KL/TW'),
    });
    const found = await client.request<{ unit: string; bars: readonly Bar[]; soFar: boolean }>('danChieu/timeline', {
      thing,
    });
    const counted = found.bars.filter(({ articles }) => articles > 0);
    assert.deepEqual(
      [found.unit, found.soFar, counted.map(({ period }) => period)],
      ['month', false, ['2022-01', '2022-02']],
    );
    const { entries } = await client.request<{ entries: readonly Entry[] }>('danChieu/timelineArticles', {
      thing,
      period: '2022-02',
    });
    assert.deepEqual(
      entries.map(({ target }) => target?.uri),
      [folder.uriOf('b.txt')],
    );
    await assert.rejects(client.request('danChieu/timelineArticles', { thing, period: 'May' }), /period/u);
  });

  test('are asked for again when what they said so far holds for good, though nothing was found to differ', async () => {
    const { thing } = await client.request<{ thing: object }>('danChieu/thingAt', {
      textDocument: { uri: folder.uriOf('b.txt') },
      position: inside(SHORT, '21-KL/TW'),
    });
    const isSoFar = async (): Promise<boolean> =>
      (await client.request<{ soFar: boolean }>('danChieu/timeline', { thing })).soFar;
    assert.equal(await isSoFar(), false);
    const before = told;
    const rebuilt = client.request('danChieu/rebuild', []);
    assert.equal(await isSoFar(), true);
    await rebuilt;
    await client.eventually(
      async () => told,
      (times) => times > before,
    );
    assert.equal(await isSoFar(), false);
  });

  test('show what is around a document, and around the article where there is none', async () => {
    const textDocument = { uri: folder.uriOf('b.txt') };
    const centreAt = (position: object) => client.request<object>('danChieu/centreAt', { textDocument, position });
    const centre = await centreAt(inside(SHORT, '21-KL/TW'));
    assert.deepEqual(centre, { kind: 'document', key: 'KL:21/TW@XIII' });
    const graph = await client.request<{ nodes: readonly { key: string }[]; neighbours: number }>('danChieu/graph', {
      centre,
    });
    const keys = graph.nodes.map(({ key }) => key);
    assert.deepEqual(keys.slice(0, 3), ['KL:21/TW@XIII', folder.uriOf('a.txt'), folder.uriOf('b.txt')]);
    assert.equal(graph.neighbours, 2);
    assert.deepEqual(await centreAt({ line: 0, character: 0 }), { kind: 'article', key: folder.uriOf('b.txt') });
    assert.equal(await client.request('danChieu/graph', { centre: { kind: 'article', key: 'file:///none' } }), null);
    await assert.rejects(client.request('danChieu/graph', { centre: { kind: 'x', key: '' } }), /centre\.kind/u);
  });

  test('say what is wrong with a question', async () => {
    await assert.rejects(tree('nothing'), /tree must be one of/u);
    await assert.rejects(tree('documents', [1] as never), /path must be strings/u);
    await assert.rejects(tree('documents', [], { order: 'size' }), /options\.order/u);
    await assert.rejects(tree('documents', [], { filter: 1 }), /options\.filter/u);
  });
});

suite('a concordance over the wire', () => {
  test('has each article once, though others come in while it is listed part by part', async () => {
    const cited = 'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021.\n';
    // undated articles are listed by their names
    const names = Array.from({ length: 60 }, (_, at) => `b${at + 10}.txt`);
    const folder = new TemporaryFolder(Object.fromEntries(names.map((name) => [name, cited])));
    const client = await BareClient.indexed({ folders: [folder.uri], capabilities: CAPABLE });
    try {
      const thing = { kind: 'directive', key: 'KL:21/TW@XIII' };
      interface Page {
        readonly lines: readonly { readonly uri: string }[];
        readonly articles: number;
        readonly next: object | null;
      }
      const ask = (after: object | null) => client.request<Page>('danChieu/concordance', { thing, after });
      const first = await ask(null);
      folder.write('a.txt', cited);
      await client.filesChanged({ uri: folder.uriOf('a.txt'), type: 1 });
      await client.statusWhere(({ state, articles }) => state === 'idle' && articles === 61);
      const second = await ask(first.next);
      assert.deepEqual(
        [...first.lines, ...second.lines].map(({ uri }) => uri),
        names.map((name) => folder.uriOf(name)),
      );
      assert.deepEqual([first.articles, second.articles, second.next], [60, 61, null]);
    } finally {
      client.kill();
      folder.remove();
    }
  });
});
