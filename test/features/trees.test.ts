import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { provideTree, type TreeName } from '../../server/src/features/trees';
import { PAGE, type Path, type TreeEntry, type TreeOptions } from '../../server/src/features/trees/entry';
import { presentation } from '../../server/src/features/wording/presentation';
import { corpusOf, textIn, uriOf } from './corpusOf';

const ENGLISH = presentation('en', true);
const VIETNAMESE = presentation('vi', true);
const PLAIN: TreeOptions = { filter: '', order: 'name' };

const ARTICLES = {
  một: `
    Lạng Sơn học nghị quyết

    (12/01/2022)

    Đồng chí Nông Văn Tài, Phó Bí thư Tỉnh ủy Lạng Sơn nói về Kết luận số 21-KL/TW ngày 25/10/2021 và Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.
  `,
  hai: `
    Lạng Sơn bàn cách làm

    (03/03/2023)

    Đồng chí Nông Văn Tài, Bí thư Tỉnh ủy Lạng Sơn nhắc Kết luận số 21-KL/TW ngày 25/10/2021 và Nghị định số 30/2020/NĐ-CP.
  `,
  ba: `
    Hà Nam họp

    Ông Đỗ Văn Ánh, Giám đốc Sở Nội vụ tỉnh Hà Nam dự họp.
  `,
};

/** A level of a tree as it is read: «Nghị quyết (12)». */
async function level(
  tree: TreeName,
  path: Path = [],
  options: Partial<TreeOptions> = {},
  shown = ENGLISH,
  articles: Readonly<Record<string, string>> = ARTICLES,
): Promise<{ readonly lines: string[]; readonly entries: TreeEntry[] }> {
  const { snapshot } = corpusOf(articles);
  const question = { tree, path, uri: uriOf('một'), options: { ...PLAIN, ...options } };
  const entries = await provideTree(snapshot, question, shown, CancellationToken.None);
  return { entries, lines: entries.map(({ label, detail }) => (detail ? `${label} (${detail})` : label)) };
}

/** What stands below the first entries that have these labels, one below the other. */
async function below(tree: TreeName, ...labels: readonly string[]): Promise<string[]> {
  let { entries, lines } = await level(tree);
  for (const label of labels) {
    const found = entries.find((entry) => entry.label === label) ?? assert.fail(`no «${label}» in ${lines.join(', ')}`);
    ({ entries, lines } = await level(tree, found.path));
  }
  return lines;
}

suite('the tree of documents', () => {
  test('has types, below them terms, years and provinces, below those the documents', async () => {
    assert.deepEqual((await level('documents')).lines, ['Kế hoạch (1)', 'Kết luận (1)', 'Nghị định (1)']);
    assert.deepEqual(await below('documents', 'Kết luận'), ['Term XIII (1)']);
    assert.deepEqual(await below('documents', 'Kế hoạch'), ['Lạng Sơn (1)']);
    assert.deepEqual(await below('documents', 'Nghị định'), ['2020 (1)']);
  });

  test('… and below each the articles that cite it, at their first citation', async () => {
    assert.deepEqual(await below('documents', 'Kết luận', 'Term XIII', 'Kết luận số 21-KL/TW'), [
      'Lạng Sơn học nghị quyết (12 Jan 2022 · Lạng Sơn)',
      'Lạng Sơn bàn cách làm (3 Mar 2023 · Lạng Sơn)',
    ]);
    const { entries } = await level('documents', ['document', 'KL:21/TW@XIII']);
    const asked = corpusOf(ARTICLES);
    assert.deepEqual(
      entries.map(({ target }) => target && textIn(asked, target.uri, target.range)),
      ['một: Kết luận số 21-KL/TW', 'hai: Kết luận số 21-KL/TW'],
    );
  });

  test('filtered stands in one list, whatever the marks that were typed', async () => {
    const found = ['Kết luận số 21-KL/TW (Term XIII · cited in 2 articles · 25 Oct 2021'];
    for (const filter of ['ket luan 21', 'kết luận', '21-kl']) {
      assert.deepEqual(
        (await level('documents', [], { filter })).lines.map((line) => line.slice(0, found[0]!.length)),
        found,
      );
    }
    assert.deepEqual((await level('documents', [], { filter: 'kêt luận' })).lines, []);
  });

  test('filtered begins with documents that bear the words in their own names', async () => {
    const articles = {
      một: 'Chi bộ học Chỉ thị số 15-CT/TU ngày 02/03/2022 của Tỉnh ủy Hà Nam về thực hiện nghị quyết và Nghị quyết số 99-NQ/TU ngày 02/03/2022 của Tỉnh ủy Hà Nam.',
    };
    assert.deepEqual(
      (await level('documents', [], { filter: 'nghị quyết' }, ENGLISH, articles)).entries.map(({ label }) => label),
      ['Nghị quyết số 99-NQ/TU', 'Chỉ thị số 15-CT/TU'],
    );
  });

  test('is ordered by number, by how often a document is cited, or by its date', async () => {
    const labels = async (order: TreeOptions['order']) =>
      (await level('documents', [], { filter: '2', order })).entries.map(({ label }) => label);
    assert.deepEqual(await labels('name'), [
      'Kết luận số 21-KL/TW',
      'Kế hoạch số 27-KH/TU',
      'Nghị định số 30/2020/NĐ-CP',
    ]);
    assert.deepEqual((await labels('articles'))[0], 'Kết luận số 21-KL/TW');
    assert.deepEqual((await labels('date'))[0], 'Kế hoạch số 27-KH/TU');
  });

  test('shows long levels page by page', async () => {
    const many = Array.from(
      { length: PAGE + 7 },
      (_, at) => `Quyết định số ${at + 1}/QĐ-UBND ngày 02/03/2022 của UBND tỉnh Hà Nam.`,
    );
    const articles = { một: ['Tin Hà Nam', '(20/06/2023)', ...many].join('\n\n') };
    const first = await level('documents', ['group', 'Quyết định', 'place Hà Nam'], {}, ENGLISH, articles);
    assert.equal(first.lines.length, PAGE + 1);
    assert.equal(first.lines.at(-1), '7 more');
    const next = await level('documents', first.entries.at(-1)?.path, {}, ENGLISH, articles);
    assert.deepEqual(next.entries.map(({ label }) => label).at(-1), `Quyết định số ${PAGE + 7}/QĐ-UBND`);
    assert.equal(next.lines.length, 7);
  });
});

