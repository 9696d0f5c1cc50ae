import assert from 'node:assert/strict';
import fc from 'fast-check';
import { respell, spellingKey, squeeze, unmarked } from '../../server/src/text/spelling';

suite('spelling', () => {
  const rows: [text: string, respelt: string][] = [
    ['Phạm Nhật Hoà', 'Phạm Nhật Hòa'],
    ['Tỉnh uỷ', 'Tỉnh ủy'],
    ['KHOÁ', 'KHÓA'],
    ['Thuỳ  Miên\n', 'Thùy Miên'],
    ['hoàn toàn', 'hoàn toàn'],
    ['quý', 'quý'],
    ['Quỳ Hợp', 'Quỳ Hợp'],
    ['Ðảng bộ', 'Đảng bộ'],
    ['Lê\u00a0Thanh', 'Lê Thanh'],
    ['khỏe'.normalize('NFD'), 'khỏe'],
    ['khoẻ', 'khỏe'],
    ['Tỉ\u00adnh ủ\u200dy', 'Tỉnh ủy'],
    ['kho\u00ade\u0309', 'khỏe'],
    ['kho\u200cá', 'khóa'],
    ['Tỉnh\u200b\u00ad \u2060ủy', 'Tỉnh ủy'],
  ];
  for (const [text, respelt] of rows) test(`${text} → ${respelt}`, () => assert.equal(respell(text), respelt));

  test('regular text is left alone as the decomposed text is put right', () => {
    const letters = [...'aàảãáạăâbđeêioôơuưyýỳ OUÝ-«’…'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (units) => {
        const text = units.join('');
        assert.equal(respell(text), respell(`${text}\u00a0`.normalize('NFD')));
        const plain = unmarked(`${text}\u00a0`.normalize('NFD'));
        for (const form of ['NFC', 'NFD']) assert.equal(unmarked(text.normalize(form)), plain, form);
      }),
    );
  });

  test('keys', () => {
    assert.equal(spellingKey('Phạm Nhật Hoà'), 'phạm nhật hòa');
    for (const form of ['NFC', 'NFD']) {
      assert.equal(unmarked('Kết luận số 21, Đề án'.normalize(form)), 'ket luan so 21, de an');
      assert.equal(unmarked(' Hoà\u00a0 Bình\u0301 '.normalize(form)), 'hoa binh');
    }
  });
});

suite('squeezed white space', () => {
  const rows: [text: string, squeezed: string][] = [
    ['Lê Văn An', 'Lê Văn An'],
    ['Lê  Văn An', 'Lê Văn An'],
    ['Lê\nVăn\tAn', 'Lê Văn An'],
    ['Lê\u00a0Văn\u200bAn', 'Lê Văn An'],
    ['Ng\u00aduyễn', 'Nguyễn'],
    [' An ', 'An'],
    ['\ufeffAn', 'An'],
    ['', ''],
  ];
  for (const [text, squeezed] of rows) {
    test(JSON.stringify(text), () => assert.equal(squeeze(text), squeezed));
  }
});
