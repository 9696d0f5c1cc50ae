/** The text of a file as it is now. */
export interface TextNow {
  /** The file as the client names it. */
  readonly uri: string;
  readonly text: string;
  /** Of the editor's text; null for a file that is not open. */
  readonly version: number | null;
}

/** Reads the text of an article by its name in the corpus; undefined where it is gone. The corpus keeps no texts. */
export type ReadText = (uri: string) => Promise<TextNow | undefined>;
