import { Mark } from '../../text/marks';
import { inCapitals } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { central } from '../words/bodyWords';
import { readField, readFirstField, readJoint, readNumber, readSubject } from './bodyField';
import { readCentral, readCoordinated, readEach, readHead } from './bodyHead';
import { readAnyName, readBrand } from './bodyName';
import { readObject, readObjects } from './bodyObject';
import { isDirectlyUnder, ownerAt } from './bodyOwner';
import { readBodyPlace, readTerm } from './bodyPlace';
import { type BodyStart, BodyState } from './bodyState';
import { readTail, readUnknownJoint } from './bodyTail';

/** The organisation of a title, as far as the text names it. */
export interface Body {
  /** The token after the body. */
  readonly to: number;
  /** A class of bodies instead of one: «UBND các huyện». */
  readonly many: boolean;
  /** The token at which its place begins, the word for the level included; `to` where it names none. */
  readonly placeFrom: number;
  /** It has a head («UBND», «Sở»), not only a field or a place. */
  readonly headed: boolean;
}

/** «Cục … thuộc Tổng cục … của Bộ …»: deeper no title goes. */
const DEEPEST = 3;
const INNER: BodyStart = { field: false, place: true, brand: false, headed: false };

/** The body that begins at token `at`, or undefined where none does. Linear in the length of the body. */
export function readBody(tokens: Tokens, at: number, start: BodyStart): Body | undefined {
  return readFrom(new BodyState(tokens, at, start, 0));
}

function readFrom(body: BodyState): Body | undefined {
  readEach(body);
  readFirstField(body);
  readBrand(body);
  while (body.goesOn(body.at) && readPart(body)) {
    // each part moves on
  }
  if (endsInUnder(body)) body.at += 2;
  const { at, from, placeFrom, many } = body;
  if (at === from || (body.kind === undefined && !body.placed)) return undefined;
  return { to: at, many, placeFrom: placeFrom < 0 ? at : placeFrom, headed: body.headEnd >= 0 };
}

/** «các chi bộ trực thuộc», but «các thành phố | trực thuộc Trung ương». */
function endsInUnder(body: BodyState): boolean {
  const { tokens, at } = body;
  if (!body.many || body.placed || body.depth > 0 || !body.goesOn(at)) return false;
  return isDirectlyUnder(tokens, at) && !central.has(tokens, at + 2);
}

function readPart(body: BodyState): boolean {
  return (
    readTerm(body) ||
    readCentral(body) ||
    readHead(body) ||
    readNumber(body) ||
    readField(body) ||
    readBodyPlace(body) ||
    readCoordinated(body) ||
    readJoint(body) ||
    readSubject(body) ||
    readOwner(body) ||
    readAside(body) ||
    readAnyName(body) ||
    readUnknownJoint(body) ||
    readObject(body) ||
    readObjects(body) ||
    readTail(body)
  );
}

/** «Ủy ban nhân dân (UBND) tỉnh Long An», «Ban Thường vụ (BTV) Tỉnh ủy»: an abbreviation in brackets, where the name goes on behind it. */
function readAside(body: BodyState): boolean {
  const close = asideEnd(body);
  if (close < 0) return false;
  const { at, headEnd } = body;
  body.at = close;
  if (headEnd === at) body.headEnd = close;
  if (readHead(body) || readBodyPlace(body) || readField(body)) return true;
  body.at = at;
  body.headEnd = headEnd;
  return false;
}

/** The token behind an abbreviation in brackets at `at`, -1 where there is none or nothing goes on behind it. */
function asideEnd(body: BodyState): number {
  const { tokens, at } = body;
  if (tokens.symbol[at] !== Mark.open || body.kind === undefined || !inCapitals(tokens, at + 1)) return -1;
  return tokens.symbol[at + 2] === Mark.close && body.goesOn(at + 3) ? at + 3 : -1;
}

/** The larger body: «của Quốc hội», «thuộc Bộ Y tế», «Vụ Pháp chế, Bộ Tư pháp». */
function readOwner(body: BodyState): boolean {
  const from = body.depth < DEEPEST ? ownerAt(body) : -1;
  if (from < 0) return false;
  const owner = readFrom(new BodyState(body.tokens, from, INNER, body.depth + 1));
  if (owner === undefined) return false;
  body.at = owner.to;
  body.placed = true;
  return true;
}
