import { counted } from './counted';
import { type Language, languageOf, type Messages, messages } from './messages';

/**
 * What the server says of counts and absences as long as it has not read all articles: a number may grow, and what no
 * article says may stand in the next one.
 */
const SO_FAR: Readonly<Record<Language, Partial<Messages>>> = {
  vi: {
    fullestCitation: 'Chỗ dẫn đầy đủ nhất đến lúc này:',
    fullestHere: 'Đến lúc này đây là chỗ dẫn đầy đủ nhất.',
    citedOnlyHere: 'Đến lúc này chưa thấy bài nào khác dẫn văn bản này.',
    citedIn: (others) => `Đến lúc này còn được dẫn trong ${counted.vi(others)} bài khác:`,
    lensCitedIn: (others) => `Đến lúc này được dẫn trong ${counted.vi(others)} bài`,
    lensNotCited: 'Đến lúc này chưa thấy bài nào dẫn văn bản này',
    byArticleDate: (date) =>
      `ngày đăng bài (${date}): trong những văn bản đã biết đến lúc này, đến ngày ấy chỉ có văn bản này đã ban hành`,
    byLatestTerm: (date, older) =>
      `ngày đăng bài (${date}): đến ngày ấy đây là văn bản mới nhất mang số này trong những văn bản đã biết đến lúc này, không kể ${older} của khóa đã qua từ lâu`,
    byLatestOfNumber: (older) =>
      `số văn bản: đến lúc này đây là văn bản mới nhất mang số này, không kể ${older} của khóa đã qua từ lâu`,
    byOnlyInCorpus: 'trong các bài khác đến lúc này chỉ có một văn bản khớp',
    ambiguous: (count) => `Đến lúc này có thể là một trong ${counted.vi(count)} văn bản:`,
    perhaps: 'Có thể là văn bản sau, nhưng đến lúc này chưa chắc chắn:',
    unknown: 'Đến lúc này chưa xác định được đây là văn bản nào.',
    notInCorpusOrCatalogue: 'Đến lúc này các bài khác và danh mục văn bản đều không có văn bản này.',
    contradictory: 'Thông tin nêu ở đây mâu thuẫn với mọi văn bản đã biết đến lúc này.',
    holderOnlyHere: 'Đến lúc này không bài nào khác nêu người giữ chức danh này.',
    noOffices: 'Đến lúc này không bài nào nêu chức danh.',
    namedIn: (others) => `Đến lúc này tên này còn có trong ${counted.vi(others)} bài khác.`,
    namedOnlyHere: 'Đến lúc này tên này không có trong bài nào khác.',
    noHolders: 'Đến lúc này chưa bài nào nêu người giữ chức danh này.',
    citingArticles: (articles) => `đến lúc này ${counted.vi(articles)} bài dẫn`,
    notCitedYet: 'đến lúc này chưa có bài nào dẫn',
    inArticles: (articles) => `đến lúc này ${counted.vi(articles)} bài`,
    statedOnlyHere: 'Đến lúc này không bài nào khác nêu cùng số và đơn vị.',
    statedElsewhere: (articles) => `Cùng số và đơn vị, đến lúc này còn có trong ${counted.vi(articles)} bài khác:`,
  },
  en: {
    fullestCitation: 'Fullest citation so far:',
    fullestHere: 'This is the fullest citation so far.',
    citedOnlyHere: 'No other article cites it so far.',
    citedIn: (others) =>
      `Also cited so far in ${others === 1 ? '1 other article' : `${counted.en(others)} other articles`}:`,
    lensCitedIn: (others) =>
      others === 1 ? 'Cited so far in 1 article' : `Cited so far in ${counted.en(others)} articles`,
    lensNotCited: 'Not cited in any article so far',
    byArticleDate: (date) => `the article’s date (${date}): the only document known so far to have been issued by then`,
    byLatestTerm: (date, older) =>
      `the article’s date (${date}): the latest document of this number by then that is known so far, leaving aside ${older} of a term long past`,
    byLatestOfNumber: (older) =>
      `the number: the latest document that is known so far to have it, leaving aside ${older} of a term long past`,
    byOnlyInCorpus: 'the other articles, where only one document fits so far',
    ambiguous: (count) => `So far, this may be any of ${counted.en(count)} documents:`,
    perhaps: 'This may be the following document, but so far it is not certain:',
    unknown: 'The document could not be identified so far.',
    notInCorpusOrCatalogue: 'So far it is neither in the other articles nor in the catalogue.',
    contradictory: 'What the text says contradicts every document known so far.',
    holderOnlyHere: 'No other article so far says who holds this title.',
    noOffices: 'No article gives a title so far.',
    namedIn: (others) =>
      `The name is so far also in ${others === 1 ? '1 other article' : `${counted.en(others)} other articles`}.`,
    namedOnlyHere: 'The name is in no other article so far.',
    noHolders: 'No article so far says who holds it.',
    citingArticles: (articles) =>
      `cited so far in ${articles === 1 ? '1 article' : `${counted.en(articles)} articles`}`,
    notCitedYet: 'not cited so far',
    inArticles: (articles) => `so far in ${articles === 1 ? '1 article' : `${counted.en(articles)} articles`}`,
    statedOnlyHere: 'No other article so far gives the same number and unit.',
    statedElsewhere: (articles) =>
      `The same number and unit, so far also in ${articles === 1 ? '1 other article' : `${counted.en(articles)} other articles`}:`,
  },
};

const languages: Record<Language, Messages> = {
  vi: { ...messages('vi'), ...SO_FAR.vi },
  en: { ...messages('en'), ...SO_FAR.en },
};

/** What the server says to a reader of this locale while not all articles have been read. */
export function messagesSoFar(locale: string | undefined): Messages {
  return languages[languageOf(locale)];
}
