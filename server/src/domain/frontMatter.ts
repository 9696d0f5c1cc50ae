/**
 * Keys of the front matter that tools write at the head of Markdown and text files. Source: the documentation of Jekyll,
 * Hugo and Pandoc, and the Vietnamese words for the same.
 */
export type FrontMatterField = 'title' | 'date' | 'author';

/** What each key says of an article. */
export const FRONT_MATTER_KEYS: readonly (readonly [key: string, field: FrontMatterField])[] = [
  ['title', 'title'],
  ['headline', 'title'],
  ['tiêu đề', 'title'],
  ['date', 'date'],
  ['published', 'date'],
  ['published_at', 'date'],
  ['publishedAt', 'date'],
  ['publish_date', 'date'],
  ['publishDate', 'date'],
  ['pubDate', 'date'],
  ['datePublished', 'date'],
  ['ngày', 'date'],
  ['ngày đăng', 'date'],
  ['ngày xuất bản', 'date'],
  ['author', 'author'],
  ['authors', 'author'],
  ['tác giả', 'author'],
];

/** Further keys, which say nothing of the article itself; rows without dashes around them have no others. */
export const OTHER_KEYS: readonly string[] = [
  ...['url', 'link', 'id', 'source', 'site', 'domain', 'category', 'section', 'tags', 'keywords', 'lang', 'language'],
  ...['crawled', 'crawled_at', 'fetched', 'updated', 'modified', 'dateModified'],
  ...['đường dẫn', 'nguồn', 'chuyên mục', 'thể loại', 'từ khóa', 'thẻ', 'ngày cập nhật', 'ngày thu thập'],
];