suite('the tree of people and offices', () => {
  test('has people by the first letter of their given names, in Vietnamese order', async () => {
    assert.deepEqual((await level('people')).lines, ['People (2)', 'Titles (3)']);
    assert.deepEqual(await below('people', 'People'), ['A (1)', 'T (1)']);
    assert.deepEqual(await below('people', 'People', 'T'), ['Nông Văn Tài (2 articles)']);
  });

  test('… below a person the offices over time and the articles, below an office its holders', async () => {
    assert.deepEqual(await below('people', 'People', 'T', 'Nông Văn Tài'), [
      'Phó Bí thư Tỉnh ủy Lạng Sơn (12 Jan 2022)',
      'Bí thư Tỉnh ủy Lạng Sơn (3 Mar 2023)',
      'Articles with this name (2)',
    ]);
    assert.deepEqual(await below('people', 'People', 'T', 'Nông Văn Tài', 'Articles with this name'), [
      'Lạng Sơn học nghị quyết (12 Jan 2022 · Lạng Sơn)',
      'Lạng Sơn bàn cách làm (3 Mar 2023 · Lạng Sơn)',
    ]);
    assert.deepEqual(await below('people', 'Titles'), ['Hà Nam (1)', 'Lạng Sơn (2)']);
    assert.deepEqual(await below('people', 'Titles', 'Lạng Sơn'), [
      'Bí thư Tỉnh ủy Lạng Sơn (1 article)',
      'Phó Bí thư Tỉnh ủy Lạng Sơn (1 article)',
    ]);
    assert.deepEqual(await below('people', 'Titles', 'Lạng Sơn', 'Bí thư Tỉnh ủy Lạng Sơn'), [
      'Nông Văn Tài (3 Mar 2023)',
    ]);
  });

  test('… and nothing at all where nobody is named', async () => {
    assert.deepEqual((await level('people', [], {}, ENGLISH, { một: 'Tin vắn\n\nKết luận số 21-KL/TW.' })).lines, []);
  });

  test('… each with how it was held: once, or in somebody’s place', async () => {
    const articles = {
      một: `
        Lạng Sơn gặp mặt

        (12/01/2022)

        Dự có ông Hà Đức Toại, nguyên Bí thư Tỉnh ủy Lạng Sơn; bà Lý Thị Mơ, quyền Giám đốc Sở Y tế tỉnh Lạng Sơn.
      `,
    };
    const found = async (path: Path): Promise<string[]> =>
      (await level('people', path, {}, VIETNAMESE, articles)).lines;
    const { entries } = await level('people', [], { filter: 'lang son' }, VIETNAMESE, articles);
    assert.deepEqual(await Promise.all(entries.map(({ path }) => found(path))), [
      ['Lý Thị Mơ (quyền) (12/01/2022)'],
      ['Hà Đức Toại (nguyên) (12/01/2022)'],
    ]);
    const people = await level('people', [], { filter: 'toai' }, VIETNAMESE, articles);
    assert.equal((await found(people.entries[0]?.path ?? []))[0], 'nguyên Bí thư Tỉnh ủy Lạng Sơn (12/01/2022)');
  });

  test('filtered stands in one list, people before offices', async () => {
    assert.deepEqual((await level('people', [], { filter: 'van' })).lines, [
      'Đỗ Văn Ánh (1 article)',
      'Nông Văn Tài (2 articles)',
    ]);
    assert.deepEqual((await level('people', [], { filter: 'bi thu' })).lines, [
      'Bí thư Tỉnh ủy Lạng Sơn (1 article)',
      'Phó Bí thư Tỉnh ủy Lạng Sơn (1 article)',
    ]);
  });

  test('filtered has one office of several provinces by their names', async () => {
    const heads = ['Yên Bái', 'Bến Tre', 'Đắk Nông', 'Hà Nam'].map((place) => `Bí thư Tỉnh ủy ${place}`);
    const articles = { một: `Gặp mặt\n\n(12/01/2022)\n\nDự có ${heads.join('; ')}.\n` };
    const { entries } = await level('people', [], { filter: 'bi thu' }, VIETNAMESE, articles);
    assert.deepEqual(
      entries.map(({ label }) => label),
      heads.toSorted(new Intl.Collator('vi').compare),
    );
  });
});

