import { isDash, Mark } from '../../text/marks';
import { letters } from '../../text/symbols';
import { isAllCaps, isCapital, isGlued } from '../../text/tokenQueries';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { isAbbreviation, isPartyCommittee, readPart, type SymbolPart, styleOf } from './symbolParts';
import { standardAbbreviation } from './typeWords';

/** What stands after a document's number: «-KL/TW», «/NĐ-CP», «/QH15», «/UBND-NC». */
export interface DocumentSymbol {
  /** In standard spelling, but with the marks of the text: «KL/TW», «NĐ-CP», «NQ-TW» of «36/NQ-TW». */
  readonly text: string;
  /** The abbreviation that says the type; for laws the assembly («QH15»); null for State letters. */
  readonly type: string | null;
  /** What the symbol stands on: alone it is a document, or only beside a type word or «số». */
  readonly certainty: 'alone' | 'announced';
  /** The whole of it as the standard writes it, its first mark included: «-KL/TW», «/NĐ-CP». */
  readonly standard: string;
  /** The token after it. */
  readonly end: number;
}

/** Parts of a symbol at most: joint circulars name up to six bodies. */
const MOST_PARTS = 8;
/** And at most where spaces stand around the hyphens. */
const MOST_SPACED_PARTS = 4;
/** «CTrBTCTW» is the longest type and committee without a slash. */
const LONGEST_GLUED = 9;
const ASSEMBLY = /^(?:QH|UBTVQH)\d+$/u;

/**
 * The symbol that begins at token `at`, right after a number.
 * @param afterYear true where the number already has its year, as an assembly's documents have.
 */
export function readSymbol(tokens: Tokens, at: number, afterYear: boolean): DocumentSymbol | undefined {
  const separators: number[] = [];
  const parts: SymbolPart[] = [];
  let end = at;
  /** True while spaces stand before each separator. */
  let spacious = true;
  for (let i = at; parts.length < MOST_PARTS; ) {
    const separator = readSeparator(tokens, i) ?? readOddSeparator(tokens, i, parts.at(-1));
    const spaced = separator === undefined;
    // «79 NQ/TW»: a space for the first hyphen
    if (spaced && parts.length > 0) break;
    const next = spaced ? i : i + 1;
    if (next >= tokens.count || tokens.breaks[next]! > Break.line) break;
    const part = readPart(tokens, next);
    if (part === undefined || !joins(tokens, i, next, parts.length, part, spacious)) break;
    if (parts.length === 0) spacious = !isGlued(tokens, i);
    else spacious &&= !isGlued(tokens, i);
    if (parts.length === 0 && part.type === undefined && readSeparator(tokens, part.end) === undefined) {
      const glued = readGlued(part);
      if (glued !== undefined) return glued;
    }
    if (spaced && (part.type === undefined || readSeparator(tokens, part.end) === undefined)) break;
    separators.push(separator ?? Mark.hyphen);
    parts.push(part);
    i = end = part.end;
  }
  const [first, second] = parts;
  if (first === undefined) return undefined;
  if (ASSEMBLY.test(first.text)) {
    const certainty = afterYear ? 'alone' : 'announced';
    return { text: first.text, type: first.text, certainty, standard: `/${first.text}`, end: first.end };
  }
  const sign = separators[0] === Mark.slash ? '/' : '-';
  if (second === undefined) {
    // «Đề án 06/CP», «Quyết định 01/QĐ»
    const named = first.body !== undefined || first.type !== undefined || isAbbreviation(tokens, first.end - 1);
    // «179-HĐBT», as the State's documents were marked until the eighties
    const touching = separators[0] === Mark.slash || (isGlued(tokens, at) && isGlued(tokens, at + 1));
    if (!named || !touching) return undefined;
    return { text: first.text, type: first.type ?? null, certainty: 'announced', standard: sign + first.text, end };
  }
  if (first.type !== undefined) {
    const text = join(first.type, separators, parts);
    const body = parts.length === 2 ? second.body : undefined;
    return { text, type: first.type, certainty: 'alone', standard: standardOf(first.type, body, sign + text), end };
  }
  const partyBody = second.body !== undefined && styleOf(second.body) === 'party';
  if (separators[1] === Mark.slash && partyBody) {
    const text = join(first.text, separators, parts);
    return { text, type: first.text, certainty: 'alone', standard: sign + text, end };
  }
  if (separators[0] !== Mark.slash || separators[1] !== Mark.hyphen) return undefined;
  const text = join(first.text, separators, parts);
  const certainty = first.body === undefined ? 'announced' : 'alone';
  return { text, type: null, certainty, standard: sign + text, end };
}

