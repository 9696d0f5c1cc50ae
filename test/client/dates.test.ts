import assert from 'node:assert/strict';
import { dateName } from '../../client/webview/dates';

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
