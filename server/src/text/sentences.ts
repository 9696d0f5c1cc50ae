import { lettersBetween } from './letters';
import { Break, Flag, TokenKind, type Tokens } from './tokens';

/** Abbreviations after which a full stop ends no sentence: TP. Hồ Chí Minh, GS. TS. …, Th.S, Đ/c. */
const STOPS_NO_SENTENCE = new Set([
  'tp',
  'tx',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'ks',
  'cn',
  'ls',
  'tskh',
  'đ',
  'q',
  'p',
  'st',
  'tr',
  'th',
  'ubnd',
]);

const [STOP, SLASH] = [0x2e, 0x2f];
const [EXCLAMATION, QUESTION, ELLIPSIS] = [0x21, 0x3f, 0x2026];
/** ” ’ ) » */
const CLOSING: ReadonlySet<number> = new Set([0x201d, 0x2019, 0x29, 0xbb]);

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
      isClosing(symbol[i]!) &&
      i + 1 < count
    ) {
      flags[i] = flags[i]! & ~Flag.sentence;
      if (kind[i + 1] !== TokenKind.punctuation) flags[i + 1] = flags[i + 1]! | Flag.sentence;
    }
  }
}

/** ! ? … end a sentence whatever follows. */
export function endsAlone(symbol: number): boolean {
  return symbol === EXCLAMATION || symbol === QUESTION || symbol === ELLIPSIS;
}

function isClosing(symbol: number): boolean {
  return CLOSING.has(symbol);
}

function endsSentence(tokens: Tokens, i: number): boolean {
  const { symbol, kind, flags, start, end, text, count } = tokens;
  const mark = symbol[i]!;
  if (kind[i] !== TokenKind.punctuation) return false;
  if (endsAlone(mark)) return true;
  if (mark !== STOP) return false;
  const next = i + 1;
  if (next >= count) return true;
  if ((flags[next]! & Flag.glued) !== 0) {
    // «5.800» and «T.Ư» go on; «./.» ends an article, «.”» a quotation
    return symbol[next] === SLASH || isClosing(symbol[next]!) || lostSpace(tokens, i);
  }
  if (kind[next] === TokenKind.word && (flags[next]! & Flag.capital) === 0) return false;
  if (i === 0 || kind[i - 1] !== TokenKind.word) return true;
  const letters = lettersBetween(text, start[i - 1]!, end[i - 1]!);
  if (letters > 4) return true;
  const word = text
    .slice(start[i - 1]!, end[i - 1]!)
    .toLowerCase()
    .normalize('NFC');
  return !STOPS_NO_SENTENCE.has(word) && !(letters === 1 && (flags[i - 1]! & Flag.capital) !== 0);
}

/** «… toàn tỉnh.Ông …»: a full stop between a small word and a capitalised one, where the page lost the space. */
function lostSpace(tokens: Tokens, stop: number): boolean {
  const { text, kind, flags, start, end } = tokens;
  if (stop === 0 || kind[stop - 1] !== TokenKind.word || kind[stop + 1] !== TokenKind.word) return false;
  const small = (flags[stop - 1]! & Flag.capital) === 0 && lettersBetween(text, start[stop - 1]!, end[stop - 1]!) > 2;
  return small && (flags[stop + 1]! & (Flag.capital | Flag.allCaps)) === Flag.capital;
}
