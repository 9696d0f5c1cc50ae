import assert from 'node:assert/strict';
import { plainText } from './segmented';

suite('A word-segmented text', () => {
  const rows: [what: string, segmented: string, plain: string][] = [
    ['syllables of a word', 'Hội_nghị bàn công_tác dân_vận', 'Hội nghị bàn công tác dân vận'],
    ['signs at the end of words', 'Họp xong , ai cũng về .', 'Họp xong, ai cũng về.'],
    ['brackets and quotation marks', 'Ban_Tổ_chức ( BTC ) nói : “ Đã xong ” .', 'Ban Tổ chức (BTC) nói: “Đã xong”.'],
    ['straight quotation marks', 'thi " Dân_vận khéo " và " Bạn nhà_nông "', 'thi "Dân vận khéo" và "Bạn nhà nông"'],
    ['shares', 'đạt 95,5 % kế_hoạch', 'đạt 95,5% kế hoạch'],
    ['numbers of documents', 'Nghị_định 46 / 2016 / NĐ - CP', 'Nghị định 46/2016/NĐ-CP'],
    ['dates and dashes between words', 'ngày 2 / 9 – Quốc_khánh', 'ngày 2/9 – Quốc khánh'],
  ];
  for (const [what, segmented, plain] of rows) {
    test(`is written as it was before: ${what}`, () => {
      assert.equal(plainText(segmented), plain);
    });
  }
});