/** «NQTW», «CTTW»: type and committee without the slash between them. */
function readGlued({ text: written, body: shaped, end }: SymbolPart): DocumentSymbol | undefined {
  if (shaped === undefined || written.length > LONGEST_GLUED) return undefined;
  for (let cut = 2; cut < written.length - 1; cut++) {
    const body = written.slice(cut);
    const type = isPartyCommittee(body) ? standardAbbreviation(written.slice(0, cut)) : undefined;
    if (type === undefined) continue;
    const text = `${type}/${body}`;
    return { text, type, certainty: 'announced', standard: `-${text}`, end };
  }
  return undefined;
}

/**
 * A symbol of type and body with the marks that the body's symbols have, whatever the page says: those of the Party the
 * hyphen first («18/NQ-TW»), those of the State none but the slash first («828/QĐ/TTg»; a hyphen first is an older way).
 */
function standardOf(type: string, body: string | undefined, written: string): string {
  if (body === undefined) return written;
  if (isPartyCommittee(body)) return `-${type}/${body}`;
  return styleOf(body) === 'state' && written === `/${type}/${body}` ? `/${type}-${body}` : written;
}

function readSeparator(tokens: Tokens, i: number): number | undefined {
  if (i >= tokens.count || tokens.kind[i] !== TokenKind.punctuation || tokens.breaks[i]! > Break.line) return undefined;
  const symbol = tokens.symbol[i]!;
  if (symbol === Mark.slash) return Mark.slash;
  return isDash(symbol) ? Mark.hyphen : undefined;
}

/**
 * «18.NQ/TW», «18_NQ/TW», «1215/QĐ.TTg»: a stop or low line for a hyphen, where it touches an abbreviation of a type, or
 * a body behind one.
 * @param before the part of the symbol before it; undefined for the first.
 */
function readOddSeparator(tokens: Tokens, i: number, before: SymbolPart | undefined): number | undefined {
  if (i + 1 >= tokens.count || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return undefined;
  if (tokens.symbol[i] !== Mark.stop && tokens.symbol[i] !== Mark.underscore) return undefined;
  const part = readPart(tokens, i + 1);
  if (before !== undefined) return before.type !== undefined && part?.body !== undefined ? Mark.hyphen : undefined;
  return part?.type !== undefined && tokens.symbol[part.end] === Mark.slash ? Mark.hyphen : undefined;
}

/**
 * True where spaces around a separator do not part the symbol: «21 – NQ / TW». Where the page spaces all marks alike,
 * later parts may stand apart too («QĐ - VEC - HĐTV»); elsewhere they touch the separator.
 */
function joins(
  tokens: Tokens,
  separator: number,
  part: number,
  index: number,
  { type, body }: SymbolPart,
  spacious: boolean,
): boolean {
  if (separator === part) return true;
  const known = type !== undefined || body !== undefined;
  if (isGlued(tokens, separator) && isGlued(tokens, part)) return known || isShaped(tokens, part);
  if (index === 0) return known || isAbbreviation(tokens, part);
  if (!known && !isAbbreviation(tokens, part)) return false;
  return isGlued(tokens, separator) || ((spacious || body !== undefined) && index < MOST_SPACED_PARTS);
}

/** True for a word that looks like an abbreviation, not like an ordinary word with a capital. */
function isShaped(tokens: Tokens, part: number): boolean {
  if (isAllCaps(tokens, part)) return true;
  return isCapital(tokens, part) && (letters(tokens, part) <= 3 || isGlued(tokens, part + 1));
}

/** Puts the parts together as they are written, without the spaces: «NQ/TW», where a page says so «NQ-TW». */
function join(first: string, separators: readonly number[], parts: readonly SymbolPart[]): string {
  let text = first;
  for (let i = 1; i < parts.length; i++) text += (separators[i] === Mark.slash ? '/' : '-') + parts[i]!.text;
  return text;
}
