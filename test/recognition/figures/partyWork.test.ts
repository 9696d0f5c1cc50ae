import { checkFigures } from './check';

suite('Figures, counts of Party and State work: members, organisations and bodies', () => {
  checkFigures([
    [
      'Toàn Đảng bộ huyện hiện có ⟦48 tổ chức cơ sở đảng⟧ với ⟦4.712 đảng viên⟧.',
      '48 tổ chức cơ sở đảng',
      '4712 đảng viên',
    ],
    [
      'Trong kỳ, cấp ủy các cấp kiểm tra ⟦215 tổ chức đảng⟧ và ⟦1.027 đảng viên⟧, trong đó có ⟦318 cấp ủy viên⟧.',
      '215 tổ chức đảng',
      '1027 đảng viên',
      '318 cấp ủy viên',
    ],
    [
      'Hội nghị được truyền đến ⟦16 điểm cầu⟧ cấp huyện với ⟦trên 2.300 đại biểu⟧ tham dự.',
      '16 điểm cầu',
      '>2300 đại biểu',
    ],
    ['⟦Gần 300 cán bộ, đảng viên⟧ đã dự buổi sinh hoạt chuyên đề.', '<300 cán bộ, đảng viên'],
    [
      'Ban Thường vụ đã ban hành ⟦14 nghị quyết, chỉ thị và kết luận⟧ để lãnh đạo, chỉ đạo.',
      '14 nghị quyết, chỉ thị và kết luận',
    ],
    ['Đại hội lần thứ 14 bầu Ban Chấp hành gồm ⟦45 đồng chí⟧.', '45 đồng chí'],
    ['Đoàn kiểm tra số 1914 làm việc với ⟦3 chi bộ⟧.', '3 chi bộ'],
    [
      'Thực hiện Nghị quyết số 18-NQ/TW, tỉnh giảm ⟦12 phòng⟧, ⟦35 đơn vị sự nghiệp⟧.',
      '12 phòng',
      '35 đơn vị sự nghiệp',
    ],
    ['Toàn tỉnh có ⟦145 Hội quán⟧ với ⟦8.200 thành viên⟧.', '145 Hội quán', '8200 thành viên'],
    ['Đảng bộ hiện có ⟦01 đặc khu⟧, ⟦08 phường⟧, ⟦69 xã⟧.', '1 đặc khu', '8 phường', '69 xã'],
    ['Xã có ⟦2.150 nhân khẩu⟧ thuộc ⟦5 dân tộc⟧ cùng sinh sống.', '2150 nhân khẩu', '5 dân tộc'],
    ['Đến dự có ⟦hơn 45.000 đoàn viên, CNVCLĐ⟧ trên toàn tỉnh.', '>45000 đoàn viên, CNVCLĐ'],
    ['Đến nay, toàn tỉnh có ⟦16/16 đảng bộ⟧ trực thuộc hoàn thành đại hội.', '16 of 16 đảng bộ'],
    ['Hợp nhất ⟦3 ban Đảng⟧ và ⟦2 sở⟧, giảm ⟦5 đầu mối⟧.', '3 ban Đảng', '2 sở', '5 đầu mối'],
    ['Có ⟦5 đồng chí⟧ Ủy viên Ban Thường vụ, ⟦02 đồng chí⟧ Phó Bí thư.', '5 đồng chí', '2 đồng chí'],
  ]);
});

