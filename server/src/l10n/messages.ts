/**
 * Every word that the server says to a reader, Vietnamese and English side by side. Terms of the domain («Nghị
 * quyết», «Ban Bí thư») come from the articles and stay Vietnamese in both.
 */
const table = {
  // documents
  term: say(
    (term: string) => `khóa ${term}`,
    (term) => `term ${term}`,
  ),
  ownText: say('Toàn văn:', 'Full text:'),
  fullestCitation: say('Được dẫn đầy đủ nhất ở:', 'Cited most fully in:'),
  fullestHere: say('Không nơi nào dẫn đầy đủ hơn ở đây.', 'Nowhere is it cited more fully than here.'),
  citedOnlyHere: say('Chưa bài nào khác dẫn văn bản này.', 'No other article cites it.'),
  citedIn: say(
    (articles: number) => `Được dẫn trong ${articles} bài:`,
    (articles) => (articles === 1 ? 'Cited in 1 article:' : `Cited in ${articles} articles:`),
  ),
  andMore: say(
    (articles: number) => `và ${articles} bài nữa`,
    (articles) => `and ${articles} more`,
  ),
  replacedBy: say('Đã được thay bằng', 'Replaced by'),
  source: say('Nguồn:', 'Source:'),
  sourceCode: say('các tệp công khai trên mạng', 'files published on the web'),
  sourcePress: say('báo chí dẫn đầy đủ', 'cited in full in the press'),
  sourceUnchecked: say('hiểu biết chung, chưa đối chiếu', 'general knowledge, not checked'),
  conflictDate: say('Nơi khác ghi ngày khác:', 'Elsewhere the date is different:'),
  conflictIssuer: say('Nơi khác ghi cơ quan ban hành khác:', 'Elsewhere the issuer is different:'),
  conflictTerm: say('Nơi khác ghi khóa khác:', 'Elsewhere the term is different:'),
  conflictSubject: say('Nơi khác ghi nội dung khác:', 'Elsewhere the subject is different:'),

  // how a document was found
  known: say('Nhận ra nhờ', 'Known from'),
  byStated: say(
    (what: string) => `${what} ghi ngay tại đây`,
    (what) => `${what}, given right here`,
  ),
  bySymbol: say('số và ký hiệu', 'number and symbol'),
  byDate: say('ngày ban hành', 'date of issue'),
  byTerm: say('khóa', 'term'),
  byIssuer: say('cơ quan ban hành', 'issuer'),
  bySubject: say('nội dung', 'subject'),
  byConference: say('hội nghị', 'conference'),
  bySameArticleBefore: say('cách viết đầy đủ hơn ở phía trên,', 'its fuller form above,'),
  bySameArticleAfter: say('cách viết đầy đủ hơn ở phía dưới,', 'its fuller form below,'),
  line: say(
    (line: number) => `dòng ${line}`,
    (line) => `line ${line}`,
  ),
  byArticleDate: say(
    (date: string) => `ngày đăng bài: đến ${date} chỉ có văn bản này được ban hành`,
    (date) => `the article’s date: by ${date} no other had been issued`,
  ),
  byLatestTerm: say(
    (date: string, older: string) =>
      `ngày đăng bài: đến ${date} đây là văn bản mới nhất mang số này (thuộc khóa đã qua từ lâu: ${older})`,
    (date, older) => `the article’s date: the latest of this number by ${date} (of a term long over: ${older})`,
  ),
  byLatestOfNumber: say(
    (older: string) => `số văn bản: đây là văn bản mới nhất mang số này (thuộc khóa đã qua từ lâu: ${older})`,
    (older) => `the number: the latest document that has it (of a term long over: ${older})`,
  ),
  byCitedByNumber: say(
    (others: string) => `cách báo chí gọi văn bản của Trung ương chỉ bằng số (cũng mang số này: ${others})`,
    (others) => `the way the press cites central documents, by number alone (also of this number: ${others})`,
  ),
  byOnlyInCorpus: say('các bài khác: chỉ một văn bản khớp', 'the other articles: only one document fits'),
  byOnlyInCatalogue: say('danh mục văn bản: chỉ một văn bản khớp', 'the catalogue: only one document fits'),
  byLocality: say(
    (locality: string) => `địa phương của bài: ${locality}`,
    (locality) => `the article’s locality: ${locality}`,
  ),
  ambiguous: say(
    (count: number) => `Chưa rõ là văn bản nào trong ${count} văn bản:`,
    (count) => `Any of ${count} documents may be meant:`,
  ),
  perhaps: say('Có thể là văn bản này, nhưng chưa chắc:', 'This document may be meant, but it is not certain:'),
  severalTerms: say(
    'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội, và ở đây không nói là khóa nào.',
    'Numbering restarts with each congress, and nothing here says which term is meant.',
  ),
  severalDocuments: say(
    'Nhiều văn bản khớp với cách gọi này, và ở đây không nói đủ để phân biệt.',
    'Several documents fit these words, and nothing here tells them apart.',
  ),
  severalLocalities: say(
    'Nhiều địa phương có văn bản mang số này, và ở đây không nói là nơi nào.',
    'Several provinces have a document of this number, and nothing here says which is meant.',
  ),
  unknown: say('Chưa biết là văn bản nào.', 'It is not known which document this is.'),
  notInCorpusOrCatalogue: say(
    'Không bài nào khác và không danh mục nào có văn bản này.',
    'No other article and no catalogue has it.',
  ),
  tooLittleSaid: say('Ở đây nói quá ít để tìm ra.', 'Too little is said here to find it.'),
  contradictory: say(
    'Những điều nói ở đây mâu thuẫn với mọi văn bản đã biết.',
    'What is said here contradicts every document known.',
  ),

  // offices and people
  former: say('nguyên', 'former'),
  acting: say('quyền', 'acting'),
  new: say('mới nhận chức', 'newly appointed'),
  generic: say('Nói chung, không chỉ một người.', 'The office in general, not one person.'),
  holderHere: say('Trong bài này:', 'In this article:'),
  holderNotHere: say('Bài này không nói ai giữ chức.', 'This article does not say who holds it.'),
  holdersElsewhere: say('Các bài khác viết:', 'Other articles say:'),
  officesOf: say('Chức vụ theo các bài:', 'Offices, as the articles give them:'),
  officesOfLatest: say(
    (articles: number) => `Chức vụ theo ${articles} bài gần nhất:`,
    (articles) => `Offices, as the latest ${articles} articles give them:`,
  ),
  officesOfName: say(
    'Các bài ghi với tên này những chức vụ sau; có thể là những người khác nhau cùng tên:',
    'Articles give this name the offices below; they may be different people of one name:',
  ),
  orSomeoneElse: say('Cùng người ấy hoặc người trùng tên:', 'The same person or another of that name:'),
  noOffices: say('Không bài nào nêu chức vụ.', 'No article gives an office.'),
  namedIn: say(
    (articles: number) => `Được nhắc đến trong ${articles} bài.`,
    (articles) => (articles === 1 ? 'Named in 1 article.' : `Named in ${articles} articles.`),
  ),
  byline: say('tác giả bài viết', 'author of the article'),
  credit: say('người chụp ảnh', 'photographer'),
  undated: say('không rõ ngày', 'undated'),

  // figures
  more: say(
    (value: string) => `Con số thực tế không dưới ${value}.`,
    (value) => `The true figure is no less than ${value}.`,
  ),
  less: say(
    (value: string) => `Con số thực tế không quá ${value}.`,
    (value) => `The true figure is no more than ${value}.`,
  ),
  approx: say(
    (value: string) => `Con số thực tế ở quanh ${value}.`,
    (value) => `The true figure is near ${value}.`,
  ),
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
  statedOnlyHere: say(
    'Không bài nào khác có số này với đơn vị này.',
    'No other article has this number with this unit.',
  ),
  statedElsewhere: say(
    (articles: number) => `Số này với cùng đơn vị còn có trong ${articles} bài khác:`,
    (articles) =>
      articles === 1
        ? 'The same number and unit also stand in 1 other article:'
        : `The same number and unit also stand in ${articles} other articles:`,
  ),

  // dates
  impossibleDate: say('Lịch không có ngày này.', 'The calendar has no such day.'),
  openDate: say('Bài không nói đủ để biết ngày nào.', 'The article does not say enough to tell which date.'),
  sameDay: say('Ngày đăng bài.', 'The day the article came out.'),
  daysBefore: say(
    (days: number) => `${days} ngày trước khi đăng bài.`,
    (days) => (days === 1 ? '1 day before the article came out.' : `${days} days before the article came out.`),
  ),
  daysAfter: say(
    (days: number) => `${days} ngày sau khi đăng bài.`,
    (days) => (days === 1 ? '1 day after the article came out.' : `${days} days after the article came out.`),
  ),
  quarterMonths: say(
    (from: number, to: number) => `từ tháng ${from} đến tháng ${to}`,
    (from, to) => `${MONTHS[from - 1]} to ${MONTHS[to - 1]}`,
  ),
  days: say(
    (days: number) => `${days} ngày`,
    (days) => (days === 1 ? '1 day' : `${days} days`),
  ),
  fullDay: say(
    (weekday: number, day: number, month: number, year: number) =>
      `${WEEKDAYS_VI[weekday]}, ngày ${day} tháng ${month} năm ${year}`,
    (weekday, day, month, year) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  ),
  fullMonth: say(
    (month: number, year: number) => `tháng ${month} năm ${year}`,
    (month, year) => `${MONTHS[month - 1]} ${year}`,
  ),
  fullQuarter: say(
    (quarter: string, year: number) => `quý ${quarter} năm ${year}`,
    (quarter, year) => `quarter ${quarter} of ${year}`,
  ),
  fullYear: say(
    (year: number) => `năm ${year}`,
    (year) => `${year}`,
  ),
  span: say(
    (from: string, to: string) => `từ ${from} đến ${to}`,
    (from, to) => `${from} to ${to}`,
  ),

  // lists
  and: say('và', 'and'),
  person: say('người', 'person'),

  // the server at work
  indexing: say('Đang đọc các bài', 'Reading articles'),
  indexed: say(
    (done: number, total: number) => `${done}/${total} bài`,
    (done, total) => `${done} of ${total} articles`,
  ),

  // files that cannot be read, or only in part
  missing: say('không còn ở đó', 'is not there (any more)'),
  denied: say('không được phép đọc', 'may not be read'),
  failed: say('không đọc được', 'cannot be read'),
  tooLarge: say('lớn hơn giới hạn đã đặt, bỏ qua', 'is larger than the limit, left out'),
  binary: say('không phải văn bản, bỏ qua', 'is no text, left out'),
  garbledName: say(
    'có tên không viết bằng UTF-8, bỏ qua: hãy đổi tên',
    'has a name that is no UTF-8, left out: please rename it',
  ),
  invalidUtf8: say(
    'có byte không phải UTF-8, phần còn lại vẫn được đọc',
    'has bytes that are no UTF-8, the rest is read',
  ),
  invalidUtf16: say(
    'có ký tự không đúng mã UTF-16, phần còn lại vẫn được đọc',
    'has units that are no UTF-16, the rest is read',
  ),
  notAnalysed: say('không phân tích được', 'cannot be analysed'),
  notResolved: say('không xác định được các văn bản được dẫn', 'the documents that it cites cannot be worked out'),
  linkLoop: say('là liên kết dẫn về thư mục đã đọc, bỏ qua', 'is a link to a folder that was read, left out'),
} as const;

