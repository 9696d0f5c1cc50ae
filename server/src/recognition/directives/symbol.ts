import { MISSPELT_ABBREVIATIONS } from '../../domain/documentTypes';
import { ISSUING_BODIES } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { respell } from '../../text/spelling';
import { isDash, isNumber, Mark } from '../../text/symbols';
import { Break, Flag, slice, TokenKind, type Tokens } from '../../text/tokens';
import { isCapital, isGlued } from './tokenTests';
import { standardAbbreviation } from './typeWords';

/** What stands after a document's number: «-KL/TW», «/NĐ-CP», «/QH15», «/UBND-NC». */
export interface DocumentSymbol {
  /** In standard spelling: «KL/TW», «NĐ-CP». */
  readonly text: string;
  /** The abbreviation that says the type; for laws the assembly («QH15»); null for State letters. */
  readonly type: string | null;
  /** What the symbol stands on: alone it is a document, or only beside a type word or «số». */
  readonly certainty: 'alone' | 'announced';
  /** The token after it. */
  readonly end: number;
}

/** One part between hyphens and slashes. */
interface Part {
  readonly text: string;
  readonly end: number;
  readonly type: string | undefined;
  readonly body: string | undefined;
}

/** Parts of a symbol at most: joint circulars name up to six bodies. */
const MOST_PARTS = 8;

const bodies = new Map<string, { readonly spelling: string; readonly style: 'party' | 'state' }>();
for (const { abbreviation, style } of ISSUING_BODIES)
  bodies.set(abbreviation.toUpperCase(), { spelling: abbreviation, style });
for (const { abbreviations } of MINISTRIES) {
  for (const abbreviation of abbreviations) bodies.set(abbreviation, { spelling: abbreviation, style: 'state' });
}

/** Organs of committees end in the committee's abbreviation: BTCTW, UBKTHU, BTGDVTU; units of the Party Committees. */
const PARTY_BODY = /(?:TW|TU|HU|ĐU)$|^ĐU/u;
const ASSEMBLY = /^(?:QH|UBTVQH)\d+$/u;

/**
 * The symbol that begins at token `at`, right after a number.
 * @param afterYear true where the number already has its year: only then may an assembly follow.
 */
export function readSymbol(tokens: Tokens, at: number, afterYear: boolean): DocumentSymbol | undefined {
  const separators: number[] = [];
  const parts: Part[] = [];
  let end = at;
  for (let i = at; parts.length < MOST_PARTS; ) {
    const separator = readSeparator(tokens, i);
    const spaced = separator === undefined;
    // «79 NQ/TW»: a space for the first hyphen
    if (spaced && parts.length > 0) break;
    const next = spaced ? i : i + 1;
    if (next >= tokens.count || tokens.breaks[next]! > Break.line) break;
    const part = readPart(tokens, next);
    if (part === undefined || !joins(tokens, i, next, parts.length, part)) break;
    if (spaced && (part.type === undefined || readSeparator(tokens, part.end) === undefined)) break;
    separators.push(separator ?? Mark.hyphen);
    parts.push(part);
    i = end = part.end;
  }
  const [first, second] = parts;
  if (first === undefined) return undefined;
  if (afterYear && ASSEMBLY.test(first.text)) {
    return { text: first.text, type: first.text, certainty: 'alone', end: first.end };
  }
  if (second === undefined) {
    // «Đề án 06/CP», «Nghị quyết 57/TW»
    const named = separators[0] === Mark.slash && first.body !== undefined && first.type === undefined;
    return named ? { text: first.text, type: null, certainty: 'announced', end } : undefined;
  }
  if (first.type !== undefined) {
    return { text: join(first.type, separators, parts), type: first.type, certainty: 'alone', end };
  }
  const partyBody = second.body !== undefined && styleOf(second.body) === 'party';
  if (separators[1] === Mark.slash && partyBody) {
    return { text: join(first.text, separators, parts), type: first.text, certainty: 'alone', end };
  }
  if (separators[0] !== Mark.slash || separators[1] !== Mark.hyphen) return undefined;
  return {
    text: join(first.text, separators, parts),
    type: null,
    certainty: first.body === undefined ? 'announced' : 'alone',
    end,
  };
}

function readSeparator(tokens: Tokens, i: number): number | undefined {
  if (i >= tokens.count || tokens.kind[i] !== TokenKind.punctuation || tokens.breaks[i]! > Break.line) return undefined;
  const symbol = tokens.symbol[i]!;
  if (symbol === Mark.slash) return Mark.slash;
  return isDash(symbol) ? Mark.hyphen : undefined;
}

