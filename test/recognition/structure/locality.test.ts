import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

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
  ['**YBĐT - Các chi bộ vùng cao đã họp ngay sau lũ, chia nhau từng nhà để dựng lại mái và phơi ngô.**', 'Yên Bái'],
  ['TTV - Tỉnh ủy Thanh Hóa họp bàn việc sắp xếp các thôn, giao từng huyện chọn người đứng đầu trước.', 'Thanh Hóa'],
  ['TTV - Các chi bộ vùng cao đã họp ngay sau lũ, chia nhau từng nhà để dựng lại mái và phơi ngô.', null],
  ['(YBĐT) - Đoàn của Tỉnh ủy Hà Nam vừa lên thăm, xem các chi bộ vùng cao giữ người trẻ bằng cách nào.', 'Yên Bái'],
  ['Mỗi cán bộ chủ chốt của Hà Nam năm nay ghi một dòng về việc mình hẹn làm, ở đâu và bao giờ xong.', 'Hà Nam'],
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
  test('who acts in the headline, though the conference is held by another', () => {
    const lead =
      'Đoàn công tác của Tỉnh ủy Hà Nam hôm qua dự hội nghị giao ban tại thành phố Yên Bái, cùng Bí thư Tỉnh ủy Yên Bái.';
    assert.equal(page('Hà Nam nhận cờ thi đua của các tỉnh', lead, RELATIVE).locality, 'Hà Nam');
  });
  test('a round-up has none', () => {
    const parts = ['Hà Nam: ba thôn về một', PROSE, 'Lạng Sơn: việc còn dở', MORE_PROSE];
    const lead = 'Chúng tôi gặp lại Bí thư Tỉnh ủy Hà Nam và nhiều người khác, ba năm sau ngày các thôn nhập lại.';
    assert.equal(page(HEADLINE, lead, '', ...parts).locality, null);
  });
  test('a guest from elsewhere does not move the article', () => {
    const lead = 'Tỉnh ủy Hà Nam tiếp đoàn của tỉnh Yên Bái sang trao đổi cách sắp xếp thôn và chọn người đứng đầu.';
    assert.equal(page(HEADLINE, lead, RELATIVE).locality, 'Hà Nam');
  });
});
