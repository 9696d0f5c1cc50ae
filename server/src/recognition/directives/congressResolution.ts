import { CONGRESS_WORDS, NOT_IN_CONGRESS_NAMES, ORDINAL_MARKS } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import { type Numeral, readOrdinal, romanValue, toRoman } from '../../text/numerals';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { afterConnector } from './connectors';
import { type DirectiveDraft, newDraft, words } from './draft';
import { readIssuer } from './issuer';
import { readTerm } from './term';
import { type TypeWord, typeWordAt } from './typeWords';

const congress = phraseSet(CONGRESS_WORDS);
const ordinalMark = phraseSet(ORDINAL_MARKS);
const CUA = wordSymbol('của');
const notInNames = new WordSet(NOT_IN_CONGRESS_NAMES);
/** The longest name of a congress, in tokens («đại biểu Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh …»). */
const LONGEST_NAME = 26;
/** Congresses of Party and mass organisations have not reached this. */
const HIGHEST_CONGRESS = 40;

/**
 * Resolutions of congresses, national and local, at a type word: «Nghị quyết Đại hội XIII», «Nghị quyết Đại hội Đảng
 * bộ tỉnh lần thứ XIX». A further numeral («Đại hội XII, XIII») is a mention of its own.
 * @returns the mentions in order; none where no particular congress is named.
 */
export function readCongressResolutions(tokens: Tokens, from: number, word: TypeWord): DirectiveDraft[] {
  if (word.type.name !== 'Nghị quyết' || !goesOn(tokens, word.end)) return [];
  const at = tokens.symbol[word.end] === CUA ? word.end + 1 : word.end;
  const name = congress.longest(tokens, at);
  if (name === undefined) return [];
  const number = findNumber(tokens, name.end);
  if (number === undefined) return [];
  const organisation = organisationOf(tokens, name.end, number.end);
  const drafts = [{ ...draftOf(word.type.name, from, number), issuer: organisation }];
  for (let end = number.end; ; ) {
    const next = afterConnector(tokens, end);
    const more = romanValue(tokens, next);
    if (more === 0) return drafts;
    end = next + 1;
    drafts.push({ ...draftOf(word.type.name, next, { value: more, end }), issuer: organisation, elliptic: true });
  }
}

function draftOf(type: string, from: number, number: Numeral): DirectiveDraft {
  const draft = newDraft(type, from, number.end);
  draft.congress = toRoman(number.value);
  return draft;
}

/** Whose congress it is, where it is not the whole Party's: «Đảng bộ tỉnh», in its name or right after its number. */
function organisationOf(tokens: Tokens, start: number, end: number): string | null {
  for (let i = start; i <= end && i < tokens.count; i++) {
    const to = readIssuer(tokens, i);
    if (to > i) return words(tokens, i, to);
  }
  return null;
}

/** The congress's number: right after the word, or after its name with «lần thứ» or «khóa». */
function findNumber(tokens: Tokens, start: number): Numeral | undefined {
  const limit = Math.min(tokens.count, start + LONGEST_NAME);
  for (let i = start; i < limit && goesOn(tokens, i); i++) {
    if ((tokens.flags[i]! & Flag.sentence) !== 0) return undefined;
    const mark = ordinalMark.longest(tokens, i);
    if (mark !== undefined) return inRange(readOrdinal(tokens, mark.end));
    const term = readTerm(tokens, i);
    if (term !== undefined && !term.bracketed) return inRange({ value: term.value, end: term.numeralEnd });
    if (isNumber(tokens, i)) return i === start ? inRange(readOrdinal(tokens, i)) : undefined;
    if (tokens.kind[i] === TokenKind.punctuation) {
      if (tokens.symbol[i] === Mark.stop || tokens.symbol[i] === Mark.hyphen) continue; // TP. Hồ Chí Minh, T.Ư
      return undefined;
    }
    const roman = romanValue(tokens, i);
    if (roman > 1) return inRange({ value: roman, end: i + 1 });
    if (notInNames.has(tokens, i) || congress.has(tokens, i) || typeWordAt(tokens, i) !== undefined) return undefined;
  }
  return undefined;
}

function inRange(number: Numeral | undefined): Numeral | undefined {
  return number !== undefined && number.value <= HIGHEST_CONGRESS ? number : undefined;
}
