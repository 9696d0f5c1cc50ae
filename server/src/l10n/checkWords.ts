import { say } from './say';

/** What the checks of documents and dates say, and the actions on findings of any check. */
export const CHECK_WORDS = {
  // actions
  turnCheckOff: say(
    (code: string) => `Tắt kiểm tra “${code}” trong thiết lập của thư mục này`,
    (code) => `Turn the check “${code}” off in the settings of this workspace`,
  ),
  mendAll: say(
    (count: number) => `Sửa ${count} lỗi chắc chắn trong bài này`,
    (count) =>
      count === 1 ? 'Mend the one certain fault in this article' : `Mend all ${count} certain faults in this article`,
  ),

  typeAndSymbolDisagree: say(
    (type: string, abbreviation: string, meant: string) =>
      `Loại văn bản và ký hiệu không khớp: “${abbreviation}” là ${meant}, không phải ${type}.`,
    (type, abbreviation, meant) => `Type and symbol disagree: “${abbreviation}” is for ${meant}, not for ${type}.`,
  ),
  symbolNotStandard: say(
    (standard: string) => `Số, ký hiệu viết chưa đúng thể thức; viết chuẩn là “${standard}”.`,
    (standard) => `Number and symbol are not written in the standard way, which is “${standard}”.`,
  ),
  typeWrittenTwice: say(
    'Loại văn bản viết hai lần, trước số và trong ký hiệu.',
    'The type of the document is written twice, before the number and in the symbol.',
  ),
  rewriteAs: say(
    (text: string) => `Sửa thành “${text}”`,
    (text) => `Change to “${text}”`,
  ),
  citedBeforeIssued: say(
    (date: string, published: string) => `Văn bản đề ngày ${date}, sau ngày đăng bài (${published}).`,
    (date, published) => `The document is dated ${date}, after the article came out (${published}).`,
  ),
  or: say(' hoặc ', ' or '),
  impossibleDateFound: say('Lịch không có ngày này.', 'The calendar has no such day.'),
} as const;