suite('the tree of articles', () => {
  test('has years and months, the latest first, and undated ones last', async () => {
    assert.deepEqual((await level('articles', [], { order: 'date' })).lines, [
      '2023 (1)',
      '2022 (1)',
      'Date not known (1)',
    ]);
    assert.deepEqual((await level('articles', ['year', '2023'])).lines, ['March 2023 (1)']);
    assert.deepEqual((await level('articles', ['month', '2023-03'])).lines, [
      'Lạng Sơn bàn cách làm (3 Mar 2023 · Lạng Sơn)',
    ]);
    assert.deepEqual((await level('articles', ['year', ''])).lines, ['Hà Nam họp (Hà Nam)']);
  });

  test('has provinces where it is ordered by name', async () => {
    assert.deepEqual((await level('articles')).lines, ['Hà Nam (1)', 'Lạng Sơn (2)']);
    assert.deepEqual((await level('articles', ['place', 'Lạng Sơn'])).lines, [
      'Lạng Sơn bàn cách làm (3 Mar 2023 · Lạng Sơn)',
      'Lạng Sơn học nghị quyết (12 Jan 2022 · Lạng Sơn)',
    ]);
  });

  test('filtered stands in one list, the latest first', async () => {
    assert.deepEqual((await level('articles', [], { filter: 'lang son' })).lines.length, 2);
  });
});

suite('the tree of related articles', () => {
  test('has the articles, and below each the reasons', async () => {
    const { entries, lines } = await level('related');
    assert.deepEqual(lines, ['Lạng Sơn bàn cách làm (3 Mar 2023 · Lạng Sơn)']);
    assert.deepEqual((await level('related', entries[0]?.path)).lines, [
      'Both cite Kết luận số 21-KL/TW',
      'Both name Nông Văn Tài',
    ]);
  });

  test('speaks Vietnamese', async () => {
    const { entries } = await level('related', [], {}, VIETNAMESE);
    assert.deepEqual((await level('related', entries[0]?.path, {}, VIETNAMESE)).lines, [
      'Cùng dẫn Kết luận số 21-KL/TW',
      'Cùng nhắc tên Nông Văn Tài',
    ]);
  });
});

suite('a path that leads nowhere', () => {
  for (const tree of ['documents', 'people', 'articles', 'related'] as const) {
    test(`has nothing below it in the tree of ${tree}`, async () => {
      for (const path of [['document', 'không có'], ['person', 'không có', 'naming'], ['place', 'Sao Hỏa'], ['?']]) {
        assert.deepEqual(
          (await level(tree, path)).entries.filter(({ kind }) => kind !== 'group'),
          [],
        );
        assert.deepEqual(
          (await level(tree, [...path, '?'])).entries.filter(({ opens }) => opens),
          [],
        );
      }
    });
  }
});
