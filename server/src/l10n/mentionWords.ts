import { counted } from './counted';
import { say } from './say';

/** What cards say of offices, people and figures. */
export const MENTION_WORDS = {
  // offices and people
  former: say('nguyên', 'former'),
  acting: say('quyền', 'acting'),
  new: say('mới nhậm chức', 'newly appointed'),
  generic: say('Chức danh nói chung, không nói về một người cụ thể.', 'The title in general, not one person.'),
  holderOnlyHere: say('Không bài nào khác nêu người giữ chức danh này.', 'No other article says who holds this title.'),
  holderHere: say('Theo bài này:', 'According to this article:'),
  holderNotHere: say('Bài này không nêu ai giữ chức danh này.', 'This article does not say who holds this title.'),
  holdersElsewhere: say('Theo các bài khác:', 'According to other articles:'),
  holdersLater: say('Theo các bài đăng sau:', 'According to later articles:'),
  incumbentsElsewhere: say(
    'Người giữ chức danh này theo các bài khác:',
    'Who holds the title itself according to other articles:',
  ),
  incumbentsLater: say(
    'Người giữ chức danh này theo các bài đăng sau:',
    'Who holds the title itself according to later articles:',
  ),
  officesOf: say('Chức danh theo các bài, kèm ngày đăng:', 'Titles according to the articles, by date of publication:'),
  officesOfLatest: say(
    (articles: number) => `Chức danh theo ${counted.vi(articles)} bài gần nhất, kèm ngày đăng:`,
    (articles) => `Titles according to the latest ${counted.en(articles)} articles, by date of publication:`,
  ),
  officesOfName: say(
    'Các bài ghi cho tên này những chức danh sau; có thể là nhiều người trùng tên:',
    'The articles give this name the titles below; it may belong to several people:',
  ),
  orSomeoneElse: say('Người ấy hoặc người trùng tên:', 'The same person or a namesake:'),
  noOffices: say('Không bài nào nêu chức danh.', 'No article gives a title.'),
  namedIn: say(
    (others: number) => `Tên này còn có trong ${counted.vi(others)} bài khác.`,
    (others) =>
      others === 1
        ? 'The name is also in 1 other article.'
        : `The name is also in ${counted.en(others)} other articles.`,
  ),
  namedOnlyHere: say('Tên này không có trong bài nào khác.', 'The name is in no other article.'),
  byline: say('tác giả bài báo', 'author of the article'),
  credit: say('tác giả ảnh', 'photographer'),
  undated: say('không rõ ngày', 'undated'),
  person: say('nhân vật', 'person'),

  // figures
  over: say(
    (value: string) => `Giá trị: hơn ${value}`,
    (value) => `Value: more than ${value}`,
  ),
  atLeast: say(
    (value: string) => `Giá trị: từ ${value} trở lên`,
    (value) => `Value: at least ${value}`,
  ),
  under: say(
    (value: string) => `Giá trị: dưới ${value}`,
    (value) => `Value: under ${value}`,
  ),
  nearly: say(
    (value: string) => `Giá trị: gần ${value}`,
    (value) => `Value: just under ${value}`,
  ),
  atMost: say(
    (value: string) => `Giá trị: không quá ${value}`,
    (value) => `Value: at most ${value}`,
  ),
  about: say(
    (value: string) => `Giá trị: khoảng ${value}`,
    (value) => `Value: about ${value}`,
  ),
  justUnder: say('gần', 'just under'),
  range: say(
    (from: string, to: string) => `${from} đến ${to}`,
    (from, to) => `${from} to ${to}`,
  ),
  value: say(
    (value: string) => `Giá trị: ${value}`,
    (value) => `Value: ${value}`,
  ),
  ratio: say(
    (part: string, whole: string, percent: string) => `${part} trên tổng số ${whole}: ${percent}%`,
    (part, whole, percent) => `${part} out of ${whole}: ${percent}%`,
  ),
  ratioBeyond: say(
    (part: string, whole: string, percent: string) => `${part} so với ${whole}: ${percent}%`,
    (part, whole, percent) => `${part} against ${whole}: ${percent}%`,
  ),
  arithmeticHolds: say(
    (sum: string) => `Phép tính khớp: ${sum}`,
    (sum) => `The arithmetic holds: ${sum}`,
  ),
  arithmeticCut: say(
    (sum: string) => `Phép tính khớp: ${sum}; bài bỏ bớt phần lẻ`,
    (sum) => `The arithmetic holds: ${sum}; the article drops the further decimals`,
  ),
  arithmeticNear: say(
    (sum: string) => `Phép tính khớp: ${sum}; bài ghi xấp xỉ`,
    (sum) => `The arithmetic holds: ${sum}; the article gives it approximately`,
  ),
  arithmeticFails: say(
    (sum: string, stated: string) => `Phép tính không khớp: ${sum}, bài ghi “${stated}”`,
    (sum, stated) => `The arithmetic does not hold: ${sum}, but the article says “${stated}”`,
  ),
  increaseOf: say(
    (from: string, to: string, amount: string) => `Từ ${from} lên ${to}: tăng ${amount}`,
    (from, to, amount) => `From ${from} to ${to}: up ${amount}`,
  ),
  decreaseOf: say(
    (from: string, to: string, amount: string) => `Từ ${from} xuống ${to}: giảm ${amount}`,
    (from, to, amount) => `From ${from} to ${to}: down ${amount}`,
  ),
  increase: say('Mức tăng', 'An increase'),
  decrease: say('Mức giảm', 'A decrease'),
  shareOfIt: say('Tỷ lệ', 'A share'),
  againstPlan: say('so với kế hoạch hoặc chỉ tiêu', 'against a plan or target'),
  againstPeriod: say('so với thời kỳ khác', 'against another period'),
  againstWhole: say('so với tổng số', 'of a whole'),
  statedOnlyHere: say('Không bài nào khác nêu cùng số và đơn vị.', 'No other article gives the same number and unit.'),
  statedElsewhere: say(
    (articles: number) => `Cùng số và đơn vị, còn có trong ${counted.vi(articles)} bài khác:`,
    (articles) =>
      articles === 1
        ? 'The same number and unit, also in 1 other article:'
        : `The same number and unit, also in ${counted.en(articles)} other articles:`,
  ),
} as const;
