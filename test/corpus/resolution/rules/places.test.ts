import { resolves } from '../table';

suite('provinces', () => {
  resolves(
    'have the same number twice',
    {
      published: '2023-03-01',
      locality: 'Hà Nam',
      text: 'Tỉnh ủy ban hành [Nghị quyết số 12-NQ/TU] ngày 10/2/2023.',
      expected: ['NQ:12/TU@Hà Nam 2020-2025 ← symbol, date'],
    },
    {
      published: '2023-03-01',
      locality: 'Yên Bái',
      text: 'Tỉnh ủy ban hành [Nghị quyết số 12-NQ/TU] ngày 15/2/2023.',
      expected: ['NQ:12/TU@Yên Bái 2020-2025 ← symbol, date'],
    },
  );

  resolves(
    '… their short forms stay apart',
    {
      published: '2023-03-01',
      locality: 'Hà Nam',
      text: 'Tỉnh ủy ban hành [Nghị quyết số 12-NQ/TU] ngày 10/2/2023.',
      expected: ['NQ:12/TU@Hà Nam 2020-2025 ← symbol, date'],
    },
    {
      published: '2023-03-05',
      locality: 'Hà Nam',
      text: 'Huyện Bình Lục học [Nghị quyết 12] của Tỉnh ủy.',
      expected: ['NQ:12/TU@Hà Nam 2020-2025 ← issuer; in Hà Nam; only in corpus'],
    },
    {
      published: '2023-03-05',
      locality: 'Yên Bái',
      text: 'Huyện Văn Yên học [Nghị quyết 12] của Tỉnh ủy.',
      expected: ['– notInCorpusOrCatalogue'],
    },
  );

  resolves('have it again in the next term', {
    published: '2026-03-01',
    locality: 'Hà Nội',
    text:
      'Có [Chương trình số 06-CTr/TU] ngày 29/6/2016 của Thành ủy và [Chương trình số 06-CTr/TU] ngày ' +
      '12/01/2026 của Thành ủy.',
    expected: ['CTr:6/TU@Hà Nội 2015-2020 ← symbol, date', 'CTr:6/TU@Hà Nội 2025-2030 ← symbol, date'],
  });

  resolves(
    'that merged have a committee of their own',
    {
      published: '2024-03-01',
      locality: 'Hà Nam',
      text: 'Tỉnh ủy Hà Nam ban hành [Nghị quyết số 05-NQ/TU] ngày 10/2/2024.',
      expected: ['NQ:5/TU@Hà Nam 2020-2025 ← symbol, date'],
    },
    {
      published: '2025-12-01',
      locality: 'Ninh Bình',
      text: 'Tỉnh ủy ban hành [Nghị quyết số 05-NQ/TU] ngày 10/11/2025.',
      expected: ['NQ:5/TU@Ninh Bình 2025-11-10 ← symbol, date'],
    },
  );

  resolves('side by side are told apart by their names', {
    published: '2023-03-01',
    text:
      'Tỉnh ủy Hà Nam có [Nghị quyết số 12-NQ/TU] ngày 10/2/2023; Tỉnh ủy Yên Bái có [Nghị quyết số ' +
      '12-NQ/TU] ngày 15/2/2023. Theo [Nghị quyết số 12-NQ/TU] của Tỉnh ủy Yên Bái, du lịch là mũi ' +
      'nhọn.',
    expected: [
      'NQ:12/TU@Hà Nam 2020-2025 ← symbol, date',
      'NQ:12/TU@Yên Bái 2020-2025 ← symbol, date',
      'NQ:12/TU@Yên Bái 2020-2025 ← symbol; before',
    ],
  });

  resolves('… without a name neither is nearer', {
    published: '2023-03-01',
    text:
      'Tỉnh ủy Hà Nam có [Nghị quyết số 12-NQ/TU] ngày 10/2/2023; Tỉnh ủy Yên Bái có [Nghị quyết số ' +
      '12-NQ/TU] ngày 15/2/2023. Đoàn nhắc lại [Nghị quyết số 12-NQ/TU].',
    expected: [
      'NQ:12/TU@Hà Nam 2020-2025 ← symbol, date',
      'NQ:12/TU@Yên Bái 2020-2025 ← symbol, date',
      '? NQ:12/TU@Hà Nam 2020-2025, NQ:12/TU@Yên Bái 2020-2025 (severalLocalities)',
    ],
  });

  resolves('… nor is the Party’s the province’s', {
    published: '2023-03-01',
    locality: 'Hà Nam',
    text:
      'Học [Nghị quyết số 21-NQ/TW] ngày 16/6/2022 và [Nghị quyết số 21-NQ/TU] ngày 10/2/2023. Theo ' +
      '[Nghị quyết số 21-NQ/TU], chi bộ họp.',
    expected: [
      'NQ:21/TW@XIII ← symbol, date',
      'NQ:21/TU@Hà Nam 2020-2025 ← symbol, date',
      'NQ:21/TU@Hà Nam 2020-2025 ← symbol; before',
    ],
  });

  resolves('have schemes by bare number', {
    published: '2023-03-01',
    locality: 'Lạng Sơn',
    text: 'Sơ kết [Đề án 453] về nâng cao chất lượng tổ chức cơ sở đảng.',
    expected: ['ĐA:453/TU@Lạng Sơn ← subject'],
  });

  resolves(
    '… each its own',
    {
      published: '2023-03-01',
      locality: 'Lạng Sơn',
      text: 'Sơ kết [Đề án số 453-ĐA/TU] ngày 12/4/2021 của Tỉnh ủy.',
      expected: ['ĐA:453/TU@Lạng Sơn 2020-2025 ← symbol, date'],
    },
    {
      published: '2023-03-05',
      locality: 'Hà Nam',
      text: 'Sơ kết [Đề án 453] của Tỉnh ủy.',
      expected: ['– notInCorpusOrCatalogue'],
    },
  );

  resolves('that are no more are named still', {
    published: '2025-09-10',
    locality: 'Ninh Bình',
    text:
      'Trước đây có [Nghị quyết số 05-NQ/TU] ngày 10/2/2024 của Tỉnh ủy Nam Định; nay có [Nghị quyết ' +
      'số 05-NQ/TU] ngày 01/9/2025 của Tỉnh ủy.',
    expected: ['NQ:5/TU@Nam Định 2020-2025 ← symbol, date', 'NQ:5/TU@Ninh Bình 2025-09-01 ← symbol, date'],
  });

  resolves(
    '… a short form of the new one is not theirs',
    {
      published: '2024-03-01',
      locality: 'Nam Định',
      text: 'Tỉnh ủy ban hành [Nghị quyết số 05-NQ/TU] ngày 10/2/2024.',
      expected: ['NQ:5/TU@Nam Định 2020-2025 ← symbol, date'],
    },
    {
      published: '2025-12-10',
      locality: 'Ninh Bình',
      text: 'Huyện cũ nay là xã, học [Nghị quyết 05] của Tỉnh ủy.',
      expected: ['– notInCorpusOrCatalogue'],
    },
  );

  resolves('have cities with a committee of their own', {
    published: '2023-05-10',
    locality: 'Quảng Ninh',
    text:
      'Thành ủy Hạ Long ban hành [Nghị quyết số 09-NQ/ThU] ngày 10/2/2023. Tỉnh ủy ban hành [Nghị ' +
      'quyết số 09-NQ/TU] ngày 12/2/2023.',
    expected: [
      'NQ:9/ThU@thành phố Hạ Long, Quảng Ninh 2020-2025 ← symbol, date',
      'NQ:9/TU@Quảng Ninh 2020-2025 ← symbol, date',
    ],
  });

  resolves('have a council and a people’s committee with one number', {
    published: '2023-05-10',
    locality: 'Hà Nam',
    text:
      'HĐND tỉnh có [Nghị quyết số 15/NQ-HĐND] ngày 10/2/2023; UBND tỉnh có [Quyết định số 15/QĐ-UBND] ' +
      'ngày 20/1/2023. [Quyết định 15] của UBND tỉnh giao đất; [Nghị quyết 15] của HĐND tỉnh giao vốn.',
    expected: [
      '15/NQ-HĐND@Hà Nam 2023 ← symbol, date',
      '15/QĐ-UBND@Hà Nam 2023 ← symbol, date',
      '15/QĐ-UBND@Hà Nam 2023 ← issuer; before',
      '15/NQ-HĐND@Hà Nam 2023 ← issuer; before',
    ],
  });

  resolves('have a 28 as the Secretariat has', {
    published: '2023-05-10',
    locality: 'Hà Nam',
    text:
      '[Chỉ thị số 28-CT/TW] ngày 21/01/2019 của Ban Bí thư; [Chỉ thị số 28-CT/TU] ngày 05/5/2023 của ' +
      'Ban Thường vụ Tỉnh ủy. Theo [Chỉ thị 28] của Ban Bí thư, chi bộ rà soát; theo [Chỉ thị 28] của ' +
      'Ban Thường vụ Tỉnh ủy, xã chống rét.',
    expected: [
      'CT:28/TW@XII ← symbol, date',
      'CT:28/TU@Hà Nam 2020-2025 ← symbol, date',
      'CT:28/TW@XII ← issuer; before',
      'CT:28/TU@Hà Nam 2020-2025 ← issuer; before',
    ],
  });

  resolves('are not to be guessed', {
    published: '2023-05-10',
    text: 'Sơ kết [Nghị quyết số 12-NQ/TU] ở cơ sở.',
    expected: ['– tooLittleSaid'],
  });
});

