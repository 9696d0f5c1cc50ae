// Pieces of a text that were cut apart at a mention, with the space that stood between them taken away.

/** What a space stands behind, and what it stands before; quotation marks that open and close alike have none. */
const BEHIND = /[\p{L}\p{M}\p{N}.,;:!?)\]»”’…%–-]$/u;
const BEFORE = /^[\p{L}\p{N}([«“‘–-]/u;

/** The space between two pieces of a sentence; nothing before a comma or within brackets and quotation marks. */
export function between(left: string, right: string): string {
  return BEHIND.test(left) && BEFORE.test(right) ? ' ' : '';
}
