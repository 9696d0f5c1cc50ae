import assert from 'node:assert/strict';
import { MORE_PROSE, page } from './check';

const HEADLINE = 'Giao việc cho từng đảng viên';
const RELATIVE = 'Bí thư Tỉnh ủy yêu cầu các sở của tỉnh báo cáo, để tỉnh có số liệu trước khi họp vào cuối tuần.';

const LEADS: readonly (readonly [lead: string, locality: string | null])[] = [
  ['Sáng nay, Chủ tịch HĐND tỉnh Long An chủ trì buổi giám sát việc giải ngân vốn đầu tư công trong năm.', 'Long An'],
  [
    'Tỉnh ủy Tuyên Quang vừa tổng kết công tác phát triển đảng ở vùng cao, sau ba năm kiên trì vận động.',
    'Tuyên Quang',
  ],
  ['Dự tại điểm cầu tỉnh Hà Giang có lãnh đạo các ban, cùng nghe báo cáo của Trung ương qua truyền hình.', 'Hà Giang'],
  ['(QBĐT) - Các chi bộ vùng lũ đã họp ngay sau bão, chia nhau từng nhà để dựng lại mái và phơi thóc.', 'Quảng Bình'],
  ['YBĐT - Các chi bộ vùng cao đã họp ngay sau lũ, chia nhau từng nhà để dựng lại mái và phơi ngô.', 'Yên Bái'],
  ['(BĐ) - Các chi bộ vùng biển đã họp ngay sau bão, chia nhau từng nhà để vá lại lưới và sửa thuyền.', 'Bình Định'],
  ['(laichau.gov.vn) - Các chi bộ đã họp ngay sau lũ, chia nhau từng nhà để dựng lại mái và phơi ngô.', 'Lai Châu'],
  ['Baohoabinh.com.vn - Các chi bộ đã họp ngay sau lũ, chia nhau từng nhà để dựng mái và phơi ngô.', 'Hòa Bình'],
  ['Thành ủy Cần Thơ hôm qua lấy ý kiến về việc sắp xếp các ban, theo hướng gọn đầu mối và rõ người.', 'Cần Thơ'],
  ['Sáng nay, Bộ Chính trị làm việc với các tỉnh ủy về công tác cán bộ, theo chương trình đã định từ trước.', null],
  ['Đoàn đi qua tỉnh Sơn La, tỉnh Điện Biên, tỉnh Lai Châu và ghi lại cách từng nơi chọn người làm bí thư.', null],
];

suite('Locality: the province that «Tỉnh ủy» and «tỉnh» belong to', () => {
  for (const [lead, locality] of LEADS) {
    test(lead, () => assert.equal(page(HEADLINE, lead, MORE_PROSE).locality, locality));
  }
  test('the site that says whose it is', () => {
    const head = ['CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LAI CHÂU', 'Đăng nhập', ''];
    assert.equal(page(...head, HEADLINE, RELATIVE, MORE_PROSE).locality, 'Lai Châu');
  });
  test('a guest from elsewhere does not move the article', () => {
    const lead = 'Tỉnh ủy Hà Nam tiếp đoàn của tỉnh Yên Bái sang trao đổi cách sắp xếp thôn và chọn người đứng đầu.';
    assert.equal(page(HEADLINE, lead, RELATIVE).locality, 'Hà Nam');
  });
});
