/**
 * Abbreviations that write role and body as one word, with the length of the role in letters: «UV» of «BCHTW».
 * baoninhbinh.org.vn (UVT.Ư Đảng), a ceremony text of Nam Định (UVBCHTW Đảng, UVBTVTU), mdec.vn (UVBCT).
 */
export const GLUED_ROLES: readonly (readonly [written: string, roleLetters: number])[] = [
  ['UVBCT', 2],
  ['UVBCHTW', 2],
  ['UVBCHTƯ', 2],
  ['UVBCH', 2],
  ['UVTW', 2],
  ['UVTƯ', 2],
  ['UVT.Ư', 2],
  ['UVT.W', 2],
  ['UVBTV', 2],
  ['UV.BTV', 2],
  ['UV.BCH', 2],
  ['UVTV', 2],
  ['UVBTVTU', 2],
  ['UVUBKT', 2],
  ['UVUBTVQH', 2],
];
