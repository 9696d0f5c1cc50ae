/** What is known of the day on which an article came out; ISO. */
export interface ArticleTime {
  readonly published: string | null;
  /** True where only the file's name tells it. */
  readonly inName: boolean;
  /** A day on or before the article's: the latest date of issue that it tells of. */
  readonly earliest: string | null;
}
