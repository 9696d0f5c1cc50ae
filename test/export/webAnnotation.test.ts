import assert from 'node:assert/strict';
import validate from 'validate-web-annotation';
import { webAnnotation } from '../../server/src/export/webAnnotation';
import { selectorsIn } from '../../server/src/export/webAnnotation/selectors';
import { CITES_PLAN, DECOMPOSED, HOSTILE, PLAN, WRAPPED } from './articles';
import { fileOf, TestJob } from './job';
import { collectionFaults } from './webAnnotationModel';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly source?: string; readonly value?: string }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly start: number; readonly end: number },
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

interface Collection {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly total: number;
  readonly first?: { readonly id: string; readonly partOf: string; readonly items: readonly Annotation[] };
}

async function exported(job: TestJob): Promise<Collection> {
  return JSON.parse(await fileOf(webAnnotation, job));
}

const FILES = {
  'tin/a.txt': WRAPPED,
  'b.md': DECOMPOSED,
  'c.txt': HOSTILE,
  'kế hoạch.txt': PLAN,
  'd.txt': CITES_PLAN,
  'e.txt': `🌿𠮷\ufeff ${WRAPPED}`.normalize('NFD'),
};

suite('the export to Web Annotation', () => {
  test('says of a mention where it stands and what it is', async () => {
    const { first } = await exported(new TestJob({ 'd.txt': CITES_PLAN, 'kế hoạch.txt': PLAN }));
    assert.deepEqual(first?.items[0], {
      id: 'https://archive.example/d.txt#mention=1',
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'directive' },
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: 'https://archive.example/#directive=KH%3A27%2FTU%40Qu%E1%BA%A3ng%20Tr%E1%BB%8B%202020-2025',
        },
        {
          type: 'SpecificResource',
          purpose: 'linking',
          source: 'https://archive.example/k%E1%BA%BF%20ho%E1%BA%A1ch.txt',
        },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'application/json',
          value:
            '{"type":"Kế hoạch","number":"27","symbol":"KH/TU","issuer":null,"date":"2022-09-05","term":null,' +
            '"subject":null,"canonical":"KH:27/TU",' +
            '"evidence":"Identified by: number and symbol, date of issue, as given here"}',
        },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://archive.example/d.txt',
        selector: [
          { type: 'TextPositionSelector', start: 25, end: 45 },
          {
            type: 'TextQuoteSelector',
            exact: 'Kế hoạch số 27-KH/TU',
            prefix: 'Tỉnh ủy Quảng Trị sơ kết ',
            suffix: ' ngày 05/9/2022 (20/3/2023).\n',
          },
        ],
      },
    });
  });

  test('is as the recommendation’s model has it', async () => {
    const { '@context': context, first, ...collection } = await exported(new TestJob(FILES));
    assert.equal(context, 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(collection.type, 'AnnotationCollection');
    assert.equal(first?.partOf, collection.id);
    assert.equal(collection.total, first?.items.length);
    const ids = new Set<string>();
    for (const annotation of first?.items ?? []) {
      const whole = { '@context': context, ...annotation };
      assert.ok(validate(whole), JSON.stringify(whole));
      ids.add(annotation.id);
    }
    assert.equal(ids.size, collection.total);
  });

  test('the validator that says so finds faults', async () => {
    const [annotation] = (await exported(new TestJob(FILES))).first?.items ?? [];
    const whole = { '@context': 'http://www.w3.org/ns/anno.jsonld', ...annotation };
    assert.ok(validate(whole));
    assert.ok(!validate({ ...whole, id: 'tin/a.txt' }), 'a relative address');
    assert.ok(!validate({ ...whole, target: {} }), 'a target without a source');
    assert.ok(!validate({ ...whole, body: [{ type: 'TextualBody' }] }), 'a body without a value');
  });

  test('is as the sections on selectors, motivations, pages and collections have it', async () => {
    assert.deepEqual(collectionFaults(await exported(new TestJob(FILES))), []);
    assert.deepEqual(collectionFaults(await exported(new TestJob({}))), []);
  });

  const faults: [what: string, from: string, to: string, fault: RegExp][] = [
    ['a selector before the text', '"start":', '"start":-', /selector/u],
    ['a quotation of nothing', '"exact":', '"quote":', /selector/u],
    ['a motivation of our own', '"motivation":"', '"motivation":"my-', /motivation/u],
    ['a purpose of our own', '"purpose":"', '"purpose":"my-', /body/u],
    ['a term that the context lacks', '"total":', '"sum":', /"sum"/u],
    ['a page of no collection', '"partOf":', '"of":', /partOf/u],
    ['a relative address', '"source":"https://', '"source":"', /source|body/u],
  ];
  for (const [what, from, to, fault] of faults) {
    test(`finds ${what}`, async () => {
      const json = await fileOf(webAnnotation, new TestJob({ 'tin/a.txt': WRAPPED }));
      assert.match(collectionFaults(JSON.parse(json.replace(from, to))).join('\n'), fault);
    });
  }

  test('both selectors lead to the words of the mention, in code points', async () => {
    const { first } = await exported(new TestJob(FILES));
    const texts = new Map(
      Object.entries(FILES).map(([path, text]) => [
        `https://archive.example/${path.split('/').map(encodeURIComponent).join('/')}`,
        text,
      ]),
    );
    for (const { target } of first?.items ?? []) {
      const text = texts.get(target.source) ?? '';
      const [{ start, end }, { exact, prefix, suffix }] = target.selector;
      assert.equal([...text].slice(start, end).join(''), exact);
      assert.ok(text.includes(prefix + exact + suffix), exact);
    }
  });

  test('a document that is not certain has no address, and is only tagged', async () => {
    const [, short] = (await exported(new TestJob({ 'b.md': DECOMPOSED }))).first?.items ?? [];
    assert.equal(short?.motivation, 'tagging');
    assert.deepEqual(
      short?.body.map(({ purpose }) => purpose),
      ['tagging', 'describing'],
    );
  });

  test('a page of the web that a catalogue names is linked', async () => {
    const [cited] =
      (await exported(new TestJob({ 'a.txt': 'Học tập Kết luận số 21-KL/TW ngày 25/10/2021.' }))).first?.items ?? [];
    assert.match(cited?.body.find(({ purpose }) => purpose === 'linking')?.source ?? '', /^https?:\/\//u);
  });

  test('articles that are not published have the addresses of their files', async () => {
    const job = new TestJob({ 'a b.txt': CITES_PLAN });
    job.base = undefined;
    const [annotation] = (await exported(job)).first?.items ?? [];
    assert.equal(annotation?.target.source, 'memory:/a%20b.txt');
    assert.match(annotation?.body[1]?.source ?? '', /^https:\/\/archive\.example\/#directive=/u);
  });

  test('without any mention there is no page', async () => {
    assert.deepEqual(await exported(new TestJob({ 'a.txt': 'Trời đẹp.' })), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://archive.example/#annotations',
      type: 'AnnotationCollection',
      label: 'Dẫn Chiếu',
      total: 0,
    });
  });
});

suite('what stands around a quotation', () => {
  const LONG = 'x'.repeat(100);
  const cut: [what: string, before: string, prefix: string, after: string, suffix: string][] = [
    ['nothing', '', '', '', ''],
    ['at most 32 units', LONG, LONG.slice(0, 32), LONG, LONG.slice(0, 32)],
    ['no half of a pair', `🌿${'x'.repeat(31)}`, 'x'.repeat(31), `${'x'.repeat(31)}🌿`, 'x'.repeat(31)],
    ['no mark without its letter', `e\u0302\u0301${'x'.repeat(31)}`, 'x'.repeat(31), 'x', 'x'],
    ['no letter without its marks', 'x', 'x', `${'x'.repeat(31)}e\u0302\u0301y`, `${'x'.repeat(31)}e\u0302\u0301`],
  ];
  for (const [what, before, prefix, after, suffix] of cut) {
    test(what, () => {
      const text = `${before}[21]${after}`;
      const [, quote] = selectorsIn(text)({ start: before.length, end: before.length + 4 });
      assert.deepEqual(quote, { type: 'TextQuoteSelector', exact: '[21]', prefix, suffix });
    });
  }
});
