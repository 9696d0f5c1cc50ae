import {
  AFTER_LAW_NAMES,
  AFTER_NO_LAW,
  AMENDING,
  AMENDING_SOME,
  BEFORE_NO_LAW,
  LAW_REMARKS,
  NOT_IN_LAW_NAMES,
  TREATIES,
} from '../../domain/citationWords';
import { COMMA_PAIRS, LAW_NAMES } from '../../domain/lawNames';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { digits, isNumber, wordSymbol } from '../../text/symbols';
import { goesOn, goesOnInSentence, isCapital } from '../../text/tokenQueries';
import { Flag, numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { isYearIn, STATE_YEARS } from '../../text/years';
import { endsNumberList } from './bareNumber';
import { afterConnector } from './connectors';
import { type DirectiveDraft, newDraft, words } from './draft';
import { beginsLikeLaw } from './lawBeginnings';
import { closeBracket } from './term';
import { type TypeWord, typeWordAt } from './typeWords';

const knownNames = phraseSet(LAW_NAMES);
const commaPairs = phraseSet(COMMA_PAIRS.map(([before, after]) => `${before}, ${after}`));
const amended = phraseSet(LAW_REMARKS);
const amendingSome = phraseSet(AMENDING_SOME);
const amending = phraseSet(AMENDING);
const beforeNoLaw = phraseSet(BEFORE_NO_LAW);
/** Words in the longest of {@link BEFORE_NO_LAW}. */
const LONGEST_BEFORE = 2;
const afterNoLaw = new WordSet(AFTER_NO_LAW);
const afterNames = phraseSet(AFTER_LAW_NAMES);
const notInNames = new WordSet(NOT_IN_LAW_NAMES);

const treaties = phraseSet(TREATIES);
/** So far before a law a treaty's first word may stand: «Nghị định thư bổ sung của các nước thành viên Liên hợp quốc về». */
const FARTHEST_TREATY = 16;

const ABOUT = wordSymbol('về');
const YEAR = wordSymbol('năm');
/** The longest name, in tokens. */
const LONGEST_NAME = 24;
/** … where it names the laws that it amends. */
const LONGEST_AMENDING_NAME = 60;

/** True where «luật» is none of its own, or no State's: «pháp luật», «kỷ luật số 19», «luật sư», «Công ước về Luật Biển». */
export function isNoLaw(tokens: Tokens, from: number, { type, end }: TypeWord): boolean {
  if (type.name !== 'Luật') return false;
  if (beforeNoLaw.endingAt(tokens, from, LONGEST_BEFORE) === true || afterNoLaw.has(tokens, end)) return true;
  return isSubjectOfTreaty(tokens, from);
}

/** «Công ước của Liên hợp quốc về» before token `from`. */
function isSubjectOfTreaty(tokens: Tokens, from: number): boolean {
  if (from === 0 || tokens.symbol[from - 1] !== ABOUT) return false;
  for (let at = from - 1; at > 0 && from - at <= FARTHEST_TREATY; at--) {
    if (!goesOnInSentence(tokens, at) || tokens.kind[at - 1] === TokenKind.punctuation) return false;
    if (treaties.has(tokens, at - 1)) return true;
  }
  return false;
}

/**
 * A law, code, ordinance or the Constitution cited by name and year, at a type word: «Luật Đất đai năm 2024», «Luật
 * Cán bộ, công chức 2008», «Hiến pháp 2013». Names are open-ended: they begin with a capital and go on to the year.
 * Further years («Hiến pháp 1980, 1992 và 2013») are mentions of their own.
 * @param from the type word's first token.
 */
export function readLaws(tokens: Tokens, from: number, word: TypeWord): DirectiveDraft[] {
  const first = readLaw(tokens, from, word);
  if (first === undefined) return [];
  const drafts = [first];
  for (let end = first.to; ; ) {
    const at = afterConnector(tokens, end);
    const year = at < 0 || tokens.symbol[at] === YEAR ? undefined : readYearOfLaw(tokens, at);
    if (year === undefined || !endsNumberList(tokens, year.end)) return drafts;
    end = year.end;
    drafts.push({ ...first, from: at, to: end, year: year.text, elliptic: true });
  }
}

function readLaw(tokens: Tokens, from: number, word: TypeWord): DirectiveDraft | undefined {
  const { type } = word;
  if (type.named !== true || !goesOn(tokens, word.end)) return undefined;
  const constitution = type.name === 'Hiến pháp';
  let nameEnd = word.end;
  let year = readYearOfLaw(tokens, nameEnd);
  if (year === undefined) {
    if (!constitution && !mayBeginName(tokens, from, nameEnd)) return undefined;
    nameEnd = findNameEnd(tokens, word.end, (at) => yearBehind(tokens, at) !== undefined);
    year = nameEnd > word.end ? yearBehind(tokens, nameEnd) : undefined;
  } else if (!constitution) return undefined;
  if (year === undefined) return undefined;
  const draft = newDraft(type.name, from, year.end);
  draft.year = year.text;
  draft.name = nameEnd > word.end ? words(tokens, word.end, nameEnd) : null;
  return draft;
}

/** The year behind a law's name that ends at token `at`, past the remark «(sửa đổi)». */
function yearBehind(tokens: Tokens, at: number): Year | undefined {
  return readYearOfLaw(tokens, amended.longest(tokens, at)?.end ?? at);
}

/** A name begins with a capital; in small letters after a capital «Luật» it is one that is known, or begins like them. */
export function mayBeginName(tokens: Tokens, type: number, at: number): boolean {
  if (isCapital(tokens, type) && amendingSome.has(tokens, at)) return true;
  return isCapital(tokens, at) || knownNames.has(tokens, at) || (isCapital(tokens, type) && beginsLikeLaw(tokens, at));
}

/**
 * Where the name of a law that begins at `start` ends, or `start` where it breaks off before.
 * @param ends true for a token at which what follows the name begins: its year, or the remark «(sửa đổi)».
 */
export function findNameEnd(tokens: Tokens, start: number, ends: (at: number) => boolean): number {
  const { count, kind, flags, symbol } = tokens;
  const amends = amending.has(tokens, start);
  const limit = Math.min(count, start + (amends ? LONGEST_AMENDING_NAME : LONGEST_NAME));
  let i = knownNames.longest(tokens, start)?.end ?? start;
  for (; i < limit && goesOn(tokens, i) && (flags[i]! & Flag.sentence) === 0; i++) {
    if (i > start && ends(i)) return i;
    if (kind[i] === TokenKind.number) return start;
    if (kind[i] === TokenKind.punctuation) {
      if (symbol[i] === Mark.comma && (isPair(tokens, i) || (amends && isLaw(tokens, i + 1)))) continue;
      if (symbol[i] === Mark.slash) continue; // HIV/AIDS
      return start;
    }
    if (notInNames.has(tokens, i) || afterNames.has(tokens, i)) return start;
    // «Luật Sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019»
    if (i > start && !(amends && isLaw(tokens, i)) && typeWordAt(tokens, i) !== undefined) return start;
    const known = knownNames.longest(tokens, i);
    if (known !== undefined && isCapital(tokens, i)) i = known.end - 1;
  }
  return start;
}

/** True where a law begins that another amends. */
function isLaw(tokens: Tokens, i: number): boolean {
  return typeWordAt(tokens, i)?.type.named === true;
}

/** True for the comma of a pair that law names use («Phòng, chống»). */
function isPair(tokens: Tokens, comma: number): boolean {
  return commaPairs.has(tokens, comma - 1) || commaPairs.has(tokens, comma - 2);
}

interface Year {
  readonly text: string;
  readonly end: number;
}

/** «năm 2024», «2024», «(2024)», not «2021-2025» nor «31/2024». */
function readYearOfLaw(tokens: Tokens, at: number): Year | undefined {
  const open = at < tokens.count && tokens.symbol[at] === Mark.open;
  let i = open ? at + 1 : at;
  if (i < tokens.count && tokens.symbol[i] === YEAR) i++;
  if (!isNumber(tokens, i) || !goesOn(tokens, i) || digits(tokens, i) !== 4) return undefined;
  const value = numberValue(tokens, i);
  if (!isYearIn(STATE_YEARS, value)) return undefined;
  const after = i + 1;
  const goesOnAsNumber =
    isNumber(tokens, after + 1) &&
    goesOn(tokens, after + 1) &&
    tokens.kind[after] === TokenKind.punctuation &&
    tokens.symbol[after] !== Mark.comma &&
    tokens.symbol[after] !== Mark.stop &&
    tokens.symbol[after] !== Mark.semicolon;
  if (goesOnAsNumber) return undefined;
  const end = open ? closeBracket(tokens, after) : after;
  return open && end === after ? undefined : { text: String(value), end };
}
