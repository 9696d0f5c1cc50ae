import { CharClass, charClass, isVowel, toneless } from '../../text/letters';
import type { Tokens } from '../../text/tokens';

/** Letters that Vietnamese words do not have. */
const FOREIGN_LETTERS = new Set([...'fjwz'].map((letter) => letter.charCodeAt(0)));
/** Consonants that end no Vietnamese word; «g» and «h» do in «ng», «nh» and «ch». */
const FOREIGN_ENDS = new Set([...'bdđklrsvxq'].map((letter) => letter.charCodeAt(0)));

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
