import { numberAsInArticles } from '../l10n/numbers';
import { multiplierValue } from '../recognition/figures/numeral';
import type { FigureMention } from '../recognition/mention';
import { squeeze } from '../text/spelling';

/**
 * A figure as its article writes it, for words that quote it, whatever the reader's language: «16.532 tỷ đồng», «75,0%»,
 * «45/60 xã».
 */
export function figureAsWritten({ value, step, multiplier, of, to, unit }: FigureMention): string {
  const scale = multiplier === undefined ? 1 : multiplierValue(multiplier);
  const decimals = Math.max(0, Math.round(Math.log10(scale / step)));
  const [first, ...rest] = [value, ...(of === null ? [] : [of]), ...(to === null ? [] : [to])].map((number) =>
    numberAsInArticles(number / scale, decimals),
  );
  const numbers = [first, ...rest].join(of === null ? '-' : '/');
  const words = [multiplier, unit === '%' ? null : unit].flatMap((word) => (word == null ? [] : [squeeze(word)]));
  return [unit === '%' ? `${numbers}%` : numbers, ...words].join(' ');
}
