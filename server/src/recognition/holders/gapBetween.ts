import { beginsCell } from '../../text/cells';
import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { beginsSentence } from '../../text/tokenQueries';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { fields } from '../words/bodyWords';
import { concurrent, timesOfOffice } from '../words/contextWords';
import { duties, verbTails } from '../words/roleWords';
import { type Gap, markGap, stronger } from './gap';
import { beforeTransparent, termEnd, transparentEnd } from './transparentWords';
import { wordyGap } from './wordsBetween';

const AND = wordSymbol('và');
const IS = wordSymbol('là');
/** In tokens. Remarks in brackets between titles are no longer. */
const LONGEST_REMARK = 30;
const LONGEST_GAP = 400;
/** «- », «1. »: the marks and numbers of a list before its item. */
const LONGEST_BULLET = 3;

/** The gap between two drafts, from the token after the first to the second's own. Linear in what stands between. */
export function gapBetween(tokens: Tokens, from: number, to: number): Gap {
  for (let i = from; i <= to; i++) {
    if (i - from > LONGEST_GAP) return 'apart';
    if (isApart(tokens, i)) return lineList(tokens, from, i, to);
  }
  if (beginsCell(tokens, from) && isNumbers(tokens, from, to)) return 'comma';
  return gapInSentence(tokens, from, to);
}

/** The strongest of the marks between the two; where words stand there too, what they say. */
function gapInSentence(tokens: Tokens, from: number, to: number): Gap {
  const { symbol, kind } = tokens;
  let mark: Gap = 'direct';
  let i = timesOfOffice.longest(tokens, from)?.end ?? dutyEnd(tokens, from, to);
  while (i < to) {
    const unit = symbol[i]!;
    if (kind[i] === TokenKind.punctuation) {
      if (endsSaying(tokens, i)) return 'far';
      // «Ông nguyên là: …»
      if (unit === Mark.colon && symbol[i - 1] === IS) return 'is';
      const remark = unit === Mark.open ? remarkEnd(tokens, i, to) : i;
      if (remark === i) mark = stronger(mark, markGap(unit));
      i = Math.max(remark, i + 1);
      continue;
    }
    const skipped = Math.max(transparentEnd(tokens, i, to), termEnd(tokens, i, to));
    if (skipped > i) {
      i = skipped;
      continue;
    }
    if (unit === AND) {
      mark = stronger(mark, 'and');
      i++;
      continue;
    }
    if (unit === IS && (mark === 'comma' || mark === 'direct') && beforeTransparent(tokens, i + 1, to) === i + 1)
      return 'is';
    const both = concurrent.longest(tokens, i);
    if (both === undefined || both.end > to) return wordyGap(tokens, from, to, mark, i);
    mark = 'concurrent';
    i = both.end;
  }
  return mark;
}

/** «…», «...»: a list was cut short; a closing quotation mark: someone else's words end. Something else begins. */
function endsSaying({ symbol }: Tokens, i: number): boolean {
  const mark = symbol[i]!;
  if (mark === Mark.quote || mark === Mark.closeQuote || mark === Mark.ellipsis) return true;
  return mark === Mark.stop && symbol[i + 1] === Mark.stop;
}

/** Cells of a table that hold only numbers: telephones, years. */
function isNumbers(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.word) return false;
  return to > from;
}

/** The token behind what a deputy is in charge of: «Phó Chủ tịch | phụ trách văn hóa - xã hội | Lê Văn An». */
function dutyEnd(tokens: Tokens, from: number, to: number): number {
  let i = verbTails.longest(tokens, from)?.end ?? from;
  if (i === from) return from;
  for (let next = i; next < to; i = next) {
    const mark = tokens.symbol[next]!;
    const joint = isDash(mark) || mark === AND ? next + 1 : next;
    next = (duties.longest(tokens, joint) ?? fields.longest(tokens, joint))?.end ?? next;
    if (next === i) return i;
  }
  return i;
}

/** True where a new sentence, line or paragraph begins at `i`. */
function isApart(tokens: Tokens, i: number): boolean {
  return i < tokens.count && (tokens.breaks[i]! >= Break.line || beginsSentence(tokens, i));
}

/** Lists go on over lines: «các đồng chí:» and then one person in each line. */
function lineList(tokens: Tokens, from: number, at: number, to: number): Gap {
  if (to - at > LONGEST_BULLET || at === from) return 'apart';
  return tokens.symbol[at - 1] === Mark.colon ? 'colon' : 'apart';
}

/** The token behind a remark in brackets that ends within the gap: «Sở Giáo dục và Đào tạo (GD-ĐT), …». */
function remarkEnd(tokens: Tokens, open: number, to: number): number {
  for (let i = open + 1; i < to && i - open <= LONGEST_REMARK; i++) {
    if (tokens.symbol[i] === Mark.close) return i + 1;
  }
  return open;
}
