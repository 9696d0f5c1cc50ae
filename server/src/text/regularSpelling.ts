import { CharClass, charClass } from './letters';

/*
 * Which text needs no work to be in its regular spelling: nearly all. To look at its units in a table costs a fraction
 * of what a pattern does.
 */

const SPACE = 0x20;

/**
 * What each unit says of whether `respell` changes a text; units that are not here (marks, look-alikes, odd white
 * space) have to be judged by it.
 */
const Regular = { other: 1, letter: 2, o: 3, u: 4, afterO: 5, afterU: 6, space: 7 } as const;
const REGULAR: readonly (readonly [kind: number, units: string])[] = [
  [Regular.other, '!"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~«»‘’“”–—…'],
  [Regular.letter, 'abcdefghijklmnpqrstvwxyzăâđêơôưáắấéếíóốớúứýàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ'],
  [Regular.o, 'o'],
  [Regular.u, 'u'],
  [Regular.afterO, 'àáảãạèéẻẽẹ'],
  [Regular.afterU, 'ỳýỷỹỵ'],
  [Regular.space, ' '],
];
const regular = new Uint8Array(0x2030);
/** The small letter without marks that is left of each of them; what is no letter stays. */
const plain = new Uint16Array(regular.length);
for (const [kind, units] of REGULAR) {
  for (const unit of units + units.toUpperCase()) {
    const small = unit.toLowerCase();
    regular[unit.charCodeAt(0)] = kind;
    plain[unit.charCodeAt(0)] = small === 'đ' ? 0x64 : small.normalize('NFD').charCodeAt(0);
  }
}

/** True for text that `respell` leaves as it is; most names and titles are spared its work. */
export function isRegular(text: string): boolean {
  let before: number = Regular.space;
  for (let at = 0; at < text.length; at++) {
    const kind = regular[text.charCodeAt(at)] ?? 0;
    if (kind === 0 || (kind === Regular.space && before === Regular.space)) return false;
    const old = (before === Regular.o && kind === Regular.afterO) || (before === Regular.u && kind === Regular.afterU);
    if (old && !isLetter(text.charCodeAt(at + 1))) return false;
    before = kind;
  }
  return before !== Regular.space || text === '';
}

/** So many units may be given to a function at once. */
const MOST_UNITS = 1000;

/** Marks that stand by themselves behind their letters, in text that is not composed. */
const [FIRST_MARK, LAST_MARK] = [0x300, 0x36f];

/** True for visible text, composed or not, with one space between its words, wherever tone marks stand. */
export function isTidy(text: string): boolean {
  let before: number = Regular.space;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = isMark(unit) ? Regular.letter : (regular[unit] ?? 0);
    if (kind === 0 || (kind === Regular.space && before === Regular.space)) return false;
    before = kind;
  }
  return before !== Regular.space || text === '';
}

function isMark(unit: number): boolean {
  return unit >= FIRST_MARK && unit <= LAST_MARK;
}

/** A tidy text in small letters without marks; undefined for one that is not tidy, or long. */
export function plainLetters(text: string): string | undefined {
  if (text.length > MOST_UNITS || !isTidy(text)) return undefined;
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit)) units.push(plain[unit]!);
  }
  return String.fromCharCode(...units);
}

function isLetter(unit: number): boolean {
  const kind = regular[unit] ?? 0;
  return kind >= Regular.letter && kind <= Regular.afterU;
}

/** True for words with one space between them and none at the ends; most texts that are squeezed are so already. */
export function isEven(text: string): boolean {
  let spaced = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const cls = charClass(unit);
    if (cls === CharClass.newline) return false;
    if (cls === CharClass.space && (spaced || unit !== SPACE)) return false;
    spaced = cls === CharClass.space;
  }
  return !spaced || text === '';
}
