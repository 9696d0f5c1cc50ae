/**
 * What a hover shows, before it is Markdown or plain text. Strings are plain text whoever wrote them; only the
 * renderers in `markdown.ts` know of markup, so no card can let an article's text become markup by forgetting to
 * escape it.
 */

/** A line of an article that a card points to. */
export interface LineLink {
  readonly text: string;
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}

/** A page on the web that a card points to: only addresses of our own data, never one that a file of the user's names. */
export interface WebLink {
  readonly text: string;
  /** An https address. */
  readonly address: string;
}

/** A piece of a line. */
export type Inline = string | LineLink | WebLink;

/** Pieces of a line with spaces between them, but for one that begins with a comma. */
export function spaced(pieces: readonly string[]): string {
  return pieces.reduce((line, piece) => (line === '' || piece.startsWith(',') ? line + piece : `${line} ${piece}`), '');
}

/** A part of a card, one below the other. */
export type Block =
  | { readonly kind: 'heading' | 'line' | 'quote'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** What a card is made of. */
export type Card = readonly Block[];

/** The first line: what the thing is called. */
export function heading(text: string): Block {
  return { kind: 'heading', text: [text] };
}

/** A line of text and links. */
export function line(...text: readonly Inline[]): Block {
  return { kind: 'line', text };
}

/** Words of an article or of a document. */
export function quote(text: string): Block {
  return { kind: 'quote', text: [text] };
}

/** Items one below the other. */
export function list(items: readonly (readonly Inline[])[]): Block {
  return { kind: 'list', items };
}

/** Facts in one line, those that are not known left out; no line at all where none is known. */
export function facts(...known: readonly (string | null | undefined)[]): readonly Block[] {
  const said = known.filter((fact) => fact !== null && fact !== undefined && fact !== '');
  return said.length === 0 ? [] : [line(said.join(' · '))];
}
