/**
 * What stands at the head of a document's own text beside its issuer. Source: Nghị định 30/2020/NĐ-CP, Annex I, and
 * Hướng dẫn 36-HD/VPTW on the form of Party documents.
 */
export const MOTTOS = [
  'Đảng Cộng sản Việt Nam',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập - Tự do - Hạnh phúc',
] as const;

/** Words between a document's type and its subject. */
export const SUBJECT_OPENINGS = ['về việc', 'về', 'V/v'] as const;

/** What opens the subject of an official letter, and whom it is sent to. Source: Nghị định 30/2020/NĐ-CP, Annex III. */
export const LETTER_OPENINGS = ['V/v', 'Về việc'] as const;
export const GREETINGS = ['Kính gửi'] as const;

/** Before the name of a body, below the subject: who decides for it. Source: Nghị định 30/2020/NĐ-CP, Annex III. */
export const DECIDERS = [
  'Chủ tịch',
  'Bộ trưởng',
  'Giám đốc',
  'Tổng Giám đốc',
  'Cục trưởng',
  'Chánh Văn phòng',
] as const;

/** What opens the first of the bases of a document of the State. Source: the same. */
export const LEGAL_BASES = ['Căn cứ'] as const;

/** Committees of the Party as letterheads name them, with their place or below the line of their Party organisation. */
export const PARTY_COMMITTEES = ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy'] as const;
