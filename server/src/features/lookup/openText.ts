import type { Range } from 'vscode-languageserver-types';

/** The text of a file that is open in the editor: the corpus keeps no texts. */
export interface OpenText {
  /** All of the text, or what stands in a range of it. */
  getText(range?: Range): string;
}
