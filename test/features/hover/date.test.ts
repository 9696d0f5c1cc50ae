import assert from 'node:assert/strict';
import { at } from '../articles';
import { card } from './cards';

suite('the hover of a date', () => {
  test('is the full date with its weekday, and how far it is from the article', () => {
    assert.deepEqual(card(at('toàn văn', '11/01/2022')), [
      '### Thứ Ba, ngày 11 tháng 1 năm 2022',
      'Trước ngày đăng bài 1 ngày.',
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

  test('says when the calendar has no such day', () => {
    assert.deepEqual(card({ 'một bài': 'Hội nghị mở ngày |31/02/2022 tại tỉnh.' }), ['Không có ngày này trong lịch.']);
  });
});
