import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { annotateArticle } from '../../server/src/export/annotation';
import { csv, csvTable, TABLE_NAMES, TABLES, type TableName } from '../../server/src/export/csv';
import { csvRow } from '../../server/src/export/csv/row';
import { CITES_PLAN, DECOMPOSED, PLAN, TABULAR, WRAPPED } from './articles';
import { fileOf, filesOf, TestJob } from './job';

/** The rows of a table by an independent reader, each with the cells that are not empty. */
function readRows(table: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(table, { columns: true, bom: true, record_delimiter: '\r\n' });
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}

async function rowsOf(
  name: TableName,
  files: Readonly<Record<string, string>>,
  language: 'en' | 'vi' = 'en',
): Promise<Record<string, string>[]> {
  return readRows(await fileOf(csvTable(name), new TestJob(files, language)));
}

suite('a row of CSV', () => {
  const rows: [cells: Parameters<typeof csvRow>[0], row: string][] = [
    [['a', 1, true, null, -2.5], 'a,1,true,,-2.5'],
    [['Kết luận, số 21', 'gọi là "21"', 'hai\r\ndòng'], '"Kết luận, số 21","gọi là ""21""","hai\r\ndòng"'],
    [[' trước', 'sau ', ''], '" trước","sau ",'],
    [['Lò Văn Thiềng; Vàng Thị Sua', 'cột\tcột'], '"Lò Văn Thiềng; Vàng Thị Sua","cột\tcột"'],
    [['05', '1.600', '9/12', '30/2020/NĐ-CP', '2021'], '"05","1.600","9/12","30/2020/NĐ-CP","2021"'],
    [['2022-01-12', 'KL:21/TW', 2021], '2022-01-12,KL:21/TW,2021'],
    [['=1+1', '+84', '-5 độ', '@a'], "'=1+1,'+84,'-5 độ,'@a"],
    [['\t=1', '＝1', '－5'], "\"'\t=1\",'＝1,'－5"],
    [['=HYPERLINK("x")'], '"\'=HYPERLINK(""x"")"'],
    [["'=1", "'90", "K'Mák"], "''=1,'90,K'Mák"],
    [['5 = 5', 'a@b'], '"5 = 5",a@b'],
  ];
  for (const [cells, row] of rows) {
    test(`${JSON.stringify(cells)} is ${row}`, () => {
      assert.equal(csvRow(cells), `${row}\r\n`);
      const [read = []]: string[][] = parse(csvRow(cells), { record_delimiter: '\r\n' });
      const given = read.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, ''));
      assert.deepEqual(
        given,
        cells.map((cell) => `${cell ?? ''}`),
        'can be read back, the guard taken away as the documentation says',
      );
    });
  }
});

suite('a number in CSV', () => {
  const numbers: [cell: number, written: string][] = [
    [1250, '1250'],
    [20.9, '20.9'],
    [-0.05, '-0.05'],
    [2.125, '2.1250'],
    [-1086.125, '-1086.1250'],
    [0.0625, '0.0625'],
  ];
  for (const [cell, written] of numbers) {
    test(`${cell} is ${written}, whose point nobody takes for one between thousands`, () => {
      assert.equal(csvRow([cell]), `${written}\r\n`);
      assert.equal(Number(written), cell);
    });
  }
});

