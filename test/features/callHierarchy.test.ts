import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import {
  type HierarchyData,
  incomingCalls,
  MOST_CALLERS,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../server/src/features/callHierarchy';
import { presentation } from '../../server/src/features/wording/presentation';
import { type Asked, corpusOf, textIn } from './corpusOf';
import { OWN_TEXT } from './ownText';

const ENGLISH = presentation('en', true);
const CITING = 'Tỉnh ủy Quảng Trị học Kế hoạch số 27-KH/TU ngày 05/9/2022.';

type Articles = Readonly<Record<string, string>>;

function prepare(articles: Articles): { readonly asked: Asked; readonly items: readonly CallHierarchyItem[] } {
  const asked = corpusOf(articles);
  return { asked, items: prepareCallHierarchy(asked.snapshot, asked.uri, asked.position, ENGLISH) };
}

const said = ({ name, detail }: CallHierarchyItem): string => (detail === '' ? name : `${name} (${detail})`);
const dataOf = (item: CallHierarchyItem | undefined) => item?.data as HierarchyData;

/** Who cites the item: a line for each entry, with its citations. */
function incoming({ asked, items }: ReturnType<typeof prepare>, item = items[0]): string[] {
  return incomingCalls(asked.snapshot, dataOf(item), ENGLISH, CancellationToken.None).map(({ from, fromRanges }) => {
    return [said(from), ...fromRanges.map((range) => textIn(asked, from.uri, range))].join(' | ');
  });
}

function outgoing({ asked, items }: ReturnType<typeof prepare>, item = items[0]): string[] {
  const caller = item?.uri ?? '';
  return outgoingCalls(asked.snapshot, dataOf(item), ENGLISH, CancellationToken.None).map(({ to, fromRanges }) => {
    return [said(to), ...fromRanges.map((range) => textIn(asked, caller, range))].join(' | ');
  });
}

const OTHER = `
  Quảng Trị bàn việc học

  (12/10/2022)

  Tỉnh ủy Quảng Trị học Kế hoạch số 27-KH/TU ngày 05/9/2022 và Nghị định số 30/2020/NĐ-CP. Kế hoạch 27 nêu rõ.
`;

suite('call hierarchy', () => {
  test('begins at a citation or at the document’s own text, and stands there', () => {
    for (const articles of [
      { 'toàn văn': OWN_TEXT, một: CITING.replace('Kế', '|Kế') },
      { 'toàn văn': OWN_TEXT.replace('27-KH', '|27-KH'), một: CITING },
    ]) {
      const { asked, items } = prepare(articles);
      assert.deepEqual(
        items.map(({ name }) => name),
        ['Kế hoạch số 27-KH/TU'],
      );
      const [{ uri, selectionRange } = assert.fail()] = items;
      assert.match(textIn(asked, uri, selectionRange), /^toàn văn: .*Số 27-KH\/TU/su);
    }
  });

  test('… at a headline with its article, elsewhere nowhere', () => {
    const found = prepare({ hai: OTHER.replace('Quảng Trị bàn', 'Quảng Trị |bàn') });
    assert.deepEqual(found.items.map(said), ['Quảng Trị bàn việc học (12 Oct 2022 · Quảng Trị)']);
    assert.deepEqual(incoming(found), []);
    assert.deepEqual(prepare({ hai: OTHER.replace('nêu rõ', '|nêu rõ') }).items, []);
  });

  test('… at a citation that may be several, with all of them', () => {
    const { items } = prepare({
      một: 'Chi bộ học |Nghị quyết Trung ương 6 khóa XII.',
      hai: 'Chi bộ học Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương.',
    });
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Nghị quyết số 18-NQ/TW', 'Nghị quyết số 19-NQ/TW'],
    );
  });

  test('tells who cites a document, article by article with its citations', () => {
    assert.deepEqual(incoming(prepare({ 'toàn văn': OWN_TEXT, một: CITING.replace('Kế', '|Kế'), hai: OTHER })), [
      'Quảng Trị bàn việc học (12 Oct 2022 · Quảng Trị) | hai: Kế hoạch số 27-KH/TU | hai: Kế hoạch 27',
      'một.txt (Quảng Trị) | một: Kế hoạch số 27-KH/TU',
    ]);
  });

  test('tells what an article cites, and a document whose own text is there', () => {
    const found = prepare({
      'toàn văn': `${OWN_TEXT}\nCăn cứ Nghị định số 30/2020/NĐ-CP.\n`,
      hai: OTHER.replace('Kế', '|Kế'),
    });
    const article = incomingCalls(found.asked.snapshot, dataOf(found.items[0]), ENGLISH, CancellationToken.None)[0]
      ?.from;
    const names = (lines: readonly string[]) => lines.map((line) => line.replace(/ \(.*?\)(?= \|)/u, ''));
    assert.deepEqual(names(outgoing(found, article)), [
      'Kế hoạch số 27-KH/TU | hai: Kế hoạch số 27-KH/TU | hai: Kế hoạch 27',
      'Nghị định số 30/2020/NĐ-CP | hai: Nghị định số 30/2020/NĐ-CP',
    ]);
    assert.deepEqual(names(outgoing(found)), [
      'Nghị quyết số 21-NQ/TW | toàn văn: Nghị quyết số 21-NQ/TW',
      'Nghị định số 30/2020/NĐ-CP | toàn văn: Nghị định số 30/2020/NĐ-CP',
    ]);
    const cited = outgoingCalls(found.asked.snapshot, dataOf(article), ENGLISH, CancellationToken.None)[1]?.to;
    assert.deepEqual(outgoing(found, cited), [], 'its own text is not there');
  });

  test('lists a document that very many cite page by page, with how many more', () => {
    const many = 2 * MOST_CALLERS + 7;
    const articles = Object.fromEntries(Array.from({ length: many }, (_, index) => [`bài ${index}`, CITING]));
    const found = prepare({ 'toàn văn': OWN_TEXT.replace('27-KH', '|27-KH'), ...articles });
    const pages: string[][] = [];
    for (let item = found.items[0]; item !== undefined; ) {
      const calls = incomingCalls(found.asked.snapshot, dataOf(item), ENGLISH, CancellationToken.None);
      pages.push(calls.map(({ from }) => from.name));
      item = calls.at(-1)?.fromRanges.length === 0 ? calls.at(-1)?.from : undefined;
    }
    assert.deepEqual(
      pages.map((page) => page.length),
      [MOST_CALLERS + 1, MOST_CALLERS + 1, 7],
    );
    assert.equal(pages[0]?.at(-1), `and ${MOST_CALLERS + 7} more`);
    assert.equal(pages[1]?.at(-1), 'and 7 more');
    assert.equal(new Set(pages.flat()).size, many + 2);
  });

  test('is not worked out when nobody waits for it', () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const { asked, items } = prepare({ 'toàn văn': OWN_TEXT, một: CITING.replace('Kế', '|Kế') });
    assert.deepEqual(incomingCalls(asked.snapshot, dataOf(items[0]), ENGLISH, source.token), []);
    assert.deepEqual(outgoingCalls(asked.snapshot, dataOf(items[0]), ENGLISH, source.token), []);
  });
});
