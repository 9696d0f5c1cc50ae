import type { Tokens } from '../../text/tokens';

/** How much the shape of a name says that it is one, without regard to what stands around it. */
export const Shape = {
  /** Capitalised words after one that may be a surname: something else must speak for a person. */
  possible: 1,
  /** A surname and one word, or a rarer surname and a usual middle name. */
  likely: 2,
  /** A surname with two or more words behind it; a rarer surname with «Văn» or «Thị». */
  clear: 3,
} as const;

/** Capitalised words that have the shape of a full name. */
export interface NameShape {
  /** The token after the name. */
  readonly to: number;
  /** {@link Shape} */
  readonly shape: number;
  /** All in capitals, as headings and signatures are: where the name ends is then less sure. */
  readonly capitals: boolean;
}

/** Tells where something else begins (a title, a body), so that a name ends before it. */
export type EndsBefore = (tokens: Tokens, at: number) => boolean;
