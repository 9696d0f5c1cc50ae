import { CharClass, charClass, isVowel, toneless } from '../../text/letters';
import { isUnknown, type Tokens } from '../../text/tokens';
import { inCapitals, isNameWord, type NameShape, runEnd, Shape } from './readName';

const LONGEST_UNUSUAL_NAME = 5;
/** Letters that Vietnamese words do not have. */
const FOREIGN_LETTERS = new Set([...'fjwz'].map((letter) => letter.charCodeAt(0)));
/** Consonants that end no Vietnamese word; «g» and «h» do in «ng», «nh» and «ch». */
const FOREIGN_ENDS = new Set([...'bdđklrsvxq'].map((letter) => letter.charCodeAt(0)));

/**
 * A name without a Vietnamese surname: a foreigner's («Thongloun Sisoulith»), or one that is known without it
 * («Thuận Hữu»). It needs a word of address or a title right before it; elsewhere it is only possible, and counts
 * where the same name stands somewhere with such a word.
 */
export function readUnusualName(
  tokens: Tokens,
  at: number,
  addressed: boolean,
  behindTitle: boolean,
  endsBefore: (tokens: Tokens, at: number) => boolean,
): NameShape | undefined {
  if (!addressed && !behindTitle && !isUnknown(tokens, at)) return undefined;
  if (inCapitals(tokens, at)) return undefined;
  const to = runEnd(tokens, at, LONGEST_UNUSUAL_NAME, false, endsBefore);
  if (to - at < 2 || isNameWord(tokens, to)) return undefined;
  if (behindTitle) return { to, shape: Shape.likely, capitals: false };
  const foreign = isForeign(tokens, at, to);
  if (addressed) return foreign || to - at >= 3 ? { to, shape: Shape.likely, capitals: false } : undefined;
  return foreign ? { to, shape: Shape.possible, capitals: false } : undefined;
}

/** True where a word among tokens `from` to `to` cannot be Vietnamese, by its letters. */
export function isForeign(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isForeignWord(tokens, i)) return true;
  return false;
}

/** A letter or an ending that Vietnamese has not, or a second syllable: a Vietnamese word has one row of vowels. */
function isForeignWord(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  let vowelRows = 0;
  let wasVowel = false;
  let letter = 0;
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
    const unit = text.charCodeAt(at);
    if (charClass(unit) === CharClass.mark) continue; // a mark makes no other letter of a vowel or a consonant
    letter = toneless(unit);
    if (FOREIGN_LETTERS.has(letter)) return true;
    const vowel = isVowel(unit);
    if (vowel && !wasVowel) vowelRows++;
    wasVowel = vowel;
  }
  return vowelRows > 1 || FOREIGN_ENDS.has(letter);
}
