/** Punctuation: its UTF-16 units, which are also its symbols in tokens, and what each kind of mark does. */
export const Mark = {
  exclamation: 0x21,
  quote: 0x22,
  hash: 0x23,
  percent: 0x25,
  ampersand: 0x26,
  apostrophe: 0x27,
  open: 0x28,
  close: 0x29,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  hyphen: 0x2d,
  stop: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  semicolon: 0x3b,
  greater: 0x3e,
  question: 0x3f,
  at: 0x40,
  openSquare: 0x5b,
  backslash: 0x5c,
  closeSquare: 0x5d,
  underscore: 0x5f,
  openBrace: 0x7b,
  bar: 0x7c,
  closeBrace: 0x7d,
  openGuillemet: 0xab,
  closeGuillemet: 0xbb,
  enDash: 0x2013,
  emDash: 0x2014,
  openSingleQuote: 0x2018,
  closeSingleQuote: 0x2019,
  openQuote: 0x201c,
  closeQuote: 0x201d,
  bullet: 0x2022,
  ellipsis: 0x2026,
  closeSingleGuillemet: 0x203a,
} as const;

/** True for a hyphen or a dash of any length: articles use them alike. */
export function isDash(symbol: number): boolean {
  return symbol === Mark.hyphen || (symbol >= 0x2010 && symbol <= 0x2015) || symbol === 0x2212;
}

/** True for a quote that only opens; « " » and « ' » open and close. */
export function isOpeningQuote(symbol: number): boolean {
  return symbol === Mark.openQuote || symbol === Mark.openSingleQuote || symbol === Mark.openGuillemet;
}

/** True for a quote that only closes. */
export function isClosingQuote(symbol: number): boolean {
  return symbol === Mark.closeQuote || symbol === Mark.closeSingleQuote || symbol === Mark.closeGuillemet;
}

/** True for a quote or a bracket that only opens. */
export function isOpeningMark(symbol: number): boolean {
  return isOpeningQuote(symbol) || symbol === Mark.open || symbol === Mark.openSquare;
}

/** True for a quote or a bracket that only closes. */
export function isClosingMark(symbol: number): boolean {
  return isClosingQuote(symbol) || symbol === Mark.close || symbol === Mark.closeSquare;
}

/** True for quotes that open and close alike: «"» and «'». */
export function isStraightQuote(symbol: number): boolean {
  return symbol === Mark.quote || symbol === Mark.apostrophe;
}

/** True for what is written for an apostrophe: «K'Mák», «Ea H’leo», a grave or acute accent alone, a prime. */
export function isApostrophe(symbol: number): boolean {
  return (
    symbol === Mark.apostrophe ||
    symbol === Mark.openSingleQuote ||
    symbol === Mark.closeSingleQuote ||
    symbol === 0x60 ||
    symbol === 0xb4 ||
    symbol === 0x2032
  );
}

/** ! ? … end a sentence whatever follows. */
export function endsAlone(symbol: number): boolean {
  return symbol === Mark.exclamation || symbol === Mark.question || symbol === Mark.ellipsis;
}
