import type { Role } from './role';

/** Armed forces. soha.vn 198251203101246397, plo.vn post887495, nghean24h.vn a768151, vinh24h.vn. */
export const ARMED_ROLES: readonly Role[] = [
  { head: 'Tổng Tư lệnh', deputies: ['Phó Tổng Tư lệnh'], body: 'usual', holders: 'onePerBody' },
  { head: 'Tư lệnh', deputies: ['Phó Tư lệnh'], body: 'needed', holders: 'onePerBody' },
  { head: 'Tư lệnh trưởng', body: 'needed', holders: 'onePerBody' },
  { head: 'Chính ủy', deputies: ['Phó Chính ủy'], body: 'usual', holders: 'onePerBody' },
  {
    head: 'Chính trị viên',
    deputies: ['Phó Chính trị viên', 'Chính trị viên phó'],
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Chỉ huy trưởng', deputies: ['Phó Chỉ huy trưởng'], body: 'usual', holders: 'onePerBody' },
  { head: 'Chỉ huy phó', body: 'needed', holders: 'many' },
  { head: 'Tham mưu trưởng', deputies: ['Phó Tham mưu trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Tổng Tham mưu trưởng', deputies: ['Phó Tổng Tham mưu trưởng'], body: 'own', holders: 'one' },
  { head: 'Thống lĩnh các lực lượng vũ trang', body: 'whole', holders: 'one' },
  { head: 'Sư đoàn trưởng', deputies: ['Phó Sư đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Lữ đoàn trưởng', deputies: ['Phó Lữ đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Trung đoàn trưởng', deputies: ['Phó Trung đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Tiểu đoàn trưởng', deputies: ['Phó Tiểu đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
];
