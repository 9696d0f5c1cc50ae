import assert from 'node:assert/strict';
import { tabbed } from '../../client/src/concordance/tabbed';

const LINE = {
  uri: 'file:///tin/a.txt',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  left: 'chi bộ học',
  mention: 'Kết luận 21',
  right: 'và bàn việc.',
  article: 'Chi bộ họp',
  date: '2022-01-12',
  locality: null,
};

suite('a copied line of a concordance', () => {
  test('has its parts with tabs between them', () => {
    assert.equal(tabbed(LINE), 'chi bộ học\tKết luận 21\tvà bàn việc.\tChi bộ họp\t2022-01-12\t');
  });

  const rows: readonly (readonly [left: string, cell: string])[] = [
    ['=WEBSERVICE("http://x")', '"\'=WEBSERVICE(""http://x"")"'],
    ['- Chi bộ', "'- Chi bộ"],
    ["'+1", "''+1"],
    ['＝1', "'＝1"],
    ['"Chi bộ', '"""Chi bộ"'],
    ['a\tb\nc', 'a b c'],
  ];
  for (const [left, cell] of rows) {
    test(`cannot become a formula or take others with it: ${JSON.stringify(left)}`, () => {
      assert.equal(tabbed({ ...LINE, left }).slice(0, cell.length + 1), `${cell}\t`);
    });
  }
});
