/** Words before a title that say how it is held. */
export const STATUSES: readonly (readonly [word: string, status: 'former' | 'acting' | 'new'])[] = [
  ['nguyên', 'former'],
  ['nguyên là', 'former'],
  ['cựu', 'former'],
  ['cố', 'former'],
  ['quyền', 'acting'],
  ['Q.', 'acting'],
  ['tân', 'new'],
];

/** Words that end like one of these, and say nothing of the office behind them: «thừa ủy quyền | Chủ tịch nước». */
export const NO_STATUSES: readonly string[] = ['ủy quyền', 'toàn quyền'];

/** The same in brackets behind a title: «Bí thư Tỉnh ủy Hà Giang (cũ)». */
export const BRACKETED_STATUSES: readonly (readonly [word: string, status: 'former' | 'new'])[] = [
  ['cũ', 'former'],
  ['mới', 'new'],
];
