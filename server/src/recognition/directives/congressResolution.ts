import { CONGRESS_WORDS, NOT_IN_CONGRESS_NAMES, ORDINAL_MARKS } from '../../domain/citationWords';
import { isDash, Mark } from '../../text/marks';
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
const office = phraseSet(['nhiệm kỳ']);
const CUA = wordSymbol('của');
const notInNames = new WordSet(NOT_IN_CONGRESS_NAMES);
/** The longest name of a congress, in tokens («đại biểu Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh …»). */
const LONGEST_NAME = 26;
/** How the symbol of a congress's own document ends. Source: Hướng dẫn 36-HD/VPTW. */
const OF_CONGRESS = '/ĐH';
/** Congresses of Party and mass organisations have not reached this. */
const HIGHEST_CONGRESS = 40;

/**
 * Resolutions of congresses, national and local, at a type word: «Nghị quyết Đại hội XIII», «Nghị quyết Đại hội Đảng
 * bộ tỉnh lần thứ XIX». A further numeral («Đại hội XII, XIII») is a mention of its own.
 * @returns the mentions in order; none where no particular congress is named.
 */
export function readCongressResolutions(tokens: Tokens, from: number, word: TypeWord): DirectiveDraft[] {
  if (word.type.name !== 'Nghị quyết' || !goesOn(tokens, word.end)) return [];
  const named = readCongress(tokens, tokens.symbol[word.end] === CUA ? word.end + 1 : word.end);
  if (named === undefined) return [];
  const { number, organisation } = named;
  const drafts = [{ ...draftOf(word.type.name, from, number), issuer: organisation }];
  for (let end = number.end; ; ) {
    const next = afterConnector(tokens, end);
    const more = romanValue(tokens, next);
    if (more === 0) return drafts;
    end = next + 1;
    drafts.push({ ...draftOf(word.type.name, next, { value: more, end }), issuer: organisation, elliptic: true });
  }
}

/** A particular congress. */
interface Congress {
  readonly number: Numeral;
  /** Whose it is, where it is not the whole Party's. */
  readonly organisation: string | null;
}

/** The congress that is named at token `at`, with its number. */
function readCongress(tokens: Tokens, at: number): Congress | undefined {
  const name = congress.longest(tokens, at);
  const number = name && findNumber(tokens, name.end);
  return number && { number, organisation: organisationOf(tokens, name.end, number.end) };
}

/**
 * Fills in which congress numbered documents are of, where their symbol says that they are one's: «Nghị quyết số
 * 01-NQ/ĐH của Đại hội Đảng bộ tỉnh lần thứ XVII».
 * @param at the token after them, perhaps «của».
 * @returns the token after the congress, undefined where none stands there.
 */
export function readCongressOf(tokens: Tokens, group: readonly DirectiveDraft[], at: number): number | undefined {
  if (!isOfCongress(group) || at >= tokens.count) return undefined;
  const named = readCongress(tokens, tokens.symbol[at] === CUA ? at + 1 : at);
  if (named === undefined) return undefined;
  tell(group, named);
  return named.number.end;
}

/** The same where the congress stands before them: «Đại hội Đảng bộ tỉnh lần thứ XVII đã thông qua Nghị quyết số 01-NQ/ĐH». */
export function readCongressBefore(tokens: Tokens, group: readonly DirectiveDraft[], end: number): void {
  if (!isOfCongress(group)) return;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_NAME); from--) {
    const named = readCongress(tokens, from);
    if (named !== undefined && afterYears(tokens, named.number.end) === end) {
      tell(group, named);
      return;
    }
    if ((tokens.flags[from]! & Flag.sentence) !== 0) return;
  }
}

/** The token after «, nhiệm kỳ 2020 - 2025», if that stands at token `at`, else `at`. */
function afterYears(tokens: Tokens, at: number): number {
  const from = tokens.symbol[at] === Mark.comma ? at + 1 : at;
  const years = office.longest(tokens, from)?.end;
  if (years === undefined || !isNumber(tokens, years)) return at;
  return isDash(tokens.symbol[years + 1]!) && isNumber(tokens, years + 2) ? years + 3 : years + 1;
}

function isOfCongress(group: readonly DirectiveDraft[]): boolean {
  const last = group.at(-1)!;
  return last.congress === null && last.symbol?.endsWith(OF_CONGRESS) === true;
}

function tell(group: readonly DirectiveDraft[], { number, organisation }: Congress): void {
  for (const draft of group) {
    draft.congress ??= toRoman(number.value);
    draft.issuer ??= organisation;
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
