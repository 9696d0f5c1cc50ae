import {
  AFTER_LATE_ISSUER,
  CENTRAL_BODIES,
  CLAUSE_ACTORS,
  CLAUSE_BODIES,
  CLAUSE_OPENINGS,
  CLAUSE_PLACES,
  CLAUSE_SUBJECTS,
  CLAUSE_VERBS,
  DESCRIBED,
  DOINGS,
  DONE_AFTER,
  ISSUERS_AFTER_SUBJECT,
  LIST_CONNECTORS,
  PREDICATES,
  QUESTIONS,
  REMARKS,
  SET_AIMS,
  SET_PLURALS,
  SETTING_VERBS,
  SUMMED_UP,
} from '../../domain/citationWords';
import { isClosingQuote, isOpeningQuote, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn, isCapital, isGlued } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { readConference } from './conference';
import { afterConnector } from './connectors';
import { beginsIssuance } from './issuance';
import { readIssuer, readIssuers } from './issuer';
import { beforeQuestion } from './question';
import { typeWordAt } from './typeWords';
import { isYearInBracket, mayBearYear } from './yearInBracket';

const ABOUT = wordSymbol('về');
const DANG = wordSymbol('đang');
const SO = wordSymbol('số');
const OF = wordSymbol('của');
/**
 * The longest issuer after a subject, in tokens, with what may follow: «của Ban Thường vụ Tỉnh ủy … trên địa bàn huyện
 * …».
 */
const LONGEST_ISSUER = 24;
/** Where a subject of so many tokens has not ended, it is no subject. */
const LONGEST_SUBJECT = 160;
/** Nor where it says «về» so often: titles of several documents have run together. Keeps a run of them linear. */
const MOST_TITLES = 6;

const subjects = phraseSet(CLAUSE_SUBJECTS);
const predicates = new WordSet(PREDICATES);
const described = phraseSet(DESCRIBED);
const doneAfter = new WordSet(DONE_AFTER);
/** Words in the longest of {@link DESCRIBED}. */
const LONGEST_DESCRIBED = 3;
const remarks = phraseSet([...REMARKS, ...SUMMED_UP, ...QUESTIONS]);
/** The words at which a clause may end: a subject is long, and most of its words are turned away at once. */
const turns = new WordSet(
  [
    'về',
    PREDICATES,
    LIST_CONNECTORS,
    ...REMARKS.map(firstWord),
    ...SUMMED_UP.map(firstWord),
    ...QUESTIONS.map(firstWord),
    ...SETTING_VERBS.map(firstWord),
  ].join(' '),
);
const settings = phraseSet(SETTING_VERBS);
const aims = phraseSet(SET_AIMS);
const plurals = new WordSet(SET_PLURALS);
const actors = phraseSet(CLAUSE_ACTORS);
const issuers = phraseSet(ISSUERS_AFTER_SUBJECT);
const afterIssuer = phraseSet(AFTER_LATE_ISSUER);
const doings = phraseSet(DOINGS);
const places = new WordSet(CLAUSE_PLACES);
const bodies = new WordSet(CLAUSE_BODIES);
const openings = phraseSet(CLAUSE_OPENINGS);
const doing = phraseSet(CLAUSE_VERBS);
const central = phraseSet(CENTRAL_BODIES);
/** Words in the longest of {@link CENTRAL_BODIES}. */
const LONGEST_CENTRAL = 5;

/** The words of a subject as tokens, `to` exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** The token after it: where the issuer may stand. */
  readonly end: number;
}

