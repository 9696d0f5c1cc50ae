import { letters, wordSymbol } from '../../text/symbols';
import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { wordEnd } from '../people/nameRun';
import { type NameShape, Shape } from '../people/nameShape';
import { readName } from '../people/readName';
import { beginsTitle } from '../words/begins';
import { historicNames, usualMiddles } from '../words/nameWords';

const LONGEST_PLACE = 4;
/** In words: most places have two, most people three. */
const USUAL_PLACE = 2;
const USUAL_NAME = 3;
const THI = wordSymbol('Thị');

/**
 * The end of capitalised words that name a place which no list holds: «Đăk Rve», «Nà Phát». Where a person's name follows
 * at once («Sìn Hồ | Lù Văn Chi»), the place ends before it; where all of it is a person's name, there is no place.
 * @param mayLookLikeName true behind the word for a level: «xã Mai Sơn» is a place, though a man may be called so.
 * @returns the token after the place, or `at`.
 */
export function unknownPlaceEnd(tokens: Tokens, at: number, mayLookLikeName: boolean): number {
  if (!isCapital(tokens, at) || beginsTitle(tokens, at)) return at;
  const historic = historicNames.longest(tokens, at)?.end ?? at;
  if (historic > at && isCapital(tokens, historic - 1) && !isWithinName(tokens, at, historic)) return historic;
  const whole = readName(tokens, at, beginsTitle);
  if (whole !== undefined && !nameGoesOn(tokens, whole.to) && (isPerson(whole, at) || !mayLookLikeName)) return at;
  const name = nameBehind(tokens, at);
  return name > at ? name : likeliestEnd(tokens, at);
}

/** Where the likeliest of the persons' names begins that could end the capitalised words at `at`; else their end. */
function likeliestEnd(tokens: Tokens, at: number): number {
  let to = wordEnd(tokens, at);
  let before = -1;
  let best = 0;
  for (let words = 1; words < LONGEST_PLACE && nameGoesOn(tokens, to); words++) {
    const person = readName(tokens, to, beginsTitle);
    if (person !== undefined && !nameGoesOn(tokens, person.to)) {
      // «Sìn Hồ | Lù Văn Chi»: the middle name tells where the surname is; else most places have two words
      const shape = 2 * (person.shape + (usualMiddles.has(tokens, to + 1) ? 1 : 0)) + (words === USUAL_PLACE ? 1 : 0);
      // a rare surname begins a name only where all of it would be too long for a place
      const likely =
        person.shape > Shape.possible ||
        // «xã Đăk Rve | A Nhân»
        (letters(tokens, to) === 1 && words > 1) ||
        (person.to - to >= USUAL_NAME && person.to - at >= LONGEST_PLACE);
      if (likely && shape > best) {
        before = to;
        best = shape;
      }
    }
    to = wordEnd(tokens, to);
  }
  return before < 0 ? to : before;
}

/** «Chủ tịch xã | Trần Phú Dũng»: with the one word behind it a name of the past is that of a man today. */
function isWithinName(tokens: Tokens, at: number, historic: number): boolean {
  if (!nameGoesOn(tokens, historic) || nameGoesOn(tokens, historic + 1)) return false;
  return readName(tokens, at, beginsTitle)?.to === historic + 1;
}

/** «Phó Chủ tịch UBND huyện | Ma Thế Dũng»: three words with a surname and a usual middle name are a person. */
function isPerson(name: NameShape, at: number): boolean {
  return name.shape >= Shape.clear || (name.shape === Shape.likely && name.to - at === USUAL_NAME);
}

/**
 * Where a person's name begins behind the two words that most names of places and schools have: «Đồng Vương | Lê Xuân
 * Luân», though «Vương Lê Xuân Luân» would be a name as well; `at` where not just so many capitalised words stand there.
 */
export function nameBehind(tokens: Tokens, at: number): number {
  let to = at;
  const name = at + USUAL_PLACE;
  const longest = tokens.symbol[name + 1] === THI ? USUAL_NAME + 1 : USUAL_NAME;
  while (to <= name + longest && (to === at || nameGoesOn(tokens, to)) && wordEnd(tokens, to) === to + 1) to++;
  if (to < name + USUAL_NAME || to > name + longest) return at;
  return readName(tokens, name, beginsTitle)?.to === to ? name : at;
}

/** True where a capitalised word at `at` goes on with the name before it, and begins no title. */
export function nameGoesOn(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && goesOnInSentence(tokens, at) && !beginsTitle(tokens, at);
}
