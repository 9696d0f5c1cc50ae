import { say } from './say';

/** What is said where something gets another name in all articles. */
export const REFACTORING_WORDS = {
  renameNothing: say(
    'Ở đây không có nhân vật hay số văn bản nào để đổi.',
    'There is no person and no document number here to rename.',
  ),
  renameOnly: say(
    'Chỉ đổi được tên nhân vật và số, ký hiệu văn bản.',
    'Only people and the numbers of documents can be renamed.',
  ),
  renameUnresolved: say(
    'Chưa xác định được đây là văn bản nào, nên không đổi được số ở mọi chỗ dẫn.',
    'It is not certain which document this is, so its number cannot be changed in all citations.',
  ),
  renameNoNumber: say(
    'Ở đây văn bản được dẫn bằng tên, không bằng số.',
    'The document is cited by its name here, without a number.',
  ),
  renameChanged: say('Bài này vừa thay đổi; hãy thử lại.', 'This article has just changed; please try again.'),
  renameReading: say(
    'Các bài còn đang được đọc; hãy đổi tên khi đọc xong.',
    'Articles are still being read; please rename when all have been.',
  ),
  renameStopped: say(
    'Việc đọc các bài đã bị dừng giữa chừng, nên đổi tên sẽ bỏ sót các bài chưa đọc. Hãy chạy lệnh “Đọc lại tất cả các bài” rồi đổi tên.',
    'The reading of articles was stopped before its end, so a rename would miss those that have not been read. Please run “Read All Articles Again”, then rename.',
  ),
  renameBadNumber: say(
    (typed: string) => `“${typed}” không phải là số văn bản, như 21, 21-KL/TW hay 30/2020/NĐ-CP.`,
    (typed) => `“${typed}” is no document number, such as 21, 21-KL/TW or 30/2020/NĐ-CP.`,
  ),
  renameNoYear: say(
    (label: string) => `Số của ${label} có cả năm; hãy ghi năm, hoặc chỉ ghi số.`,
    (label) => `The number of ${label} holds the year; please give the year, or the number alone.`,
  ),
  renameBadName: say(
    (typed: string) => `“${typed}” không phải là tên đầy đủ của nhân vật, viết hoa đầu mỗi chữ.`,
    (typed) => `“${typed}” is no full name of a person, each word with a capital.`,
  ),
  renameHere: say('Trong bài này', 'In this article'),
  renameElsewhere: say(
    (articles: number) => `Trong ${articles} bài khác`,
    (articles) => (articles === 1 ? 'In 1 other article' : `In ${articles} other articles`),
  ),
  renamePerhaps: say(
    (articles: number) => `Có thể là người trùng tên, trong ${articles} bài`,
    (articles) => `Perhaps someone else of that name, in ${articles === 1 ? '1 article' : `${articles} articles`}`,
  ),
  renameLeftOut: say(
    (articles: number, names: string) => `Không đổi gì trong ${articles} bài vừa thay đổi: ${names}`,
    (articles, names) =>
      `Nothing is changed in ${articles === 1 ? '1 article that has' : `${articles} articles that have`} just changed: ${names}`,
  ),
} as const;
