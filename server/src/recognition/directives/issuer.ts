import { CENTRAL_COMMITTEE_NAMES, ISSUING_OFFICES, WHOLE_ISSUERS } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn, isAllCaps, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { readBody } from '../bodies/readBody';
import { afterConnector } from './connectors';

const central = phraseSet(CENTRAL_COMMITTEE_NAMES);
const wholes = phraseSet([...CENTRAL_COMMITTEE_NAMES, ...WHOLE_ISSUERS, ...MINISTRIES.map(({ name }) => name)]);
const offices = phraseSet(ISSUING_OFFICES);
const KHOA = wordSymbol('khóa');
const ABOUT = wordSymbol('về');

/** The end of the name of the Central Committee at token `at`, in any wording, or -1. */
export function readCentralCommittee(tokens: Tokens, at: number): number {
  return isCapital(tokens, at) ? (central.longest(tokens, at)?.end ?? -1) : -1;
}

/**
 * The token after the name of the body or office that begins at token `at` and issues documents, its term left out,
 * or -1: «Ban Bí thư», «Ban Thường vụ Tỉnh ủy Lạng Sơn», «Chủ tịch UBND tỉnh».
 */
export function readIssuer(tokens: Tokens, at: number): number {
  // «của bộ Chính trị»: a small head before a capital
  if (!isCapital(tokens, at) && !(isCapital(tokens, at + 1) && goesOn(tokens, at + 1))) return -1;
  const whole = wholes.longest(tokens, at)?.end ?? -1;
  const office = offices.longest(tokens, at);
  const start = office?.end ?? at;
  const body = readBody(tokens, start, { field: office !== undefined, place: false, brand: false, headed: false });
  return Math.max(whole, body === undefined ? -1 : endOfIssuer(tokens, at, body.to));
}

/** More bodies than this issue no document together. */
const MOST_ISSUERS = 4;

/**
 * As {@link readIssuer}, for bodies that issue a document together too: «Bộ Chính trị, Ban Bí thư», «Bộ Tư pháp và Bộ
 * Tài chính». The next body may as well begin what follows («…, Tỉnh ủy đã …»), so the words after the last decide.
 */
export function readIssuers(tokens: Tokens, at: number): number {
  const first = readIssuer(tokens, at);
  let end = first;
  for (let n = 1; n < MOST_ISSUERS && end > 0 && tokens.symbol[end] !== Mark.semicolon; n++) {
    const next = afterConnector(tokens, end);
    const more = next > 0 ? readIssuer(tokens, next) : -1;
    if (more < 0) break;
    end = more;
  }
  return end === first || endsCitation(tokens, end) ? end : first;
}

/** True where nothing follows a citation's issuer but what belongs to the citation. */
function endsCitation(tokens: Tokens, at: number): boolean {
  if (beginsSentence(tokens, at) || !goesOn(tokens, at)) return true;
  const symbol = tokens.symbol[at]!;
  return symbol === ABOUT || symbol === KHOA || AFTER_ISSUERS.has(symbol);
}

const AFTER_ISSUERS = new Set<number>([Mark.open, Mark.close, Mark.semicolon, Mark.stop]);

/**
 * A body's name without its term («… tỉnh khóa XVII») and without «về», after which the document's subject stands.
 * A head alone («Đảng», «Hội», «Bộ») names no issuer.
 */
function endOfIssuer(tokens: Tokens, from: number, to: number): number {
  let end = from + 1;
  while (end < to && tokens.symbol[end] !== KHOA && tokens.symbol[end] !== ABOUT) end++;
  return end === from + 1 && !isAllCaps(tokens, from) ? -1 : end;
}
