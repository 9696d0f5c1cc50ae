import assert from 'node:assert/strict';
import { graphml } from '../../server/src/export/graphml';
import { xmlText } from '../../server/src/export/graphml/xml';
import { CITES_PLAN, DECOMPOSED, HOSTILE, PLAN, WRAPPED } from './articles';
import { graphmlFaults } from './graphmlSchema';
import { fileOf, TestJob } from './job';

const FILES = { 'tin/a.txt': WRAPPED, 'b.md': DECOMPOSED, 'c.txt': HOSTILE, 'kh.txt': PLAN, 'd.txt': CITES_PLAN };

async function exported(files: Readonly<Record<string, string>>): Promise<string> {
  return fileOf(graphml, new TestJob(files));
}

/** The edges of a network as «kind: node → node, data …», with the labels of their nodes. */
function edgesOf(xml: string): string[] {
  const unescaped = (text: string) => text.replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)));
  const dataOf = (element: string) =>
    new Map(
      [...element.matchAll(/<data key="\w+-(\w+)">([^<]*)</gu)].map(([, name = '', value = '']) => [name, value]),
    );
  const labels = new Map(
    [...xml.matchAll(/<node id="(\w+)">(.*?)<\/node>/gsu)].map(([, id = '', data = '']) => [
      id,
      unescaped(dataOf(data).get('label') ?? ''),
    ]),
  );
  return [...xml.matchAll(/<edge source="(\w+)" target="(\w+)">(.*?)<\/edge>/gsu)].map(
    ([, from = '', to = '', data = '']) => {
      const { kind, label, ...rest } = Object.fromEntries(dataOf(data));
      return [
        `${kind}: ${labels.get(from)} → ${labels.get(to)}`,
        ...Object.entries(rest).map((one) => one.join(' ')),
      ].join(', ');
    },
  );
}

/** What is written beside the nodes of a kind. */
function labelsOf(xml: string, kind: string): (string | undefined)[] {
  const label = new RegExp(`<data key="node-kind">${kind}</data>.*?<data key="node-label">([^<]*)<`, 'gu');
  return [...xml.matchAll(label)].map(([, said]) => said);
}