/** A row of the table: one text, or a function of what the text speaks of. */
interface Row<T> {
  readonly vi: T;
  readonly en: T;
}

function say(vi: string, en: string): Row<string>;
function say<A extends readonly (string | number)[]>(
  vi: (...about: A) => string,
  en: (...about: A) => string,
): Row<(...about: A) => string>;
function say<T>(vi: T, en: T): Row<T> {
  return { vi, en };
}

// Functions of the table read these when they are called, after the module has loaded.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const WEEKDAYS_VI = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** The languages that the server speaks. */
export type Language = 'vi' | 'en';

/** What the server says, in one language. */
export type Messages = { readonly [Key in keyof typeof table]: (typeof table)[Key]['vi'] };

function column(language: Language): Messages {
  return Object.fromEntries(Object.entries(table).map(([key, row]) => [key, row[language]])) as unknown as Messages;
}

const languages: Record<Language, Messages> = { vi: column('vi'), en: column('en') };

/** The language for a locale as clients name it («vi», «vi-VN», «en»); English where it is neither. */
export function languageOf(locale: string | undefined): Language {
  return /^vi\b/iu.test(locale ?? '') ? 'vi' : 'en';
}

/** What the server says to a reader of this locale. */
export function messages(locale: string | undefined): Messages {
  return languages[languageOf(locale)];
}
