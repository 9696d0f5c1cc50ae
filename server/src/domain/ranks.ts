/**
 * Ranks of the army and the police: titles without a body.
 *
 * Sources: Luật Sĩ quan Quân đội nhân dân Việt Nam 1999 (as amended) and Luật Công an nhân dân 2018 name the ranks;
 * sggp.org.vn post803677 and thanhnien.vn 1048458 show them before and after offices, cafef.vn the lower ones.
 */
export const RANKS: readonly string[] = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Chuẩn tướng',
  'Đô đốc',
  'Phó Đô đốc',
  'Chuẩn Đô đốc',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'Thiếu úy',
  'Thượng sĩ',
  'Trung sĩ',
  'Hạ sĩ',
  'Binh nhất',
  'Binh nhì',
];

/** Words after a rank that make something else of it: «hạ sĩ quan» is a class of soldiers. */
export const NOT_AFTER_RANK: readonly string[] = ['quan'];