suite('the export to GraphML', () => {
  test('is a network of who cites, names and holds what', async () => {
    assert.deepEqual(edgesOf(await exported(FILES)), [
      'names: b.md → Bí thư · Tỉnh ủy Yên Bái, count 1',
      'cites: HYPERLINK("http://xau.example";"Bấm <b>vào</b>") & Nghị quyết số 18-NQ/TW ngày 25/10/2017 → 18-NQ/TW (2017), count 1',
      'cites: d.txt → 27-KH/TU, count 1',
      'text: KẾ HOẠCH phát triển đảng viên ở vùng cao → 27-KH/TU, date 2022-09-05, count 1',
      'cites: Quán triệt kết luận mới → 21-KL/TW, date 2022-01-12, count 1',
      'names: Quán triệt kết luận mới → Lò Văn Thiềng, date 2022-01-12, count 1',
      'names: Quán triệt kết luận mới → Bí thư · Tỉnh ủy Yên Bái, date 2022-01-12, count 1',
      'holds: Lò Văn Thiềng → Bí thư · Tỉnh ủy Yên Bái, date 2022-01-12, until 2022-01-12, articles 1',
    ]);
  });

  test('is as the schema of the format has it', async () => {
    assert.deepEqual(await graphmlFaults(await exported(FILES)), []);
    assert.deepEqual(await graphmlFaults(await exported({})), []);
  });

  test('the schema finds faults', async () => {
    const xml = await exported(FILES);
    const faults = async (from: string, to: string) => (await graphmlFaults(xml.replace(from, to))).join('\n');
    assert.match(await faults('target="d0"', 'target="d9"'), /No match found for key-sequence \['d9'\]/u);
    assert.match(await faults('key="node-label"', 'key="node-title"'), /node-title/u);
    assert.match(await faults('attr.type="int"', 'attr.type="date"'), /attr\.type/u);
  });

  test('counts citations, and tells the days of an office’s first and last mention', async () => {
    const said = (day: string, text: string) => `Quán triệt kết luận mới\n(${day})\n\n${text}\n`;
    const office = 'Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Yên Bái, quán triệt Kết luận số 21-KL/TW.';
    const edges = edgesOf(
      await exported({
        'a.txt': said('05/02/2022', `${office} Kết luận số 21-KL/TW rất quan trọng.`),
        'b.txt': said('01/03/2023', office),
        'c.txt': said('01/09/2024', 'Đồng chí Lò Văn Thiềng, nguyên Bí thư Tỉnh ủy Yên Bái, dự.'),
      }),
    );
    assert.deepEqual(
      edges.filter((edge) => /^(?:cites|holds)/u.test(edge)),
      [
        'cites: Quán triệt kết luận mới → 21-KL/TW, date 2022-02-05, count 2',
        'cites: Quán triệt kết luận mới → 21-KL/TW, date 2023-03-01, count 1',
        'holds: Lò Văn Thiềng → Bí thư · Tỉnh ủy Yên Bái, date 2022-02-05, until 2023-03-01, articles 2',
        'holds: Lò Văn Thiềng → Bí thư · Tỉnh ủy Yên Bái, date 2024-09-01, until 2024-09-01, status former, articles 1',
      ],
    );
  });

  test('of some articles only has what these say', async () => {
    const job = new TestJob({
      ...FILES,
      'e.txt': 'Lò Văn Thiềng, Bí thư Tỉnh ủy Yên Bái, nhắc Quy định số 50-QĐ/TW ngày 27/12/2021.',
    });
    const part = Object.assign(Object.create(job), { articles: job.articles.filter(({ path }) => path === 'e.txt') });
    assert.deepEqual(edgesOf(await fileOf(graphml, part)), [
      'cites: e.txt → 50-QĐ/TW, count 1',
      'names: e.txt → Lò Văn Thiềng, count 1',
      'names: e.txt → Bí thư · Tỉnh ủy Yên Bái, count 1',
      'holds: Lò Văn Thiềng → Bí thư · Tỉnh ủy Yên Bái, articles 1',
    ]);
  });

  test('tells documents of one number apart', async () => {
    const xml = await exported({
      'a.txt': 'Kế hoạch số 927-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.',
      'b.txt': 'Kế hoạch số 927-KH/TU ngày 05/01/2022 của Tỉnh ủy Yên Bái.',
    });
    assert.deepEqual(labelsOf(xml, 'document'), ['927-KH/TU (Lạng Sơn)', '927-KH/TU (Yên Bái)']);
  });

  test('speaks to people in their language, and to programs in codes', async () => {
    const text = 'Nguyên Bí thư Tỉnh ủy Yên Bái Lò Văn Hòa dự, nhắc Kết luận số 21-KL/TW ngày 25/10/2021.';
    const xml = await fileOf(graphml, new TestJob({ 'a.txt': text }, 'vi'));
    const saidOf = (key: string) => [...xml.matchAll(new RegExp(`"${key}">([^<]*)<`, 'gu'))].map(([, said]) => said);
    assert.deepEqual(saidOf('node-kind'), ['article', 'document', 'person', 'office']);
    assert.deepEqual(saidOf('node-kind_in_words'), ['bài báo', 'văn bản', 'nhân vật', 'chức danh']);
    assert.deepEqual(saidOf('edge-kind'), ['cites', 'names', 'names', 'holds']);
    assert.deepEqual(saidOf('edge-label'), ['dẫn', 'nhắc đến', 'nhắc đến', 'nguyên']);
  });

  test('authors and photographers are no part of it', async () => {
    const edges = edgesOf(
      await exported({ 'a.txt': 'Học tập Kết luận số 21-KL/TW ngày 25/10/2021.\n\nTin, ảnh: Vàng Thị Sua\n' }),
    );
    assert.deepEqual(edges, ['cites: Học tập Kết luận số 21-KL/TW ngày 25/10/2021. → 21-KL/TW, count 1']);
  });
});

suite('text in XML', () => {
  const texts: [text: string, xml: string][] = [
    ['a & b < c > "d"', 'a &#38; b &#60; c &#62; &#34;d&#34;'],
    ['hai\r\ndòng\t', 'hai&#13;&#10;dòng&#9;'],
    ['\u0000\u001b\ufffe\ud800', '\ufffd\ufffd\ufffd\ufffd'],
    ['🌿', '🌿'],
  ];
  for (const [text, xml] of texts) test(JSON.stringify(text), () => assert.equal(xmlText(text), xml));
});
