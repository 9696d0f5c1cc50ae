import type { Language } from '../../l10n/messages';
import { fixedNumber } from '../../l10n/numbers';
import { multiplierValue } from '../../recognition/figures/numeral';
import type { FigureMention } from '../../recognition/mention';
import { squeeze } from '../../text/spelling';

/** Of two numbers each may have as many: «1.412,5/1.728 tỷ đồng». */
const MOST_DECIMALS = 6;

/**
 * A figure as its article writes it, for words that quote it, whatever the reader's language: «16.532 tỷ đồng», «75,0%»,
 * «45/60 xã».
 */
export function figureAsWritten(figure: FigureMention): string {
  return figureIn(figure, 'vi');
}

/**
 * The same where it is no quotation, but part of what is reckoned for the reader: its numbers are in the reader's
 * language, as the result is: “16,532 tỷ đồng”.
 */
export function figureReckonedWith(figure: FigureMention, language: Language): string {
  return figureIn(figure, language);
}

function figureIn({ value, step, multiplier, of, to, unit }: FigureMention, language: Language): string {
  const scale = multiplier === undefined ? 1 : multiplierValue(multiplier);
  const decimals = Math.max(0, Math.round(Math.log10(scale / step)));
  const [first, ...rest] = [value, ...(of === null ? [] : [of]), ...(to === null ? [] : [to])].map((number) =>
    of === null && to === null
      ? fixedNumber(number / scale, language, decimals)
      : fixedNumber(number / scale, language, Math.max(decimals, MOST_DECIMALS), 0),
  );
  const numbers = [first, ...rest].join(of === null ? '-' : '/');
  const words = [multiplier, unit === '%' ? null : unit].flatMap((word) => (word == null ? [] : [squeeze(word)]));
  return [unit === '%' ? `${numbers}%` : numbers, ...words].join(' ');
}
