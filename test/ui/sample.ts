/**
 * What the steps look for in the sample corpus, test/fixtures/corpus. When an article changes there, a step that
 * no longer finds its phrase says so.
 */
export const SAMPLE = {
  /** An article that mentions a document by its short form. */
  article: 'a.txt',
  /** The mention, and a word of it to point at. */
  mention: 'Kết luận số 21',
  word: 'luận',
  /** What the hover must say. */
  hover: '21-KL/TW',
  /** The file that cites the document in full. */
  definition: 'b.txt',
  /** What the outline must list. */
  outline: 'Kết luận',
};
