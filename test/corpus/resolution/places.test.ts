import { resolves } from './table';

suite('documents of provinces', () => {
  resolves(
    'the same number in two provinces is two documents',
    {
      locality: 'Lạng Sơn',
      published: '2021-03-20',
      text: 'Tỉnh ủy ban hành [Kế hoạch số 27-KH/TU] ngày 18/3/2021.',
      expected: ['KH:27/TU@Lạng Sơn 2020-2025 ← symbol, date'],
    },
    {
      locality: 'Quảng Trị',
      published: '2022-09-06',
      text: 'Tỉnh ủy ban hành [Kế hoạch số 27-KH/TU] ngày 05/9/2022.',
      expected: ['KH:27/TU@Quảng Trị 2020-2025 ← symbol, date'],
    },
    {
      locality: 'Lạng Sơn',
      published: '2024-01-12',
      text: 'Một năm thực hiện [Kế hoạch 27] của Tỉnh ủy.',
      expected: ['KH:27/TU@Lạng Sơn 2020-2025 ← issuer; in Lạng Sơn; only in corpus'],
    },
    {
      locality: 'Hà Nam',
      published: '2024-01-12',
      text: 'Một năm thực hiện [Kế hoạch 27] của Tỉnh ủy.',
      expected: ['– notInCorpusOrCatalogue'],
    },
    {
      published: '2024-01-12',
      text: 'Một năm thực hiện [Kế hoạch 27] của Tỉnh ủy.',
      expected: ['– tooLittleSaid'],
    },
    {
      published: '2024-01-12',
      text: 'Một năm thực hiện [Kế hoạch 27] của Tỉnh ủy Quảng Trị.',
      expected: ['KH:27/TU@Quảng Trị 2020-2025 ← issuer; in Quảng Trị; only in corpus'],
    },
  );

  resolves(
    'local numbering restarts with the local congress',
    {
      locality: 'Hà Nội',
      published: '2017-01-10',
      text: 'Thành ủy có [Chương trình số 06-CTr/TU] ngày 29/6/2016.',
      expected: ['CTr:6/TU@Hà Nội 2015-2020 ← symbol, date'],
    },
    {
      locality: 'Hà Nội',
      published: '2026-02-10',
      text: 'Thành ủy có [Chương trình số 06-CTr/TU] ngày 12/01/2026.',
      expected: ['CTr:6/TU@Hà Nội 2025-2030 ← symbol, date'],
    },
    {
      locality: 'Hà Nội',
      published: '2022-05-05',
      text: 'Thành phố sơ kết [Chương trình số 06-CTr/TU].',
      expected: ['? CTr:6/TU@Hà Nội 2015-2020 (severalTerms)'],
    },
  );

  resolves(
    'a full symbol of the province names its document, though nobody gives its date',
    {
      locality: 'Yên Bái',
      published: '2023-05-05',
      text: 'Thực hiện [Nghị quyết số 61-NQ/TU], các xã đã vào cuộc.',
      expected: ['NQ:61/TU@Yên Bái 2020-2025 ← symbol; in Yên Bái'],
    },
    {
      locality: 'Yên Bái',
      published: '2023-06-05',
      text: 'Sơ kết [Nghị quyết 61-NQ/TU] tại huyện.',
      expected: ['NQ:61/TU@Yên Bái 2020-2025 ← symbol; in Yên Bái'],
    },
  );

  resolves(
    '… of the term of the article: the next term has a document of that number too',
    {
      locality: 'Yên Bái',
      published: '2016-11-20',
      text: 'Tỉnh ủy có [Nghị quyết số 05-NQ/TU] về du lịch.',
      expected: ['NQ:5/TU@Yên Bái 2015-2020 ← symbol; in Yên Bái'],
    },
    {
      locality: 'Yên Bái',
      published: '2021-11-20',
      text: 'Tỉnh ủy có [Nghị quyết số 05-NQ/TU] về y tế.',
      expected: ['NQ:5/TU@Yên Bái 2020-2025 ← symbol; in Yên Bái'],
    },
    {
      locality: 'Yên Bái',
      text: 'Tỉnh ủy có [Nghị quyết số 05-NQ/TU].',
      expected: ['NQ:5/TU@Yên Bái ← symbol; in Yên Bái'],
    },
  );

  resolves(
    '… not the one that was issued only later in that term',
    {
      locality: 'Yên Bái',
      published: '2021-03-20',
      text: 'Các xã thực hiện [Kế hoạch số 52-KH/TU].',
      expected: ['KH:52/TU@Yên Bái ← symbol; in Yên Bái'],
    },
    {
      locality: 'Yên Bái',
      published: '2022-04-13',
      text: 'Tỉnh ủy có [Kế hoạch số 52-KH/TU] ngày 12/4/2022.',
      expected: ['KH:52/TU@Yên Bái 2020-2025 ← symbol, date'],
    },
  );

  resolves(
    'the numbers of local State bodies begin anew each year',
    {
      locality: 'Yên Bái',
      published: '2021-03-12',
      text: 'UBND tỉnh có [Quyết định số 1234/QĐ-UBND] về giao đất rừng.',
      expected: ['1234/QĐ-UBND@Yên Bái 2021 ← symbol; in Yên Bái'],
    },
    {
      locality: 'Yên Bái',
      published: '2024-03-12',
      text: 'UBND tỉnh có [Quyết định số 1234/QĐ-UBND] về khen thưởng.',
      expected: ['1234/QĐ-UBND@Yên Bái 2024 ← symbol; in Yên Bái'],
    },
  );

  resolves(
    'a congress’s documents are told apart by its number',
    {
      locality: 'Hải Dương',
      published: '2017-10-20',
      text: 'Kiểm điểm [Nghị quyết số 01-NQ/ĐH] của Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI. [Nghị quyết 01] rất hay.',
      expected: ['NQ:1/ĐH@Hải Dương XVI ← symbol, conference', 'NQ:1/ĐH@Hải Dương XVI ← before'],
    },
    {
      locality: 'Hải Dương',
      published: '2021-10-20',
      text: 'Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025 đã thông qua [Nghị quyết số 01-NQ/ĐH].',
      expected: ['NQ:1/ĐH@Hải Dương XVII ← symbol, conference'],
    },
    {
      locality: 'Hải Dương',
      published: '2021-11-20',
      text: 'Huyện thực hiện [Nghị quyết số 01-NQ/ĐH] của Tỉnh.',
      expected: ['? NQ:1/ĐH@Hải Dương XVI, NQ:1/ĐH@Hải Dương XVII (severalTerms)'],
    },
    {
      locality: 'Hải Dương',
      published: '2021-11-20',
      text: 'Thực hiện Nghị quyết Đại hội XIII, tỉnh có [Nghị quyết số 02-NQ/TU].',
      expected: ['NQ:2/TU@Hải Dương 2020-2025 ← symbol; in Hải Dương'],
    },
  );

  resolves(
    'in the months of the congresses a high number is of the term that ends',
    {
      locality: 'Gia Lai',
      published: '2019-09-01',
      text: 'Tỉnh ủy có [Kế hoạch số 248-KH/TU] ngày 9/8/2019 và [Kế hoạch số 48-KH/TU] ngày 9/8/2016.',
      expected: ['KH:248/TU@Gia Lai 2015-2020 ← symbol, date', 'KH:48/TU@Gia Lai 2015-2020 ← symbol, date'],
    },
    {
      locality: 'Gia Lai',
      published: '2020-09-04',
      text: 'Các huyện làm theo [Kế hoạch số 248-KH/TU] và [Kế hoạch số 48-KH/TU].',
      expected: [
        'KH:248/TU@Gia Lai 2015-2020 ← symbol; in Gia Lai; only in corpus',
        '? KH:48/TU@Gia Lai 2015-2020 (severalTerms)',
      ],
    },
    {
      locality: 'Gia Lai',
      published: '2022-09-04',
      text: 'Các huyện làm theo [Kế hoạch số 248-KH/TU].',
      expected: ['? KH:248/TU@Gia Lai 2015-2020 (severalTerms)'],
    },
  );

  resolves('of two provinces’ documents side by side a short form means neither before the other', {
    published: '2023-06-12',
    text:
      'Tỉnh ủy Lai Châu có [Nghị quyết số 03-NQ/TU] ngày 1/6/2023. Tỉnh ủy Điện Biên có [Nghị quyết số 03-NQ/TU] ngày ' +
      '2/6/2023. Hai tỉnh mong [Nghị quyết 03] thành công. Với [Nghị quyết 03] của Tỉnh ủy Lai Châu, bà con làm du lịch.',
    expected: [
      'NQ:3/TU@Lai Châu 2020-2025 ← symbol, date',
      'NQ:3/TU@Điện Biên 2020-2025 ← symbol, date',
      '? NQ:3/TU@Lai Châu 2020-2025, NQ:3/TU@Điện Biên 2020-2025 (severalLocalities)',
      'NQ:3/TU@Lai Châu 2020-2025 ← issuer; before',
    ],
  });

  resolves('a department is of the province that its name says', {
    locality: 'Hà Nam',
    published: '2023-08-10',
    text:
      'Sở Y tế Hà Nam có [Công văn số 1200/SYT-NVY] ngày 2/8/2023, Sở Y tế Nam Định có [Công văn số 1200/SYT-NVY] ' +
      'ngày 3/8/2023, Sở Y tế có [Công văn số 1300/SYT-NVY] ngày 4/8/2023.',
    expected: [
      '1200/SYT-NVY@Hà Nam 2023 ← symbol, date',
      '1200/SYT-NVY@Nam Định 2023 ← symbol, date',
      '1300/SYT-NVY@Hà Nam 2023 ← symbol, date',
    ],
  });

  resolves('… but of which province must be known', {
    published: '2023-05-05',
    text: 'Thực hiện [Nghị quyết số 61-NQ/TU], các xã đã vào cuộc.',
    expected: ['– tooLittleSaid'],
  });

  resolves(
    'a central document is not shadowed by another province’s',
    {
      locality: 'Hà Nam',
      published: '2022-01-20',
      text: 'Tỉnh ủy ban hành [Kết luận số 14-KL/TU] ngày 12/5/2021.',
      expected: ['KL:14/TU@Hà Nam 2020-2025 ← symbol, date'],
    },
    {
      locality: 'Lạng Sơn',
      published: '2022-02-24',
      text: 'Cán bộ dám làm theo tinh thần [Kết luận số 14].',
      expected: ['KL:14/TW@XIII ← subject'],
    },
    {
      locality: 'Hà Nam',
      published: '2022-02-24',
      text: 'Cán bộ dám làm theo tinh thần [Kết luận số 14].',
      expected: ['? KL:14/TU@Hà Nam 2020-2025, KL:14/TW@XIII (severalDocuments)'],
    },
  );
});

