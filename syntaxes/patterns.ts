/**
 * The parts that the grammar's patterns are put together from: Oniguruma's regular expressions, as text.
 *
 * Words are bounded by what is no letter: `\w` and `\b` do not know Vietnamese. Each repetition is bounded, or begins
 * with what cannot end the one before, so a line is read in time linear in its length.
 */

/** No letter, mark or digit before. */
export const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;

/** No letter, mark or digit after. */
export const END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** White space between words; pages are full of no-break and doubled spaces. */
export const SPACE = String.raw`\s{1,3}`;

/** A year as documents have it. */
export const YEAR = String.raw`(?:19|20)\d{2}`;

/** A number of a congress or term. */
export const ROMAN = '[IVXLC]{1,6}';

/** A pattern in which a space stands for any white space. */
export function spaced(pattern: string): string {
  return pattern.replaceAll(' ', SPACE);
}

/** One of several patterns. */
export function either(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/**
 * One of several phrases of the domain's tables, the longest that fits first, in either placement of the tone (Tỉnh ủy,
 * Tỉnh uỷ), with y or i (bác sĩ, bác sỹ) and whatever the white space. Text that is not composed is left to the server.
 */
export function phrase(phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return either(longestFirst.map((each) => spaced(bothVowels(bothTonePlaces(escaped(each))))));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Where two vowels end a word, old spelling marks the second and new spelling the first: ủy and uỷ, òa and oà. */
function bothTonePlaces(text: string): string {
  return text.replace(/([òóỏõọ])([ae])(?!\p{L})|([ùúủũụ])(y)(?!\p{L})/giu, (marked, o, ae, u, y) => {
    const [base = '', tone = ''] = String(o ?? u).normalize('NFD');
    return `(?:${marked}|${base}${(String(ae ?? y) + tone).normalize('NFC')})`;
  });
}

/** A lone last «y» or «i» after these consonants is one sound, and both are written: tỷ and tỉ, sĩ and sỹ, quý and quí. */
function bothVowels(text: string): string {
  const [ys, is] = ['yýỳỷỹỵ', 'iíìỉĩị'];
  return text.replace(/(?<!\p{L})([HKLMSThklmst]|[Qq]u)([yýỳỷỹỵiíìỉĩị])(?!\p{L})/gu, (_, before, vowel) => {
    const tone = Math.max(ys.indexOf(vowel), is.indexOf(vowel));
    return `${before}[${ys[tone]}${is[tone]}]`;
  });
}
