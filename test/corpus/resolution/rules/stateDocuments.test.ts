import { resolves } from '../table';

suite('numbers of the State', () => {
  resolves('a decree’s hold the year', {
    published: '2021-05-01',
    text: 'Theo [Nghị định số 30/2020/NĐ-CP] về công tác văn thư.',
    expected: ['30/2020/NĐ-CP ← symbol'],
  });

  resolves('… and need no symbol', {
    published: '2021-05-01',
    text: 'Theo [Nghị định 30/2020], văn bản trình bày như sau.',
    expected: ['30/2020/NĐ-CP ← numberAndYear'],
  });

  resolves('a bare number leans on the full one', {
    published: '2021-05-01',
    text: 'Theo [Nghị định số 30/2020/NĐ-CP] về công tác văn thư. [Nghị định 30] có ba phụ lục.',
    expected: ['30/2020/NĐ-CP ← symbol', '30/2020/NĐ-CP ← before'],
  });

  resolves('… alone it is any year’s', {
    published: '2024-05-01',
    text: 'Theo [Nghị định 30], hộ dân được vay.',
    expected: ['? 30/2020/NĐ-CP (severalDocuments)'],
  });

  resolves('those of a department, a union or a front are of the article’s province', {
    published: '2022-05-01',
    locality: 'Cao Bằng',
    text: 'Có [Quyết định số 15/QĐ-SNV], [Kế hoạch số 10/KH-MTTQ], [Kế hoạch số 21/KH-LĐLĐ], [Nghị quyết số 9/NQ-BCH-HLGVN] và [Quyết định số 7/QĐ-SHTT].',
    expected: [
      '15/QĐ-SNV@Cao Bằng 2022 ← symbol; in Cao Bằng',
      '10/KH-MTTQ@Cao Bằng 2022 ← symbol; in Cao Bằng',
      '21/KH-LĐLĐ@Cao Bằng 2022 ← symbol; in Cao Bằng',
      '09/NQ-BCH-HLGVN ← symbol',
      '07/QĐ-SHTT ← symbol',
    ],
  });

  resolves('restart each year', {
    published: '2024-05-01',
    locality: 'Hà Nam',
    text:
      'Có [Quyết định số 543/QĐ-UBND] ngày 04/4/2022 của UBND tỉnh và [Quyết định số 543/QĐ-UBND] ngày ' +
      '12/5/2023 của UBND tỉnh.',
    expected: ['543/QĐ-UBND@Hà Nam 2022 ← symbol, date', '543/QĐ-UBND@Hà Nam 2023 ← symbol, date'],
  });

  resolves(
    '… of the Government’s resolutions too',
    {
      published: '2022-05-01',
      text: 'Triển khai [Nghị quyết số 11/NQ-CP] ngày 30/01/2022 của Chính phủ.',
      expected: ['11/NQ-CP@2022 ← symbol, date'],
    },
    {
      published: '2021-05-01',
      text: 'Triển khai [Nghị quyết số 11/NQ-CP] ngày 02/02/2021 của Chính phủ.',
      expected: ['11/NQ-CP@2021 ← symbol, date'],
    },
  );

  resolves('… a subject tells the year', {
    published: '2022-04-01',
    text: 'Chính phủ thực hiện [Nghị quyết số 11/NQ-CP] về Chương trình phục hồi và phát triển kinh tế - ' + 'xã hội.',
    expected: ['11/NQ-CP@2022 ← symbol, subject'],
  });

  resolves('of two ministries side by side leave the bare one open', {
    published: '2023-09-10',
    text:
      'Có [Thông tư số 06/2023/TT-BNV] và [Thông tư số 06/2023/TT-BTC]. Theo [Thông tư 06/2023], hồ sơ ' +
      'gồm hai bản.',
    expected: [
      '06/2023/TT-BNV ← symbol',
      '06/2023/TT-BTC ← symbol',
      '? 06/2023/TT-BNV, 06/2023/TT-BTC (severalDocuments)',
    ],
  });

  resolves('… decided by the ministry', {
    published: '2023-09-10',
    text:
      'Có [Thông tư số 06/2023/TT-BNV] và [Thông tư số 06/2023/TT-BTC]. Theo [Thông tư 06/2023] của Bộ ' +
      'Tài chính, hồ sơ gồm hai bản.',
    expected: ['06/2023/TT-BNV ← symbol', '06/2023/TT-BTC ← symbol', '06/2023/TT-BTC ← numberAndYear, issuer'],
  });

  resolves('… of the Prime Minister’s decisions too', {
    published: '2023-09-10',
    text:
      'Có [Quyết định số 147/QĐ-TTg] ngày 22/01/2020 và [Quyết định số 147/QĐ-TTg] ngày 23/02/2023 của ' +
      'Thủ tướng Chính phủ.',
    expected: ['147/QĐ-TTg@2020 ← symbol, date', '147/QĐ-TTg@2023 ← symbol, date'],
  });

  resolves('stand without a type word in letters', {
    published: '2023-09-10',
    locality: 'Hà Nam',
    text: 'UBND tỉnh có [Văn bản số 4912/UBND-NC] ngày 05/9/2023. Theo [Văn bản số 4912/UBND-NC], sở trả ' + 'lời dân.',
    expected: ['4912/UBND-NC@Hà Nam 2023 ← symbol, date', '4912/UBND-NC@Hà Nam 2023 ← symbol; before'],
  });
});