/** The subject that begins with «về» at token `at`: its words after «về», quotes kept, to the end of the clause. */
export function readSubject(tokens: Tokens, at: number): Subject | undefined {
  if (at >= tokens.count) return undefined;
  // «Kết luận số 100-KL/TW “về việc …”»
  const quote = isOpening(tokens, at) && tokens.symbol[at + 1] === ABOUT ? endOfQuote(tokens, at) : -1;
  if (quote > 0) return { from: at + 2, to: quote - 1, end: quote };
  if (tokens.symbol[at] !== ABOUT) return undefined;
  const from = tokens.symbol[at + 1] === Mark.colon ? at + 2 : at + 1;
  if (from >= tokens.count) return undefined;
  const quoted = isOpening(tokens, from) ? endOfQuote(tokens, from) : -1;
  if (quoted > 0) return { from, to: quoted, end: quoted };
  const to = endOfClause(tokens, from);
  if (to <= from) return undefined;
  const issuer = startOfIssuer(tokens, from, to);
  return { from, to: issuer, end: issuer };
}

/** Where «của Bộ Chính trị» begins that ends the subject and says who issued the document, or `to`. */
function startOfIssuer(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 2; i > from && i >= to - LONGEST_ISSUER; i--) {
    if (tokens.symbol[i] !== OF) continue;
    const names = isCapital(tokens, i + 1) && issuers.has(tokens, i + 1);
    const end = names ? readIssuers(tokens, i + 1) : -1;
    return (end === to || (end > 0 && afterIssuer.has(tokens, end))) && doings.longest(tokens, i - 2)?.end !== i
      ? i
      : to;
  }
  return to;
}

/** True for the quote at which a quotation opens; a single one opens at a word, and none inside it («H'Mông»). */
function isOpening(tokens: Tokens, i: number): boolean {
  const symbol = tokens.symbol[i];
  if (symbol === Mark.apostrophe || symbol === Mark.openSingleQuote)
    return !isGlued(tokens, i) && isGlued(tokens, i + 1);
  return symbol !== undefined && (symbol === Mark.quote || isOpeningQuote(symbol));
}

/** True for the quote that closes what `opening` opened. */
function isClosing(tokens: Tokens, i: number, opening: number): boolean {
  const symbol = tokens.symbol[i]!;
  if (opening === Mark.apostrophe || opening === Mark.openSingleQuote) {
    if (symbol !== Mark.apostrophe && symbol !== Mark.closeSingleQuote) return false;
    return !isGlued(tokens, i + 1) || tokens.kind[i + 1] === TokenKind.punctuation;
  }
  return symbol === Mark.quote || (symbol !== Mark.closeSingleQuote && isClosingQuote(symbol));
}

/** The token after the quotation that opens at `from`, inner quotations included, or -1 where it does not close. */
function endOfQuote(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.count, from + LONGEST_SUBJECT);
  const opening = tokens.symbol[from]!;
  let depth = 0;
  let titles = 0;
  for (let i = from; i < limit && tokens.breaks[i]! <= Break.wrap; i++) {
    const symbol = tokens.symbol[i]!;
    if (symbol === ABOUT && ++titles > MOST_TITLES) return -1;
    if (opening === Mark.quote && symbol === Mark.quote && i > from) return i + 1;
    if (isOpening(tokens, i)) depth++;
    else if (isClosing(tokens, i, opening) && --depth === 0) return afterClosings(tokens, i + 1);
  }
  return -1;
}

/** Over further closing quotes: where an inner quotation was never opened, the outer one closes after it. */
function afterClosings(tokens: Tokens, at: number): number {
  let end = at;
  while (end < tokens.count && tokens.symbol[end] === Mark.closeQuote && isGlued(tokens, end)) end++;
  return end;
}

