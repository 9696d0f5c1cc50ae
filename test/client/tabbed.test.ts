import assert from 'node:assert/strict';
import { tabbed } from '../../client/src/concordance/tabbed';
import type { ConcordanceLine } from '../../client/src/protocol';

const LINE: ConcordanceLine = {
  uri: 'file:///tin/a.txt',
  range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } },
  left: 'chi bộ học',
  mention: 'Kết luận 21',
  right: 'và bàn việc.',
  article: 'Chi bộ họp',
  date: '2022-01-12',
  locality: null,
};
const NAMES = {
  ...{ left: 'Phía trước', mention: 'Chỗ nhắc', right: 'Phía sau', article: 'Bài' },
  ...{ date: 'Ngày đăng', locality: 'Địa phương', file: 'Tệp', line: 'Dòng' },
};

function copied(...lines: readonly ConcordanceLine[]): string[] {
  return tabbed(lines, NAMES, (uri) => uri.slice('file:///'.length)).split('\n');
}

suite('copied lines of a concordance', () => {
  test('have their parts with tabs between them, below what these are called, and file and line at last', () => {
    assert.deepEqual(copied(LINE, LINE), [
      'Phía trước\tChỗ nhắc\tPhía sau\tBài\tNgày đăng\tĐịa phương\tTệp\tDòng',
      'chi bộ học\tKết luận 21\tvà bàn việc.\tChi bộ họp\t2022-01-12\t\ttin/a.txt\t7',
      'chi bộ học\tKết luận 21\tvà bàn việc.\tChi bộ họp\t2022-01-12\t\ttin/a.txt\t7',
    ]);
  });

  test('have names of files that cannot become formulas, either', () => {
    const [, row = ''] = copied({ ...LINE, uri: 'file:///=1.txt' });
    assert.deepEqual(row.split('\t').slice(-2), ["'=1.txt", '7']);
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
      const [, row = ''] = copied({ ...LINE, left });
      assert.equal(row.slice(0, cell.length + 1), `${cell}\t`);
    });
  }
});