suite('districts, communes and wards', () => {
  resolves('each have their committee', {
    published: '2023-03-01',
    locality: 'Hà Nam',
    text:
      'Huyện ủy Bình Lục ban hành [Nghị quyết số 05-NQ/HU] ngày 10/2/2023. Huyện ủy Lý Nhân ban hành ' +
      '[Nghị quyết số 05-NQ/HU] ngày 12/2/2023.',
    expected: [
      'NQ:5/HU@huyện Bình Lục, Hà Nam 2020-2025 ← symbol, date',
      'NQ:5/HU@huyện Lý Nhân, Hà Nam 2020-2025 ← symbol, date',
    ],
  });

  resolves('are named once', {
    published: '2023-03-01',
    locality: 'Hà Nam',
    text:
      'Huyện ủy Bình Lục ban hành [Nghị quyết số 05-NQ/HU] ngày 10/2/2023. Theo [Nghị quyết 05], mỗi ' +
      'xã một mô hình.',
    expected: [
      'NQ:5/HU@huyện Bình Lục, Hà Nam 2020-2025 ← symbol, date',
      'NQ:5/HU@huyện Bình Lục, Hà Nam 2020-2025 ← before',
    ],
  });

  resolves('have Đảng ủy', {
    published: '2026-10-01',
    locality: 'Hà Nam',
    text:
      'Đảng ủy phường Phủ Lý ban hành [Nghị quyết số 12-NQ/ĐU] ngày 05/9/2026. Đảng ủy xã Bình Lục ' +
      'cũng có [Nghị quyết số 12-NQ/ĐU] ngày 06/9/2026.',
    expected: [
      'NQ:12/ĐU@phường Phủ Lý, Hà Nam 2025-2030 ← symbol, date',
      'NQ:12/ĐU@xã Bình Lục, Hà Nam 2025-2030 ← symbol, date',
    ],
  });

  resolves('have people’s committees', {
    published: '2026-10-01',
    locality: 'Ninh Bình',
    text:
      'UBND phường Hoa Lư có [Quyết định số 15/QĐ-UBND] ngày 05/9/2026. UBND phường Phủ Lý có [Quyết ' +
      'định số 15/QĐ-UBND] ngày 05/9/2026.',
    expected: [
      '15/QĐ-UBND@phường Hoa Lư, Ninh Bình 2026 ← symbol, date',
      '15/QĐ-UBND@phường Phủ Lý, Ninh Bình 2026 ← symbol, date',
    ],
  });

  resolves(
    'of one name are in two provinces',
    {
      published: '2023-03-01',
      locality: 'Bến Tre',
      text: 'Huyện ủy Châu Thành có [Nghị quyết số 05-NQ/HU] ngày 10/2/2023.',
      expected: ['NQ:5/HU@huyện Châu Thành, Bến Tre 2020-2025 ← symbol, date'],
    },
    {
      published: '2023-03-01',
      locality: 'Tiền Giang',
      text: 'Huyện ủy Châu Thành có [Nghị quyết số 05-NQ/HU] ngày 10/2/2023.',
      expected: ['NQ:5/HU@huyện Châu Thành, Tiền Giang 2020-2025 ← symbol, date'],
    },
  );

  resolves('are not to be guessed', {
    published: '2023-03-01',
    locality: 'Hà Nam',
    text: 'Huyện ủy có [Nghị quyết số 05-NQ/HU] ngày 10/2/2023.',
    expected: ['– tooLittleSaid'],
  });

  resolves('… nor are they the province', {
    published: '2023-03-01',
    locality: 'Hà Nam',
    text:
      'Có [Quyết định số 15/QĐ-UBND] ngày 10/2/2023 của UBND tỉnh và [Quyết định số 15/QĐ-UBND] ngày ' +
      '14/2/2023 của UBND huyện.',
    expected: ['15/QĐ-UBND@Hà Nam 2023 ← symbol, date', '– tooLittleSaid'],
  });

  resolves('… nor is a city of the province', {
    published: '2023-03-01',
    locality: 'Quảng Ninh',
    text: 'Thành ủy có [Nghị quyết số 09-NQ/TU] ngày 10/2/2023.',
    expected: ['– tooLittleSaid'],
  });

  resolves('a city of a province’s rank is meant without its name', {
    published: '2023-03-01',
    locality: 'Đà Nẵng',
    text:
      'Thành ủy có [Nghị quyết số 09-NQ/TU] ngày 10/2/2023. Sau một tháng, [Nghị quyết 09] của Thành ' +
      'ủy đã vào nếp.',
    expected: ['NQ:9/TU@Đà Nẵng 2020-2025 ← symbol, date', 'NQ:9/TU@Đà Nẵng 2020-2025 ← issuer; before'],
  });

  resolves('are named once by their whole name', {
    published: '2023-03-01',
    locality: 'Hà Nam',
    text:
      'UBND huyện Bình Lục có [Quyết định số 15/QĐ-UBND] ngày 10/2/2023. UBND huyện Bình Lục, tỉnh Hà ' +
      'Nam giao các xã thực hiện [Quyết định số 15/QĐ-UBND] ngày 10/2/2023.',
    expected: [
      '15/QĐ-UBND@huyện Bình Lục, Hà Nam 2023 ← symbol, date',
      '15/QĐ-UBND@huyện Bình Lục, Hà Nam 2023 ← symbol, date',
    ],
  });
});
