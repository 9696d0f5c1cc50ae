/** What the names of word-segmented texts end with, in corpora for research: `000001.txt.seg`. */
export const SEGMENTED = /\.txt\.seg$/u;

/** Signs that a segmenter sets apart from the word before them. */
const CLOSING = / +([.,;:!?…)\]}”’»%])/gu;
/** Signs that it sets apart from the word behind them. */
const OPENING = /([([{“‘«]) +/gu;
/** Strokes and hyphens between digits and capitals, as in dates and symbols of documents. */
const STROKE = /(?<=[\p{N}\p{Lu}]) ?([/-]) ?(?=[\p{N}\p{Lu}])/gu;
/** A pair of straight quotation marks with what stands between them. */
const QUOTED = /" ([^"\n]*?) "/gu;

/**
 * A text as it was before its words were segmented: syllables of one word are joined by underscores there, and each
 * sign stands alone.
 */
export function plainText(segmented: string): string {
  return segmented
    .replaceAll('_', ' ')
    .replace(QUOTED, '"$1"')
    .replace(CLOSING, '$1')
    .replace(OPENING, '$1')
    .replace(STROKE, '$1');
}