suite('laws', () => {
  resolves('are told apart by their years', {
    published: '2025-05-01',
    text:
      'Theo [Luật Đất đai năm 2024], bảng giá đất lập hằng năm. Trước đó [Luật Đất đai năm 2013] có ' + 'khung giá.',
    expected: ['31/2024/QH15 ← symbol', '45/2013/QH13 ← symbol'],
  });

  resolves('are one by name and by number', {
    published: '2025-05-01',
    text: 'Theo [Luật Đất đai năm 2024], bảng giá đất lập hằng năm. Số hiệu là [Luật số 31/2024/QH15].',
    expected: ['31/2024/QH15 ← symbol', '31/2024/QH15 ← symbol'],
  });

  resolves('that replace others are others', {
    published: '2025-07-01',
    text: '[Luật Cán bộ, công chức năm 2008] đã được thay thế; [Luật Cán bộ, công chức năm 2025] bỏ ngạch.',
    expected: ['22/2008/QH12 ← symbol', '80/2025/QH15 ← symbol'],
  });

  resolves('consolidated by two offices are two texts', {
    published: '2025-05-01',
    text: 'Xem [Văn bản hợp nhất số 18/VBHN-VPQH] và [Văn bản hợp nhất số 18/VBHN-BYT].',
    expected: ['18/VBHN-VPQH ← symbol', '18/VBHN-BYT ← symbol'],
  });

  resolves('that amend are not what they amend', {
    published: '2025-07-10',
    text: '[Luật số 34/2024/QH15] sửa [Luật Đất đai năm 2024].',
    expected: ['34/2024/QH15 ← symbol', '31/2024/QH15 ← symbol'],
  });

  resolves('the Constitution and what amends it', {
    published: '2025-07-10',
    text: '[Hiến pháp năm 2013] được sửa bằng [Nghị quyết số 203/2025/QH15].',
    expected: ['Hiến pháp năm 2013 ← symbol', '203/2025/QH15 ← symbol'],
  });

  resolves('of one name have a number each', {
    published: '2025-07-10',
    text:
      '[Luật Tổ chức chính quyền địa phương năm 2015], [Luật số 77/2015/QH13], [Luật Tổ chức chính ' +
      'quyền địa phương năm 2025], [Luật số 72/2025/QH15].',
    expected: ['77/2015/QH13 ← symbol', '77/2015/QH13 ← symbol', '72/2025/QH15 ← symbol', '72/2025/QH15 ← symbol'],
  });
});

suite('names of their own', () => {
  resolves('«Đề án 06» of the Government is the Prime Minister’s decision', {
    published: '2023-05-01',
    text: 'Tỉnh thực hiện [Đề án 06] của Chính phủ về dữ liệu dân cư.',
    expected: ['06/QĐ-TTg@2022 ← issuer, subject'],
  });

  resolves('… of a province is its own', {
    published: '2023-05-01',
    locality: 'Hà Nam',
    text: 'Tỉnh ủy ban hành [Đề án số 06-ĐA/TU] ngày 11/5/2022. [Đề án 06] tạo chuyển biến.',
    expected: ['ĐA:6/TU@Hà Nam 2020-2025 ← symbol, date', 'ĐA:6/TU@Hà Nam 2020-2025 ← before'],
  });

  resolves('… before 2022 it is not that', {
    published: '2021-05-01',
    text: 'Tỉnh thực hiện [Đề án 06] về nhân sự.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('«Khoán 10»', {
    published: '2018-05-10',
    text: 'Nông dân nhớ [Khoán 10] như nhớ mùa gặt đầu.',
    expected: ['NQ:10/TW@VI ← symbol'],
  });

  resolves('… beside its decision it is that', {
    published: '2023-05-10',
    text: '[Đề án 06] theo [Quyết định số 06/QĐ-TTg] ngày 06/01/2022 của Thủ tướng Chính phủ.',
    expected: ['06/QĐ-TTg@2022 ← only in catalogue', '06/QĐ-TTg@2022 ← symbol, date'],
  });
});
