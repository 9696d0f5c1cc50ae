import assert from 'node:assert/strict';
import { issueMark } from '../../client/webview/timeline/issue';
import { labelled } from '../../client/webview/timeline/ticks';

/** So many months from one on. */
function months(year: number, month: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const number = year * 12 + month - 1 + at;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

suite('the labels below a timeline', () => {
  test('stand under every month where there is room, else under those that begin a quarter or a year', () => {
    const periods = months(2021, 11, 16);
    const rows: readonly (readonly [room: number, shown: readonly string[]])[] = [
      [80, periods],
      [25, ['2022-01', '2022-04', '2022-07', '2022-10', '2023-01']],
      [7, ['2022-01', '2023-01']],
    ];
    for (const [room, shown] of rows) assert.deepEqual(labelled(periods, 'month', room, 70), shown, String(room));
  });

  test('stand under years, or fives and tens of them', () => {
    const periods = Array.from({ length: 30 }, (_, at) => String(1996 + at));
    assert.deepEqual(labelled(periods, 'year', 9, 44), ['2000', '2005', '2010', '2015', '2020', '2025']);
    assert.deepEqual(labelled(['2021', '2022'], 'year', 50, 44), ['2021', '2022']);
  });

  test('are one at least', () => {
    assert.deepEqual(labelled(months(2022, 2, 5), 'month', 7, 70), ['2022-02']);
  });
});

suite('the date of a document', () => {
  const bars = ['2021-10', '2021-11', '2021-12'].map((period) => ({ period, articles: 1 }));
  const rows: readonly (readonly [issued: string | null, mark: ReturnType<typeof issueMark>])[] = [
    ['2021-10-16', { kind: 'within', period: '2021-10', share: 0.5 }],
    ['2012-01-05', { kind: 'before' }],
    ['2022-01-05', { kind: 'behind' }],
    ['2012', { kind: 'before' }],
    ['2021', undefined],
    [null, undefined],
  ];
  for (const [issued, mark] of rows) {
    test(`${issued} is marked ${mark?.kind ?? 'nowhere'}`, () => {
      assert.deepEqual(issueMark({ issued, unit: 'month', bars }), mark);
    });
  }

  test('stands within its year', () => {
    const years = [{ period: '2021', articles: 1 }];
    assert.deepEqual(issueMark({ issued: '2021-07', unit: 'year', bars: years }), {
      kind: 'within',
      period: '2021',
      share: 6.5 / 12,
    });
    assert.equal(issueMark({ issued: '2021-07', unit: 'year', bars: [] }), undefined);
  });
});
