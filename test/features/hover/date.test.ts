import assert from 'node:assert/strict';
import { at } from '../articles';
import { card, ENGLISH } from './cards';

suite('the hover of a date', () => {
  test('is the full date with its weekday, and how far it is from the article', () => {
    assert.deepEqual(card(at('toàn văn', '11/01/2022')), [
      '### Thứ Ba, ngày 11 tháng 1 năm 2022',
      '1 ngày trước ngày đăng bài.',
    ]);
  });

  test('of several days is how many they are', () => {
    const article = `
      Hội nghị hai ngày

      (28/07/2023)

      Hội nghị diễn ra trong các |ngày 26-27/7 tại tỉnh.
    `;
    assert.deepEqual(card({ 'một bài': article }), [
      '### Từ thứ Tư, ngày 26 tháng 7 năm 2023 đến thứ Năm, ngày 27 tháng 7 năm 2023',
      '2 ngày',
    ]);
  });

  test('begins its lines with a capital', () => {
    const article = '\n Tin cũ\n\n (12/01/2024)\n\n Việc của |quý IV năm 2022 đã xong.\n';
    assert.deepEqual(card({ 'một bài': article }), ['### Quý IV năm 2022', 'Từ tháng 10 đến tháng 12']);
  });

  suite('that the calendar does not have says what it has', () => {
    const rows: readonly (readonly [said: string, name: string, vietnamese: string, english: string])[] = [
      ['ngày |31/02/2022', '31/2/2022', 'Tháng 2 năm 2022 chỉ có 28 ngày.', 'February 2022 has only 28 days.'],
      ['ngày |29/2/2023', '29/2/2023', 'Tháng 2 năm 2023 chỉ có 28 ngày.', 'February 2023 has only 28 days.'],
      ['ngày |30/2/2024', '30/2/2024', 'Tháng 2 năm 2024 chỉ có 29 ngày.', 'February 2024 has only 29 days.'],
      ['ngày |31/9/2022', '31/9/2022', 'Tháng 9 chỉ có 30 ngày.', 'September has only 30 days.'],
      ['ngày |32/12/2022', '32/12/2022', 'Tháng 12 chỉ có 31 ngày.', 'December has only 31 days.'],
      ['ngày |30/2', '30/2', 'Tháng 2 có nhiều nhất 29 ngày.', 'February has 29 days at most.'],
      ['|tháng 13/2024', '13/2024', 'Một năm chỉ có 12 tháng.', 'A year has only 12 months.'],
    ];
    for (const [said, name, vietnamese, english] of rows) {
      test(said, () => {
        const article = { 'một bài': `Hội nghị mở ${said} tại tỉnh.` };
        assert.deepEqual(card(article), [`### ${name}`, vietnamese]);
        assert.deepEqual(card(article, ENGLISH), [`### ${name}`, english]);
      });
    }
  });

  test('far from the article: how many years, or years and months', () => {
    const article = '\n Tin cũ\n\n (12/01/2024)\n\n Xã bắt đầu |ngày 24/8/2019 và xong từ lâu.\n';
    assert.ok(card({ 'một bài': article }).includes('Hơn 4 năm trước ngày đăng bài.'));
    assert.ok(card({ 'một bài': article }, ENGLISH).includes('More than 4 years before publication.'));
  });
});
