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

  test('says when the calendar has no such day', () => {
    assert.deepEqual(card({ 'một bài': 'Hội nghị mở ngày |31/02/2022 tại tỉnh.' }), [
      '### 31/2/2022',
      'Lịch không có ngày 31/2/2022.',
    ]);
    assert.deepEqual(card({ 'một bài': 'Kế hoạch |tháng 13/2024 in nhầm.' }, ENGLISH), [
      '### 13/2024',
      'The calendar has no month 13/2024.',
    ]);
  });

  test('far from the article: how many years, or years and months', () => {
    const article = '\n Tin cũ\n\n (12/01/2024)\n\n Xã bắt đầu |ngày 24/8/2019 và xong từ lâu.\n';
    assert.ok(card({ 'một bài': article }).includes('Hơn 4 năm trước ngày đăng bài.'));
    assert.ok(card({ 'một bài': article }, ENGLISH).includes('More than 4 years before publication.'));
  });
});
