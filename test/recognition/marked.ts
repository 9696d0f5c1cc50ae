/** Test rows write the spans they expect into the text: «thực hiện ⟦Kết luận số 21⟧, …». */

/** A text without its marks, and the spans that the marks enclosed. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks ⟦ ⟧ out of a text. Offsets are UTF-16 units into the text without them. */
export function unmark(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const char of marked) {
    if (char === '⟦') open = text.length;
    else if (char === '⟧') spans.push({ start: open, end: text.length });
    else text += char;
  }
  return { text, spans };
}

/** Puts the marks around the given spans, for messages that a reader can compare. */
export function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
