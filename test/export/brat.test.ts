import assert from 'node:assert/strict';
import { brat } from '../../server/src/export/brat';
import { CHOICES, configuration } from '../../server/src/export/brat/configuration';
import { collectionNames } from '../../server/src/export/brat/names';
import { fragmentsOf } from '../../server/src/export/brat/spans';
import { DECOMPOSED, HOSTILE, WRAPPED } from './articles';
import { type BratDocument, bratFaults, readBrat } from './bratReader';
import { filesOf, TestJob } from './job';

async function exported(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  return filesOf(brat, new TestJob(files));
}

async function documentOf(text: string): Promise<BratDocument> {
  const files = await exported({ 'a.txt': text });
  return readBrat(files.get('a.txt') ?? '', files.get('a.ann') ?? '');
}

suite('the export to brat', () => {
  test('is the text as it was read, and a line for each thing that is known', async () => {
    const files = await exported({ 'tin/a.txt': WRAPPED });
    assert.deepEqual([...files.keys()], ['annotation.conf', 'tin/a.txt', 'tin/a.ann']);
    assert.equal(files.get('tin/a.txt'), WRAPPED);
    assert.equal(
      files.get('tin/a.ann'),
      [
        'T1\tdate 26 36\t12/01/2022',
        '#1\tAnnotatorNotes T1\t{"iso":"2022-01-12"}',
        'T2\tperson 50 63\tLò Văn Thiềng',
        'A1\tRole T2 official',
        '#2\tAnnotatorNotes T2\t{"role":"official"}',
        'T3\ttitle 65 87\tBí thư Tỉnh ủy Yên Bái',
        'R1\tHolder Arg1:T3 Arg2:T2',
        '#3\tAnnotatorNotes T3\t{"role":"Bí thư","body":"Tỉnh ủy Yên Bái","holder":"Lò Văn Thiềng","generic":false}',
        'T4\tdirective 100 108;110 121\tKết luận số 21-KL/TW',
        'N1\tReference T4 DanChieu:KL:21/TW@XIII\t21-KL/TW',
        '#4\tAnnotatorNotes T4\t{"type":"Kết luận","number":"21","symbol":"KL/TW","date":"2021-10-25","canonical":"KL:21/TW",' +
          '"resolvedTerm":"XIII","evidence":"Identified by: number and symbol, date of issue, as given here"}',
        'T5\tdate 122 137\tngày 25/10/2021',
        '#5\tAnnotatorNotes T5\t{"iso":"2021-10-25"}',
        'T6\tfigure 144 168\ttrên 5,2 triệu đảng viên',
        'A2\tModifier T6 more',
        '#6\tAnnotatorNotes T6\t{"value":5200000,"unit":"đảng viên","modifier":"more"}',
        '',
      ].join('\n'),
    );
  });

  const spellings: [what: string, text: string][] = [
    ['with carriage returns and a character of two units', WRAPPED],
    ['with line feeds', WRAPPED.replaceAll('\r', '')],
    ['decomposed', WRAPPED.normalize('NFD')],
    ['with a short and an elliptic form', DECOMPOSED],
    ['with markup', HOSTILE],
    ['with lines that only Python knows', WRAPPED.replaceAll('Kết luận\r\n', 'Kết luận\u2028')],
    ['with a tab in a mention', WRAPPED.replaceAll('Kết luận\r\n', 'Kết luận\t')],
    ['with many astral characters', `𠮷🌿𠮷 ${WRAPPED.replaceAll(' ', ' 🌿 ')}`],
    ['empty', ''],
  ];
  for (const [what, text] of spellings) {
    test(`can be read back: ${what}`, async () => {
      const job = new TestJob({ 'a.txt': text });
      const files = await filesOf(brat, job);
      const { spans } = readBrat(files.get('a.txt')!, files.get('a.ann')!);
      const words = job.snapshot
        .article('memory:/a.txt')!
        .mentions.map(({ kind, start, end }) => [kind, text.slice(start, end).replace(/\s*[\r\n\t\u2028]\s*/gu, ' ')]);
      assert.deepEqual(
        [...spans.values()].map((span) => [span.type, span.text]),
        words,
      );
    });
  }

  test('knows a byte order mark that stands in a text as the character that it is', async () => {
    const { spans } = await documentOf('\ufeff\ufeffHọc tập Kết luận số 21-KL/TW.');
    assert.deepEqual(spans.get('T1')?.fragments, [[9, 29]]); // of two marks the first is the file's, not the text's
  });

  test('names documents without white space', async () => {
    const { references } = await documentOf('Kế hoạch số 27-KH/TU ngày 18/3/2021 của Tỉnh ủy Lạng Sơn.');
    assert.deepEqual(references, [['Reference T1 DanChieu:KH:27/TU@Lạng%20Sơn%202020-2025', '27-KH/TU']]);
  });

  test('leads from a title to the nearest mention of its holder', async () => {
    const { spans, relations } = await documentOf(
      'Đồng chí Lò Văn Thiềng dự. Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Yên Bái, phát biểu. Lò Văn Thiềng kết luận.',
    );
    const [person = ''] = /T\d+$/u.exec(relations.find((one) => one.startsWith('Holder')) ?? '') ?? [];
    assert.deepEqual(spans.get(person)?.fragments, [[36, 49]]);
  });

  test('declares all that it uses', async () => {
    const [entities = '', relations = '', events = '', attributes = ''] = configuration
      .split(/^\[\w+\]$/mu)
      .slice(1)
      .map((part) => part.trim());
    assert.deepEqual(entities.split('\n'), ['directive', 'title', 'person', 'figure', 'date']);
    assert.match(relations, /^Holder\tArg1:title, Arg2:person$/mu);
    assert.equal(events, '');
    const declared = attributes.split('\n').map((line) => line.split('\t')[0]);
    assert.deepEqual(
      declared,
      CHOICES.map(({ name }) => name),
    );
    const document = await documentOf(`${WRAPPED}\nTin: Trần Văn A\n${DECOMPOSED}`);
    assert.ok(document.attributes.length >= 3);
    assert.deepEqual(bratFaults(document, configuration), []);
    assert.deepEqual(bratFaults(document, configuration.replace('more|', '').replace('Arg2:person', 'Arg2:date')), [
      'Modifier figure more',
      'Holder title person',
    ]);
  });
});

