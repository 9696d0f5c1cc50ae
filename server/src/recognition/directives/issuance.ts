import { DAY_ADVERBS, PASSIVE_VERBS } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { FoundDate } from '../dates/findDates';
import { readConference } from './conference';
import type { DateIndex } from './dateIndex';
import { hasPartOfDay } from './eventDay';
import { readIssuer } from './issuer';
import { pastParticles } from './leadIn';
import { closeBracket, readTerm, type Term } from './term';

const verbs = phraseSet(PASSIVE_VERBS);
const beforeDay = new WordSet(DAY_ADVERBS);
const PASSIVE = wordSymbol('được');
const BY = wordSymbol('do');
const AT = wordSymbol('tại');
const DAY = wordSymbol('ngày');
/** From «được» to the verb stand a body, its term and perhaps a person: so many tokens at most. */
const LONGEST_ACTOR = 24;
/** From the verb to the day, where the meeting stands between: «thông qua tại Kỳ họp thứ 6 ngày …». */
const LONGEST_MEETING = 12;

/** Who issued a document, and on what day, as a clause in the passive says. */
export interface Issuance {
  /** The tokens of the issuer's name, `to` exclusive; undefined where it names none. */
  readonly issuer: { readonly from: number; readonly to: number } | undefined;
  readonly term: Term | undefined;
  readonly date: FoundDate;
  /** The token after the clause. */
  readonly end: number;
}

/**
 * «đã được Quốc hội khóa XV thông qua ngày 23/6/2023», «do Bộ Chính trị ký ban hành hôm 2/1/2020», «phê duyệt ngày
 * 10/6/2013» at token `from`, a comma before it included. Undefined where no day is said: «được Tỉnh ủy triển khai …».
 */
export function readIssuance(tokens: Tokens, from: number, dates: DateIndex): Issuance | undefined {
  if (from >= tokens.count || !goesOn(tokens, from)) return undefined;
  const at = pastParticles(tokens, tokens.symbol[from] === Mark.comma ? from + 1 : from);
  const passive = isPassive(tokens, at);
  const verb = passive ? findVerb(tokens, at + 1) : verbs.longest(tokens, at)?.end;
  if (verb === undefined) return undefined;
  const date = dayAfter(tokens, verb, dates);
  if (date === undefined || hasPartOfDay(tokens, date)) return undefined;
  const actor = at + 1;
  const named = passive && readConference(tokens, actor) === undefined ? readIssuer(tokens, actor) : -1;
  const issuer = named > 0 ? { from: actor, to: named } : undefined;
  return { issuer, term: named > 0 ? readTerm(tokens, named) : undefined, date, end: date.to };
}

/**
 * True where a clause in the passive begins at token `at` that says who issued a document and when: there a subject
 * ends. Asks only for the beginning of a day, not for a whole one.
 */
export function beginsIssuance(tokens: Tokens, at: number): boolean {
  if (!isPassive(tokens, at)) return false;
  const issuer = readIssuer(tokens, at + 1);
  if (issuer < 0) return false;
  const term = readTerm(tokens, issuer);
  const end = term === undefined ? issuer : closeBracket(tokens, term.numeralEnd);
  const verb = verbs.longest(tokens, pastParticles(tokens, end))?.end ?? -1;
  if (verb < 0 || !goesOn(tokens, verb)) return false;
  return tokens.symbol[verb] === DAY || beforeDay.has(tokens, verb) || isNumber(tokens, verb);
}

function isPassive(tokens: Tokens, at: number): boolean {
  const symbol = tokens.symbol[at];
  return (symbol === PASSIVE || symbol === BY) && goesOn(tokens, at);
}

/** The token after the first verb of issuing behind an actor that begins at `from` and stands in one piece. */
function findVerb(tokens: Tokens, from: number): number | undefined {
  for (let i = from; i < tokens.count && i < from + LONGEST_ACTOR && goesOn(tokens, i); i++) {
    if (beginsSentence(tokens, i) || endsActor(tokens, i)) return undefined;
    const verb = verbs.longest(tokens, i);
    // «ký thay Tổng Giám đốc ban hành»
    if (verb !== undefined && saysDay(tokens, verb.end)) return verb.end;
  }
  return undefined;
}

function endsActor({ kind, symbol }: Tokens, i: number): boolean {
  return kind[i] === TokenKind.punctuation && symbol[i] !== Mark.open && symbol[i] !== Mark.close;
}

function saysDay(tokens: Tokens, at: number): boolean {
  if (!goesOn(tokens, at)) return false;
  const symbol = tokens.symbol[at];
  return symbol === DAY || symbol === AT || beforeDay.has(tokens, at) || isNumber(tokens, at);
}

/** The day that stands behind the verb, the meeting between them passed over. */
function dayAfter(tokens: Tokens, verb: number, dates: DateIndex): FoundDate | undefined {
  const at = beforeDay.has(tokens, verb) ? verb + 1 : verb;
  const date = goesOn(tokens, at) ? dates.startingAt(at) : undefined;
  if (date !== undefined || tokens.symbol[at] !== AT) return date;
  for (let i = at + 1; i < at + LONGEST_MEETING && goesOn(tokens, i) && !endsActor(tokens, i); i++) {
    if (beginsSentence(tokens, i)) return undefined;
    if (tokens.symbol[i] === DAY) return dates.startingAt(i);
  }
  return undefined;
}
