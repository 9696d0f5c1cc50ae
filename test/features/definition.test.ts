import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { provideDefinition } from '../../server/src/features/definition';
import { at } from './articles';
import { corpusOf, textIn, uriOf } from './corpusOf';

/** Where a definition leads to: the article and the words there. */
function definitions(articles: Readonly<Record<string, string>>): string[] {
  const asked = corpusOf(articles);
  const links = provideDefinition(asked.snapshot, asked.uri, asked.position, CancellationToken.None);
  return links.map(({ targetUri, targetSelectionRange }) => textIn(asked, targetUri, targetSelectionRange)).sort();
}

suite('the definition', () => {
  test('of a short form is the fullest citation, in the same article', () => {
    assert.deepEqual(definitions(at('toàn văn', 'Kế hoạch 27')), ['toàn văn: Kế hoạch số 27-KH/TU']);
  });

  test('of a citation is the fullest one, in another article', () => {
    assert.deepEqual(definitions(at('nhắc lại', 'Kế hoạch số 27-KH/TU')), ['toàn văn: Kế hoạch số 27-KH/TU']);
  });

  test('of the fullest citation is itself', () => {
    assert.deepEqual(definitions(at('toàn văn', 'Kế hoạch số 27-KH/TU')), ['toàn văn: Kế hoạch số 27-KH/TU']);
  });

  test('of a document of another province is not this one', () => {
    assert.deepEqual(definitions(at('nơi khác', 'Kế hoạch số 27-KH/TU')), ['nơi khác: Kế hoạch số 27-KH/TU']);
  });

  test('of what may be several documents is all of them that the corpus has', () => {
    const articles = {
      'khóa XII': `
        Học nghị quyết về bộ máy

        (20/11/2017)

        Đảng ủy học Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII.
      `,
      'khóa XIII': `
        Học nghị quyết về đất đai

        (20/07/2022)

        Đảng ủy học Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương khóa XIII.
      `,
      'không rõ': `
        Chi bộ học nghị quyết

        Các chi bộ đã học |Nghị quyết số 18-NQ/TW và ghi vào sổ.
      `,
    };
    assert.deepEqual(definitions(articles), ['khóa XII: Nghị quyết số 18-NQ/TW', 'khóa XIII: Nghị quyết số 18-NQ/TW']);
  });

  test('of a person is where the article gives an office', () => {
    assert.deepEqual(definitions(at('nhắc lại', 'Nông Văn Tài')), [
      'nhắc lại: Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn',
    ]);
  });

  test('of a person without an office here is the latest statement by then, and one without a date where none is', () => {
    const office = 'Giám đốc Sở Y tế tỉnh Lạng Sơn';
    const stated = (day: string): string => `Tin ngắn\n\n${day}\n\nÔng Nguyễn Văn Hòa, ${office}, dự họp.`;
    const here = 'Tin khác\n\n(12/01/2022)\n\nLá thư của anh |Nguyễn Văn Hòa đã đến nơi.';
    const [before, after, undated] = [stated('(10/01/2022)'), stated('(14/01/2022)'), stated('Bản tin')];
    const older = stated('(08/01/2022)');
    assert.deepEqual(definitions({ older, before, after, undated, here }), [`before: ${office}`]);
    assert.deepEqual(definitions({ after, undated, here }), [`undated: ${office}`]);
    assert.deepEqual(definitions({ after, here }), []);
    assert.deepEqual(definitions({ before, after, here: here.replace('(12/01/2022)', 'Bản tin') }), [
      `after: ${office}`,
    ]);
  });

  test('of a person in very many articles is found without reading them all', () => {
    const asked = corpusOf({
      ...Object.fromEntries(
        Array.from({ length: 50 }, (_, day) => [
          `bài ${day}`,
          'Tin ngắn\n\n(10/01/2022)\n\nÔng Nguyễn Văn Hòa, Giám đốc Sở Y tế tỉnh Lạng Sơn, dự họp.',
        ]),
      ),
      'bài này': 'Tin khác\n\n(12/01/2022)\n\nLá thư của anh |Nguyễn Văn Hòa đã đến nơi.',
    });
    const { snapshot } = asked;
    const offices = snapshot.offices.bind(snapshot);
    let read = 0;
    snapshot.offices = (key, latest) => {
      const holdings = offices(key, latest);
      read += holdings.length;
      return holdings;
    };
    assert.equal(provideDefinition(snapshot, asked.uri, asked.position, CancellationToken.None).length, 1);
    assert.equal(read, 1);
  });

  test('of figures, dates and plain text is nowhere', () => {
    for (const words of ['trên 1.200', '11/01/2022', 'mở hội nghị']) {
      assert.deepEqual(definitions(at('toàn văn', words)), []);
    }
  });

  test('starts from the whole mention', () => {
    const { snapshot, uri, position } = corpusOf(at('toàn văn', 'Kế hoạch 27'));
    const [link] = provideDefinition(snapshot, uri, position, CancellationToken.None);
    assert.deepEqual(link?.originSelectionRange?.start, position);
    assert.equal(link?.targetUri, uriOf('toàn văn'));
  });
});
