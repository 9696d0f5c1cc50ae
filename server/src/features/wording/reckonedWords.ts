import type { FigureMention } from '../../recognition/mention';
import type { Reckoning } from '../consistency/arithmetic';
import type { Presentation } from './presentation';

/**
 * What the figures of an article come to: «từ 210 xuống 180 là giảm 14,28…%». It names no other ones than the article
 * has, so that the reader finds each in the text.
 * @param percent what they come to, as it is to be shown.
 * @param write how the article's figures are written: as it has them, or in the reader's language as the result is.
 */
export function reckonedInWords(
  { relation }: FigureMention,
  { kind, from }: Reckoning,
  percent: string,
  { words }: Presentation,
  write: (figure: FigureMention) => string,
): string {
  const [first = '', second = ''] = from.map(write);
  const isRise = relation?.direction === 'up';
  return {
    ratio: () => words.ratioComesTo(first, percent),
    share: () => words.shareComesTo(first, second, percent),
    change: () => (isRise ? words.riseComesTo : words.fallComesTo)(second, first, percent),
    difference: () => (isRise ? words.riseByComesTo : words.fallByComesTo)(first, second, percent),
  }[kind]();
}

/** How many decimals a number is written with whose last digit stands for `step`. */
export function decimalsOf(step: number): number {
  return Math.max(0, Math.round(-Math.log10(step)));
}
