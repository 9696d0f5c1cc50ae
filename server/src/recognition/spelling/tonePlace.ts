import { CharClass, charClass, isQualityMark, toneless, toneOf } from '../../text/letters';

/**
 * The two ways to mark the tone of an open syllable in «oa», «oe» or «uy»: «hòa, khỏe, thủy» on the first of the two
 * letters, «hoà, khoẻ, thuỷ» on the second. Both are taught; other syllables know one place only («hoàn», «quý»).
 */
export type TonePlace = 'first' | 'second';

/** The last two letters of a word, one of which bears its tone. */
export interface TonedPair {
  readonly place: TonePlace;
  /** Where they begin, in UTF-16 units; they go on to the end of the word. */
  readonly start: number;
}

const [A, E, O, Q, U, Y] = Uint16Array.from('aeoquy', (letter) => letter.charCodeAt(0));

/**
 * The last two letters of a word where either may bear its tone; undefined for all other words.
 * @param start, end the word in the text, composed or not.
 */
export function tonedPairOf(text: string, start: number, end: number): TonedPair | undefined {
  const second = letterBefore(text, start, end);
  if (second === undefined || (second.letter !== A && second.letter !== E && second.letter !== Y)) return undefined;
  const first = letterBefore(text, start, second.start);
  if (first === undefined || (first.tone === 0) === (second.tone === 0)) return undefined;
  if (first.letter !== (second.letter === Y ? U : O)) return undefined;
  if (first.letter === U && letterBefore(text, start, first.start)?.letter === Q) return undefined;
  return { place: first.tone === 0 ? 'second' : 'first', start: first.start };
}

/** A word with the tone on the other of its last two letters, composed where they were. */
export function withToneMoved(word: string): string {
  const start = tonedPairOf(word, 0, word.length)?.start;
  return start === undefined ? word : word.slice(0, start) + moveTone(word.slice(start));
}

function moveTone(pair: string): string {
  const letters: string[] = [];
  let tone = '';
  let bearer = 0;
  for (const unit of pair.normalize('NFD')) {
    if (charClass(unit.charCodeAt(0)) !== CharClass.mark) letters.push(unit);
    else [tone, bearer] = [unit, letters.length];
  }
  const [first = '', second = ''] = letters;
  const moved = bearer === 1 ? first + second + tone : first + tone + second;
  return pair.normalize('NFC') === pair ? moved.normalize('NFC') : moved;
}

/** The letter that ends before an offset, without its tone, and where it begins. Undefined where none does. */
function letterBefore(
  text: string,
  start: number,
  end: number,
): { readonly letter: number; readonly tone: number; readonly start: number } | undefined {
  let tone = 0;
  for (let at = end - 1; at >= start; at--) {
    const unit = text.charCodeAt(at);
    const cls = charClass(unit);
    if (cls === CharClass.mark && !isQualityMark(unit)) tone ||= toneOf(unit);
    else if (cls > CharClass.upper) return undefined;
    else return { letter: toneless(unit), tone: tone || toneOf(unit), start: at };
  }
  return undefined;
}