suite('a span for brat', () => {
  const pieces: [text: string, fragments: readonly string[]][] = [
    ['Kết luận 21', ['Kết luận 21']],
    ['Kết luận\n21', ['Kết luận', '21']],
    ['Kết luận \r\n  21', ['Kết luận', '21']],
    ['Kết\nluận\n\n21', ['Kết', 'luận', '21']],
    ['Kết luận\u00a021', ['Kết luận\u00a021']],
    ['Kết luận\t21', ['Kết luận', '21']],
    ['Kết luận\u008521', ['Kết luận', '21']],
  ];
  for (const [text, fragments] of pieces) {
    test(`${JSON.stringify(text)} has ${fragments.length} pieces`, () => {
      const found = fragmentsOf(`(${text})`, { start: 1, end: text.length + 1 });
      assert.deepEqual(
        found.map(({ start, end }) => `(${text})`.slice(start, end)),
        fragments,
      );
    });
  }
});

suite('names in a collection of brat', () => {
  const namesOf = (...paths: readonly string[]) => [
    ...collectionNames(paths.map((path) => ({ uri: path, path }))).values(),
  ];

  test('are those of the articles, each with its own', () => {
    assert.deepEqual(namesOf('a.md', 'a.md.txt', 'a.txt', 'A.TXT', 'tin/b.txt'), [
      'a.md',
      'a.md-2',
      'a',
      'A-2',
      'tin/b',
    ]);
  });

  test('leave room for their endings, and are told apart even so', () => {
    const names = namesOf(`tin/${'ệ'.repeat(83)}.md`, `tin/${'ệ'.repeat(83)}.mk`, `${'a'.repeat(251)}.txt`, 'b.txt');
    for (const name of names) {
      const [last = ''] = name.split('/').slice(-1);
      assert.ok(Buffer.byteLength(`${last}.txt`) <= 255, name);
      assert.match(name, /^(?:tin\/ệ+(?:-2)?|a+|b)$/u);
    }
    assert.equal(new Set(names).size, 4);
  });

  test('lie below its folder, and every system knows them', () => {
    assert.deepEqual(namesOf('../x/a.txt', '/etc/b.txt', 'c:/d?.txt', '..'), ['x/a', 'etc/b', 'c_/d_', '_']);
  });
});
