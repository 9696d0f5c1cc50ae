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