suite('State documents', () => {
  resolves('a number with its year is complete', {
    text: 'Soạn thảo theo [Nghị định số 30/2020/NĐ-CP] ngày 05/3/2020 của Chính phủ.',
    expected: ['30/2020/NĐ-CP ← symbol, date'],
  });

  resolves('a short form in the same article is the same', {
    text: 'Soạn thảo theo [Nghị định số 30/2020/NĐ-CP] của Chính phủ. [Nghị định 30] quy định rõ thể thức.',
    expected: ['30/2020/NĐ-CP ← symbol', '30/2020/NĐ-CP ← before'],
  });

  resolves(
    'elsewhere it is a guess: decrees have a number 30 each year',
    {
      published: '2020-04-01',
      text: 'Có [Nghị định số 30/2020/NĐ-CP] của Chính phủ.',
      expected: ['30/2020/NĐ-CP ← symbol'],
    },
    {
      published: '2021-04-01',
      text: 'Cơ quan áp dụng [Nghị định 30] từ lâu.',
      expected: ['? 30/2020/NĐ-CP (severalDocuments)'],
    },
  );

  resolves(
    'administrative numbers restart each year',
    {
      text: 'Thủ tướng ký [Quyết định số 06/QĐ-TTg] ngày 06/01/2022.',
      expected: ['06/QĐ-TTg@2022 ← symbol, date'],
    },
    {
      text: 'Thủ tướng ký [Quyết định số 06/QĐ-TTg] ngày 05/01/2024.',
      expected: ['06/QĐ-TTg@2024 ← symbol, date'],
    },
  );

  resolves('a nickname is the document that it comes from', {
    published: '2024-04-04',
    text: 'Công an xã làm [Đề án 06] cả ngày nghỉ.',
    expected: ['06/QĐ-TTg@2022 ← only in catalogue'],
  });

  resolves('… whatever day and subject stand beside it', {
    published: '2024-04-04',
    text: '[Đề án 06] về tận thôn xóm\n\nCông an xã sơ kết [Đề án 06] ngày 03/4/2024.',
    expected: ['06/QĐ-TTg@2022 ← after', '06/QĐ-TTg@2022 ← only in catalogue'],
  });

  resolves('… but only that number of that type', {
    published: '2024-04-04',
    text: 'Công an xã làm [Đề án 07] cả ngày nghỉ.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('a symbol with a year is not the one without', {
    text: 'Có [Quyết định số 59/2010/QĐ-TTg] và [Quyết định số 59/QĐ-TTg].',
    expected: ['59/2010/QĐ-TTg ← symbol', '59/QĐ-TTg ← symbol'],
  });
});
