/**
 * One spelling for each word, for identity and display keys: «Hoà» and «Hòa», composed or not, are one name.
 */

import { isEven, isRegular, plainLetters } from './regularSpelling';

/** Open syllables in which the old spelling marks the second vowel: oà → òa, oè → òe, uỳ → ùy (not after q). */
const OLD_TONE_PLACE = /(?<![qQ])([oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
const LOOKALIKES = /[\u00d0\u0189\u00f0\u0256]/gu;
/** Soft hyphens and zero-width joiners, which part no words. */
const SOFT = /[\u00ad\u200c\u200d]+/gu;
/** White space, with the invisible units that pages carry between words. */
const SPACES = /[\s\u200b\u200e\u200f\u2060]+/gu;
const MARKS = /\p{M}/gu;

/** Composed (NFC), Ð made Đ, tone marks in their modern place, white space squeezed. Case is kept. */
export function respell(text: string): string {
  return isRegular(text) ? text : rewrite(text);
}

function rewrite(text: string): string {
  return squeeze(text)
    .normalize('NFC')
    .replace(LOOKALIKES, (char) => (char === '\u00d0' || char === '\u0189' ? 'Đ' : 'đ'))
    .replace(OLD_TONE_PLACE, moveTone);
}

/** One space for all white space between words, none at the ends; invisible units inside words gone. */
export function squeeze(text: string): string {
  return isEven(text) ? text : text.replace(SOFT, '').replace(SPACES, ' ').trim();
}

/** A key under which all spellings of a phrase are one: {@link respell}, in small letters. */
export function spellingKey(text: string): string {
  return respell(text).toLowerCase();
}

/** {@link spellingKey} without any marks: what someone types on a plain keyboard («ket luan 21»). */
export function unmarked(text: string): string {
  return plainLetters(text) ?? spellingKey(text).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

/** Moves the tone mark of two vowels from the second to the first. */
function moveTone(vowels: string): string {
  const first = vowels.charAt(0);
  const [base = '', tone = ''] = vowels.slice(1).normalize('NFD');
  return (first + tone).normalize('NFC') + base;
}

/** With a capital at the beginning, as a line of its own has it. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