suite('Figures, counts of Party and State work: delegates, meetings and papers', () => {
  checkFigures([
    ['Các đơn vị tổ chức ⟦2 lớp bồi dưỡng⟧ cho ⟦186 lượt người⟧.', '2 lớp bồi dưỡng', '186 lượt người'],
    ['Tiếp nhận ⟦836 đơn thư khiếu nại, tố cáo⟧, đã giải quyết ⟦792 đơn⟧.', '836 đơn thư khiếu nại, tố cáo', '792 đơn'],
    ['Quý I/2024, toàn tỉnh xử lý ⟦1.116 vụ vi phạm⟧.', '1116 vụ vi phạm'],
    ['Có ⟦07 lượt ý kiến⟧ phát biểu tại ⟦2 tổ⟧ thảo luận.', '7 lượt ý kiến', '2 tổ'],
    [
      'Trong số ⟦15 đồng chí⟧ được giới thiệu, ⟦12 đồng chí⟧ trúng cử với ⟦trên 80%⟧ số phiếu.',
      '15 đồng chí',
      '12 đồng chí',
      '>80 %',
    ],
    ['Bầu ⟦05 đồng chí⟧ vào Ban Thường vụ, ⟦1 Bí thư⟧, ⟦2 Phó Bí thư⟧.', '5 đồng chí', '1 Bí thư', '2 Phó Bí thư'],
    ['Có ⟦11 xã⟧ về đích sớm; 8 đang hoàn thiện hồ sơ.', '11 xã'],
    ['Bộ Chính trị yêu cầu tập trung vào ⟦5 nhóm vấn đề⟧ sau.', '5 nhóm vấn đề'],
    [
      'Theo kế hoạch, ⟦hơn 3,34 triệu người⟧ ở ⟦101 đơn vị hành chính cấp xã⟧ sẽ đi bầu.',
      '>3340000 người',
      '101 đơn vị hành chính cấp xã',
    ],
    [
      'Cử tri đi bỏ phiếu đạt ⟦99,98%⟧; có ⟦11/11 khu vực bỏ phiếu⟧ đạt ⟦100%⟧.',
      '99.98 %',
      '11 of 11 khu vực bỏ phiếu',
      '100 %',
    ],
    [
      'Tổ chức ⟦156 cuộc họp⟧, ⟦32 buổi tuyên truyền⟧ cho ⟦9.800 lượt người⟧.',
      '156 cuộc họp',
      '32 buổi tuyên truyền',
      '9800 lượt người',
    ],
    ['Toàn ngành có ⟦2.340 CBCCVC⟧, ⟦100%⟧ có trình độ đại học.', '2340 CBCCVC', '100 %'],
    ['Các đại biểu bỏ ⟦3 lá phiếu⟧ không hợp lệ.', '3 lá phiếu'],
  ]);
});

suite('Figures, counts of Party and State work: what a discipline list and a vote count', () => {
  checkFigures([
    [
      'Ủy ban kiểm tra các cấp thi hành kỷ luật ⟦62 đảng viên⟧, gồm khiển trách ⟦28⟧ (chiếm ⟦45,2%⟧), cảnh cáo ⟦21⟧ (⟦33,9%⟧), cách chức ⟦1⟧, khai trừ ⟦12⟧.',
      '62 đảng viên',
      '28 đảng viên',
      '45.2 %',
      '21 đảng viên',
      '33.9 %',
      '1 đảng viên',
      '12 đảng viên',
    ],
    [
      'Cấp ủy các cấp đã thi hành kỷ luật ⟦183 đảng viên⟧ (khiển trách ⟦120⟧, cảnh cáo ⟦48⟧, cách chức ⟦5⟧, khai trừ ⟦10⟧).',
      '183 đảng viên',
      '120 đảng viên',
      '48 đảng viên',
      '5 đảng viên',
      '10 đảng viên',
    ],
    ['Số phiếu phát ra ⟦52⟧, số phiếu thu về ⟦52⟧, số phiếu hợp lệ ⟦51⟧.', '52 phiếu', '52 phiếu', '51 phiếu hợp lệ'],
    [
      'Đến cuối nhiệm kỳ, Đảng bộ có ⟦7.214 đảng viên⟧, tăng ⟦hơn 900⟧ so với đầu nhiệm kỳ.',
      '7214 đảng viên',
      '>900 đảng viên',
    ],
    ['Số lượng người làm việc giảm từ ⟦1.240⟧ xuống ⟦1.115 người⟧.', '1240 người', '1115 người'],
  ]);
});

