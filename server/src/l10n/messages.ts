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
  fullestCitation: say('Chỗ dẫn đầy đủ nhất:', 'Fullest citation:'),
  fullestHere: say('Đây là chỗ dẫn đầy đủ nhất.', 'This is the fullest citation.'),
  citedOnlyHere: say('Không bài nào khác dẫn văn bản này.', 'No other article cites it.'),
  citedIn: say(
    (others: number) => `Còn được dẫn trong ${others} bài khác:`,
    (others) => (others === 1 ? 'Also cited in 1 other article:' : `Also cited in ${others} other articles:`),
  ),
  andMore: say(
    (articles: number) => `và ${articles} bài nữa`,
    (articles) => `and ${articles} more`,
  ),
  replacedBy: say('Đã được thay thế bằng', 'Replaced by'),
  source: say('Nguồn:', 'Source:'),
  sourceCode: say('dữ liệu công khai trên mạng', 'data published on the web'),
  sourcePress: say('báo chí', 'the press'),
  sourceUnchecked: say('hiểu biết chung, chưa đối chiếu', 'general knowledge, not checked'),
  conflictDate: say('Nơi khác ghi ngày ban hành khác:', 'Another source gives a different date:'),
  conflictIssuer: say('Nơi khác ghi cơ quan ban hành khác:', 'Another source gives a different issuer:'),
  conflictTerm: say('Nơi khác ghi khóa khác:', 'Another source gives a different term:'),
  conflictSubject: say('Nơi khác ghi trích yếu khác:', 'Another source gives a different subject:'),

  // how a document was found
  known: say('Căn cứ:', 'Identified by:'),
  byStated: say(
    (what: string) => `${what} nêu tại đây`,
    (what) => `${what}, as given here`,
  ),
  bySymbol: say('số, ký hiệu', 'number and symbol'),
  byName: say('tên gọi', 'name'),
  byDate: say('ngày ban hành', 'date of issue'),
  byTerm: say('khóa', 'term'),
  byIssuer: say('cơ quan ban hành', 'issuer'),
  bySubject: say('trích yếu', 'subject'),
  byConference: say('hội nghị', 'conference'),
  bySameArticle: say('chỗ dẫn đầy đủ hơn tại', 'the fuller citation in'),
  line: say(
    (line: number) => `dòng ${line}`,
    (line) => `line ${line}`,
  ),
  above: say('ở trên', 'above'),
  below: say('ở dưới', 'below'),
  byArticleDate: say(
    (date: string) => `ngày đăng bài (${date}): đến khi đó chỉ văn bản này đã ban hành`,
    (date) => `the article’s date (${date}): only this document had been issued by then`,
  ),
  byLatestTerm: say(
    (date: string, older: string) =>
      `ngày đăng bài (${date}): khi đó đây là văn bản mới nhất mang số này, không kể ${older} của khóa đã qua từ lâu`,
    (date, older) =>
      `the article’s date (${date}): the latest document of this number by then, leaving aside ${older} of a term long past`,
  ),
  byLatestOfNumber: say(
    (older: string) => `số văn bản: đây là văn bản mới nhất mang số này, không kể ${older} của khóa đã qua từ lâu`,
    (older) => `the number: the latest document that has it, leaving aside ${older} of a term long past`,
  ),
  bySameDay: say('cùng liệt kê với văn bản ở', 'the document listed with it on'),
  onSameDay: say(', ban hành cùng ngày', ', issued on the same day'),
  byRecentConference: say(
    (date: string) => `ngày đăng bài (${date}): hội nghị mang số này họp trong một năm trước đó`,
    (date) => `the article’s date (${date}): the conference of this number that met in the year before`,
  ),
  byFileName: say(
    'tên tệp, nơi duy nhất ghi ngày đăng của bài này',
    'the file’s name, which alone gives this article’s date',
  ),
  byCitedByNumber: say(
    (others: string) => `cách dẫn chỉ bằng số mà báo chí dành cho văn bản của Trung ương, không kể ${others} cùng số`,
    (others) =>
      `the number alone, by which the press cites central documents, leaving aside ${others} of the same number`,
  ),
  byOnlyInCorpus: say('các bài khác, nơi chỉ một văn bản khớp', 'the other articles, where only one document fits'),
  byOnlyInCatalogue: say('danh mục văn bản, nơi chỉ một văn bản khớp', 'the catalogue, where only one document fits'),
  byLocality: say(
    (locality: string) => `địa phương của bài (${locality})`,
    (locality) => `the article’s locality (${locality})`,
  ),
  ambiguous: say(
    (count: number) => `Có thể là một trong ${count} văn bản:`,
    (count) => `This may be any of ${count} documents:`,
  ),
  perhaps: say(
    'Có thể là văn bản sau, nhưng chưa chắc chắn:',
    'This may be the following document, but it is not certain:',
  ),
  severalTerms: say(
    'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội mà ở đây không nói rõ khóa nào.',
    'Numbering restarts after each congress, and the text does not say which term is meant.',
  ),
  severalDocuments: say(
    'Nhiều văn bản khớp với cách dẫn này mà ở đây không nói rõ văn bản nào.',
    'Several documents match this citation, and the text does not say which one is meant.',
  ),
  severalLocalities: say(
    'Nhiều địa phương có văn bản mang số này mà ở đây không nói rõ địa phương nào.',
    'Several provinces have a document with this number, and the text does not say which one is meant.',
  ),
  undatedArticle: say(
    'Bài này không ghi ngày đăng; nếu biết ngày, có thể xác định được văn bản.',
    'This article does not say when it came out; with its date, the document might be identified.',
  ),
  unknown: say('Chưa xác định được là văn bản nào.', 'The document could not be identified.'),
  notInCorpusOrCatalogue: say(
    'Văn bản này không có trong các bài khác và danh mục văn bản.',
    'It is neither in the other articles nor in the catalogue.',
  ),
  tooLittleSaid: say('Ở đây nói quá ít để tra được.', 'The text says too little to look it up.'),
  contradictory: say(
    'Những điều nói ở đây mâu thuẫn với mọi văn bản đã biết.',
    'What the text says contradicts every known document.',
  ),

  // offices and people
  former: say('nguyên', 'former'),
  acting: say('quyền', 'acting'),
  new: say('mới nhận chức danh', 'newly appointed'),
  generic: say('Nói chung về chức danh, không chỉ một người.', 'The title in general, not one person.'),
  holderHere: say('Theo bài này:', 'According to this article:'),
  holderNotHere: say('Bài này không nêu ai giữ chức danh này.', 'This article does not say who holds this title.'),
  holdersElsewhere: say('Theo các bài khác:', 'According to other articles:'),
  officesOf: say('Chức danh theo các bài, kèm ngày đăng:', 'Titles according to the articles, by date of publication:'),
  officesOfLatest: say(
    (articles: number) => `Chức danh theo ${articles} bài gần nhất, kèm ngày đăng:`,
    (articles) => `Titles according to the latest ${articles} articles, by date of publication:`,
  ),
  officesOfName: say(
    'Các bài nêu với tên này những chức danh sau; có thể là nhiều người trùng tên:',
    'The articles give this name the titles below; it may belong to several people:',
  ),
  orSomeoneElse: say('Cùng người ấy hoặc người trùng tên:', 'The same person, or another of that name:'),
  noOffices: say('Không bài nào nêu chức danh.', 'No article gives a title.'),
  namedIn: say(
    (others: number) => `Tên này còn có trong ${others} bài khác.`,
    (others) =>
      others === 1 ? 'The name is also in 1 other article.' : `The name is also in ${others} other articles.`,
  ),
  namedOnlyHere: say('Tên này không có trong bài nào khác.', 'The name is in no other article.'),
  byline: say('tác giả bài báo', 'author of the article'),
  credit: say('tác giả ảnh', 'photographer'),
  undated: say('không rõ ngày', 'undated'),

  // figures
  more: say(
    (value: string) => `Giá trị: từ ${value} trở lên`,
    (value) => `Value: at least ${value}`,
  ),
  less: say(
    (value: string) => `Giá trị: không quá ${value}`,
    (value) => `Value: at most ${value}`,
  ),
  approx: say(
    (value: string) => `Giá trị: khoảng ${value}`,
    (value) => `Value: about ${value}`,
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
  statedOnlyHere: say('Không bài nào khác nêu cùng số và đơn vị.', 'No other article gives the same number and unit.'),
  statedElsewhere: say(
    (articles: number) => `Cùng số và đơn vị, còn có trong ${articles} bài khác:`,
    (articles) =>
      articles === 1
        ? 'The same number and unit, also in 1 other article:'
        : `The same number and unit, also in ${articles} other articles:`,
  ),

  // dates
  impossibleDate: say('Không có ngày này trong lịch.', 'There is no such day in the calendar.'),
  openDate: say('Bài không nói đủ để biết là ngày nào.', 'The article does not say enough to tell the date.'),
  sameDay: say('Là ngày đăng bài.', 'The day the article was published.'),
  daysBefore: say(
    (days: number) => `Trước ngày đăng bài ${days} ngày.`,
    (days) => (days === 1 ? '1 day before publication.' : `${days} days before publication.`),
  ),
  daysAfter: say(
    (days: number) => `Sau ngày đăng bài ${days} ngày.`,
    (days) => (days === 1 ? '1 day after publication.' : `${days} days after publication.`),
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

  person: say('nhân vật', 'person'),

  // the server at work
  indexing: say('Đang đọc các bài', 'Reading articles'),
  indexed: say(
    (done: number, total: number) => `${done}/${total} bài`,
    (done, total) => `${done} of ${total} articles`,
  ),

  settingsNotRead: say(
    'Không đọc được thiết lập; thiết lập trước đó vẫn có hiệu lực',
    'The settings could not be read; those from before stay in force',
  ),
  badPattern: say(
    (pattern: string) => `Mẫu “${pattern}” trong thiết lập không dùng được, bỏ qua`,
    (pattern) => `The pattern “${pattern}” in the settings cannot be used and is left out`,
  ),
  notWatched: say('Không theo dõi được thay đổi của các tệp', 'Changes of files cannot be watched'),
  progressNotShown: say('Không hiện được tiến độ', 'Progress cannot be shown'),
  requestFailed: say(
    (feature: string) => `Tính năng “${feature}” gặp lỗi`,
    (feature) => `The feature “${feature}” failed`,
  ),
  unexpected: say('Lỗi ngoài dự kiến', 'Unexpected error'),

  // files that cannot be read, or only in part
  missing: say('không tìm thấy', 'not found'),
  denied: say('không có quyền đọc', 'permission denied'),
  failed: say('không đọc được', 'could not be read'),
  tooLarge: say('lớn hơn cỡ tệp tối đa, bỏ qua', 'larger than the size limit, skipped'),
  binary: say('là tệp nhị phân, bỏ qua', 'a binary file, skipped'),
  noFile: say('không phải là tệp thông thường, bỏ qua', 'not a regular file, skipped'),
  garbledName: say(
    'tên không đúng mã UTF-8, bỏ qua; hãy đổi tên',
    'its name is not valid UTF-8, skipped; please rename it',
  ),
  invalidUtf8: say(
    'có byte không đúng mã UTF-8; phần còn lại vẫn được đọc',
    'some bytes are not valid UTF-8; the rest was read',
  ),
  invalidUtf16: say(
    'có ký tự không đúng mã UTF-16; phần còn lại vẫn được đọc',
    'some characters are not valid UTF-16; the rest was read',
  ),
  notAnalysed: say('không phân tích được', 'could not be analysed'),
  notResolved: say('không xác định được các văn bản được dẫn', 'the documents that it cites could not be identified'),
  brokenLink: say('là liên kết không dẫn đến tệp nào', 'a link that leads to no file'),
  linkLoop: say('là liên kết đến thư mục đã đọc, bỏ qua', 'a link to a folder that has been read, skipped'),
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
const WEEKDAYS_VI = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

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