suite('the export to CSV', () => {
  test('is four tables with a byte order mark, the same in every run', async () => {
    const files = { 'tin/a.txt': WRAPPED, 'b.md': DECOMPOSED };
    const tables = await filesOf(csv, new TestJob(files));
    assert.deepEqual([...tables.keys()], ['articles.csv', 'mentions.csv', 'citations.csv', 'holders.csv']);
    for (const table of tables.values()) assert.match(table, /^\ufeffpath,.*\r\n$/su);
    assert.deepEqual(await filesOf(csv, new TestJob(files)), tables);
    for (const name of TABLE_NAMES) {
      assert.equal(await fileOf(csvTable(name), new TestJob(files)), tables.get(`${name}.csv`));
    }
  });

  test('articles: what each says of itself, and how much it mentions', async () => {
    assert.deepEqual(await rowsOf('articles', { 'tin/a.txt': WRAPPED, 'kh.txt': PLAN }), [
      {
        path: 'kh.txt',
        published: '2022-09-05',
        ...{ published_from: 'text', published_from_in_words: 'the text' },
        headline: 'KẾ HOẠCH phát triển đảng viên ở vùng cao',
        locality: 'Quảng Trị',
        own_document: 'KH:27/TU@Quảng Trị 2020-2025',
        directives: '1',
        titles: '0',
        persons: '0',
        figures: '0',
        dates: '1',
        length: '109',
      },
      {
        path: 'tin/a.txt',
        published: '2022-01-12',
        ...{ published_from: 'text', published_from_in_words: 'the text' },
        headline: 'Quán triệt kết luận mới',
        locality: 'Yên Bái',
        directives: '1',
        titles: '1',
        persons: '1',
        figures: '1',
        dates: '2',
        length: '172',
      },
    ]);
  });

  test('articles: a day that only the name of the file tells is marked', async () => {
    const [row] = await rowsOf('articles', { '2022-03-01-tin.txt': 'Học tập Kết luận số 21-KL/TW.' });
    assert.deepEqual([row?.published, row?.published_from], ['2022-03-01', 'name']);
  });

  test('mentions: words, place and attributes', async () => {
    const rows = await rowsOf('mentions', { 'tin/a.txt': WRAPPED });
    const place = { path: 'tin/a.txt', published: '2022-01-12' };
    assert.deepEqual(rows.slice(2, 4), [
      {
        ...place,
        ...{ line: '4', column: '25', start: '65', end: '87' },
        ...{ kind: 'title', kind_in_words: 'title', text: 'Bí thư Tỉnh ủy Yên Bái' },
        ...{ key: 'bí thư | tỉnh ủy | Yên Bái', role: 'Bí thư', role_in_words: 'Bí thư' },
        ...{ body: 'Tỉnh ủy Yên Bái', holder: 'Lò Văn Thiềng', generic: 'false' },
      },
      {
        ...place,
        ...{ line: '4', column: '60', start: '100', end: '121' },
        ...{ kind: 'directive', kind_in_words: 'document', text: 'Kết luận\r\nsố 21-KL/TW', key: 'KL:21/TW@XIII' },
        ...{ type: 'Kết luận', number: '21', symbol: 'KL/TW', date: '2021-10-25' },
        ...{ canonical: 'KL:21/TW', resolvedTerm: 'XIII' },
        evidence: 'Identified by: number and symbol, date of issue, as given here',
      },
    ]);
    assert.deepEqual(rows.at(-1), {
      ...place,
      ...{ line: '5', column: '36', start: '145', end: '169' },
      ...{ kind: 'figure', kind_in_words: 'figure', text: 'trên 5,2 triệu đảng viên', key: '5200000|||đảng viên' },
      ...{ value: '5200000', unit: 'đảng viên', modifier: 'more', modifier_in_words: 'more than' },
    });
  });

  test('mentions: every attribute of the annotation form has a column', () => {
    const heading = 'Các đồng chí Bí thư Tỉnh ủy: Lò Văn Thiềng (Yên Bái), Vàng Thị Sua (Lai Châu).';
    const job = new TestJob({
      'a.txt': `${WRAPPED}\n${heading}\nHội nghị Trung ương 4 khóa XI: 25-30% số chi bộ, 29/30 xã.`,
    });
    const columns = new Set(TABLES.mentions.columns);
    const article = job.snapshot.article('memory:/a.txt')!;
    const form = annotateArticle('a.txt', article, [], (mention) => job.reference('memory:/a.txt', mention));
    for (const name of form.mentions.flatMap(({ attrs }) => Object.keys(attrs))) assert.ok(columns.has(name), name);
  });

  test('citations: the document that is meant, or why it is not known', async () => {
    const rows = await rowsOf('citations', { 'a.txt': CITES_PLAN, 'kh.txt': PLAN, 'b.md': DECOMPOSED });
    assert.deepEqual(rows[0], {
      ...{ path: 'a.txt', line: '1', column: '26', text: 'Kế hoạch số 27-KH/TU', type: 'Kế hoạch', number: '27' },
      ...{
        outcome: 'document',
        outcome_in_words: 'identified',
        document: 'KH:27/TU@Quảng Trị 2020-2025',
        label: '27-KH/TU',
        canonical: 'KH:27/TU',
      },
      document_type: 'Kế hoạch',
      ...{ date: '2022-09-05', issuer: 'TỈNH ỦY QUẢNG TRỊ', locality: 'Quảng Trị' },
      subject: 'phát triển đảng viên ở vùng cao',
      evidence: 'Identified by: number and symbol, date of issue, as given here',
    });
    assert.deepEqual(
      rows.slice(1, 4).map(({ number, outcome, candidates, reason }) => [number, outcome, candidates, reason]),
      [
        ['21', 'ambiguous', 'KL:21/TW@XIII', 'severalTerms'],
        ['22', 'ambiguous', 'QĐ:22/TW@XIII', 'severalTerms'],
        ['41', 'ambiguous', 'QĐ:41/TW@XIII', 'severalTerms'],
      ],
    );
  });

  test('citations: what is possible, and why it is open, for programs and for people', async () => {
    const text =
      '(06/07/2022)\n\nChi bộ học các nghị quyết Trung ương 5 khóa XIII, Kết luận 21, Quyết định 9731 và Nghị quyết 39.';
    const rows = await rowsOf('citations', { 'a.txt': text }, 'vi');
    const four = ['NQ:18/TW@XIII', 'NQ:19/TW@XIII', 'NQ:20/TW@XIII', 'NQ:21/TW@XIII'];
    assert.deepEqual(
      rows.map((row) => [
        ...[row.outcome, row.outcome_in_words, row.candidates, row.candidates_in_words],
        ...[row.reason, row.reason_in_words],
      ]),
      [
        [
          ...['ambiguous', 'gồm nhiều văn bản', four.join('; ')],
          four.map((_, at) => `Nghị quyết số ${at + 18}-NQ/TW (2022)`).join('; '),
          ...['wholeConference', 'Cách dẫn này chỉ tất cả văn bản loại này mà hội nghị đã ban hành.'],
        ],
        [
          ...['ambiguous', 'chưa chắc chắn', 'KL:21/TW@XIII', 'Kết luận số 21-KL/TW', 'severalTerms'],
          'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội, nên có thể còn văn bản khác mang số này.',
        ],
        [
          ...['unknown', 'chưa xác định được', undefined, undefined, 'notInCorpusOrCatalogue'],
          'Các bài khác và danh mục văn bản đều không có văn bản này.',
        ],
        [
          ...['ambiguous', 'chưa chắc chắn', 'NQ:39/TW@XIII; NQ:39/TW@XI; NQ:39/TW@IX'],
          'Nghị quyết số 39-NQ/TW (2023); Nghị quyết số 39-NQ/TW (2015); Nghị quyết số 39-NQ/TW (2004)',
          'severalTerms',
          'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội mà ở đây không nói rõ khóa nào.',
        ],
      ],
    );
  });

  test('every code of an export has the same in words beside it, in the language that is asked for', async () => {
    const files = {
      'a.txt': 'Nguyên Bí thư Tỉnh ủy Yên Bái Lò Văn Hòa dự cùng khoảng 120 đại biểu.\nẢnh: Triệu Vân\n',
    };
    const mentions = await rowsOf('mentions', files, 'vi');
    assert.deepEqual(
      mentions.map((row) => [row.kind_in_words, row.role_in_words, row.status_in_words, row.modifier_in_words]),
      [
        ['chức danh', 'Bí thư', 'nguyên', undefined],
        ['nhân vật', 'cán bộ', undefined, undefined],
        ['số liệu', undefined, undefined, 'khoảng'],
        ['nhân vật', 'tác giả ảnh', undefined, undefined],
      ],
    );
    const [holder] = await rowsOf('holders', files, 'vi');
    assert.deepEqual([holder?.status, holder?.status_in_words], ['former', 'nguyên']);
    const [article] = await rowsOf('articles', { '2022-03-01-tin.txt': files['a.txt'] }, 'vi');
    assert.deepEqual([article?.published_from, article?.published_from_in_words], ['name', 'tên tệp']);
  });

  test('citations: a law’s name, the type that a document has, and who alone can issue what has its symbol', async () => {
    const text = 'Theo Luật số 45/2013/QH13, Nghị định số 99/2031/NĐ-CP và Nghị quyết số 21-KL/TW ngày 25/10/2021.';
    const rows = await rowsOf('citations', { 'a.txt': text });
    assert.deepEqual(
      rows.map(({ type, label, name, document_type, issuer }) => [type, label, name, document_type, issuer]),
      [
        ['Luật', '45/2013/QH13', 'Luật Đất đai năm 2013', 'Luật', 'Quốc hội'],
        ['Nghị định', '99/2031/NĐ-CP', undefined, 'Nghị định', 'Chính phủ'],
        ['Nghị quyết', '21-KL/TW', undefined, 'Kết luận', 'Ban Chấp hành Trung ương'],
      ],
    );
  });

  test('holders: one row for each person of a heading, in one spelling', async () => {
    const rows = await rowsOf('holders', {
      'a.txt': 'Nguyên Bí thư Tỉnh ủy Yên Bái Lò Văn Hoà dự.'.normalize('NFD'),
      'b.txt': 'Phó Bí thư Thường trực Tỉnh ủy Yên Bái Vàng Thị Sua phát biểu.',
    });
    assert.deepEqual(
      rows.map(({ path, person, role, body, locality, status }) => [path, person, role, body, locality, status]),
      [
        ['a.txt', 'Lò Văn Hòa', 'Bí thư', 'Tỉnh ủy Yên Bái', 'Yên Bái', 'former'],
        ['b.txt', 'Vàng Thị Sua', 'Phó Bí thư Thường trực', 'Tỉnh ủy Yên Bái', 'Yên Bái', undefined],
      ],
    );
  });

  test('who takes semicolons and tabs for separators, too, as LibreOffice does, reads the same cells', async () => {
    const separators = [',', ';', '\t'];
    const tables = await filesOf(csv, new TestJob({ 'a; b.txt': TABULAR }));
    for (const table of tables.values()) {
      const options = { bom: true, record_delimiter: '\r\n' };
      assert.deepEqual(parse(table, { ...options, delimiter: separators }), parse(table, options));
    }
    const mentions = readRows(tables.get('mentions.csv') ?? '').map(({ text }) => text);
    assert.ok(mentions.includes('Chỉ thị số\t05'), 'a cell with a tab');
  });

  test('who takes quoted fields for text gets numbers only from columns of numbers', async () => {
    const inNumbers = new Set<string>();
    for (const table of (await filesOf(csv, new TestJob({ '05.txt': TABULAR }))).values()) {
      parse(table, {
        ...{ bom: true, columns: true, record_delimiter: '\r\n' },
        cast: (cell, { quoting, header, column }) => {
          if (!header && !quoting && /^\d/u.test(cell)) inNumbers.add(`${column}`);
          return cell;
        },
      });
    }
    const counts = ['directives', 'titles', 'persons', 'figures', 'dates', 'length'];
    const days = ['published', 'date', 'iso', 'key'];
    assert.deepEqual(inNumbers, new Set([...counts, 'line', 'column', 'start', 'end', 'value', ...days]));
  });

  test('a file whose name looks like a formula is none', async () => {
    const table = await fileOf(csvTable('articles'), new TestJob({ '=1+1.txt': 'Học tập Kết luận số 21-KL/TW.' }));
    assert.match(table, /\r\n'=1\+1\.txt,/u);
  });
});
