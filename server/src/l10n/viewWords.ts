import { counted } from './counted';
import { say } from './say';

/** What the views beside the editor say: related articles, and the trees of documents, people and articles. */
export const VIEW_WORDS = {
  // related articles
  sharedDirective: say(
    (name: string) => `Cùng dẫn ${name}`,
    (name) => `Both cite ${name}`,
  ),
  sharedPerson: say(
    (name: string) => `Cùng nhắc tên ${name}`,
    (name) => `Both name ${name}`,
  ),
  sharedTitle: say(
    (name: string) => `Cùng nhắc chức danh ${name}`,
    (name) => `Both mention the title ${name}`,
  ),
  sharedFigure: say(
    (name: string) => `Cùng nêu số liệu ${name}`,
    (name) => `Both state ${name}`,
  ),
  sharedDate: say(
    (name: string) => `Cùng nhắc ngày ${name}`,
    (name) => `Both mention ${name}`,
  ),
  sameEvent: say(
    (days: number, alike: string) => `Cùng sự kiện: đăng ${days === 0 ? 'cùng ngày' : `cách ${days} ngày`}${alike}`,
    (days, alike) =>
      `Same event: published ${days === 0 ? 'on the same day' : days === 1 ? '1 day apart' : `${days} days apart`}${alike}`,
  ),
  headlinesAlike: say(', tiêu đề gần giống nhau', ', with like headlines'),
  sameEventShort: say('cùng sự kiện', 'same event'),

  // trees
  documentsOfTerm: say(
    (term: string) => `Khóa ${term}`,
    (term) => `Term ${term}`,
  ),
  periodUnknown: say('Chưa rõ khóa hoặc năm', 'Term or year not known'),
  citingArticles: say(
    (articles: number) => `${counted.vi(articles)} bài dẫn`,
    (articles) => (articles === 1 ? 'cited in 1 article' : `cited in ${counted.en(articles)} articles`),
  ),
  inArticles: say(
    (articles: number) => `${counted.vi(articles)} bài`,
    (articles) => (articles === 1 ? '1 article' : `${counted.en(articles)} articles`),
  ),
  notCitedYet: say('chưa có bài nào dẫn', 'not cited'),
  moreEntries: say(
    (entries: number) => `Xem thêm ${counted.vi(entries)} mục`,
    (entries) => (entries === 1 ? '1 more' : `${counted.en(entries)} more`),
  ),
  unidentified: say('Chưa xác định', 'Not identified'),
  unidentifiedCitations: say(
    'Những chỗ dẫn chưa xác định được là văn bản nào',
    'Citations of which the document could not be identified',
  ),
  openUnknown: say('Không có trong bài khác và danh mục văn bản', 'Not in other articles or the catalogue'),
  openTooLittle: say('Bài nêu quá ít thông tin', 'Too little is said'),
  openTerms: say('Không nói rõ khóa hay năm nào', 'Term or year not told'),
  openTermsWhy: say(
    'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội hoặc mỗi năm mà bài không nói rõ khóa hay năm nào.',
    'Numbering restarts after each congress or each year, and the text does not say which term or year is meant.',
  ),
  openDocuments: say('Có thể là văn bản khác', 'Perhaps another document'),
  openDocumentsWhy: say(
    'Cách dẫn này khớp với nhiều văn bản, hoặc có thể còn khớp với văn bản khác mà ở đây chưa biết.',
    'The citation matches several documents, or may match others, which are not known here.',
  ),
  openLocalities: say('Không nói rõ địa phương nào', 'Province not told'),
  openOtherTerm: say('Khóa không khớp', 'The term does not fit'),
  openContradictory: say('Mâu thuẫn với mọi văn bản đã biết', 'Contradicts every known document'),
  people: say('Nhân vật', 'People'),
  offices: say('Chức danh', 'Titles'),
  nationwide: say('Trung ương và cả nước', 'National'),
  placeUnknown: say('Chưa rõ địa phương', 'Province not known'),
  undatedArticles: say('Chưa rõ ngày đăng', 'Date not known'),
  articlesNaming: say('Các bài có tên này', 'Articles with this name'),
  noHolders: say('Chưa bài nào nêu người giữ chức danh này.', 'No article says who holds it.'),
};
