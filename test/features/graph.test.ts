import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { type Graph, graphAround } from '../../server/src/features/graph';
import { type Centre, centreAt } from '../../server/src/features/graph/centre';
import { presentation } from '../../server/src/features/wording/presentation';
import { corpusOf, textIn, uriOf } from './corpusOf';

const ENGLISH = presentation('en', true);

const ARTICLES = {
  một: `
    Tràng Định gặp mặt cán bộ thôn

    (12/01/2022)

    Sáng 11/01/2022, Huyện ủy Tràng Định, Lạng Sơn học Kết luận số 21-KL/TW ngày 25/10/2021 và Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn. Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định chủ trì.

    Lê Thị Mây
  `,
  hai: `
    Huyện ủy Tràng Định gặp mặt cán bộ thôn đầu năm

    (13/01/2022)

    Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định, Lạng Sơn nhắc Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.
  `,
  ba: `
    Văn Quan học kết luận

    (20/02/2022)

    Huyện ủy Văn Quan, Lạng Sơn học Kết luận số 21-KL/TW ngày 25/10/2021. Ông Đỗ Văn Ánh dự.
  `,
  bốn: `
    Hà Nam trồng cây

    (11/03/2022)

    Tỉnh Hà Nam trồng cây xoan ở sân đình.
  `,
};

function graphOf(centre: Centre, articles: Readonly<Record<string, string>> = ARTICLES, shown = ENGLISH) {
  return graphAround(corpusOf(articles).snapshot, centre, shown, CancellationToken.None);
}

/** «một → Kết luận số 21-KL/TW: cites»: the links as one reads them, by their nodes' names; articles by their files'. */
function linksOf({ nodes, links }: Graph): string[] {
  const name = (at: number): string => {
    const { kind, key, name } = nodes[at] ?? assert.fail(`no node ${at}`);
    return kind === 'article' ? key.slice('file:///tin/'.length, -'.txt'.length) : name;
  };
  return links.map(({ kind, from, to }) => `${name(from)} → ${name(to)}: ${kind}`).sort();
}

const article = (name: string): Centre => ({ kind: 'article', key: uriOf(name) });
const CONCLUSION: Centre = { kind: 'document', key: 'KL:21/TW@XIII' };

