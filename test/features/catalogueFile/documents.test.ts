import assert from 'node:assert/strict';
import { CancellationToken, type Diagnostic, type Hover, type MarkupContent } from 'vscode-languageserver-protocol';
import { mergeCatalogues } from '../../../server/src/corpus/catalogue/mergeCatalogues';
import { readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { CorpusSnapshot } from '../../../server/src/corpus/snapshot';
import { catalogueDiagnostics } from '../../../server/src/features/catalogueFile/diagnostics';
import { schemaFile } from '../../../server/src/features/catalogueFile/schemaFile';
import { provideDefinition } from '../../../server/src/features/definition';
import { findingsIn } from '../../../server/src/features/diagnostics';
import { provideHover } from '../../../server/src/features/hover';
import { presentation } from '../../../server/src/features/wording/presentation';

const FILE = 'file:///tin/danh-muc.danchieu.yaml';
const ARTICLE = 'file:///tin/bài.txt';
const CATALOGUE = `documents:
  - type: Kế hoạch
    number: 27
    symbol: KH/TU
    locality: Lạng Sơn
    date: 2021-03-18
    issuer: Tỉnh ủy Lạng Sơn
    subject: phát triển đảng viên ở vùng cao
    sources: [Công báo tỉnh]
`;
const SHORT = 'Chi bộ họp\n\n(20/02/2022)\n\nMột năm thực hiện Kế hoạch 27 của Tỉnh ủy Lạng Sơn.\n';
const OWN_TEXT =
  'TỈNH ỦY LẠNG SƠN\n*\nSố 27-KH/TU\n\nLạng Sơn, ngày 18 tháng 3 năm 2021\n\nKẾ HOẠCH\nvề phát triển đảng viên ở vùng cao\n';

function corpusOf(articles: Readonly<Record<string, string>>, catalogue = CATALOGUE): CorpusSnapshot {
  const corpus = new Corpus();
  corpus.replaceCatalogue(mergeCatalogues(new Map([[FILE, readCatalogue(catalogue)]])).index);
  for (const [uri, text] of Object.entries(articles)) corpus.update(uri, text);
  return corpus.snapshot();
}

/** In «Kế hoạch 27» of {@link SHORT}. */
const AT = { line: 4, character: 20 };

function card(catalogue: string, markdown: boolean): string {
  const snapshot = corpusOf({ [ARTICLE]: SHORT }, catalogue);
  const hover = provideHover(snapshot, ARTICLE, AT, presentation('en', markdown), CancellationToken.None);
  return ((hover as Hover).contents as MarkupContent).value;
}

/** What is said of a citation with another day than the entry has. */
function dateFindings(catalogue: string): string[] {
  const text = 'Triển khai Kế hoạch số 27-KH/TU ngày 18/4/2021 của Tỉnh ủy Lạng Sơn.\n';
  const snapshot = corpusOf({ [ARTICLE]: text }, catalogue);
  const article = snapshot.article(ARTICLE)!;
  return findingsIn(snapshot, article, {}, presentation('en', true), CancellationToken.None)
    .filter(({ check }) => check.code === 'documentDate')
    .map(({ finding }) => finding.message);
}

function definition(articles: Readonly<Record<string, string>>): unknown[] {
  const links = provideDefinition(corpusOf(articles), ARTICLE, AT, CancellationToken.None);
  return links.map(({ targetUri, targetRange }) => [targetUri, targetRange.start]);
}

suite("a document of the user's catalogue", () => {
  for (const [locale, line] of [
    ['en', 'danh-muc.danchieu.yaml, line 2'],
    ['vi', 'danh-muc.danchieu.yaml, dòng 2'],
  ] as const) {
    test(`has a card that names the file and the line as its source: ${locale}`, () => {
      const hover = provideHover(
        corpusOf({ [ARTICLE]: SHORT }),
        ARTICLE,
        AT,
        presentation(locale, false),
        CancellationToken.None,
      );
      const { value: text } = (hover as Hover).contents as MarkupContent;
      assert.match(text, /27-KH\/TU/u);
      assert.ok(text.includes(`${line} · Công báo tỉnh`), text);
    });
  }

  test('of two entries names both', () => {
    const second = '  - { type: Kế hoạch, number: 27, symbol: KH/TU, locality: Lạng Sơn, date: 2021-03-18 }\n';
    const sources = /^Source: .*$/mu.exec(card(CATALOGUE + second, false))?.[0];
    const lines = 'danh-muc.danchieu.yaml, line 2 · danh-muc.danchieu.yaml, line 10';
    assert.equal(sources, `Source: ${lines} · Công báo tỉnh`);
  });

  for (const source of ['command:evil#L1', '\\ncommand:evil#L1', 'file:///etc/passwd#L1', ' javascript:evil()#L1']) {
    test(`makes no link of a source that looks like one: ${JSON.stringify(source)}`, () => {
      const conflict = `    conflicts: [{ field: date, value: 2021-03-19, source: "${source}" }]\n`;
      const text = card(CATALOGUE.replace('[Công báo tỉnh]', `["${source}"]`) + conflict, true);
      assert.doesNotMatch(text, /\]\((?!file:\/\/\/tin\/)/u);
      assert.match(text, /· \S+$/mu); // and it is named
    });
  }

  for (const source of ['constructor', '__proto__', 'toString']) {
    test(`may have any word as its source: ${source}`, () => {
      const text = CATALOGUE.replace('[Công báo tỉnh]', `[${source}]`);
      assert.ok(card(text, false).includes(`· ${source}`));
      assert.equal(dateFindings(text).length, 1);
    });
  }

  test('is what an article is told that it says otherwise, though it names no source', () => {
    assert.deepEqual(dateFindings(CATALOGUE.replace('    sources: [Công báo tỉnh]\n', '')), [
      'Kế hoạch số 27-KH/TU: dated 18 Apr 2021 here, 18 Mar 2021 in the catalogue.',
    ]);
  });

  test('links to that line', () => {
    const hover = provideHover(
      corpusOf({ [ARTICLE]: SHORT }),
      ARTICLE,
      AT,
      presentation('en', true),
      CancellationToken.None,
    );
    assert.match(
      ((hover as Hover).contents as MarkupContent).value,
      /\]\(file:\/\/\/tin\/danh-muc\.danchieu\.yaml#L2\)/u,
    );
  });

  test('is defined by its entry, also where an article cites it in full', () => {
    const full = 'Triển khai Kế hoạch số 27-KH/TU ngày 18/3/2021 của Tỉnh ủy Lạng Sơn về phát triển đảng viên.\n';
    const entry = [[FILE, { line: 1, character: 4 }]];
    assert.deepEqual(definition({ [ARTICLE]: SHORT }), entry);
    assert.deepEqual(definition({ [ARTICLE]: SHORT, 'file:///tin/đủ.txt': full }), entry);
  });

  test('is defined by its own text, where the corpus has it', () => {
    assert.deepEqual(definition({ [ARTICLE]: SHORT, 'file:///tin/kh27.txt': OWN_TEXT }), [
      ['file:///tin/kh27.txt', { line: 0, character: 0 }],
    ]);
  });
});

suite('mistakes in a catalogue', () => {
  function told(text: string, locale: string): Diagnostic[] {
    const { faults } = mergeCatalogues(new Map([[FILE, readCatalogue(text)]]));
    return [...catalogueDiagnostics(faults.get(FILE)!, readCatalogue(text).lines, presentation(locale, true))];
  }

  test('are told in plain words of the reader, at their line, under a code that stays', () => {
    const [vi] = told(CATALOGUE.replace('2021-03-18', '18/3/2021'), 'vi');
    assert.equal(vi?.message, 'Ngày được viết theo thứ tự năm-tháng-ngày: 2021-03-18.');
    assert.equal(vi?.code, 'catalogue.malformedDate');
    assert.equal(vi?.range.start.line, 5);
    const [en] = told(CATALOGUE.replace('symbol:', 'simbol:'), 'en');
    assert.equal(en?.message, 'There is no key “simbol”. Did you mean “symbol”?');
  });

  test('are told in words that mean nothing else in Party documents', () => {
    const [vi] = told(CATALOGUE.replace('date:', 'ngay:'), 'vi');
    assert.equal(vi?.message, 'Không có mục “ngay”. Có phải là “date”?');
    const [twice] = told(`${CATALOGUE}    type: Đề án\n`, 'vi');
    assert.equal(twice?.message, 'Mục “type” đã có ở trên; giá trị ở đây không được dùng.');
  });

  test('of a place say which places there can be', () => {
    const district = CATALOGUE.replace('locality: Lạng Sơn', 'locality: Cư M’gar');
    assert.match(
      String(told(district, 'vi')[0]?.message),
      /chỉ ghi được tên tỉnh, thành phố trực thuộc Trung ương\.$/u,
    );
    assert.match(String(told(district, 'en')[0]?.message), /only provinces and cities under central rule can\.$/u);
    const misspelt = CATALOGUE.replace('locality: Lạng Sơn', 'locality: Lạng Sơm');
    assert.match(String(told(misspelt, 'en')[0]?.message), /Did you mean “Lạng Sơn”\?$/u);
  });

  test('point to the entry that is repeated', () => {
    const [one] = told(`${CATALOGUE}${CATALOGUE.slice('documents:\n'.length)}`, 'en');
    assert.equal(one?.code, 'catalogue.repeatedDocument');
    assert.equal(one?.relatedInformation?.[0]?.location.range.start.line, 1);
  });

  test('speak of what the built-in catalogue says otherwise, with its source', () => {
    const text = 'documents:\n  - {type: Kết luận, number: 21, symbol: KL/TW, term: XIII, date: 2021-10-26}\n';
    const [one] = told(text, 'en');
    assert.match(String(one?.message), /^The built-in catalogue differs: 25 Oct 2021 \(Thư viện Pháp luật\)\.$/u);
  });
});

suite('the schema as a file', () => {
  test('explains the keys in the language of the reader, and checks only where it is asked to', () => {
    const [strict, helpful] = [JSON.stringify(schemaFile('strict', 'en')), JSON.stringify(schemaFile('helpful', 'vi'))];
    assert.match(strict, /"additionalProperties":false/u);
    assert.match(strict, /Date of issue/u);
    assert.doesNotMatch(helpful, /additionalProperties|"enum"|"pattern"|"required"|"anyOf"/u);
    assert.match(helpful, /Ngày ban hành/u);
    assert.match(helpful, /"examples":\["Nghị quyết"/u);
  });
});
