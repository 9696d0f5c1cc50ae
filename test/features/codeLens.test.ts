import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import {
  citationTitles,
  type LensData,
  provideCodeLenses,
  resolveCodeLens,
  SHOW_REFERENCES,
} from '../../server/src/features/codeLens';
import { presentation } from '../../server/src/features/wording/presentation';
import { corpusOf, uriOf } from './corpusOf';
import { OWN_TEXT } from './ownText';

const CITING = 'Tỉnh ủy Quảng Trị học Kế hoạch số 27-KH/TU ngày 05/9/2022.';

/** The lenses of the document's own text, with their words. */
function lenses(articles: Readonly<Record<string, string>>, canShow = true, locale = 'en') {
  const { snapshot } = corpusOf(articles);
  const shown = presentation(locale, true);
  const found = provideCodeLenses(snapshot, uriOf('toàn văn'), CancellationToken.None);
  return found.map((lens) => resolveCodeLens(snapshot, lens, lens.data as LensData, shown, canShow));
}

suite('lenses', () => {
  test('tell above a document’s own text how many articles cite it', () => {
    const [lens] = lenses({ 'toàn văn': OWN_TEXT, một: CITING, hai: `${CITING} ${CITING}` });
    assert.equal(lens?.range.start.line, 0);
    assert.deepEqual(lens.command, {
      title: 'Cited in 2 articles',
      command: SHOW_REFERENCES,
      arguments: [uriOf('toàn văn'), { line: 2, character: 0 }],
    });
  });

  const words: readonly (readonly [citing: number, vietnamese: string, english: string])[] = [
    [0, 'Chưa thấy bài nào dẫn văn bản này', 'Not cited in any article'],
    [1, 'Được dẫn trong 1 bài', 'Cited in 1 article'],
    [3, 'Được dẫn trong 3 bài', 'Cited in 3 articles'],
  ];
  for (const [citing, vietnamese, english] of words) {
    test(`in both languages: ${english}`, () => {
      const articles = Object.fromEntries(Array.from({ length: citing }, (_, at) => [`bài ${at}`, CITING]));
      const all = { ...articles, 'toàn văn': OWN_TEXT };
      for (const [locale, title] of [
        ['vi', vietnamese],
        ['en', english],
      ] as const) {
        assert.equal(lenses(all, true, locale)[0]?.command?.title, title);
        assert.deepEqual(citationTitles(corpusOf(all).snapshot, uriOf('toàn văn'), presentation(locale, true)), [
          title,
        ]);
      }
    });
  }

  test('cannot be clicked where there is nothing to show or no command that shows it', () => {
    assert.equal(lenses({ 'toàn văn': OWN_TEXT })[0]?.command?.command, '');
    assert.equal(lenses({ 'toàn văn': OWN_TEXT, một: CITING }, false)[0]?.command?.command, '');
  });

  const withoutLens: readonly (readonly [what: string, text: string])[] = [
    ['an article that cites a document in full', CITING],
    ['an article whose headline names one', `Kế hoạch số 27-KH/TU của Tỉnh ủy Quảng Trị\n\n${CITING}`],
    ['a text whose head has no number', OWN_TEXT.replace('Số 27-KH/TU', '')],
    ['a text that begins behind its head', OWN_TEXT.slice(OWN_TEXT.indexOf('KẾ HOẠCH'))],
    ['an empty file', ''],
  ];
  for (const [what, text] of withoutLens) {
    test(`do not stand above ${what}, however often it is cited`, () => {
      assert.deepEqual(lenses({ 'toàn văn': text, một: CITING }), []);
    });
  }

  test('stand above the text alone, once, whatever else it cites', () => {
    assert.equal(lenses({ 'toàn văn': `${OWN_TEXT}\n${CITING}\n${CITING}`, một: CITING }).length, 1);
  });

  test('count the articles that cite it, and not the text itself', () => {
    const [lens] = lenses({ 'toàn văn': `${OWN_TEXT}\n  ${CITING}\n`, một: CITING });
    assert.equal(lens?.command?.title, 'Cited in 1 article');
  });

  test('articles have none', () => {
    assert.deepEqual(provideCodeLenses(corpusOf({ một: CITING }).snapshot, uriOf('một'), CancellationToken.None), []);
  });
});
