import { check } from './check';

suite('Documents of Party organs and of local committees', () => {
  check([
    [
      'Ban Tuyên giáo Trung ương ban hành ⟦Hướng dẫn số 63-HD/BTGTW⟧',
      { number: '63', symbol: 'HD/BTGTW', issuer: 'Ban Tuyên giáo Trung ương' },
    ],
    [
      '⟦Hướng dẫn số 09-HD/UBKTTW⟧ của Ủy ban Kiểm tra Trung ương',
      { number: '09', symbol: 'HD/UBKTTW', issuer: 'Ủy ban Kiểm tra Trung ương' },
    ],
    ['⟦Kế hoạch số 94- KH/BTGDVTW⟧', { number: '94', symbol: 'KH/BTGDVTW' }],
    [
      '⟦Chỉ thị số 16-CT/TU⟧ của Ban Thường vụ Tỉnh ủy Bắc Kạn về công tác dân vận',
      { number: '16', symbol: 'CT/TU', issuer: 'Ban Thường vụ Tỉnh ủy Bắc Kạn', subject: 'công tác dân vận' },
    ],
    [
      '⟦Nghị quyết số 05-NQ/TU⟧ ngày 15/7/2021 của Tỉnh ủy Lào Cai',
      { number: '05', symbol: 'NQ/TU', date: '2021-07-15', issuer: 'Tỉnh ủy Lào Cai' },
    ],
    [
      '⟦Nghị quyết 12-NQ/HU⟧ của Huyện ủy Mù Cang Chải',
      { number: '12', symbol: 'NQ/HU', issuer: 'Huyện ủy Mù Cang Chải' },
    ],
    ['⟦Kế hoạch số 25-KH/ThU⟧ của Thành ủy Sơn La', { number: '25', symbol: 'KH/ThU', issuer: 'Thành ủy Sơn La' }],
    [
      '⟦Nghị quyết số 07-NQ/ĐU⟧ của Đảng ủy xã Tân Lập',
      { number: '07', symbol: 'NQ/ĐU', issuer: 'Đảng ủy xã Tân Lập' },
    ],
    [
      '⟦Quy chế số 15-QC/QU⟧ của Quận ủy Hải Châu',
      { type: 'Quy chế', number: '15', symbol: 'QC/QU', issuer: 'Quận ủy Hải Châu' },
    ],
    [
      '⟦Thông tri số 08-TT/TU⟧ của Ban Thường vụ Thành ủy',
      { type: 'Thông tri', number: '08', symbol: 'TT/TU', issuer: 'Ban Thường vụ Thành ủy' },
    ],
    [
      '⟦Công văn số 1305-CV/VPTU⟧ ngày 4/6/2022 của Văn phòng Tỉnh ủy',
      { type: 'Công văn', number: '1305', symbol: 'CV/VPTU', date: '2022-06-04', issuer: 'Văn phòng Tỉnh ủy' },
    ],
    ['⟦Báo cáo số 312-BC/TU⟧ của Tỉnh ủy', { type: 'Báo cáo', number: '312', symbol: 'BC/TU', issuer: 'Tỉnh ủy' }],
    [
      '⟦Đề án số 02-ĐA/TU⟧ về chuyển đổi số',
      { type: 'Đề án', number: '02', symbol: 'ĐA/TU', subject: 'chuyển đổi số' },
    ],
    [
      '⟦Nghị quyết 765-NQ/QUTW⟧ của Quân ủy Trung ương',
      { number: '765', symbol: 'NQ/QUTW', issuer: 'Quân ủy Trung ương' },
    ],
    ['căn cứ ⟦2423-CT/QUTW⟧ đã ban hành', { type: 'Chỉ thị', number: '2423', symbol: 'CT/QUTW' }],
    ['⟦1289-QĐ/TWĐTN-CTĐ⟧ của Trung ương Đoàn', { type: 'Quyết định', number: '1289', symbol: 'QĐ/TWĐTN-CTĐ' }],
  ]);
});
