import { type Language, languageOf, type Messages, messages } from './messages';

/**
 * What the server says of counts and absences as long as it has not read all articles: a number may grow, and what no
 * article says may stand in the next one.
 */
const SO_FAR: Readonly<Record<Language, Partial<Messages>>> = {
  vi: {
    fullestCitation: 'Đến lúc này được dẫn đầy đủ nhất ở:',
    fullestHere: 'Đến lúc này chưa thấy nơi nào dẫn đầy đủ hơn ở đây.',
    citedOnlyHere: 'Đến lúc này chưa thấy bài nào khác dẫn văn bản này.',
    citedIn: (articles) => `Đến lúc này được dẫn trong ${articles} bài:`,
    byArticleDate: (date) => `ngày đăng bài: đến lúc này chỉ thấy văn bản này được ban hành tính đến ${date}`,
    byLatestTerm: (date, older) =>
      `ngày đăng bài: đến ${date} đây là văn bản mới nhất mang số này trong những văn bản đã biết đến lúc này (thuộc khóa đã qua từ lâu: ${older})`,
    byLatestOfNumber: (older) =>
      `số văn bản: đến lúc này đây là văn bản mới nhất mang số này (thuộc khóa đã qua từ lâu: ${older})`,
    byOnlyInCorpus: 'các bài khác: đến lúc này chỉ một văn bản khớp',
    ambiguous: (count) => `Đến lúc này chưa rõ là văn bản nào trong ${count} văn bản:`,
    perhaps: 'Có thể là văn bản này, nhưng đến lúc này chưa chắc:',
    unknown: 'Đến lúc này chưa biết là văn bản nào.',
    notInCorpusOrCatalogue: 'Đến lúc này không bài nào khác và không danh mục nào có văn bản này.',
    contradictory: 'Những điều nói ở đây mâu thuẫn với mọi văn bản đã biết đến lúc này.',
    noOffices: 'Đến lúc này không bài nào nêu chức vụ.',
    namedIn: (articles) => `Đến lúc này được nhắc đến trong ${articles} bài.`,
    statedOnlyHere: 'Đến lúc này không bài nào khác có số này với đơn vị này.',
    statedElsewhere: (articles) => `Đến lúc này số này với cùng đơn vị còn có trong ${articles} bài khác:`,
  },
  en: {
    fullestCitation: 'Cited most fully so far in:',
    fullestHere: 'Nowhere so far is it cited more fully than here.',
    citedOnlyHere: 'No other article cites it so far.',
    citedIn: (articles) => `Cited so far in ${articles === 1 ? '1 article' : `${articles} articles`}:`,
    byArticleDate: (date) => `the article’s date: no other is known so far to have been issued by ${date}`,
    byLatestTerm: (date, older) =>
      `the article’s date: the latest of this number by ${date} that is known so far (of a term long over: ${older})`,
    byLatestOfNumber: (older) =>
      `the number: the latest document that is known so far to have it (of a term long over: ${older})`,
    byOnlyInCorpus: 'the other articles: only one document fits so far',
    ambiguous: (count) => `So far, any of ${count} documents may be meant:`,
    perhaps: 'This document may be meant, but so far it is not certain:',
    unknown: 'It is not known so far which document this is.',
    notInCorpusOrCatalogue: 'So far no other article and no catalogue has it.',
    contradictory: 'What is said here contradicts every document known so far.',
    noOffices: 'No article gives an office so far.',
    namedIn: (articles) => `Named so far in ${articles === 1 ? '1 article' : `${articles} articles`}.`,
    statedOnlyHere: 'No other article so far has this number with this unit.',
    statedElsewhere: (articles) =>
      `The same number and unit also stand so far in ${articles === 1 ? '1 other article' : `${articles} other articles`}:`,
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
