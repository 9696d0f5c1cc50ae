/** Small articles for the tests of the wire: one cites a document in full, others in short. */

export const FULL = `Tỉnh ủy Lạng Sơn quán triệt văn bản mới của Trung ương

(12/01/2022)

Sáng 11/01/2022, Tỉnh ủy Lạng Sơn học tập Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về đẩy mạnh xây dựng Đảng.
`;

export const SHORT = `Các chi bộ Lạng Sơn bàn cách làm

(20/02/2022)

Các chi bộ của tỉnh đã thảo luận để đưa Kết luận số 21-KL/TW khóa XIII vào nền nếp trong năm 2022.
`;

/** A line and a character of it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where words begin in a text, plus one character so that the position lies inside of them. */
export function inside(text: string, words: string): Position {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`«${words}» is not in the text`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length + 1 };
}
