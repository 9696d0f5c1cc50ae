import type { Tokens } from '../../text/tokens';
import type { Span } from '../mention';
import { spanOf } from '../spans';
import type { RoleWord } from '../words/roleWords';

/** A title as its words alone give it, before anything is known of its holder. */
export interface TitleWords {
  readonly from: number;
  /** The token after the title. */
  readonly to: number;
  /** Null for a rank. */
  readonly word: RoleWord | null;
  /** The last word behind the head, in its usual spelling: «Thường trực»; empty where there is none. */
  readonly tail: string;
  /** The token after head and tails. */
  readonly roleTo: number;
  /** Offsets of the head in the text. */
  readonly role: Span;
  /** Offsets of the body in the text; it may begin inside the role. */
  readonly body: Span | null;
  /** The body is a class of bodies: «UBND các huyện». */
  readonly many: boolean;
  /** Offset at which the place in the body begins; the body's end where it names none, -1 without a body. */
  readonly placeStart: number;
}

/** The head of a title with its tails: «Phó Bí thư Thường trực»; or a rank, which has no word of the table of heads. */
export interface Head {
  readonly from: number;
  /** The token after the last tail. */
  readonly to: number;
  readonly word: RoleWord | null;
  readonly tail: string;
}

/** A title without a body that ends at token `to`. */
export function withoutBody(tokens: Tokens, head: Head, to: number): TitleWords {
  return titleWords(head, to, spanOf(tokens, head.from, head.to), null, false, -1);
}

/**
 * A title whose body stands at tokens `from` to `to`.
 * @param many the body is a class of bodies.
 * @param placeFrom the token at which the body's place begins; `to` where it names none.
 */
export function withBody(
  tokens: Tokens,
  head: Head,
  from: number,
  to: number,
  many = false,
  placeFrom = to,
): TitleWords {
  const body = spanOf(tokens, from, to);
  const placeStart = placeFrom >= to ? body.end : tokens.start[placeFrom]!;
  return titleWords(head, Math.max(to, head.to), spanOf(tokens, head.from, head.to), body, many, placeStart);
}

/** All fields of a title, so that all titles have one shape. */
export function titleWords(
  { from, to: roleTo, word, tail }: Head,
  to: number,
  role: Span,
  body: Span | null,
  many: boolean,
  placeStart: number,
): TitleWords {
  return { from, to, word, tail, roleTo, role, body, many, placeStart };
}
