import assert from 'node:assert/strict';
import { isRelevant } from '../../server/src/corpus/facts/relevance';
import { analyze } from '../../server/src/recognition/analyze';

const page = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

const ARTICLES: Readonly<Record<string, string>> = {
  'that cites a document': 'Chi bộ học Nghị quyết 18.',
  'with an official position': 'Buổi sáng, Chủ tịch UBND tỉnh Yên Bái đi thăm chợ.',
  'of a tax office, without any document or title': page(
    'Thu thuế ở Yên Bái',
    'Theo Cục Thuế tỉnh Yên Bái, 24/32 chỉ tiêu đã xong, đạt 70%, số còn lại chờ đến ngày 31/11/2023.',
  ),
  'of a province, dated, with figures': page(
    'Xã vùng cao làm đường',
    'Thứ Hai, 06/11/2023',
    'Tỉnh Yên Bái đã làm xong 120 km đường bản.',
  ),
  'of somebody, dated, with figures': page(
    'Đồi chè ở Nậm Lành',
    'Thứ Bảy, 01/04/2023',
    'Bà Nguyễn Thị Hoa trồng 3 ha chè, mỗi năm bán được 120 triệu đồng.',
  ),
  'of somebody, dated, with a day that is none': page(
    'Đồi chè ở Nậm Lành',
    'Thứ Bảy, 01/04/2023',
    'Bà Nguyễn Thị Hoa hái lứa đầu vào ngày 31/2/2023.',
  ),
};

const OTHERS: Readonly<Record<string, string>> = {
  'a shopping list': 'Danh sách mua hàng: 5 kg gạo, 2 lít dầu, ngày 12/3/2024.',
  'things to do': page('# Việc phải làm', '- [ ] Gọi chị Nguyễn Thị Hoa trước ngày 12/3/2024', '- [ ] Mua 3 kg gạo'),
  'a diary': page('Nhật ký', 'Ngày 12/3/2024. Mình gặp Nguyễn Văn Minh, hai đứa đi bộ 5 km quanh hồ.'),
  'a dated note': page('Chi tiêu trong nhà', 'Thứ Hai, 06/11/2023', 'Mua gạo hết 320 nghìn đồng.'),
  'a letter': page('Chào anh Nguyễn Văn An,', 'Em gửi báo giá ngày 12/3/2024, giảm 10%.', 'Trần Thị Bình'),
  'a table':
    'họ tên,ngày sinh,tỉnh,điểm\nNguyễn Văn An,12/3/1990,tỉnh Yên Bái,8.5\nTrần Thị Bình,15/4/1991,tỉnh Lào Cai,9\n',
  'a log': '2024-03-12 10:22:31 INFO server started in 35 ms\n2024-03-12 10:22:32 WARN 80% of memory\n',
  'a program': 'const total = 150; // 12/3/2024, Nguyễn Văn An\nreturn total * 0.85; // 85%\n',
  'a manual': page('# Dự án', 'Phiên bản 1.2.3 ra ngày 12/3/2024, nhanh hơn 25%.', 'Tác giả: Nguyễn Văn An'),
  'a story': page('Tiểu thuyết', 'Năm 1950, Trần Văn Lộc rời làng khi mới 17 tuổi, đi bộ 40 km trong đêm.'),
  'a guide for travellers': page('Du lịch Yên Bái', 'Lên thành phố Yên Bái khoảng 180 km, giá phòng tăng 30%.'),
  'a page in English': page(
    'Roads in Yen Bai',
    '06/11/2023',
    'In Yen Bai province 24/32 roads are done, 75% of the plan, says Nguyen Van An.',
  ),
};

suite('which texts are articles', () => {
  for (const [what, text] of Object.entries(ARTICLES)) {
    test(`one ${what}`, () => assert.ok(isRelevant(analyze(text))));
  }
  for (const [what, text] of Object.entries(OTHERS)) {
    test(`not ${what}`, () => assert.ok(!isRelevant(analyze(text))));
  }
  test('not a page whose day only the name of its file tells', () => {
    const text = page('Đồi chè ở Nậm Lành', 'Bà Nguyễn Thị Hoa trồng 3 ha chè, bán được 120 triệu đồng.');
    assert.ok(!isRelevant(analyze(text, '2023-04-01')));
  });
});
