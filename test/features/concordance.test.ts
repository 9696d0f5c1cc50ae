import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { ARTICLES_A_PAGE, type ConcordancePage, concordancePage } from '../../server/src/features/concordance';
import { presentation } from '../../server/src/features/presentation';
import { thingAt } from '../../server/src/features/thingAt';
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

async function pageOf(asked: Asked, after = 0, texts = asked.texts): Promise<ConcordancePage> {
  const { thing } = thingAt(asked.snapshot, asked.uri, asked.position, ENGLISH) ?? assert.fail('nothing there');
  const read = async (uri: string) => {
    const text = texts.get(uri);
    return text === undefined ? undefined : { uri, text, version: null };
  };
  return concordancePage(asked.snapshot, thing, after, read, CancellationToken.None);
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
    assert.deepEqual([first.lines.length, first.next], [ARTICLES_A_PAGE, ARTICLES_A_PAGE]);
    const second = await pageOf(asked, first.next ?? 0);
    assert.deepEqual([second.lines.length, second.next], [5, null]);
  });

  test('leaves out articles that have changed or gone since, and says so', async () => {
    const asked = corpusOf(ARTICLES);
    const changed = new Map([[uriOf('một'), `${asked.texts.get(uriOf('một'))}!`]]);
    assert.deepEqual(await pageOf(asked, 0, changed), {
      lines: [],
      unread: [uriOf('hai'), uriOf('một')],
      articles: 2,
      next: null,
    });
  });
});
