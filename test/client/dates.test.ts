import assert from 'node:assert/strict';
import { dateName, isBetween, isoOf } from '../../client/webview/dates';

suite('dates on the pages of views', () => {
  const rows: readonly (readonly [iso: string, english: string, vietnamese: string])[] = [
    ['2024-01-12', '12 Jan 2024', '12/01/2024'],
    ['2022-09-05', '5 Sep 2022', '05/09/2022'],
    ['2024-01', 'Jan 2024', '01/2024'],
    ['2024', '2024', '2024'],
    ['', '', ''],
    ['2024-13-40', '2024-13-40', '2024-13-40'],
  ];
  for (const [iso, english, vietnamese] of rows) {
    test(`«${iso}»`, () => assert.deepEqual([dateName(iso, 'en-GB'), dateName(iso, 'vi')], [english, vietnamese]));
  }

  test('months in full', () => {
    assert.equal(dateName('2024-01', 'en-GB', 'full'), 'January 2024');
    assert.equal(dateName('2024-01', 'vi', 'full'), 'tháng 1 năm 2024');
  });
});

suite('a date that is typed into a field', () => {
  const rows: readonly (readonly [typed: string, iso: string | undefined])[] = [
    ['31/12/2021', '2021-12-31'],
    ['5/9/2022', '2022-09-05'],
    [' 05.09.2022 ', '2022-09-05'],
    ['2022-09-05', '2022-09-05'],
    ['2022-9-5', '2022-09-05'],
    ['9/2022', '2022-09'],
    ['2022-09', '2022-09'],
    ['2022', '2022'],
    ['29/02/2024', '2024-02-29'],
    // no days of the calendar: in both languages the day comes first
    ['12/31/2021', undefined],
    ['29/02/2022', undefined],
    ['13/2022', undefined],
    ['0/2022', undefined],
    ['', undefined],
    ['hôm qua', undefined],
    ['1/22', undefined],
  ];
  for (const [typed, iso] of rows) {
    test(`«${typed}» is ${iso ?? 'none'}`, () => assert.equal(isoOf(typed), iso));
  }
});

suite('an article lies in a period', () => {
  const rows: readonly (readonly [date: string, from: string | undefined, until: string | undefined, lies: boolean])[] =
    [
      ['2022-09-05', undefined, undefined, true],
      ['2022-09-05', '2022-09-05', '2022-09-05', true],
      ['2022-09-05', '2022', '2022', true],
      ['2022-09-05', '2022-09', '2022-09', true],
      ['2022-09-05', '2022-10', undefined, false],
      ['2022-09-05', undefined, '2022-08', false],
      ['2022-09-05', undefined, '2022-09-04', false],
      ['', undefined, undefined, true],
      ['', undefined, '2022', false],
      ['', '2022', undefined, false],
    ];
  for (const [date, from = '…', until = '…', lies] of rows) {
    test(`«${date}» from ${from} to ${until}: ${lies}`, () => {
      const bound = (text: string) => (text === '…' ? undefined : text);
      assert.equal(isBetween(date, bound(from), bound(until)), lies);
    });
  }
});
