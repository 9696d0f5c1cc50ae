import { ABBREVIATIONS } from '../domain/abbreviations';
import { lettersBetween } from './letters';
import { endsAlone, isClosingMark, Mark } from './marks';
import { Break, Flag, TokenKind, type Tokens } from './tokens';

const abbreviations: ReadonlySet<string> = new Set(ABBREVIATIONS.map((word) => word.toLowerCase()));
/** Longer words than the longest of them are not looked up. */
const LONGEST_ABBREVIATION = Math.max(...ABBREVIATIONS.map((word) => word.length));

/** Flags the tokens that begin a sentence; needs the wraps found. */
export function findSentences(tokens: Tokens): void {
  const { count, symbol, kind, flags, breaks } = tokens;
  for (let i = 0; i < count; i++) {
    if (breaks[i]! >= Break.line || (i > 0 && endsSentence(tokens, i - 1))) flags[i] = flags[i]! | Flag.sentence;
    // closing quotes and brackets after a full stop still belong to the sentence that it ended
    if (
      i > 0 &&
      (flags[i]! & Flag.sentence) !== 0 &&
      breaks[i]! < Break.line &&
      isClosingMark(symbol[i]!) &&
      i + 1 < count
    ) {
      flags[i] = flags[i]! & ~Flag.sentence;
      if (kind[i + 1] !== TokenKind.punctuation) flags[i + 1] = flags[i + 1]! | Flag.sentence;
    }
  }
}

function endsSentence(tokens: Tokens, i: number): boolean {
  const { symbol, kind, flags, start, end, text, count } = tokens;
  const mark = symbol[i]!;
  if (kind[i] !== TokenKind.punctuation) return false;
  if (endsAlone(mark)) return true;
  if (mark !== Mark.stop) return false;
  const next = i + 1;
  if (next >= count) return true;
  if ((flags[next]! & Flag.glued) !== 0) {
    // «5.800» and «T.Ư» go on; «./.» ends an article, «.”» a quotation
    return symbol[next] === Mark.slash || isClosingMark(symbol[next]!) || lostSpace(tokens, i);
  }
  if (kind[next] === TokenKind.word && (flags[next]! & Flag.capital) === 0) return false;
  if (i === 0 || kind[i - 1] !== TokenKind.word) return true;
  const isInitial = (flags[i - 1]! & Flag.capital) !== 0 && lettersBetween(text, start[i - 1]!, end[i - 1]!) === 1;
  return !isInitial && !isAbbreviation(tokens, i - 1);
}

/** True for the word before a full stop that is cut short by it: «TP. Hồ Chí Minh», «Đ/c. Lò Văn An». */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  const { symbol, flags } = tokens;
  const isParted = i >= 2 && symbol[i - 1] === Mark.slash && (flags[i - 1]! & flags[i]! & Flag.glued) !== 0;
  return abbreviates(tokens, i, i) || (isParted && abbreviates(tokens, i - 2, i));
}

function abbreviates({ text, start, end }: Tokens, first: number, last: number): boolean {
  if (lettersBetween(text, start[first]!, end[last]!) > LONGEST_ABBREVIATION) return false;
  return abbreviations.has(text.slice(start[first]!, end[last]!).toLowerCase().normalize('NFC'));
}

/** «… toàn tỉnh.Ông …»: a full stop between a small word and a capitalised one, where the page lost the space. */
function lostSpace(tokens: Tokens, stop: number): boolean {
  const { text, kind, flags, start, end } = tokens;
  if (stop === 0 || kind[stop - 1] !== TokenKind.word || kind[stop + 1] !== TokenKind.word) return false;
  const small = (flags[stop - 1]! & Flag.capital) === 0 && lettersBetween(text, start[stop - 1]!, end[stop - 1]!) > 2;
  return small && (flags[stop + 1]! & (Flag.capital | Flag.allCaps)) === Flag.capital;
}