suite('Figures, counts of Party and State work: tallies and wholes', () => {
  checkFigures([
    ['Số phiếu hợp lệ: ⟦53/53⟧.', '53 of 53 phiếu hợp lệ'],
    ['Số phiếu tín nhiệm cao: ⟦49 phiếu⟧ (chiếm ⟦84,48%⟧ tổng số đại biểu).', '49 phiếu', '84.48 %'],
    ['Số phiếu tín nhiệm thấp: ⟦0⟧ (chiếm ⟦0%⟧ tổng số đại biểu).', '0 phiếu tín nhiệm thấp', '0 %'],
    ['+ Số phiếu hợp lệ: ⟦52⟧', '52 phiếu hợp lệ'],
    ['Huyện hoàn thành ⟦17⟧ trong tổng số ⟦19 mục tiêu⟧.', '17 mục tiêu', '19 mục tiêu'],
    ['Luật được thông qua với ⟦423⟧ trong số ⟦466 đại biểu⟧ có mặt.', '423 đại biểu', '466 đại biểu'],
    [
      'Kết quả: xếp loại hoàn thành xuất sắc nhiệm vụ ⟦12 tổ chức⟧ (chiếm ⟦18,5%⟧); hoàn thành tốt ⟦45⟧ (⟦69,2%⟧); hoàn thành ⟦8⟧ (⟦12,3%⟧).',
      '12 tổ chức',
      '18.5 %',
      '45 tổ chức',
      '69.2 %',
      '8 tổ chức',
      '12.3 %',
    ],
    ['Dự thảo được ⟦196 phiếu⟧ trên tổng số ⟦300 nghị sĩ⟧.', '196 phiếu', '300 nghị sĩ'],
    ['Số tài khoản: 1900201.'],
    [
      'Có ⟦30 biên chế⟧: các sở ⟦11⟧; các ban ⟦3⟧; khối đoàn thể ⟦16⟧.',
      '30 biên chế',
      '11 biên chế',
      '3 biên chế',
      '16 biên chế',
    ],
  ]);
});

suite('Figures, counts of Party and State work: congresses and papers', () => {
  checkFigures([
    [
      'Đại hội có ⟦199 đại biểu chính thức⟧, đại diện cho ⟦6.543 đảng viên⟧ của ⟦52 chi, đảng bộ⟧.',
      '199 đại biểu chính thức',
      '6543 đảng viên',
      '52 chi, đảng bộ',
    ],
    [
      'Bầu ⟦28 đồng chí⟧ vào Ban Chấp hành; ⟦9 đồng chí⟧ vào Ban Thường vụ; ⟦5 đồng chí⟧ vào Ủy ban Kiểm tra.',
      '28 đồng chí',
      '9 đồng chí',
      '5 đồng chí',
    ],
    ['Nghị quyết gồm ⟦5 chương⟧, ⟦27 điều⟧.', '5 chương', '27 điều'],
    [
      'Ban hành ⟦1 nghị quyết chuyên đề⟧, ⟦3 đề án⟧ và ⟦12 kế hoạch⟧.',
      '1 nghị quyết chuyên đề',
      '3 đề án',
      '12 kế hoạch',
    ],
    [
      'Phường có ⟦8 tổ dân phố⟧, ⟦2.300 hộ⟧, ⟦9.100 nhân khẩu⟧; trong đó nữ chiếm ⟦51%⟧.',
      '8 tổ dân phố',
      '2300 hộ',
      '9100 nhân khẩu',
      '51 %',
    ],
    ['Giao ⟦1.040 chỉ tiêu biên chế⟧, cắt giảm ⟦5%⟧ so với năm 2015.', '1040 chỉ tiêu biên chế', '5 %'],
  ]);
});
