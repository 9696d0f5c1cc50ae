import type { Span } from '../recognition/mention';

/** Between the words of two mentions; that there are several pieces makes the runtime copy them. */
const GAP = ' ';

/**
 * The words of an article's mentions in one string, which does not hold on to the text: of a hundred thousand
 * articles the texts cannot all be kept.
 */
export function keepWords(text: string, mentions: readonly Span[]): string {
  return [...mentions.map(({ start, end }) => text.slice(start, end)), ''].join(GAP);
}

/** The words of each mention, of those that {@link keepWords} was given. */
export function wordsOf(kept: string, mentions: readonly Span[]): string[] {
  let from = 0;
  return mentions.map(({ start, end }) => {
    const to = from + end - start;
    const words = kept.slice(from, to);
    from = to + GAP.length;
    return words;
  });
}
