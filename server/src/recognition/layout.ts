import type { DocumentHeader, Span, TextSpan } from './mention';

/** How an article's page is laid out; token indices are into the tokens that it was read from. */
export interface Layout {
  readonly headline: TextSpan | null;
  /** Page furniture, in order, without overlaps. */
  readonly chrome: readonly Span[];
  /** The part of {@link chrome} that says nothing: menus, buttons, counters, but not other articles' headlines. */
  readonly furniture: readonly Span[];
  readonly captions: readonly Span[];
  readonly sections: readonly TextSpan[];
  /** Names of the authors, agencies left out; one who is named twice stands here twice. */
  readonly bylines: readonly TextSpan[];
  /** Names of photographers. */
  readonly credits: readonly TextSpan[];
  /** What stands where the article says when it came out; the clock of the page is not among them. */
  readonly publicationDate: Span | null;
  /** The head of a document's own text. */
  readonly header: DocumentHeader | null;
}
