import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { Corpus } from '../../server/src/corpus/corpus';
import { ARTICLES_A_PAGE, type ConcordancePage, concordancePage } from '../../server/src/features/concordance';
import type { ReadText } from '../../server/src/features/lookup/textNow';
import { presentation } from '../../server/src/features/wording/presentation';
import { thingAt } from '../../server/src/features/wording/thingAt';
import { type Asked, corpusOf, textIn, uriOf } from './corpusOf';

const ENGLISH = presentation('en', true);
const LONG = 'chuyện làng quê yên bình, trời xanh mây trắng và gió mát '.repeat(4);

const ARTICLES = {
  một: `
    Lạng Sơn học kết luận

    (12/01/2022)

    Sáng qua, chi bộ học |Kết luận số 21-KL/TW ngày 25/10/2021 rồi bàn việc.
    Chiều, ${LONG}Kết luận 21 ${LONG}được nhắc lại.
  `,
  hai: `
    Hà Nam học kết luận

    (10/01/2022)

    Kết luận số 21-KL/TW ngày 25/10/2021.
  `,
};

function reading(texts: ReadonlyMap<string, string>): ReadText {
  return async (uri) => {
    const text = texts.get(uri);
    return text === undefined ? undefined : { uri, text, version: null };
  };
}

async function pageOf(
  asked: Asked,
  after: ConcordancePage['next'] = null,
  texts = asked.texts,
): Promise<ConcordancePage> {
  const { thing } = thingAt(asked.snapshot, asked.uri, asked.position, ENGLISH) ?? assert.fail('nothing there');
  return concordancePage(asked.snapshot, thing, after, reading(texts), ENGLISH, CancellationToken.None);
}

suite('a concordance', () => {
  test('is of what stands at a position', () => {
    const { snapshot, uri, position } = corpusOf(ARTICLES);
    const found = thingAt(snapshot, uri, position, ENGLISH);
    assert.deepEqual([found?.name, found?.thing.key], ['Kết luận số 21-KL/TW', 'KL:21/TW@XIII']);
    assert.equal(thingAt(snapshot, uri, { line: 0, character: 0 }, ENGLISH), undefined);
  });

  test('has each mention between what stands before and behind it, by date', async () => {
    const { lines, next, unread } = await pageOf(corpusOf(ARTICLES));
    assert.deepEqual(
      lines.map(({ left, mention, right }) => [left, mention, right]),
      [
        ['', 'Kết luận số 21-KL/TW', 'ngày 25/10/2021.'],
        ['Sáng qua, chi bộ học', 'Kết luận số 21-KL/TW', 'ngày 25/10/2021 rồi bàn việc.'],
        [
          'trời xanh mây trắng và gió mát chuyện làng quê yên bình, trời xanh mây trắng và gió mát',
          'Kết luận 21',
          'chuyện làng quê yên bình, trời xanh mây trắng và gió mát chuyện làng quê yên bình, trời',
        ],
      ],
    );
    assert.deepEqual([next, unread], [null, []]);
  });

  const sides: readonly (readonly [left: string, shown: string])[] = [
    [`Huyện ${'bàn '.repeat(21)}`, `Huyện ${'bàn '.repeat(21)}`],
    [`Chuyện ${'bàn '.repeat(21)}`, 'bàn '.repeat(21)],
    [`Và Huyện ${'bàn '.repeat(21)}`, `Huyện ${'bàn '.repeat(21)}`],
  ];
  for (const [left, shown] of sides) {
    test(`is cut between words, none of which is lost that has room: ${left.slice(0, 8)} …`, async () => {
      const right = left.trim().split(' ').reverse().join(' ');
      const một = `Tin\n\n(12/01/2022)\n\n${left}|Kết luận số 21-KL/TW ${right}\n\nHết.`;
      const line = (await pageOf(corpusOf({ một, hai: ARTICLES.hai }))).lines.at(-1);
      assert.deepEqual([line?.left, line?.right], [shown.trim(), shown.trim().split(' ').reverse().join(' ')]);
    });
  }

  test('tells of each line its article, date and province, and where it stands', async () => {
    const asked = corpusOf(ARTICLES);
    const { lines } = await pageOf(asked);
    assert.deepEqual(
      lines.map(({ article, date, locality }) => [article, date, locality]),
      [
        ['Hà Nam học kết luận', '2022-01-10', 'Hà Nam'],
        ['Lạng Sơn học kết luận', '2022-01-12', 'Lạng Sơn'],
        ['Lạng Sơn học kết luận', '2022-01-12', 'Lạng Sơn'],
      ],
    );
    assert.deepEqual(
      lines.map(({ uri, range }) => textIn(asked, uri, range)),
      ['hai: Kết luận số 21-KL/TW', 'một: Kết luận số 21-KL/TW', 'một: Kết luận 21'],
    );
  });

  test('comes page by page', async () => {
    const many = Array.from({ length: ARTICLES_A_PAGE + 3 }, (_, at) => [`bài ${at}`, ARTICLES.hai]);
    const asked = corpusOf({ ...Object.fromEntries(many), một: ARTICLES.một });
    const first = await pageOf(asked);
    const last = first.lines.at(-1)?.uri;
    assert.deepEqual([first.lines.length, first.listed, first.next?.uri], [ARTICLES_A_PAGE, ARTICLES_A_PAGE, last]);
    const second = await pageOf(asked, first.next);
    assert.deepEqual([second.lines.length, second.listed, second.next], [5, 4, null]);
  });

  test('has each article once, and all that stand behind the last, while others come in and go', async () => {
    const corpus = new Corpus();
    const text = 'Chi bộ bàn Kết luận số 21-KL/TW ngày 25/10/2021.\n';
    const uriOn = (day: number): string => `file:///${new Date(Date.UTC(2022, 0, day)).toISOString().slice(0, 10)}.txt`;
    const days = Array.from({ length: 3 * ARTICLES_A_PAGE }, (_, at) => 100 + at);
    for (const day of days) corpus.update(uriOn(day), text);
    const read = async (uri: string) => ({ uri, text, version: null });
    const thing = { kind: 'directive', key: 'KL:21/TW@XIII' } as const;
    const uris: string[] = [];
    let after: ConcordancePage['next'] = null;
    for (let day = 1; day === 1 || after !== null; day++) {
      const page: ConcordancePage = await concordancePage(
        corpus.snapshot(),
        thing,
        after,
        read,
        ENGLISH,
        CancellationToken.None,
      );
      uris.push(...page.lines.map(({ uri }) => uri));
      after = page.next;
      corpus.update(uriOn(day), text); // before all that are listed
      corpus.remove(uris.at(-1) ?? ''); // the very last
    }
    assert.deepEqual(uris, days.map(uriOn));
  });

  test('says that there may be more while articles are being read', async () => {
    const { snapshot, texts, uri, position } = corpusOf(ARTICLES);
    const { thing } = thingAt(snapshot, uri, position, ENGLISH) ?? assert.fail('nothing there');
    const soFar = presentation('en', true, false);
    const page = await concordancePage(snapshot, thing, null, reading(texts), soFar, CancellationToken.None);
    assert.equal(page.soFar, true);
  });

  test('leaves out articles that have changed or gone since, and says so', async () => {
    const asked = corpusOf(ARTICLES);
    const changed = new Map([[uriOf('một'), `${asked.texts.get(uriOf('một'))}!`]]);
    assert.deepEqual(await pageOf(asked, null, changed), {
      lines: [],
      unread: [uriOf('hai'), uriOf('một')],
      listed: 2,
      articles: 2,
      next: null,
      soFar: false,
    });
  });
});
