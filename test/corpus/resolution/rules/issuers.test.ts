import { resolves } from '../table';

suite('who issued it', () => {
  resolves('the Secretariat', {
    published: '2024-03-01',
    text: 'Chi bộ học tập [Chỉ thị số 28] của Ban Bí thư về rà soát, sàng lọc đảng viên.',
    expected: ['CT:28/TW@XII ← issuer, subject'],
  });

  resolves('a commission of the Central Committee', {
    published: '2024-03-01',
    text: 'Làm theo [Hướng dẫn 26] ngày 30/11/2023 của Ban Tổ chức Trung ương.',
    expected: ['HD:26/BTCTW@XIII ← date, issuer'],
  });

  resolves('the Inspection Commission', {
    published: '2022-03-01',
    text: 'Tập huấn [Hướng dẫn số 02] ngày 29/11/2021 của Ủy ban Kiểm tra Trung ương.',
    expected: ['HD:2/UBKTTW@XIII ← date, issuer'],
  });

  resolves('… whose 02 is not the Organisation Commission’s', {
    published: '2022-03-01',
    text:
      'Có [Hướng dẫn số 02-HD/UBKTTW] ngày 29/11/2021; riêng [Hướng dẫn số 02] của Ban Tổ chức Trung ' +
      'ương thì khác.',
    expected: ['HD:2/UBKTTW@XIII ← symbol, date', 'HD:2/BTCTW@XIII ← issuer; by 2022-03-01'],
  });

  resolves('the Military Commission', {
    published: '2023-09-01',
    text: 'Toàn quân học [Quyết định số 2069] của Quân ủy Trung ương về quy trình kiểm tra, giám sát.',
    expected: ['QĐ:2069/QUTW@XIII ← issuer, subject'],
  });

  resolves('a provincial committee’s 18 is not the Party’s', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text: 'Thực hiện [Nghị quyết số 18] của Tỉnh ủy, các huyện đã xong quy hoạch.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('… nor its standing board’s 35', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text: 'Thực hiện [Chỉ thị số 35] của Ban Thường vụ Tỉnh ủy, các huyện đã đại hội điểm.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('a province that is named comes before the article’s', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text:
      'Học [Nghị quyết số 18-NQ/TU] ngày 02/3/2022 của Tỉnh ủy Ninh Bình và [Nghị quyết số 18-NQ/TU] ' +
      'ngày 04/5/2022 của Tỉnh ủy.',
    expected: ['NQ:18/TU@Ninh Bình 2020-2025 ← symbol, date', 'NQ:18/TU@Hà Nam 2020-2025 ← symbol, date'],
  });

  resolves('a council’s short form', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text:
      '[Nghị quyết số 18/NQ-HĐND] ngày 12/7/2023 của HĐND tỉnh giao dự toán. Sau khi có [Nghị quyết ' +
      '18], các xã phân bổ ngay.',
    expected: ['18/NQ-HĐND@Hà Nam 2023 ← symbol, date', '18/NQ-HĐND@Hà Nam 2023 ← before'],
  });

  resolves('… which is not the Party’s', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text: 'Có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. Còn [Nghị quyết 18] của HĐND tỉnh chỉ nói về phí.',
    expected: ['NQ:18/TW@XIII ← symbol, date', '– notInCorpusOrCatalogue'],
  });

  resolves('a people’s committee’s plan is not the Party committee’s', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text: 'Theo [Kế hoạch số 200] của UBND tỉnh, mỗi xã có một mô hình.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('a ministry', {
    published: '2023-09-01',
    text: 'Theo [Thông tư số 6/2023/TT-BNV] của Bộ Nội vụ, thí sinh được đăng ký trực tuyến.',
    expected: ['06/2023/TT-BNV ← symbol'],
  });

  resolves('… not another one’s', {
    published: '2023-09-01',
    text: 'Theo [Thông tư số 06/2023/TT-BNV] ngày 04/5/2023. Còn [Thông tư 06] của Bộ Tài chính quy định ' + 'về phí.',
    expected: ['06/2023/TT-BNV ← symbol, date', '– notInCorpusOrCatalogue'],
  });

  resolves('the Prime Minister', {
    published: '2023-09-01',
    text: 'Thực hiện [Quyết định số 06] của Thủ tướng Chính phủ về dữ liệu dân cư, tỉnh đã cấp thẻ.',
    expected: ['06/QĐ-TTg@2022 ← issuer, subject'],
  });

  resolves('the Government', {
    published: '2023-02-01',
    text: 'Quán triệt [Nghị quyết 168] của Chính phủ ban hành chương trình hành động.',
    expected: ['168/NQ-CP@2022 ← issuer, subject'],
  });

  resolves('the National Assembly', {
    published: '2022-06-01',
    text: 'Triển khai [Nghị quyết số 43] của Quốc hội về chính sách tài khóa, tiền tệ.',
    expected: ['43/2022/QH15 ← issuer, subject'],
  });

  resolves('the Standing Committee of the National Assembly', {
    published: '2025-11-01',
    text:
      'Thực hiện [Nghị quyết số 1211/2016/UBTVQH13] của Ủy ban Thường vụ Quốc hội, [Nghị quyết 1211] ' +
      'quy định tiêu chuẩn.',
    expected: ['1211/2016/UBTVQH13 ← symbol', '1211/2016/UBTVQH13 ← before'],
  });

  resolves('the Politburo did not issue a conference’s resolution', {
    published: '2023-09-01',
    text: 'Theo [Nghị quyết 19] của Bộ Chính trị, các cấp ủy đã làm.',
    expected: ['– contradictory'],
  });

  resolves('the commission that the sentence names', {
    published: '2022-07-10',
    text: 'Làm theo [Hướng dẫn số 63] ngày 21/6/2022 của Ban Tuyên giáo Trung ương.',
    expected: ['HD:63/BTGTW@XIII ← date, issuer'],
  });

  resolves('a commune’s committee’s 35 is not the Party’s', {
    published: '2022-07-10',
    locality: 'Hà Nam',
    text: 'Theo [Nghị quyết 35] của Đảng ủy xã Liêm Cần, thôn nào cũng trồng hoa.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('a resolution of the National Assembly is not the Party’s', {
    published: '2022-07-10',
    text: 'Theo [Nghị quyết số 35] của Quốc hội khóa XV, thành phố có cơ chế riêng.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('a wrong organ beside number, symbol and date does no harm', {
    published: '2022-07-10',
    text: 'Theo [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 của Bộ Chính trị, đất đai là nguồn lực.',
    expected: ['NQ:18/TW@XIII ← symbol, date'],
  });
});
