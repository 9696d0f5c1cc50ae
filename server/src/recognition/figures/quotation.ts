import { isClosingQuote, isOpeningQuote, Mark } from '../../text/marks';
import { isGlued } from '../../text/tokenQueries';
import { Break, TokenKind, type Tokens } from '../../text/tokens';

/** A quotation of at most so many tokens is a name; a longer one tells something. */
const LONGEST_NAME = 8;

/**
 * True where the number at token `i` stands in a short quotation, which is the name of a campaign, a model or a work:
 * «mô hình “5 không, 3 sạch”», «chiến dịch “500 ngày đêm”». What is quoted after a colon was said.
 */
export function isInQuotedName(tokens: Tokens, i: number): boolean {
  const { symbol, breaks } = tokens;
  let open = i - 1;
  for (; open >= 0 && i - open <= LONGEST_NAME; open--) {
    if (isOpening(tokens, open)) break;
    if (isClosing(tokens, open) || breaks[open + 1]! > Break.wrap) return false;
  }
  if (open < 0 || !isOpening(tokens, open) || symbol[open - 1] === Mark.colon) return false;
  for (let close = i + 1; close < tokens.count && close - open <= LONGEST_NAME; close++) {
    if (breaks[close]! > Break.wrap) return false;
    if (isClosing(tokens, close)) return true;
  }
  return false;
}

/** Nouns in quotation marks have at most so many words: «26 lô “đất vàng”». */
const LONGEST_NOUN = 3;

/** The token after the noun in quotation marks that opens at token `i`; `i` where none does. */
export function quotedNounEnd(tokens: Tokens, i: number): number {
  if (i + 2 >= tokens.count || tokens.breaks[i]! > Break.wrap || !isOpening(tokens, i)) return i;
  for (let close = i + 1; close < tokens.count && close - i <= LONGEST_NOUN + 1; close++) {
    if (isClosing(tokens, close)) return close > i + 1 ? close + 1 : i;
    if (tokens.kind[close] !== TokenKind.word || tokens.breaks[close]! > Break.wrap) return i;
  }
  return i;
}

function isOpening(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.punctuation) return false;
  const mark = tokens.symbol[i]!;
  return isOpeningQuote(mark) || (mark === Mark.quote && !isGlued(tokens, i) && isGlued(tokens, i + 1));
}

function isClosing(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.punctuation) return false;
  const mark = tokens.symbol[i]!;
  return isClosingQuote(mark) || (mark === Mark.quote && isGlued(tokens, i));
}
