import { MOTTOS, PARTY_COMMITTEES } from '../../domain/documentHeads';
import { phraseSet } from '../../text/phraseSet';
import { slice, TokenKind, type Tokens } from '../../text/tokens';
import type { BodyStart } from '../bodies/bodyState';
import { type Body, readBody } from '../bodies/readBody';
import type { FoundDate } from '../dates/findDates';
import type { Line } from './lines';

const mottos = phraseSet(MOTTOS);
const committees = phraseSet(PARTY_COMMITTEES);
const WHOLE_BODY: BodyStart = { field: false, place: true, brand: false, headed: false };

/** What a line of a letterhead says of the issuer: tokens `from` to `to`. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** The body that is all of it; undefined where it is less («TỈNH YÊN BÁI»). */
  readonly body: Body | undefined;
}

/**
 * Who issued a document, in the words of its letterhead; null where that names nobody. One body may stand on several
 * lines («ỦY BAN NHÂN DÂN», «TỈNH YÊN BÁI»). Of two, the lower is the issuer and the upper its superior, which is
 * part of the lower's name where that says no place («BAN TỔ CHỨC» below «TỈNH ỦY YÊN BÁI»).
 * Source: Hướng dẫn 36-HD/VPTW, on the form of Party documents; Nghị định 30/2020/NĐ-CP, Annex I.
 * @param lines those above the number; @param dates the dates of the text.
 */
export function issuerOf(tokens: Tokens, lines: readonly Line[], dates: readonly FoundDate[]): string | null {
  const parts = lines
    .filter((line) => line.words > 0 && !dates.some(({ from }) => from >= line.from && from < line.to))
    .map((line) => partOf(tokens, line))
    .filter(({ from, to }) => to > from);
  if (parts.length === 0) return null;
  const text = (some: readonly Part[]): string => some.map(({ from, to }) => slice(tokens, from, to)).join(' ');
  const split = parts.findLastIndex((part, index) => part.body !== undefined && isWhole(parts.slice(0, index)));
  if (split < 0) return text(parts);
  const [upper, lower] = [parts.slice(0, split), parts.slice(split)];
  return isWhole(lower) || committees.has(tokens, lower[0]!.from) ? text(lower) : `${text(lower)} ${text(upper)}`;
}

/** The words of a line that are neither motto nor ornament. */
function partOf(tokens: Tokens, line: Line): Part {
  let to = line.from;
  while (to < line.to && !mottos.has(tokens, to) && tokens.kind[to] !== TokenKind.punctuation) to++;
  const body = readBody(tokens, line.from, WHOLE_BODY);
  return { from: line.from, to, body: body?.headed && body.to >= to ? body : undefined };
}

/** True where lines name a body and its place, together or below each other. */
function isWhole(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  return last.body === undefined ? parts.length > 1 : last.body.placeFrom < last.to;
}
