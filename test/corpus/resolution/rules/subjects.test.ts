import { resolves } from '../table';

suite('what it is about', () => {
  resolves('behind «về» tells the term', {
    published: '2023-09-01',
    text:
      'Quán triệt [Nghị quyết số 18-NQ/TW] về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng ' +
      'cao hiệu lực, hiệu quả quản lý và sử dụng đất.',
    expected: ['NQ:18/TW@XIII ← symbol, subject'],
  });

  resolves('… of the older one too', {
    published: '2023-09-01',
    text:
      'Quán triệt [Nghị quyết số 18-NQ/TW] về sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, ' +
      'hoạt động hiệu lực, hiệu quả.',
    expected: ['NQ:18/TW@XII ← symbol, subject'],
  });

  resolves('… and decides for a short form', {
    published: '2023-09-01',
    text: 'Sáu năm qua, [Nghị quyết 21] về công tác dân số trong tình hình mới đã thấm vào từng nhà.',
    expected: ['NQ:21/TW@XII ← subject'],
  });

  resolves('that is another than that of the only known document leaves it open', {
    published: '2024-09-01',
    text: 'Xã thực hiện [Chỉ thị số 40] về phòng cháy rừng mùa khô.',
    expected: ['– contradictory'],
  });

  resolves('in words that every title has tells nothing', {
    published: '2023-09-01',
    text: 'Quán triệt [Nghị quyết số 20-NQ/TW] về nhiệm vụ trong tình hình mới.',
    expected: ['? NQ:20/TW@XII, NQ:20/TW@XIII (severalTerms)'],
  });

  resolves('of a plan is not that of what it carries out', {
    published: '2022-12-01',
    locality: 'Hà Nam',
    text: 'Tỉnh ủy ban hành [Kế hoạch số 86-KH/TU] về thực hiện [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.',
    expected: ['KH:86/TU@Hà Nam 2020-2025 ← symbol; in Hà Nam', 'NQ:18/TW@XIII ← symbol, date'],
  });

  resolves('tells party cells from population', {
    published: '2023-05-01',
    text:
      'Theo [Nghị quyết số 21-NQ/TW] về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao ' +
      'chất lượng đội ngũ đảng viên, mỗi chi bộ phải tự soi.',
    expected: ['NQ:21/TW@XIII ← symbol, subject'],
  });

  resolves('is in the sentence without «về»', {
    published: '2023-08-10',
    text: 'Nông dân trồng lúa phát thải thấp, hợp tác xã nông nghiệp lớn lên nhờ [Nghị quyết số 19-NQ/TW].',
    expected: ['NQ:19/TW@XIII ← symbol, subject'],
  });

  resolves('is told by the congress', {
    published: '2024-09-10',
    text:
      'Theo [Chỉ thị số 35] về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ ' +
      'XIII của Đảng, nhiệm kỳ trước làm nhanh hơn.',
    expected: ['CT:35/TW@XII ← subject'],
  });
});

suite('the title of another document', () => {
  resolves('names what it carries out', {
    published: '2024-03-05',
    text:
      'Ba năm thực hiện [Kết luận số 01-KL/TW] ngày 18/5/2021, các chi bộ có nhiều việc tốt. Nhiều nơi đưa ' +
      '[Chỉ thị 05] vào sinh hoạt hằng tháng.',
    expected: ['KL:1/TW@XIII ← symbol, date', 'CT:5/TW@XII ← title'],
  });

  resolves('… and not what it does not name', {
    published: '2024-03-05',
    text:
      'Ba năm thực hiện [Kết luận số 06-KL/TW] ngày 10/6/2021, ngân hàng có nhiều việc tốt. Nhiều nơi đưa ' +
      '[Chỉ thị 05] vào sinh hoạt hằng tháng.',
    expected: ['KL:6/TW@XIII ← symbol, date', '? CT:5/TW@XII (severalTerms)'],
  });
});
