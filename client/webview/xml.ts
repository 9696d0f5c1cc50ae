/**
 * What XML 1.0 cannot hold, not even escaped: most control characters, U+FFFE, U+FFFF, single surrogates. The server has
 * the same for its exports, in `export/graphml/xml.ts`.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** XML as a browser writes it, which is whatever stands in a text, as XML that can be read: the rest is U+FFFD. */
export function readableXml(written: string): string {
  return written.replace(FORBIDDEN, '\ufffd');
}
