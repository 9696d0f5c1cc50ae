import { resolves } from '../table';

suite('a fuller form in the article', () => {
  resolves('stands before', {
    published: '2022-02-01',
    text: 'Có [Kết luận số 14-KL/TW] ngày 22/9/2021 của Bộ Chính trị. Nhờ [Kết luận 14], cán bộ dám làm.',
    expected: ['KL:14/TW@XIII ← symbol, date', 'KL:14/TW@XIII ← before'],
  });

  resolves('stands after', {
    published: '2022-02-01',
    text: '[Kết luận 14] tiếp sức cho cán bộ.\n\n' + 'Đó là [Kết luận số 14-KL/TW] ngày 22/9/2021 của Bộ Chính trị.',
    expected: ['KL:14/TW@XIII ← after', 'KL:14/TW@XIII ← symbol, date'],
  });

  resolves('… not one of another type', {
    published: '2022-02-01',
    text: 'Có [Kết luận số 14-KL/TW] ngày 22/9/2021. Còn [Chỉ thị 14] thì khác.',
    expected: ['KL:14/TW@XIII ← symbol, date', '? CT:14/TW@XII, CT:14/TW@XIII (severalTerms)'],
  });

  resolves('of two the sentence’s issuer decides', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 và [Nghị quyết số 18-NQ/TU] ngày 20/8/2022 của Tỉnh ' +
      'ủy. Nay [Nghị quyết 18] của Tỉnh ủy đã vào cuộc sống.',
    expected: [
      'NQ:18/TW@XIII ← symbol, date',
      'NQ:18/TU@Hà Nam 2020-2025 ← symbol, date',
      'NQ:18/TU@Hà Nam 2020-2025 ← issuer; before',
    ],
  });

  resolves('… or its subject', {
    published: '2023-09-01',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017 về sắp xếp tổ chức bộ máy và [Nghị quyết số ' +
      '18-NQ/TW] ngày 16/6/2022 về quản lý và sử dụng đất. Riêng [Nghị quyết 18] về sắp xếp tổ chức bộ ' +
      'máy đã sáu năm.',
    expected: ['NQ:18/TW@XII ← symbol, date', 'NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XII ← subject'],
  });

  resolves('… else the nearest before', {
    published: '2023-09-01',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017.\n\n' +
      'Lại có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. [Nghị quyết 18] mới ban hành.',
    expected: ['NQ:18/TW@XII ← symbol, date', 'NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XIII ← before'],
  });

  resolves('… but not one of two that follow', {
    published: '2023-09-01',
    text:
      '[Nghị quyết 18] nay ra sao\n\n' +
      'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017.\n\n' +
      'Lại có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.',
    expected: [
      '? NQ:18/TW@XII, NQ:18/TW@XIII (severalDocuments)',
      'NQ:18/TW@XII ← symbol, date',
      'NQ:18/TW@XIII ← symbol, date',
    ],
  });

  resolves('is not of a later term', {
    published: '2023-09-01',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. Năm 2018, khi triển khai [Nghị quyết 18], tỉnh đã ' + 'bỏ 20 phòng.',
    expected: ['NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XIII ← before'],
  });
});

suite('what is open blocks', () => {
  resolves('between a fuller form and a short one', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text:
      'Có [Chỉ thị số 35-CT/TW] ngày 30/5/2019. Rồi có [Chỉ thị số 35] của Tỉnh ủy. Theo [Chỉ thị 35], ' +
      'mỗi xã chọn một điểm.',
    expected: ['CT:35/TW@XII ← symbol, date', '– notInCorpusOrCatalogue', '– notInCorpusOrCatalogue'],
  });

  resolves('… where nothing stands between, nothing does', {
    published: '2023-09-01',
    locality: 'Hà Nam',
    text: 'Có [Chỉ thị số 35-CT/TW] ngày 30/5/2019. Theo [Chỉ thị 35], mỗi xã chọn một điểm.',
    expected: ['CT:35/TW@XII ← symbol, date', 'CT:35/TW@XII ← before'],
  });

  resolves('so does a whole symbol with a day that does not exist', {
    published: '2023-09-01',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017. Lại nghe giới thiệu [Nghị quyết số 18-NQ/TW] ngày ' +
      '31/6/2022. [Nghị quyết 18] được bàn kỹ.',
    expected: [
      'NQ:18/TW@XII ← symbol, date',
      '? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)',
      '? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)',
    ],
  });
});

