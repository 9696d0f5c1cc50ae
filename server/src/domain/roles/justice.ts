import type { Role } from './role';

/** Courts and prosecutors. dantri.com.vn 20251020171402877, cand.com.vn 418235, sggp.org.vn post751721. */
export const JUSTICE_ROLES: readonly Role[] = [
  { head: 'Chánh án', deputies: ['Phó Chánh án'], body: 'needed', holders: 'onePerBody' },
  { head: 'Chánh tòa', deputies: ['Phó Chánh tòa'], shares: 'tòa', body: 'needed', holders: 'onePerBody' },
  { head: 'Viện trưởng', deputies: ['Phó Viện trưởng'], body: 'usual', holders: 'onePerBody' },
  {
    head: 'Thủ trưởng',
    deputies: ['Phó Thủ trưởng'],
    body: 'needed',
    only: ['Cơ quan điều tra', 'Cơ quan Cảnh sát điều tra', 'Cơ quan CSĐT', 'Cơ quan An ninh điều tra', 'CQĐT'],
    holders: 'onePerBody',
  },
  { head: 'Thẩm phán', body: 'needed', holders: 'many' },
  { head: 'Kiểm sát viên', spellings: ['KSV'], body: 'needed', holders: 'many' },
];
