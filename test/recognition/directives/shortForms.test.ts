import { check } from './check';

suite('Short forms', () => {
  suite('with «số»', () => {
    check([
      ['nội dung ⟦Kết luận số 21⟧ đã rõ', { type: 'Kết luận', number: '21', symbol: null }],
      ['theo ⟦Hướng dẫn số 2⟧ của Ban', { type: 'Hướng dẫn', number: '2' }],
      ['theo ⟦chỉ thị số2303⟧ thì dừng', { type: 'Chỉ thị', number: '2303' }],
      ['có ⟦Báo cáo số 12⟧ kèm theo', { type: 'Báo cáo' }],
    ]);
  });

  suite('without «số»', () => {
    check([
      ['thực hiện ⟦Đề án 06⟧ trên địa bàn', { type: 'Đề án', number: '06' }],
      ['có ⟦công văn 1736⟧ hướng dẫn các tỉnh', { type: 'Công văn', number: '1736' }],
      ['⟦Đề án 1956⟧ dạy nghề cho nông dân', { type: 'Đề án', number: '1956' }],
      ['Kế hoạch 1961-1965 và Đề án 2025 trồng rừng'],
      ['sở ban hành hướng dẫn 12 quy định của ngành'],
      ['tổng kết ⟦Đề án 453⟧, tỉnh ghi nhận', { type: 'Đề án', number: '453' }],
      ['nơi từng làm ⟦Đề án 218⟧ giai đoạn 2016-2020', { number: '218' }],
      ['theo ⟦Hướng dẫn 26⟧ năm 2023; còn lại', { number: '26' }],
      ['⟦Chỉ thị 35⟧ lần này khác lần trước', { number: '35' }],
      ['theo ⟦Quy chế 244⟧ về bầu cử', { type: 'Quy chế', number: '244' }],
      ['theo ⟦Quy định 50⟧ về quy hoạch', { type: 'Quy định', number: '50' }],
      ['theo ⟦quy định 137⟧ thì ban có bốn phòng', { type: 'Quy định', number: '137' }],
      ['làm theo ⟦chỉ thị 05⟧ mỗi ngày', { type: 'Chỉ thị', number: '05' }],
      ['khi có ⟦Kết luận 14⟧, cán bộ dám làm', { type: 'Kết luận', number: '14' }],
      ['⟦Nghị quyết 12⟧ Yên Bái triển khai sớm', { number: '12' }],
      ['⟦Nghị quyết 57⟧ đi vào cuộc sống', { type: 'Nghị quyết', number: '57' }],
      ['được hưởng theo ⟦Nghị định 116⟧ không đúng', { type: 'Nghị định', number: '116' }],
      ['huỷ ⟦quyết định 13815⟧ không phù hợp', { type: 'Quyết định', number: '13815' }],
      [
        'khoán sản phẩm, ⟦Khoán 100⟧ rồi ⟦Khoán 10⟧',
        { type: 'Chỉ thị', number: '100' },
        { type: 'Nghị quyết', number: '10' },
      ],
    ]);
  });

  suite('with the type abbreviated', () => {
    check([
      ['tinh thần ⟦NQ21⟧ lan tỏa', { type: 'Nghị quyết', number: '21' }],
      ['tinh thần ⟦KL21⟧ lan tỏa', { type: 'Kết luận', number: '21' }],
      ['soạn theo ⟦HD 36⟧ và ⟦NĐ30⟧', { type: 'Hướng dẫn', number: '36' }, { type: 'Nghị định', number: '30' }],
      [
        'bám sát ⟦NQ57⟧, ⟦NQ71⟧, ⟦KH45⟧',
        { type: 'Nghị quyết', number: '57' },
        { type: 'Nghị quyết', number: '71' },
        { type: 'Kế hoạch', number: '45' },
      ],
      ['xem ⟦TB 817⟧ của trường', { type: 'Thông báo' }],
    ]);
  });

  suite('a number that the article has cited before needs no other sign', () => {
    check([
      [
        'Theo ⟦quyết định số 465⟧ của sở. Nhưng ⟦quyết định 465⟧ bác bỏ đơn này.',
        { type: 'Quyết định', number: '465' },
        { number: '465' },
      ],
      [
        'Theo ⟦Quyết định số 1956/QĐ-TTg⟧. Lớp nghề của ⟦Quyết định 1956⟧ đã mở.',
        { type: 'Quyết định', number: '1956' },
        { number: '1956' },
      ],
    ]);
  });
});

suite('Words between type and number', () => {
  check([
    ['⟦Quy định thi hành Điều lệ Đảng số 294-QĐ/TW⟧ nêu', { type: 'Quy định', number: '294' }],
    [
      '⟦Công điện của Thủ tướng Chính phủ số 33/CĐ-TTg⟧ yêu cầu',
      { type: 'Công điện', number: '33', issuer: 'Thủ tướng Chính phủ' },
    ],
    ['theo ⟦Quyết định của Bộ Chính trị số 31⟧ năm ấy', { number: '31', issuer: 'Bộ Chính trị' }],
    ['⟦Chương trình hành động 31-CTr/TW⟧ cụ thể', { type: 'Chương trình', number: '31' }],
    ['⟦Thông báo kết luận số 81-TB/TW⟧ nêu', { type: 'Thông báo', number: '81', symbol: 'TB/TW' }],
    ['⟦Kế hoạch hành động số 142-KH/TU⟧ đặt mốc', { type: 'Kế hoạch', number: '142' }],
    ['⟦Luật Đất đai số 31/2024/QH15⟧ quy định', { type: 'Luật', number: '31/2024', name: 'Đất đai' }],
    ['ban hành Kế hoạch thực hiện ⟦Nghị quyết số 57-NQ/TW⟧ tại tỉnh', { type: 'Nghị quyết' }],
    ['thực hiện quy định tại ⟦số 12/QĐ-UBND⟧ của tỉnh', { type: 'Quyết định' }],
    ['Nghị quyết HĐQT số 13 của công ty'],
  ]);
});