/** A run of words without spaces, «UBTVQH15», «BNN&PTNT», «T.Ư», with what the tables know of it. */
function readPart(tokens: Tokens, at: number): Part | undefined {
  if (tokens.kind[at] !== TokenKind.word) return undefined;
  let end = at + 1;
  const dotted = readDottedCentral(tokens, at);
  if (dotted !== undefined) return { text: 'TW', end: dotted, type: undefined, body: 'TW' };
  while (isGlued(tokens, end)) {
    if (isNumber(tokens, end) || isCapital(tokens, end)) end++;
    else if (tokens.symbol[end] === 0x26 && isGlued(tokens, end + 1) && isCapital(tokens, end + 1)) end += 2;
    else break;
  }
  const written = respell(slice(tokens, at, end)).replace(/\s/gu, '');
  const upper = written.toUpperCase().replaceAll('TƯ', 'TW');
  const type = standardAbbreviation(upper);
  const known = bodies.get(upper)?.spelling;
  if (!isCapital(tokens, at) && type === undefined && known === undefined) return undefined;
  // «HD/BTC TW»: the centre apart from its organ
  const central = known === undefined || bodies.get(upper)?.style === 'state' ? readCentral(tokens, end) : undefined;
  if (central !== undefined && upper.startsWith('B') && bodies.has(`${upper}TW`)) {
    return { text: `${upper}TW`, end: central, type, body: `${upper}TW` };
  }
  const text = type ?? known ?? (upper === written.toUpperCase() ? written : upper);
  return { text, end, type: type && (MISSPELT_ABBREVIATIONS.get(type) ?? type), body: known ?? shapedBody(upper) };
}

/** «T.Ư», «T/Ư», «T.W» in three tokens. */
function readDottedCentral(tokens: Tokens, at: number): number | undefined {
  const { text, start, end, count } = tokens;
  if (at + 2 >= count || end[at]! - start[at]! !== 1 || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) {
    return undefined;
  }
  const mark = tokens.symbol[at + 1];
  if (mark !== Mark.stop && mark !== Mark.slash) return undefined;
  const letters = `${text.slice(start[at]!, end[at]!)}${respell(text.slice(start[at + 2]!, end[at + 2]!))}`;
  return /^T[ƯW]$/iu.test(letters) ? at + 3 : undefined;
}

function readCentral(tokens: Tokens, at: number): number | undefined {
  if (at >= tokens.count || isGlued(tokens, at) || tokens.breaks[at] !== Break.none) return undefined;
  if (!isCapital(tokens, at)) return undefined;
  const written = respell(slice(tokens, at, at + 1)).toUpperCase();
  return written === 'TW' || written === 'TƯ' ? at + 1 : readDottedCentral(tokens, at);
}

function shapedBody(upper: string): string | undefined {
  return upper.length > 2 && PARTY_BODY.test(upper) ? upper : undefined;
}

function styleOf(body: string): 'party' | 'state' | undefined {
  return bodies.get(body.toUpperCase())?.style ?? (PARTY_BODY.test(body) ? 'party' : undefined);
}

/**
 * True where spaces around a separator do not part the symbol: «21 – NQ / TW» is one as long as the tables know what
 * follows; later parts must touch the separator.
 */
function joins(tokens: Tokens, separator: number, part: number, index: number, { type, body }: Part): boolean {
  if (separator === part) return true;
  const before = isGlued(tokens, separator);
  const after = isGlued(tokens, part);
  if (before && after) return shaped(tokens, part) || type !== undefined || body !== undefined;
  const known =
    index === 0 ? type !== undefined : body !== undefined || (index === 1 && before && shaped(tokens, part));
  return known && (index < 2 || before);
}

/** Capitals: the first letter is one, and the word is no ordinary word with a capital. */
function shaped(tokens: Tokens, part: number): boolean {
  const width = tokens.end[part]! - tokens.start[part]!;
  if ((tokens.flags[part]! & Flag.allCaps) !== 0) return true;
  return isCapital(tokens, part) && (width <= 3 || isGlued(tokens, part + 1));
}

/** Puts the parts together: Party bodies with a slash, State ones with a hyphen, others as they are written. */
function join(first: string, separators: readonly number[], parts: readonly Part[]): string {
  const style = styleOf(parts[1]!.text);
  const written = separators[1] === Mark.slash ? '/' : '-';
  const second = style === 'party' ? '/' : style === 'state' ? '-' : written;
  return `${first}${second}${parts
    .slice(1)
    .map(({ text }) => text)
    .join('-')}`;
}
