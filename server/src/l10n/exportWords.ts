import type { Row } from './say';

/** The words that one of a fixed choice of codes has in data. */
type Choice = Readonly<Record<string, string>>;

/** A choice in both languages, which have words for the same codes. */
function choice<const T extends Choice>(
  vi: T,
  en: Readonly<Record<keyof T, string>>,
): Row<Readonly<Record<keyof T, string>>> {
  return { vi, en };
}

/** What data says beside codes, for people: codes are the same in every language. */
export const EXPORT_WORDS = {
  /** What is not known of a document, of which others of its number tell it. */
  notKnown: choice(
    {
      place: 'chưa rõ địa phương',
      year: 'chưa rõ năm',
      date: 'chưa rõ ngày',
      term: 'chưa rõ khóa',
      issuer: 'chưa rõ cơ quan ban hành',
    },
    {
      place: 'province not known',
      year: 'year not known',
      date: 'date not known',
      term: 'term not known',
      issuer: 'issuer not known',
    },
  ),
  dataOutcomes: choice(
    {
      document: 'đã xác định',
      ambiguous: 'chưa chắc chắn',
      several: 'gồm nhiều văn bản',
      unknown: 'chưa xác định được',
    },
    { document: 'identified', ambiguous: 'not certain', several: 'several documents', unknown: 'not identified' },
  ),
  dataKinds: choice(
    {
      directive: 'văn bản',
      title: 'chức danh',
      person: 'nhân vật',
      figure: 'số liệu',
      date: 'ngày tháng',
      article: 'bài báo',
      document: 'văn bản',
      office: 'chức danh',
    },
    {
      directive: 'document',
      title: 'title',
      person: 'person',
      figure: 'figure',
      date: 'date',
      article: 'article',
      document: 'document',
      office: 'title',
    },
  ),
  dataRoles: choice(
    { official: 'cán bộ', byline: 'tác giả bài báo', credit: 'tác giả ảnh', other: 'người khác' },
    { official: 'official', byline: 'author of the article', credit: 'photographer', other: 'other' },
  ),
  dataStatuses: choice(
    { former: 'nguyên', acting: 'quyền', new: 'mới nhậm chức' },
    { former: 'former', acting: 'acting', new: 'newly appointed' },
  ),
  dataModifiers: choice(
    { more: 'hơn', less: 'dưới, gần', approx: 'khoảng' },
    { more: 'more than', less: 'less than, or nearly', approx: 'about' },
  ),
  dataDaySources: choice({ text: 'trong bài', name: 'tên tệp' }, { text: 'the text', name: 'the name of the file' }),
  dataLinks: choice(
    {
      cites: 'dẫn',
      text: 'là toàn văn',
      names: 'nhắc đến',
      holds: 'giữ chức danh',
      former: 'nguyên',
      acting: 'quyền',
      new: 'mới nhậm chức',
    },
    {
      cites: 'cites',
      text: 'is the full text of',
      names: 'names',
      holds: 'holds the title',
      former: 'former',
      acting: 'acting',
      new: 'newly appointed',
    },
  ),
} as const;
