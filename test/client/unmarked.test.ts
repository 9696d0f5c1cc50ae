import assert from 'node:assert/strict';
import { unmarked } from '../../client/src/unmarked';

suite('text without its marks', () => {
  const rows: readonly (readonly [text: string, plain: string])[] = [
    ['Lạng Sơn', 'Lang Son'],
    ['Đắk Lắk, đường Điện Biên', 'Dak Lak, duong Dien Bien'],
    ['Thừa Thiên Huế'.normalize('NFD'), 'Thua Thien Hue'],
    ['21-KL/TW', '21-KL/TW'],
  ];
  for (const [text, plain] of rows) test(text, () => assert.equal(unmarked(text), plain));
});
