import { counted } from './counted';
import { say } from './say';

/** What cards say of documents: where they are cited, and how they were found or why they were not. */
export const DOCUMENT_WORDS = {
  // documents
  term: say(
    (term: string) => `khóa ${term}`,
    (term) => `term ${term}`,
  ),
  ownText: say('Toàn văn:', 'Full text:'),
  fullestCitation: say('Chỗ dẫn đầy đủ nhất:', 'Fullest citation:'),
  fullestHere: say('Đây là chỗ dẫn đầy đủ nhất.', 'This is the fullest citation.'),
  ownTextHere: say('Đây là toàn văn của văn bản này.', 'This is its full text.'),
  citedOnlyHere: say('Không bài nào khác dẫn văn bản này.', 'No other article cites it.'),
  citedIn: say(
    (others: number) => `Còn được dẫn trong ${counted.vi(others)} bài khác:`,
    (others) =>
      others === 1 ? 'Also cited in 1 other article:' : `Also cited in ${counted.en(others)} other articles:`,
  ),
  lensCitedIn: say(
    (others: number) => `Được dẫn trong ${counted.vi(others)} bài`,
    (others) => (others === 1 ? 'Cited in 1 article' : `Cited in ${counted.en(others)} articles`),
  ),
  lensNotCited: say('Chưa thấy bài nào dẫn văn bản này', 'Not cited in any article'),
  openOwnText: say(
    (label: string) => `Mở toàn văn ${label}`,
    (label) => `Open the full text of ${label}`,
  ),
  andMoreDocuments: say(
    (documents: number) => `và ${counted.vi(documents)} văn bản khác`,
    (documents) => `and ${counted.en(documents)} more`,
  ),
  andMore: say(
    (articles: number) => `và ${counted.vi(articles)} bài nữa`,
    (articles) => `and ${counted.en(articles)} more`,
  ),
  replacedBy: say(
    (document: string) => `Đã được thay thế bằng ${document}`,
    (document) => `Replaced by ${document}`,
  ),
  replacedAfterwards: say(
    (document: string) => `Đã được thay thế bằng ${document}, sau khi bài đăng`,
    (document) => `Replaced by ${document}, after this article came out`,
  ),
  ofTerm: say(
    (document: string, term: string) => `${document} khóa ${term}`,
    (document, term) => `${document}, term ${term}`,
  ),
  source: say('Nguồn:', 'Source:'),
  sourceCode: say(
    'bản chép trên mạng (chưa đối chiếu với bản gốc)',
    'a copy on the web (not compared with the original)',
  ),
  sourceCopy: say('bản chép tin báo chí trên mạng', 'a copy of a news page on the web'),
  sourcePress: say('báo chí dẫn đầy đủ', 'cited in full in the press'),
  sourceUnchecked: say('hiểu biết chung (chưa đối chiếu)', 'general knowledge (not checked)'),
  alsoSaidBy: say('cũng như', 'so does'),
  conflictDate: say('Nơi khác ghi ngày ban hành khác:', 'Another source gives a different date:'),
  conflictDateHere: say('Bài này ghi ngày ban hành khác:', 'This article gives another date:'),
  conflictIssuer: say('Nơi khác ghi cơ quan ban hành khác:', 'Another source gives a different issuer:'),
  conflictIssuerHere: say('Bài này ghi cơ quan ban hành khác:', 'This article gives another issuer:'),
  conflictTerm: say('Nơi khác ghi khóa khác:', 'Another source gives a different term:'),
  conflictTermHere: say('Bài này ghi khóa khác:', 'This article gives another term:'),
  conflictSubject: say('Nơi khác ghi trích yếu khác:', 'Another source gives a different subject:'),
  conflictSubjectHere: say('Bài này ghi trích yếu khác:', 'This article gives another subject:'),

  // how a document was found
  known: say('Căn cứ:', 'Identified by:'),
  byStated: say(
    (what: string) => `${what} nêu tại đây`,
    (what) => `${what}, as given here`,
  ),
  bySymbol: say('số, ký hiệu', 'number and symbol'),
  byNumberAndYear: say('số và năm', 'number and year'),
  byName: say('tên gọi', 'name'),
  byDate: say('ngày ban hành', 'date of issue'),
  byTerm: say('khóa', 'term'),
  byIssuer: say('cơ quan ban hành', 'issuer'),
  bySubject: say('trích yếu', 'subject'),
  byConference: say('hội nghị', 'conference'),
  byCongress: say('đại hội', 'congress'),
  byYearsInForce: say('số năm thực hiện', 'years in force'),
  byFuller: say('chỗ dẫn đầy đủ hơn tại', 'the fuller citation in'),
  bySameArticle: say('chỗ dẫn tại', 'the citation in'),
  line: say(
    (line: number) => `dòng ${line}`,
    (line) => `line ${line}`,
  ),
  above: say('ở trên', 'above'),
  below: say('ở dưới', 'below'),
  sameLine: say(', cùng dòng này', ', this same line'),
  byArticleDate: say(
    (date: string) => `ngày đăng bài (${date}): đến ngày ấy chỉ có văn bản này đã ban hành`,
    (date) => `the article’s date (${date}): only this document had been issued by then`,
  ),
  byLatestTerm: say(
    (date: string, older: string) =>
      `ngày đăng bài (${date}): đến ngày ấy đây là văn bản mới nhất mang số này, không kể ${older} của khóa đã qua từ lâu`,
    (date, older) =>
      `the article’s date (${date}): the latest document of this number by then, leaving aside ${older} of a term long past`,
  ),
  byLatestOfNumber: say(
    (older: string) => `số văn bản: đây là văn bản mới nhất mang số này, không kể ${older} của khóa đã qua từ lâu`,
    (older) => `the number: the latest document that has it, leaving aside ${older} of a term long past`,
  ),
  bySequence: say(
    (date: string, term: string) =>
      `ngày đăng bài (${date}): khi đó khóa ${term} đã ban hành đến số này, khóa trước thì chưa`,
    (date, term) =>
      `the article’s date (${date}): documents of term ${term} had come to this number by then, those of the term before never did`,
  ),
  bySameDay: say('được liệt kê cùng', 'listed with'),
  onSameDay: say(', ban hành cùng ngày', ', issued on the same day'),
  byTitle: say('trích yếu của', 'the title of'),
  namesIt: say(', trong đó có tên văn bản này', ', which names it'),
  byRecentConference: say(
    (date: string) => `ngày đăng bài (${date}): hội nghị có số thứ tự này họp trong vòng một năm trước đó`,
    (date) => `the article’s date (${date}): the conference of this number that met in the year before`,
  ),
  byFileName: say(
    'tên tệp, nơi duy nhất ghi ngày đăng của bài này',
    'the file’s name, which alone gives this article’s date',
  ),
  byCitedByNumber: say(
    (others: string) =>
      `cách dẫn chỉ nêu số, vốn được báo chí dùng cho văn bản của Trung ương, không kể ${others} cùng số`,
    (others) =>
      `the number alone, by which the press cites central documents, leaving aside ${others} of the same number`,
  ),
  byOnlyInCorpus: say('trong các bài khác chỉ có một văn bản khớp', 'the other articles, where only one document fits'),
  byOnlyInCatalogue: say(
    'trong danh mục văn bản chỉ có một văn bản khớp',
    'the catalogue, where only one document fits',
  ),
  byLocality: say(
    (locality: string) => `địa phương của bài (${locality})`,
    (locality) => `the article’s locality (${locality})`,
  ),
  ambiguous: say(
    (count: number) => `Có thể là một trong ${counted.vi(count)} văn bản:`,
    (count) => `This may be any of ${counted.en(count)} documents:`,
  ),
  perhaps: say('Có thể là văn bản sau, nhưng chưa chắc chắn:', 'It may be this document, but that is not certain:'),
  perhapsTerms: say(
    'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội, nên có thể còn văn bản khác mang số này.',
    'Numbering restarts after each congress, so there may be another document with this number.',
  ),
  perhapsYears: say(
    'Số văn bản được đánh lại từ đầu mỗi năm, nên có thể còn văn bản khác mang số này.',
    'Numbering restarts each year, so there may be another document with this number.',
  ),
  perhapsConferences: say(
    'Hội nghị Trung ương được đánh số lại từ đầu sau mỗi kỳ đại hội, nên có thể còn văn bản của hội nghị cùng số ở khóa khác.',
    'Conferences are numbered anew after each congress, so there may be a document of another term’s conference.',
  ),
  severalConferences: say(
    'Hội nghị Trung ương được đánh số lại từ đầu sau mỗi kỳ đại hội mà ở đây không nói rõ khóa nào.',
    'Conferences are numbered anew after each congress, and the text does not say which term is meant.',
  ),
  perhapsDocuments: say(
    'Cách dẫn này có thể còn khớp với văn bản khác mà ở đây chưa biết.',
    'This citation may match other documents, too, which are not known here.',
  ),
  perhapsLocalities: say(
    'Nhiều địa phương có thể có văn bản mang số này mà ở đây không nói rõ địa phương nào.',
    'Several provinces may have a document with this number, and the text does not say which one is meant.',
  ),
  severalTerms: say(
    'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội mà ở đây không nói rõ khóa nào.',
    'Numbering restarts after each congress, and the text does not say which term is meant.',
  ),
  severalYears: say(
    'Số văn bản được đánh lại từ đầu mỗi năm mà ở đây không nói rõ năm nào.',
    'Numbering restarts each year, and the text does not say which year is meant.',
  ),
  severalDocuments: say(
    'Nhiều văn bản khớp với cách dẫn này mà ở đây không nói rõ văn bản nào.',
    'Several documents match this citation, and the text does not say which one is meant.',
  ),
  severalLocalities: say(
    'Nhiều địa phương có văn bản mang số này mà ở đây không nói rõ địa phương nào.',
    'Several provinces have a document with this number, and the text does not say which one is meant.',
  ),
  wholeConference: say(
    'Cách dẫn này chỉ tất cả văn bản loại này mà hội nghị đã ban hành.',
    'This citation means all documents of its type that the conference adopted.',
  ),
  consistsOf: say(
    (count: number) => `Gồm ${counted.vi(count)} văn bản:`,
    (count) => `These are ${counted.en(count)} documents:`,
  ),
  otherTerm: say(
    'Số, ký hiệu và ngày nêu ở đây là của văn bản dưới đây, nhưng văn bản đó thuộc khóa khác.',
    'Number, symbol and date are those of the document below, but it is of another term.',
  ),
  undatedArticle: say(
    'Bài này không ghi ngày đăng; nếu biết ngày, có thể xác định được văn bản.',
    'This article does not say when it came out; with its date, the document might be identified.',
  ),
  unknown: say('Chưa xác định được đây là văn bản nào.', 'The document could not be identified.'),
  notInCorpusOrCatalogue: say(
    'Các bài khác và danh mục văn bản đều không có văn bản này.',
    'It is neither in the other articles nor in the catalogue.',
  ),
  notYet: say('Sẽ tra được khi đọc xong các bài.', 'It will be looked up when the articles have been read.'),
  tooLittleSaid: say('Bài nêu quá ít thông tin để tra cứu.', 'The text says too little to look it up.'),
  whichPlace: say(
    (place: string) => `Mỗi ${place} đánh số văn bản riêng: phải biết của ${place} nào mới xác định được.`,
    (place) => `Each ${place} numbers its own documents: it must be known which one issued this.`,
  ),
  district: say('huyện', 'district (huyện)'),
  town: say('thành phố, thị xã', 'town (thành phố, thị xã)'),
  urbanDistrict: say('quận', 'urban district (quận)'),
  partyCommittee: say('đảng ủy', 'Party committee of a commune, a ward or an agency (đảng ủy)'),
  province: say('tỉnh, thành phố', 'province or city (tỉnh, thành phố)'),
  contradictory: say(
    'Thông tin nêu ở đây mâu thuẫn với mọi văn bản đã biết.',
    'What the text says contradicts every known document.',
  ),
} as const;
