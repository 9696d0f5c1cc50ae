import assert from 'node:assert/strict';
import { check, directivesOf } from './check';

/**
 * Type words that are verbs too, or stand before what a document is about: in small letters, without «số», a number
 * after them counts what follows. Nothing in any combination is a document.
 */
const VERBS = [
  'Thủ tướng chỉ thị',
  'Tỉnh ủy quyết định',
  'Nhà nước quy định',
  'Sở Y tế thông báo',
  'Thanh tra kết luận',
  'Cán bộ khuyến nông hướng dẫn',
  'Huyện lập kế hoạch',
];
/** Type words that are no verbs: what stands after their number is a count where it is known to be counted. */
const NOUNS = ['Dự thảo nghị định', 'Lớp học nghị quyết', 'Cuối buổi học nghị quyết'];

const COUNTS = ['2', '12', '15', '63', '120', '1500', '1.500'];

/** People, places and bodies; things, tasks and documents. */
const COUNTED = [
  ...['học viên', 'đảng viên', 'cán bộ', 'hộ nghèo', 'người', 'tỉnh, thành phố', 'xã', 'thôn, bản', 'bộ, ngành'],
  ...['cơ quan', 'chi bộ', 'doanh nghiệp', 'chương', 'điều', 'nội dung', 'giải pháp', 'văn bản', 'chính sách'],
  ...['chiếc xe', 'con bò', 'cây cầu', 'bức tranh', 'tấm ảnh', 'suất quà', 'lượt người', 'nhóm hàng', 'đoàn xe'],
  ...['ha đất', 'triệu đồng', 'tháng', 'năm tù', '% số hộ', 'km đường', 'giờ học', 'lần'],
];

/** What no table of counted nouns holds; some begin like words that go on about a document, or are documents. */
const UNUSUAL = [
  ...['thực tập sinh', 'thực khách', 'hướng dẫn viên', 'đề thi', 'thông số kỹ thuật', 'thực phẩm cấm', 'giai thoại'],
  ...['báo cáo định kỳ', 'thể thức', 'đối tác', 'cụm công nghiệp', 'cơ chế', 'hiện vật', 'quả bom', 'hướng tuyến'],
];

function documentsIn(beginning: string, nouns: readonly string[]): string[] {
  const texts = COUNTS.flatMap((count) =>
    nouns.flatMap((noun) =>
      ['', ' ngay trong tuần này.', ', theo ông An.'].map((end) => `${beginning} ${count} ${noun}${end}`),
    ),
  );
  return texts.filter((text) => directivesOf(text).length > 0);
}

suite('In small letters a type word before a count is a verb or a noun, and no document', () => {
  for (const beginning of VERBS) {
    test(`${beginning} 12 …`, () => assert.deepEqual(documentsIn(beginning, [...COUNTED, ...UNUSUAL]), []));
  }
  for (const beginning of NOUNS) {
    test(`${beginning} 12 …`, () => assert.deepEqual(documentsIn(beginning, COUNTED), []));
  }
});

suite('After words that cite, it is a document all the same', () => {
  check([
    ['theo ⟦nghị định 178⟧ người lao động được hưởng trợ cấp', { type: 'Nghị định', number: '178' }],
    ['Ban Bí thư ban hành ⟦chỉ thị 35⟧ yêu cầu các cấp ủy làm ngay', { type: 'Chỉ thị', number: '35' }],
    ['theo ⟦quyết định 1719⟧ hỗ trợ người nghèo', { type: 'Quyết định', number: '1719' }],
    ['Chỉ thị 63 tỉnh, thành phố rà soát số liệu trước ngày 10/6.'],
    ['Quyết định 15 cán bộ được luân chuyển vừa được công bố.'],
    ['Chương trình 35 phút phát sóng tối qua.'],
    ['Kế hoạch 100 ngày của thành phố vừa khởi động.'],
    ['Tỉnh ủy ban hành 14 chỉ thị và 19 đề án trong nhiệm kỳ.'],
    ['⟦Chỉ thị 35⟧ tỉnh Điện Biên đã triển khai từ lâu.', { number: '35' }],
    ['thực hiện nghị quyết 5 nội dung đã xong'],
    ['thực hiện quyết định 12 nội dung đã xong'],
    ['theo kế hoạch 12 bệnh viện được sắp xếp'],
  ]);
});