suite('lists', () => {
  resolves('lean on what stands before', {
    published: '2022-02-15',
    text:
      'Học [Quy định số 22-QĐ/TW] ngày 28/7/2021 và [Quy định số 37-QĐ/TW] ngày 25/10/2021. Theo [Quy ' +
      'định 22], [37], kỷ luật nghiêm hơn.',
    expected: [
      'QĐ:22/TW@XIII ← symbol, date',
      'QĐ:37/TW@XIII ← symbol, date',
      'QĐ:22/TW@XIII ← before',
      'QĐ:37/TW@XIII ← before',
    ],
  });

  resolves('have one issuer', {
    published: '2025-10-15',
    text: 'Học các [Nghị quyết số 57], [59], [66], [68-NQ/TW] của Bộ Chính trị.',
    expected: [
      'NQ:57/TW@XIII ← issuer; only in catalogue',
      'NQ:59/TW@XIII ← issuer; only in catalogue',
      'NQ:66/TW@XIII ← issuer; only in catalogue',
      'NQ:68/TW@XIII ← symbol; only in catalogue',
    ],
  });

  resolves('of the Government are not the Party’s', {
    published: '2025-10-15',
    text:
      'Chính phủ ban hành các [Nghị quyết số 138/NQ-CP], [139/NQ-CP]. Theo [Nghị quyết 138], bộ trả ' +
      'lời doanh nghiệp.',
    expected: ['138/NQ-CP ← symbol', '139/NQ-CP ← symbol', '138/NQ-CP ← before'],
  });

  resolves('share the date behind the last', {
    published: '2019-05-05',
    text:
      'Tỉnh ủy quán triệt [Nghị quyết số 18-NQ/TW] và [Nghị quyết số 19-NQ/TW] ngày 25/10/2017 của Ban ' +
      'Chấp hành Trung ương.',
    expected: ['NQ:18/TW@XII ← symbol; by 2019-05-05', 'NQ:19/TW@XII ← symbol, date'],
  });

  resolves('share the term behind the last', {
    published: '2024-05-05',
    text: 'Huyện sơ kết các [Nghị quyết số 18], [19-NQ/TW] khóa XII.',
    expected: ['NQ:18/TW@XII ← term', 'NQ:19/TW@XII ← symbol, term'],
  });

  resolves('may mix types', {
    published: '2022-01-05',
    text: 'Học [Kết luận 21] và [Quy định 37] của Hội nghị Trung ương 4 khóa XIII.',
    expected: ['KL:21/TW@XIII ← only in catalogue', 'QĐ:37/TW@XIII ← term, issuer'],
  });
});

suite('a fuller form of which the mention’s subject says nothing', () => {
  resolves('is not meant where a namesake has that subject', {
    published: '2024-08-15',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 về đất đai.\n\n' +
      'Bà con hỏi [Nghị quyết 18] về tinh gọn bộ máy có dính dáng gì không?',
    expected: ['NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XII ← subject'],
  });

  resolves('… nor where a namesake may have it', {
    published: '2024-08-15',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 về đất đai.\n\n' +
      'Bà con hỏi [Nghị quyết 18] về bộ máy cấp xã, công chức dôi dư.',
    expected: ['NQ:18/TW@XIII ← symbol, date', '? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)'],
  });

  resolves('… nor where it stands after', {
    published: '2024-08-15',
    text:
      '[Nghị quyết 18] về bộ máy cấp xã, công chức dôi dư: hỏi và đáp\n\n' +
      'Có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 về đất đai.',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)', 'NQ:18/TW@XIII ← symbol, date'],
  });

  resolves('is meant where no other is known: not all that stands behind «về» is a subject', {
    published: '2024-09-01',
    text: 'Có [Chỉ thị số 40-CT/TW] ngày 22/11/2014.\n\n[Chỉ thị số 40] về đến từng bản làng, từng bếp lửa.',
    expected: ['CT:40/TW@XI ← symbol, date', 'CT:40/TW@XI ← before'],
  });

  resolves('is meant where the two have some words in common', {
    published: '2024-08-15',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.\n\n' +
      'Hội nghị bàn [Nghị quyết 18] về sử dụng đất rừng, giao khoán vườn cây cho hộ nghèo vùng cao.',
    expected: ['NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XIII ← before'],
  });

  resolves('… or worded as the article does itself', {
    published: '2024-09-01',
    text:
      'Có [Chỉ thị số 40-CT/TW] ngày 22/11/2014 về vốn cho hộ nghèo.\n\n' +
      'Xã làm theo [Chỉ thị 40] về đồng vốn cho hộ nghèo vay.',
    expected: ['CT:40/TW@XI ← symbol, date', 'CT:40/TW@XI ← before'],
  });

  resolves(
    'yields to the document that another article names so',
    {
      published: '2024-09-01',
      locality: 'Hà Nam',
      text: 'Có [Kế hoạch số 86-KH/TU] ngày 12/3/2018 về phục tráng giống lúa nếp.',
      expected: ['KH:86/TU@Hà Nam 2015-2020 ← symbol, date'],
    },
    {
      published: '2024-10-01',
      locality: 'Hà Nam',
      text:
        'Có [Kế hoạch số 86-KH/TU] ngày 5/4/2023 về tuyến xe buýt liên tỉnh.\n\n' +
        'Còn [Kế hoạch 86] về phục tráng giống lúa nếp thì đã xong.',
      expected: ['KH:86/TU@Hà Nam 2020-2025 ← symbol, date', 'KH:86/TU@Hà Nam 2015-2020 ← subject'],
    },
  );
});
