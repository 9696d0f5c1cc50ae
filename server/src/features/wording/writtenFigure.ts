import { numberAsInArticles } from '../../l10n/numbers';
import { multiplierValue } from '../../recognition/figures/numeral';
import type { FigureMention } from '../../recognition/mention';
import { squeeze } from '../../text/spelling';

/** Of two numbers each may have as many: «1.412,5/1.728 tỷ đồng». */
const MOST_DECIMALS = 6;

/**
 * A figure as its article writes it, for words that quote it, whatever the reader's language: «16.532 tỷ đồng», «75,0%»,
 * «45/60 xã».
 */
export function figureAsWritten({ value, step, multiplier, of, to, unit }: FigureMention): string {
  const scale = multiplier === undefined ? 1 : multiplierValue(multiplier);
  const decimals = Math.max(0, Math.round(Math.log10(scale / step)));
  const [first, ...rest] = [value, ...(of === null ? [] : [of]), ...(to === null ? [] : [to])].map((number) =>
    of === null && to === null
      ? numberAsInArticles(number / scale, decimals)
      : numberAsInArticles(number / scale, Math.max(decimals, MOST_DECIMALS), 0),
  );
  const numbers = [first, ...rest].join(of === null ? '-' : '/');
  const words = [multiplier, unit === '%' ? null : unit].flatMap((word) => (word == null ? [] : [squeeze(word)]));
  return [unit === '%' ? `${numbers}%` : numbers, ...words].join(' ');
}
