import { COUNTED_NOUNS } from '../server/src/domain/countedNouns';
import { MODIFIERS } from '../server/src/domain/modifiers';
import { MULTIPLIERS, NO_MULTIPLIERS } from '../server/src/domain/multipliers';
import { END, phrase, SPACE, YEAR } from './patterns';

/** «1.732,6», «4055», «07»: a full stop groups, a comma is decimal. */
const QUANTITY = String.raw`(?:\d{1,3}(?:\.\d{3}){1,5}|\d{1,7})(?:,\d{1,4})?`;

/** «hơn», «ước tính đạt»; not «non», which is a word of other languages too. */
const MODIFIER = phrase(MODIFIERS.map(([words]) => words).filter((words) => /\P{ASCII}/u.test(words)));
const QUALIFIED = `(?i:${MODIFIER}${SPACE})`;

/** «tỷ», but not where «tỷ lệ» or «tỷ phú» begins. */
const MULTIPLIER = `(?!${phrase(NO_MULTIPLIERS)}${END})${phrase(MULTIPLIERS.map(([word]) => word))}`;

/** Only nouns with a letter that Vietnamese alone has: «em» and «xe» are words of other languages too. */
const NOUN = phrase(['đồng', ...Object.values(COUNTED_NOUNS).flat()].filter((noun) => /[ăâđĩũêôơưạ-ỹ]/iu.test(noun)));

/** Not inside a date, a range, a symbol or another number. */
const START = String.raw`(?<![\p{L}\p{M}\p{N}/–-])(?<!\p{N}[.,])`;

/** Before a noun these are mostly dates: «năm 2021 tổ chức», «ngày 10/6 quy định», «tháng 7/2022 đồng chí». */
const NO_DATE = String.raw`(?!(?:\d{1,2}/)?${YEAR}(?![\d.,])|[0-3]?\d/(?:0?\d|1[0-2])(?!\d))`;

/**
 * Patterns for figures, each under an example. A grammar cannot know what language a page is in, so only a figure with
 * a Vietnamese word beside it is one.
 */
export const FIGURES: Readonly<Record<string, string>> = {
  'hơn 2,75 triệu vụ': String.raw`${START}${QUALIFIED}?${QUANTITY}\s{0,2}${MULTIPLIER}(?:${SPACE}${MULTIPLIER})?(?:${SPACE}${NOUN})?${END}`,
  '10.820 đảng viên, 29/29 chỉ tiêu': String.raw`${START}${QUALIFIED}?${NO_DATE}${QUANTITY}(?:\s?/\s?${QUANTITY})?\s{0,2}${NOUN}${END}`,
  'trên 90%, hơn 5.800': String.raw`${START}${QUALIFIED}${QUANTITY}(?:\s?%)?(?![\p{L}\p{M}\p{N}/%-]|[.,]\p{N})`,
};

/** «chiếm 45%»: the first group is the figure, which is Vietnamese by the word before it. */
export const SHARE = String.raw`(?i:${phrase(['đạt', 'chiếm', 'bằng', 'tăng', 'giảm', 'còn', 'vượt', 'tỷ lệ'])})${SPACE}(${QUANTITY}\s?%)`;