function endOfClause(tokens: Tokens, from: number): number {
  const { count, symbol, kind, breaks, flags } = tokens;
  const limit = Math.min(count, from + LONGEST_SUBJECT);
  let depth = 0;
  let titles = 0;
  /** The last comma after which someone may begin to do something. */
  let actor = -1;
  let i = from;
  for (; i < limit; i++) {
    if (breaks[i]! > Break.wrap || (flags[i]! & Flag.sentence) !== 0) break;
    if (kind[i] !== TokenKind.punctuation && !turns.has(tokens, i)) continue;
    const mark = symbol[i]!;
    if (mark === ABOUT && ++titles > MOST_TITLES) return from;
    if (isYearInBracket(tokens, i) && depth === 0 && !mayBearYear(tokens, from, i)) break;
    if (mark === Mark.open || mark === Mark.openQuote) depth++;
    else if (mark === Mark.close || mark === Mark.closeQuote) {
      if (--depth < 0) break;
    }
    if (remarks.has(tokens, i) || beginsIssuance(tokens, i)) break;
    if (depth > 0) continue;
    if (mark === Mark.semicolon) break;
    if ((predicates.has(tokens, i) && !isDescribed(tokens, i)) || setsAims(tokens, i)) {
      if (actor > from) i = actor;
      break;
    }
    const next = afterConnector(tokens, i);
    if (mark === Mark.comma) actor = next > 0 && isActor(tokens, next) ? i : -1;
    if (next > 0 && ((mark === Mark.comma && startsClause(tokens, i, next)) || startsDocument(tokens, next))) break;
  }
  if (i === limit && limit < count) return from;
  return trimmed(tokens, from, beforeQuestion(tokens, from, trimmed(tokens, from, i)));
}

/** «đảng viên đang công tác ở xa» is all subject, «… đảng viên đang được thực hiện» is not. */
function isDescribed(tokens: Tokens, at: number): boolean {
  if (tokens.symbol[at] !== DANG || doneAfter.has(tokens, at + 1)) return false;
  return described.endingAt(tokens, at, LONGEST_DESCRIBED) !== undefined;
}

/** «đặt ra 11 chỉ tiêu», «đề ra các mục tiêu» at token `at`. */
function setsAims(tokens: Tokens, at: number): boolean {
  const verb = settings.longest(tokens, at);
  if (verb === undefined || !goesOn(tokens, verb.end)) return false;
  return isNumber(tokens, verb.end) || aims.has(tokens, plurals.has(tokens, verb.end) ? verb.end + 1 : verb.end);
}

/** True where a new clause begins at token `at`, behind a comma. */
function startsClause(tokens: Tokens, comma: number, at: number): boolean {
  if (openings.has(tokens, at) || acts(tokens, at)) return true;
  if (!isCapital(tokens, at) || !subjects.has(tokens, at)) return false;
  return !(central.has(tokens, at) && central.endingAt(tokens, comma, LONGEST_CENTRAL) !== undefined);
}

/** «UBKT Trung ương quyết định», «ban Bí thư kết luận»: a body, its head in small letters perhaps, and what it does. */
function acts(tokens: Tokens, at: number): boolean {
  if (!bodies.has(tokens, at)) return false;
  const end = readIssuer(tokens, at);
  return end > 0 && goesOn(tokens, end) && doing.has(tokens, end);
}

/** True where someone is named who may do something: «các cấp ủy», «thành phố Huế», «Đảng bộ tỉnh». */
function isActor(tokens: Tokens, at: number): boolean {
  if (isCapital(tokens, at)) return bodies.has(tokens, at);
  if (actors.has(tokens, at)) return true;
  return places.has(tokens, at) ? isCapital(tokens, at + 1) : places.has(tokens, at + 1) && isCapital(tokens, at + 2);
}

/** True where another document begins: «… và Nghị quyết số 21-NQ/TW», «…, Nghị quyết Trung ương 6». */
function startsDocument(tokens: Tokens, at: number): boolean {
  const word = typeWordAt(tokens, at);
  if (word === undefined || word.end >= tokens.count) return false;
  if (tokens.symbol[word.end] === SO || isNumber(tokens, word.end)) return true;
  return isCapital(tokens, at) && readConference(tokens, word.end) !== undefined;
}

/** Leaves out the full stop («.», «./.»), a question mark and commas at the end. */
function trimmed(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && TRAILING.has(tokens.symbol[end - 1]!)) end--;
  return end;
}

const TRAILING = new Set<number>([Mark.stop, Mark.comma, Mark.slash, Mark.colon, Mark.ellipsis, Mark.question]);

function firstWord(phrase: string): string {
  return /\p{L}+/u.exec(phrase)![0];
}
