/**
 * One spelling for each word, for identity and display keys: «Hoà» and «Hòa», composed or not, are one name.
 */

/** Open syllables in which the old spelling marks the second vowel: oà → òa, oè → òe, uỳ → ùy (not after q). */
const OLD_TONE_PLACE = /(?<![qQ])([oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
const LOOKALIKES = /[\u00d0\u0189\u00f0\u0256]/gu;
/** Soft hyphens and zero-width joiners, which part no words. */
const SOFT = /[\u00ad\u200c\u200d]+/gu;
/** Text that {@link squeeze} would change. */
const UNEVEN = /[\u00ad\u200b-\u200f\u2060]|[^\S ]|^ | $| {2}/u;
/** White space, with the invisible units that pages carry between words. */
const SPACES = /[\s\u200b\u200e\u200f\u2060]+/gu;
const MARKS = /\p{M}/gu;

/** Text that {@link respell} would change, or that only it can judge; most names and titles are spared the work. */
const IRREGULAR =
  /[^ !-~«»‘’“”–—…ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]|^ | $| {2}|(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![A-Za-zÀ-ỹ])/;

/** Composed (NFC), Ð made Đ, tone marks in their modern place, white space squeezed. Case is kept. */
export function respell(text: string): string {
  return IRREGULAR.test(text) ? rewrite(text) : text;
}

function rewrite(text: string): string {
  return squeeze(text)
    .normalize('NFC')
    .replace(LOOKALIKES, (char) => (char === '\u00d0' || char === '\u0189' ? 'Đ' : 'đ'))
    .replace(OLD_TONE_PLACE, moveTone);
}

/** One space for all white space between words, none at the ends; invisible units inside words gone. */
export function squeeze(text: string): string {
  return UNEVEN.test(text) ? text.replace(SOFT, '').replace(SPACES, ' ').trim() : text;
}

/** A key under which all spellings of a phrase are one: {@link respell}, in small letters. */
export function spellingKey(text: string): string {
  return respell(text).toLowerCase();
}

/** {@link spellingKey} without any marks: what someone types on a plain keyboard («ket luan 21»). */
export function unmarked(text: string): string {
  return spellingKey(text).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

/** Moves the tone mark of two vowels from the second to the first. */
function moveTone(vowels: string): string {
  const first = vowels.charAt(0);
  const [base = '', tone = ''] = vowels.slice(1).normalize('NFD');
  return (first + tone).normalize('NFC') + base;
}
