import assert from 'node:assert/strict';
import { DISTRICTS } from '../../../server/src/domain/districts';
import { PROVINCES } from '../../../server/src/domain/provinces';
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
  ['Huyện ủy Mường Lát (Thanh Hóa) vừa họp bàn công tác cán bộ, chọn người đứng đầu các thôn trước.', 'Thanh Hóa'],
  ['Đoàn của Ủy ban Kiểm tra Trung ương làm việc với Ban Thường vụ Tỉnh ủy Sóc Trăng về công tác cán bộ.', 'Sóc Trăng'],
  ['Thành ủy Thành phố Hồ Chí Minh vừa họp bàn công tác cán bộ, chọn người đứng đầu các phường trước.', 'Hồ Chí Minh'],
  ['Tại Hà Nội, Ban Tổ chức Trung ương trao quyết định của Ban Bí thư cho cán bộ vừa được điều động.', null],
  ['Chiều qua, UBND các tỉnh Nghệ An, Thanh Hóa và Hà Tĩnh ký cam kết giữ rừng ở vùng giáp ranh với nhau.', null],
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
  for (const line of [
    'Theo Lê Thu/baolaichau.vn',
    'Nguồn: https://baolaichau.vn/tin-1.html',
    'Cơ quan chủ quản: Tỉnh ủy Lai Châu',
    'Cơ quan của Đảng bộ tỉnh Lai Châu',
  ]) {
    test(`the paper, below the article: ${line}`, () => {
      assert.equal(page(HEADLINE, RELATIVE, MORE_PROSE, '', line).locality, 'Lai Châu');
    });
  }
  test('a place that the text names by the way is none', () => {
    const filler = Array.from({ length: 12 }, () => PROSE);
    const late = 'Cũng năm ấy, một người quê ở tỉnh Quảng Bình đã viết thư về hỏi thăm các chi bộ trong vùng lũ.';
    assert.equal(page(HEADLINE, ...filler, late).locality, null);
  });
  test('a name that ends as a province does is no place', () => {
    const lead =
      'Ông Trần Hòa Bình trả lời các câu hỏi về việc sắp xếp tòa án ở từng khu vực trong phiên họp sáng nay.';
    assert.equal(page('Chánh án Trần Hòa Bình trả lời chất vấn', lead, MORE_PROSE).locality, null);
    assert.equal(page('Tỉnh Hòa Bình trả lời chất vấn', lead, MORE_PROSE).locality, 'Hòa Bình');
  });
  test('the paper of an article that was taken over goes behind the province that acts', () => {
    const lead = 'Tỉnh ủy Hà Nam vừa họp bàn công tác cán bộ, chọn người đứng đầu các thôn trước khi nhập lại.';
    assert.equal(page(HEADLINE, lead, RELATIVE, '', 'Theo Lê Thu/baolaichau.vn').locality, 'Hà Nam');
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

/** Openings of a lead, and the province that they tell. */
const OPENINGS: readonly (readonly [opening: string, locality: string | null])[] = [
  // papers' codes and sites
  ['(HBĐT) -', 'Hòa Bình'],
  ['BHG -', 'Hà Giang'],
  ['BDK.VN -', 'Bến Tre'],
  ['(GLO)-', 'Gia Lai'],
  ['(kontumtv.vn) –', 'Kon Tum'],
  ['(LĐ online) -', 'Lâm Đồng'],
  ['(Baonghean.vn) -', 'Nghệ An'],
  ['(Thanhuytphcm.vn) -', 'Hồ Chí Minh'],
  ['(Chinhphu.vn) –', null],
  ['(NLĐ)-', null],
  // datelines; all agencies sit in the capital
  ['Kon Tum (TTXVN) -', 'Kon Tum'],
  ['Kon Tum - ', 'Kon Tum'],
  ['Hà Nội (TTXVN) -', null],
  ['TP. Cần Thơ, ngày 3/2 -', 'Cần Thơ'],
  // committees
  ['Ban Chấp hành Đảng bộ tỉnh Hậu Giang họp.', 'Hậu Giang'],
  ['HĐND thành phố Đà Nẵng khai mạc kỳ họp.', 'Đà Nẵng'],
  ['Thành ủy TP.HCM họp với các quận.', 'Hồ Chí Minh'],
  ['Tỉnh ủy Tiền Giang bàn giao cho Tỉnh ủy An Giang.', null],
  ['Thị đoàn tới phố Huế, phố Huế, phố Huế quét rác.', null],
  ['Đoàn xe qua cầu Long An rồi dừng.', null],
  ['Dự tại đầu cầu Long An có các ban.', 'Long An'],
  ['UBND TP. Cần Thơ họp với Tỉnh đoàn Hậu Giang.', 'Cần Thơ'],
  ['Tại Hà Nội, Bộ Nội vụ họp với các vụ.', null],
  // districts that one province has, those that several have, and those called like another province
  ['Huyện ủy Mường La họp với các xã.', 'Sơn La'],
  ['Thành ủy Pleiku họp với các phường.', 'Gia Lai'],
  ['Thị ủy Sa Pa họp với các xã.', 'Lào Cai'],
  ['Đoàn tới thành phố Đồng Hới khảo sát.', 'Quảng Bình'],
  ['UBND huyện Đakrông họp với các xã.', 'Quảng Trị'],
  ['UBND huyện Ia H’Drai họp với các xã.', 'Kon Tum'],
  ['UBND TX. Sa Pa họp với các xã.', 'Lào Cai'],
  ['Huyện ủy Châu Thành họp với các xã.', null],
  ['Huyện ủy Quảng Ninh họp với các xã.', null],
  ['Đoàn tới xã Mường La khảo sát.', null],
  // one province under two names
  ['Tỉnh ủy Thừa Thiên Huế họp tại thành phố Huế.', 'Thừa Thiên Huế'],
  ['Thành ủy Huế họp với các quận.', 'Huế'],
];

suite('Locality: how a lead opens', () => {
  for (const [opening, locality] of OPENINGS) {
    test(opening, () => assert.equal(page(HEADLINE, `${opening} ${PROSE}`, MORE_PROSE).locality, locality));
  }
  test('after the mergers of July 2025 a district tells the new province', () => {
    const lead = `Đoàn tới thành phố Đồng Hới cũ. ${PROSE}`;
    assert.equal(page(HEADLINE, '08:30 20/08/2025', lead, MORE_PROSE).locality, 'Quảng Trị');
    assert.equal(page(HEADLINE, '08:30 20/06/2025', lead, MORE_PROSE).locality, 'Quảng Bình');
  });
  test('before 2025 Huế lay in Thừa Thiên Huế', () => {
    assert.equal(page(HEADLINE, `Huế (TTXVN 11/3/2022) - ${PROSE}`, MORE_PROSE).locality, 'Thừa Thiên Huế');
  });
});

suite('The table of districts', () => {
  const names = new Set(PROVINCES.map(({ name }) => name));
  test('has the 63 provinces of before July 2025, each once and under its name', () => {
    assert.equal(DISTRICTS.length, 63);
    assert.equal(new Set(DISTRICTS.map(([province]) => province)).size, 63);
    assert.deepEqual(
      DISTRICTS.filter(([province]) => !names.has(province)),
      [],
    );
  });
  test('names no district of a province twice', () => {
    for (const [province, list] of DISTRICTS) {
      const districts = list.split(', ');
      assert.equal(new Set(districts).size, districts.length, province);
    }
  });
});
