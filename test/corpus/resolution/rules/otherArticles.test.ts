import { resolves } from '../table';

suite('other articles', () => {
  resolves(
    'know it in full',
    {
      published: '2024-12-24',
      text: 'Bộ Chính trị ban hành [Quy định số 215-QĐ/TW] ngày 20/12/2024 về chế độ trực.',
      expected: ['QĐ:215/TW@XIII ← symbol, date'],
    },
    {
      published: '2025-01-10',
      text: 'Theo [Quy định 215], các ban phải trực ngày Tết.',
      expected: ['QĐ:215/TW@XIII ← only in corpus'],
    },
  );

  resolves(
    '… but may know two of the number',
    {
      published: '2024-12-24',
      locality: 'Hà Nam',
      text: 'Tỉnh ủy ban hành [Quy định số 215-QĐ/TU] ngày 20/12/2024.',
      expected: ['QĐ:215/TU@Hà Nam 2020-2025 ← symbol, date'],
    },
    {
      published: '2024-12-24',
      text: 'Bộ Chính trị ban hành [Quy định số 215-QĐ/TW] ngày 20/12/2024 về chế độ trực.',
      expected: ['QĐ:215/TW@XIII ← symbol, date'],
    },
    {
      published: '2025-01-10',
      locality: 'Hà Nam',
      text: 'Theo [Quy định 215], các ban phải trực ngày Tết.',
      expected: ['? QĐ:215/TU@Hà Nam 2020-2025, QĐ:215/TW@XIII (severalDocuments)'],
    },
  );

  resolves(
    '… or one that came later',
    {
      published: '2024-12-24',
      text: 'Bộ Chính trị ban hành [Quy định số 215-QĐ/TW] ngày 20/12/2024 về chế độ trực.',
      expected: ['QĐ:215/TW@XIII ← symbol, date'],
    },
    {
      published: '2024-11-01',
      text: 'Theo [Quy định 215], các ban phải trực.',
      expected: ['– notInCorpusOrCatalogue'],
    },
  );

  resolves(
    'may be the document’s own text',
    {
      published: '2022-07-01',
      text:
        'BAN CHẤP HÀNH TRUNG ƯƠNG\n\n' +
        'Số 18-NQ/TW\n\n' +
        'Hà Nội, ngày 16 tháng 6 năm 2022\n\n' +
        'NGHỊ QUYẾT\n\n' +
        'về quản lý và sử dụng đất',
      expected: [],
    },
    {
      published: '2022-07-20',
      text: 'Huyện học [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.',
      expected: ['NQ:18/TW@XIII ← symbol, date'],
    },
  );

  resolves(
    'may tell later what had been issued before',
    {
      published: '2023-02-10',
      text: 'Có [Thông báo số 20-TB/TW] ngày 08/9/2022 của Bộ Chính trị.',
      expected: ['TB:20/TW@XIII ← symbol, date'],
    },
    {
      published: '2022-12-10',
      text: 'Theo [Thông báo số 20-TB/TW], sai phạm được xử lý.',
      expected: ['TB:20/TW@XIII ← symbol; only in corpus'],
    },
  );

  resolves(
    '… of a province’s plan too',
    {
      locality: 'Hà Nam',
      text:
        'TỈNH ỦY HÀ NAM\n\n' +
        'Số 86-KH/TU\n\n' +
        'Hà Nam, ngày 18 tháng 3 năm 2021\n\n' +
        'KẾ HOẠCH\nvề chuyển đổi số',
      expected: [],
    },
    {
      published: '2021-06-10',
      locality: 'Hà Nam',
      text: 'Ba tháng thực hiện [Kế hoạch 86] của Tỉnh ủy, xã nào cũng có tổ công nghệ.',
      expected: ['KH:86/TU@Hà Nam 2020-2025 ← issuer; in Hà Nam; only in corpus'],
    },
  );
});

suite('the catalogue', () => {
  resolves('knows one of this symbol', {
    published: '2025-07-01',
    text: 'Doanh nghiệp mong [Nghị quyết số 68-NQ/TW] sớm thành hiện thực.',
    expected: ['NQ:68/TW@XIII ← symbol; only in catalogue'],
  });

  resolves('… and of this number and issuer', {
    published: '2025-07-01',
    text: 'Doanh nghiệp mong [Nghị quyết 68] của Bộ Chính trị sớm thành hiện thực.',
    expected: ['NQ:68/TW@XIII ← issuer; only in catalogue'],
  });

  resolves('… which had not been issued yet', {
    published: '2025-04-01',
    text: 'Doanh nghiệp nói về [Nghị quyết 68] của Bộ Chính trị.',
    expected: ['– notInCorpusOrCatalogue'],
  });
});
