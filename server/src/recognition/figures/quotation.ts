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