suite('a graph', () => {
  test('around an article has what it names, and the articles that belong with it', async () => {
    const graph = (await graphOf(article('một'))) ?? assert.fail('no graph');
    assert.deepEqual(
      graph.nodes.map(({ kind, name }) => `${kind} ${name}`),
      [
        'article Tràng Định gặp mặt cán bộ thôn',
        'article Huyện ủy Tràng Định gặp mặt cán bộ thôn đầu năm',
        'article Văn Quan học kết luận',
        'document Kết luận số 21-KL/TW',
        'document Kế hoạch số 27-KH/TU',
        'person Nông Văn Tài',
      ],
    );
    assert.deepEqual(linksOf(graph), [
      'ba → Kết luận số 21-KL/TW: cites',
      'hai → Kế hoạch số 27-KH/TU: cites',
      'hai → Nông Văn Tài: names',
      'một → Kế hoạch số 27-KH/TU: cites',
      'một → Kết luận số 21-KL/TW: cites',
      'một → Nông Văn Tài: names',
      'một → hai: sameEvent',
    ]);
    assert.deepEqual([graph.shown, graph.neighbours], [3, 3]);
  });

  test('around a document has the articles that cite it, by date, and what these name besides', async () => {
    const graph = (await graphOf(CONCLUSION)) ?? assert.fail('no graph');
    assert.deepEqual(
      graph.nodes.map(({ name }) => name),
      [
        'Kết luận số 21-KL/TW',
        'Tràng Định gặp mặt cán bộ thôn',
        'Văn Quan học kết luận',
        'Kế hoạch số 27-KH/TU',
        'Nông Văn Tài',
        'Đỗ Văn Ánh',
      ],
    );
    assert.deepEqual([graph.shown, graph.neighbours], [2, 2]);
  });

  test('around a person has the articles that name them', async () => {
    const graph = (await graphOf({ kind: 'person', key: 'nông văn tài' })) ?? assert.fail('no graph');
    assert.deepEqual(
      linksOf(graph).filter((link) => link.includes('Tài')),
      ['hai → Nông Văn Tài: names', 'một → Nông Văn Tài: names'],
    );
  });

  test('tells of each node what it is, and where it can be read', async () => {
    const asked = corpusOf(ARTICLES);
    const graph = await graphAround(asked.snapshot, article('hai'), ENGLISH, CancellationToken.None);
    const told = graph?.nodes.map(({ detail, target }) => [detail, target && textIn(asked, target.uri, target.range)]);
    assert.deepEqual(told, [
      ['13 Jan 2022 · Lạng Sơn', 'hai: Huyện ủy Tràng Định gặp mặt cán bộ thôn đầu năm'],
      ['12 Jan 2022 · Lạng Sơn', 'một: Tràng Định gặp mặt cán bộ thôn'],
      ['Lạng Sơn · 5 Jan 2022 · cited in 2 articles', 'một: Kế hoạch số 27-KH/TU'],
      ['Bí thư Huyện ủy Tràng Định, Lạng Sơn · 13 Jan 2022 · 2 articles', 'hai: Bí thư Huyện ủy Tràng Định'],
    ]);
  });

  test('tells whom an article names from who has written it or taken its picture', async () => {
    const articles = {
      ...{ một: 'Xã họp\n\n(12/01/2022)\n\nÔng Đỗ Văn Ánh dự cuộc họp của xã.\n' },
      ...{ hai: 'Huyện họp\n\n(13/01/2022)\n\nChi bộ học Kết luận số 21-KL/TW ngày 25/10/2021.\n\nĐỗ Văn Ánh\n' },
    };
    const graph = (await graphOf({ kind: 'person', key: 'đỗ văn ánh' }, articles)) ?? assert.fail('no graph');
    assert.deepEqual(
      linksOf(graph).filter((link) => link.includes('Ánh')),
      ['hai → Đỗ Văn Ánh: signedBy', 'một → Đỗ Văn Ánh: names'],
    );
  });

  test('shows what replaced a document and what it replaced, cited or not', async () => {
    const articles = { một: 'Chi bộ học Quy định số 37-QĐ/TW ngày 25/10/2021.\n' };
    const graph = (await graphOf({ kind: 'document', key: 'QĐ:37/TW@XIII' }, articles)) ?? assert.fail('no graph');
    assert.ok(linksOf(graph).includes('Quy định số 37-QĐ/TW → Quy định số 207-QĐ/TW: replacedBy'));
    assert.equal(graph.nodes.find(({ key }) => key === 'QĐ:207/TW@XIV')?.target, undefined);
    const other = { một: '(12/03/2026)\n\nChi bộ học Quy định số 207-QĐ/TW khóa XIV của Ban Chấp hành Trung ương.\n' };
    const back = (await graphOf({ kind: 'document', key: 'QĐ:207/TW@XIV' }, other)) ?? assert.fail('no graph');
    assert.ok(linksOf(back).includes('Quy định số 37-QĐ/TW → Quy định số 207-QĐ/TW: replacedBy'));
  });

  test('tells documents of one number apart', async () => {
    const articles = {
      một: 'Chi bộ học Nghị quyết số 21-NQ/TW khóa XII và Nghị quyết số 21-NQ/TW khóa XIII.\n',
      hai: 'Nhắc lại Nghị quyết số 21-NQ/TW khóa XII và Nghị quyết số 21-NQ/TW khóa XIII.\n',
    };
    const graph = await graphOf(article('một'), articles);
    const names = graph?.nodes.flatMap(({ kind, name }) => (kind === 'document' ? [name] : []));
    assert.deepEqual(names?.sort(), ['Nghị quyết số 21-NQ/TW (2017)', 'Nghị quyết số 21-NQ/TW (2022)']);
  });

  test('of what thousands cite is no larger than others, and says how many there are', async () => {
    const citing = (at: number): string =>
      `Bản tin ${at}\n\n(${1 + (at % 28)}/${1 + (at % 12)}/2022)\n\nHọc Kết luận số 21-KL/TW ngày 25/10/2021 và Kế hoạch số ${1 + (at % 20)}-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.\n`;
    const many = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`bài ${at}`, citing(at)]));
    const graph = (await graphOf(CONCLUSION, many)) ?? assert.fail('no graph');
    assert.deepEqual([graph.shown, graph.neighbours], [14, 70]);
    const counts = ['article', 'document', 'person'].map(
      (kind) => graph.nodes.filter((one) => one.kind === kind).length,
    );
    assert.deepEqual(counts, [14, 13, 0]);
    assert.deepEqual(await graphOf(CONCLUSION, many), graph, 'the same corpus, the same graph');
  });

  test('is none around what nobody knows, nor for somebody who does not wait', async () => {
    assert.equal(await graphOf(article('nào')), undefined);
    assert.equal(await graphOf({ kind: 'document', key: 'KL:99/TW@XIII' }), undefined);
    const { snapshot } = corpusOf(ARTICLES);
    assert.equal(await graphAround(snapshot, CONCLUSION, ENGLISH, CancellationToken.Cancelled), undefined);
  });

  test('says that there may be more while articles are being read', async () => {
    assert.equal((await graphOf(CONCLUSION, ARTICLES, presentation('en', true, false)))?.soFar, true);
  });
});

suite('the centre of a graph', () => {
  const rows: readonly (readonly [cursor: string, centre: Centre])[] = [
    ['Kết luận số 2|1-KL/TW ngày 25/10/2021', CONCLUSION],
    ['Đồng chí Nông Văn T|ài phát biểu', { kind: 'person', key: 'nông văn tài' }],
    ['Chi bộ h|ọc nghị quyết', article('một')],
    ['Có 1.24|8 cán bộ', article('một')],
  ];
  for (const [cursor, centre] of rows) {
    test(`at «${cursor}»: ${centre.kind}`, () => {
      const { snapshot, uri, position } = corpusOf({ một: `${cursor}.` });
      assert.deepEqual(centreAt(snapshot, uri, position), centre);
    });
  }

  test('is none in a file that is no article', () => {
    assert.equal(centreAt(corpusOf({}).snapshot, uriOf('nào'), { line: 0, character: 0 }), undefined);
  });
});
