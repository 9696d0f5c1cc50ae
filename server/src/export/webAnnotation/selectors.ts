import type { Span } from '../../recognition/mention';
import { codePointsOf } from '../../text/codePoints';

/** Text before and after a mention that tells it from others of the same words, in UTF-16 units at the most. */
const CONTEXT = 32;

/** What must not begin a quotation: the second half of a pair, and marks of a letter that is left out. */
const GOES_ON = /^[\p{M}\p{Cs}]+/u;
/** What must not end one: the first half of a pair. Marks that follow the last letter are looked for in the text. */
const HALF = /\p{Cs}+$/u;

/** How an annotation says where its words stand, by position and by quotation. */
export type Selectors = readonly [
  { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  },
];

/**
 * Makes selectors of places in a text. Positions are code points, and nothing is cut between a letter and its marks.
 * Source: W3C Recommendation «Web Annotation Data Model», 4.2.4 and 4.2.5.
 */
export function selectorsIn(text: string): (span: Span) => Selectors {
  const count = codePointsOf(text);
  return ({ start, end }) => [
    { type: 'TextPositionSelector', start: count(start), end: count(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: prefixAt(text, start),
      suffix: suffixAt(text, end),
    },
  ];
}

function prefixAt(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT);
  const prefix = text.slice(from, start);
  return from === 0 ? prefix : prefix.replace(GOES_ON, '');
}

function suffixAt(text: string, end: number): string {
  const to = end + CONTEXT;
  const suffix = text.slice(end, to);
  const marks = /^\p{M}+/u.exec(text.slice(to, to + CONTEXT))?.[0] ?? '';
  return to >= text.length ? suffix : (suffix + marks).replace(HALF, '');
}
