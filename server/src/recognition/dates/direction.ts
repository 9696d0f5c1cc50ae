import {
  AHEAD_AFTER_DATE,
  AHEAD_WORDS,
  BACK_AFTER_DATE,
  BACK_WORDS,
  CALLS_FOR,
  DEADLINE_WORDS,
  DUTY_WORDS,
  FROM_WORDS,
  ISSUE_WORDS,
  TELLING_WORDS,
  UNTIL_WORDS,
} from '../../domain/calendarWords';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { isNumber } from '../../text/symbols';
import { beginsSentence, goesOn, isAllCaps } from '../../text/tokenQueries';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { DATE_HEADS, dateWords } from './dateWords';
import type { FoundDate } from './findDates';

/** Where a date lies, seen from the article's own day. */
export type Direction = 'ahead' | 'back';

type Role = Direction | 'call';

const ROLES = [
  ...CALLS_FOR.map((word) => [word, 'call'] as const),
  ...AHEAD_WORDS.map((word) => [word, 'ahead'] as const),
  ...BACK_WORDS.map((word) => [word, 'back'] as const),
];
const inClause = new Phrases<Role>(ROLES);
/** The same, and the words after which it is another's. */
const afterSubject = new Phrases<Role>([...TELLING_WORDS.map((word) => [word, 'call'] as const), ...ROLES]);
const afterUntil = new Phrases<Direction>([
  ...DUTY_WORDS.map((word) => [word, 'ahead'] as const),
  ...BACK_WORDS.map((word) => [word, 'back'] as const),
]);
const afterDate = new Phrases<Direction>([
  ...AHEAD_AFTER_DATE.map((word) => [word, 'ahead'] as const),
  ...BACK_AFTER_DATE.map((word) => [word, 'back'] as const),
]);
const deadlines = phraseSet(DEADLINE_WORDS);
const froms = phraseSet(FROM_WORDS);
const untils = phraseSet(UNTIL_WORDS);
const issued = phraseSet(ISSUE_WORDS);
/** So many tokens before and after a date are looked at. */
const WIDEST_LOOK = 16;
/** Between a date that opens a sentence and its verb so many tokens stand: «Ngày 20/10, Hội Nông dân huyện sẽ …». */
const LONGEST_SUBJECT = 6;
/** None of the phrases that touch a date is longer. */
const LONGEST_PHRASE = 4;

/**
 * Where the words of its clause say that a date lies, which names no year: «chậm nhất ngày 30/6» ahead, «tính đến ngày
 * 30/6» back; undefined where they say nothing, or both. The day of a document tells nothing: «Kế hoạch 12-KH/TU ngày …».
 */
export function directionOf(tokens: Tokens, date: FoundDate): Direction | undefined {
  const after = directionAfter(tokens, date);
  if (after !== undefined) return after;
  const { from, to } = date;
  if (isOfDocument(tokens, from)) return undefined;
  const before = directionBefore(tokens, from);
  if (deadlines.endingAt(tokens, from, LONGEST_PHRASE)) return before === 'back' ? undefined : 'ahead';
  if (before !== undefined) return before;
  if (untils.endingAt(tokens, from, LONGEST_PHRASE)) return directionUntil(tokens, from, to);
  if (froms.endingAt(tokens, from, LONGEST_PHRASE)) return told(firstAfter(tokens, to, inClause));
  const opens = beginsSentence(tokens, from) && tokens.symbol[to] === Mark.comma;
  return opens && told(firstAfter(tokens, to, afterSubject, LONGEST_SUBJECT)) === 'ahead' ? 'ahead' : undefined;
}

function told(role: Role | undefined): Direction | undefined {
  return role === 'call' ? undefined : role;
}

/** «vừa qua» or «tới» right after a date, but not «ngày 28/2 tới thăm» nor «tháng 7 tới tháng 9». */
function directionAfter(tokens: Tokens, { to, parts }: FoundDate): Direction | undefined {
  const word = goesOn(tokens, to) ? afterDate.longest(tokens, to) : undefined;
  if (word === undefined || word.value === 'back') return word?.value;
  if (!goesOn(tokens, word.end) || tokens.kind[word.end] === TokenKind.punctuation) return 'ahead';
  const opensDate = ((dateWords.longest(tokens, word.end)?.value ?? 0) & DATE_HEADS) !== 0;
  return parts.from.day !== null || opensDate || isNumber(tokens, word.end) ? undefined : 'ahead';
}

/** The nearest word of the clause before token `from` that tells. */
function directionBefore(tokens: Tokens, from: number): Direction | undefined {
  let called = false;
  // «Dự kiến, ngày 15/2 …»
  let at = tokens.symbol[from - 1] === Mark.comma ? from - 1 : from;
  if (at < from && !inClause.mayEndBefore(tokens, at)) return undefined;
  for (const first = startOfClause(tokens, at); at > first; at--) {
    const word = inClause.longest(tokens, at - 1);
    if (word === undefined || word.end > from) continue;
    if (word.value === 'call') called = true;
    else if (word.value === 'ahead' || !called) return word.value;
    else return undefined;
  }
  return undefined;
}

/** What the clause of «đến ngày 30/9» says on either side of the date. */
function directionUntil(tokens: Tokens, from: number, to: number): Direction | undefined {
  for (let at = from - 1, first = startOfClause(tokens, from); at >= first; at--) {
    const word = afterUntil.longest(tokens, at);
    if (word !== undefined) return word.value;
  }
  return firstAfter(tokens, to, afterUntil);
}

/** What the first word of a table says that stands soon after token `to` in its sentence. */
function firstAfter<R extends Role>(tokens: Tokens, to: number, words: Phrases<R>, most = WIDEST_LOOK): R | undefined {
  const last = Math.min(tokens.count, to + most);
  for (let at = to; at < last && goesOn(tokens, at) && (tokens.flags[at]! & Flag.sentence) === 0; at++) {
    if (tokens.symbol[at] === Mark.semicolon) break;
    const word = words.longest(tokens, at);
    if (word !== undefined) return word.value;
  }
  return undefined;
}

/** The first token of the clause that goes on to token `end`, or the farthest that is looked at. */
function startOfClause(tokens: Tokens, end: number): number {
  const { symbol, flags } = tokens;
  let at = end;
  while (at > 0 && end - at < WIDEST_LOOK) {
    const mark = symbol[at - 1]!;
    if (mark === Mark.comma || mark === Mark.semicolon || mark === Mark.colon) break;
    if ((flags[at]! & Flag.sentence) !== 0 || !goesOn(tokens, at)) break;
    at--;
  }
  return at;
}

/** «Kế hoạch số 12 ngày …», «12-KH/TU ngày …», «ban hành ngày …». */
function isOfDocument(tokens: Tokens, from: number): boolean {
  if (from < 2 || !goesOn(tokens, from)) return false;
  if (isNumber(tokens, from - 1) || issued.endingAt(tokens, from, LONGEST_PHRASE)) return true;
  const mark = tokens.symbol[from - 2]!;
  return isAllCaps(tokens, from - 1) && (mark === Mark.slash || isDash(mark));
}
