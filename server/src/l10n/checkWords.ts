import { CHECK_TITLES } from './checkTitles';
import { counted } from './counted';
import { say } from './say';

function inWords(count: number): string {
  return count === 1 ? '1 word' : `${counted.en(count)} words`;
}

/** Examples after what they are of; nothing where there are none. */
function inBrackets(examples: string): string {
  return examples === '' ? '' : ` (${examples})`;
}

/** What the checks of documents and dates say, and the actions on findings of any check. */
export const CHECK_WORDS = {
  // actions
  turnCheckOff: say(
    (title: string) => `Tắt kiểm tra “${title}” trong thiết lập của thư mục này`,
    (title) => `Turn the check “${title}” off in the settings of this workspace`,
  ),
  checkTitles: CHECK_TITLES,
  openExplanation: say('Mở phần giải thích', 'Open the explanation'),
  openExplanationOf: say(
    (title: string) => `Mở phần giải thích về “${title}”`,
    (title) => `Open the explanation of “${title}”`,
  ),
  mendAll: say(
    (count: number) => `Sửa ${counted.vi(count)} lỗi chắc chắn trong bài này`,
    (count) =>
      count === 1
        ? 'Fix the one certain error in this article'
        : `Fix all ${counted.en(count)} certain errors in this article`,
  ),

  typeAndSymbolDisagree: say(
    (type: string, abbreviation: string, meant: string) =>
      `Loại văn bản và ký hiệu không khớp: “${abbreviation}” là ${meant}, không phải ${type}.`,
    (type, abbreviation, meant) => `Type and symbol disagree: “${abbreviation}” is for ${meant}, not for ${type}.`,
  ),
  changeType: say(
    (type: string) => `Sửa loại văn bản thành “${type}”`,
    (type) => `Change the type to “${type}”`,
  ),
  changeSymbol: say(
    (symbol: string) => `Sửa ký hiệu thành “${symbol}”`,
    (symbol) => `Change the symbol to “${symbol}”`,
  ),
  symbolNotStandard: say(
    (standard: string) => `Số, ký hiệu viết chưa đúng thể thức; cách viết chuẩn là “${standard}”.`,
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
    (name: string, date: string, published: string) =>
      `${name}: thời gian ban hành (${date}) sau ngày đăng bài (${published}).`,
    (name, date, published) => `${name}: issued (${date}) after the article came out (${published}).`,
  ),
  dateElsewhere: say(
    (name: string, here: string, elsewhere: string) => `${name}: ở đây ghi ${here}, nơi khác ghi ${elsewhere}.`,
    (name, here, elsewhere) => `${name}: dated ${here} here, ${elsewhere} elsewhere.`,
  ),
  dateInCatalogue: say(
    (name: string, here: string, elsewhere: string) => `${name}: ở đây ghi ${here}, danh mục văn bản ghi ${elsewhere}.`,
    (name, here, elsewhere) => `${name}: dated ${here} here, ${elsewhere} in the catalogue.`,
  ),
  issuerElsewhere: say(
    (name: string, here: string, elsewhere: string) => `${name}: ở đây ghi của ${here}, nơi khác ghi của ${elsewhere}.`,
    (name, here, elsewhere) => `${name}: issued by ${here} according to this article, by ${elsewhere} elsewhere.`,
  ),
  issuerInCatalogue: say(
    (name: string, here: string, elsewhere: string) =>
      `${name}: ở đây ghi của ${here}, danh mục văn bản ghi của ${elsewhere}.`,
    (name, here, elsewhere) =>
      `${name}: issued by ${here} according to this article, by ${elsewhere} in the catalogue.`,
  ),
  subjectElsewhere: say(
    (name: string, elsewhere: string) => `${name}: trích yếu ở đây khác hẳn; nơi khác ghi “${elsewhere}”.`,
    (name, elsewhere) => `${name}: the subject is quite different here; elsewhere it is “${elsewhere}”.`,
  ),
  subjectInCatalogue: say(
    (name: string, elsewhere: string) => `${name}: trích yếu ở đây khác hẳn; danh mục văn bản ghi “${elsewhere}”.`,
    (name, elsewhere) => `${name}: the subject is quite different here; in the catalogue it is “${elsewhere}”.`,
  ),
  whoSaysWhich: say(
    (asHere: string, asKnown: string) => `Cũng ghi như ở đây: ${asHere}. Nguồn đáng tin hơn: ${asKnown}.`,
    (asHere, asKnown) => `As here: ${asHere}. The better source: ${asKnown}.`,
  ),
  saysHere: say(
    (what: string) => `Ở đây ghi: ${what}`,
    (what) => `It says here: ${what}`,
  ),
  termHasOtherYears: say(
    (term: string, years: string) => `Số khóa và nhiệm kỳ không khớp: nhiệm kỳ của khóa ${term} là ${years}.`,
    (term, years) => `Term and years disagree: the years of term ${term} are ${years}.`,
  ),
  noSuchTerm: say(
    (years: string) => `Hội đồng nhân dân không có nhiệm kỳ ${years}.`,
    (years) => `The People’s Councils have no term ${years}.`,
  ),
  congressHeldIn: say(
    (term: string, year: string) => `Số đại hội và năm không khớp: Đại hội ${term} của Đảng họp năm ${year}.`,
    (term, year) => `Congress and year disagree: congress ${term} of the Party met in ${year}.`,
  ),
  yearInNumber: say(
    (number: string, year: string, date: string) =>
      `Năm trong số và ngày không khớp: số ${number} là của năm ${year}, ngày ban hành ghi là ${date}.`,
    (number, year, date) => `Number and date disagree: ${number} is a number of ${year}, the date given is ${date}.`,
  ),
  termNotOfDate: say(
    (term: string, date: string, other: string) =>
      `Số khóa và ngày không khớp: ngày ${date} thuộc khóa ${other}, không phải khóa ${term}.`,
    (term, date, other) => `Term and date disagree: ${date} is in term ${other}, not in term ${term}.`,
  ),
  percentageDoesNotFollow: say(
    (sum: string, said: string) => `Tỷ lệ không khớp với số liệu: ${sum}, không phải ${said}.`,
    (sum, said) => `The percentage does not follow from the figures: ${sum}, not ${said}.`,
  ),
  ratioComesTo: say(
    (ratio: string, percent: string) => `${ratio} là ${percent}`,
    (ratio, percent) => `${ratio} is ${percent}`,
  ),
  shareComesTo: say(
    (part: string, whole: string, percent: string) => `${part} trên ${whole} là ${percent}`,
    (part, whole, percent) => `${part} of ${whole} is ${percent}`,
  ),
  riseComesTo: say(
    (before: string, now: string, percent: string) => `từ ${before} lên ${now} là tăng ${percent}`,
    (before, now, percent) => `from ${before} to ${now} is a rise of ${percent}`,
  ),
  fallComesTo: say(
    (before: string, now: string, percent: string) => `từ ${before} xuống ${now} là giảm ${percent}`,
    (before, now, percent) => `from ${before} to ${now} is a fall of ${percent}`,
  ),
  riseByComesTo: say(
    (difference: string, now: string, percent: string) => `tăng ${difference} lên ${now} là tăng ${percent}`,
    (difference, now, percent) => `up by ${difference} to ${now} is a rise of ${percent}`,
  ),
  fallByComesTo: say(
    (difference: string, now: string, percent: string) => `giảm ${difference} còn ${now} là giảm ${percent}`,
    (difference, now, percent) => `down by ${difference} to ${now} is a fall of ${percent}`,
  ),
  percentageIsOf: say('Tỷ lệ được tính từ số liệu này', 'The percentage is reckoned from this figure'),
  mixedTones: say(
    (others: number, examples: string, unusual: string, words: number, usual: string) =>
      `${counted.vi(others)} chữ${inBrackets(examples)} đặt dấu thanh theo kiểu “${unusual}”, ${counted.vi(words)} chữ còn lại trong bài theo kiểu “${usual}”.`,
    (others, examples, unusual, words, usual) =>
      `${inWords(others)}${inBrackets(examples)} with the tone mark as in “${unusual}”; the rest of the article, ${inWords(words)}, has it as in “${usual}”.`,
  ),
  mostlyComposed: say(
    (others: number, examples: string, words: number) =>
      `${counted.vi(others)} chữ${inBrackets(examples)} dùng mã Unicode tổ hợp, ${counted.vi(words)} chữ còn lại trong bài dùng mã dựng sẵn. Trông giống nhau nhưng tìm kiếm có thể bỏ sót.`,
    (others, examples, words) =>
      `${inWords(others)}${inBrackets(examples)} written with combining marks; the rest of the article, ${inWords(words)}, has composed letters. They look alike, but searches may miss some.`,
  ),
  mostlyDecomposed: say(
    (others: number, examples: string, words: number) =>
      `${counted.vi(others)} chữ${inBrackets(examples)} dùng mã Unicode dựng sẵn, ${counted.vi(words)} chữ còn lại trong bài dùng mã tổ hợp. Trông giống nhau nhưng tìm kiếm có thể bỏ sót.`,
    (others, examples, words) =>
      `${inWords(others)}${inBrackets(examples)} written with composed letters; the rest of the article, ${inWords(words)}, has combining marks. They look alike, but searches may miss some.`,
  ),
  toneMisplaced: say(
    (others: number, examples: string) =>
      `${counted.vi(others)} chữ đặt dấu thanh sai vị trí; viết đúng là: ${examples}.`,
    (others, examples) => `${inWords(others)} with the tone mark on the wrong letter; rightly: ${examples}.`,
  ),
  placeTones: say(
    (others: number) => `Đặt lại dấu thanh của ${counted.vi(others)} chữ`,
    (others) => `Move the tone marks of ${inWords(others)}`,
  ),
  nameInTwoWays: say(
    (word: string, count: number) =>
      `Tên này đặt dấu thanh khác với ${counted.vi(count)} chỗ còn lại trong bài, nơi ghi “${word}”.`,
    (word, count) =>
      `The name has its tone mark elsewhere than in ${count === 1 ? 'the other place' : `the other ${counted.en(count)} places`} of the article, where it is “${word}”.`,
  ),
  respellOthers: say(
    (others: number) => `Sửa ${counted.vi(others)} chữ theo cách viết của phần lớn bài`,
    (others) => `Respell ${inWords(others)} the way most of the article does`,
  ),
  respellAs: say(
    (others: number, way: string) => `Sửa ${counted.vi(others)} chữ theo kiểu “${way}”`,
    (others, way) => `Respell ${inWords(others)} as in “${way}”`,
  ),
  heldByAnother: say(
    (office: string, here: string, elsewhere: string) =>
      `${office}: ở đây ghi ${here}; các bài cùng thời gian ghi ${elsewhere}.`,
    (office, here, elsewhere) => `${office}: ${here} here, ${elsewhere} in other articles of these days.`,
  ),
  probablyMisspelt: say(
    (name: string, usual: string, office: string, articles: number) =>
      `“${name}” có lẽ viết sai tên “${usual}”: ${counted.vi(articles)} bài khác ghi tên này với chức danh ${office}.`,
    (name, usual, office, articles) =>
      `“${name}” is probably a misspelling of “${usual}”, whom ${counted.en(articles)} other articles name as ${office}.`,
  ),
  figureElsewhere: say(
    (here: string, elsewhere: string) => `Bài khác về cùng sự kiện ghi ${elsewhere}, ở đây ghi ${here}.`,
    (here, elsewhere) => `Another article on the same event says ${elsewhere}, this one ${here}.`,
  ),
  or: say(' hoặc ', ' or '),
} as const;
