import type { Match } from '../../text/phrases';
import { Mark, wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn, isCapital } from '../../text/tokenQueries';
import { Break, Flag, slice, TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { FigureMention } from '../mention';
import { countedNoun } from './countedNoun';

/** The figures before the one that is read, in order. */
type Figures = readonly Found<FigureMention>[];

/** How far back the noun of a number without one is looked for. */
const REACH = 60;
/** Nouns that head a longer one begin at most so many tokens before it: «tổ chức cơ sở đảng». */
const LONGEST_NOUN = 4;

/** Kinds whose nouns of one syllable are clear: phiếu, hộ, người. */
const SHORT_NOUN_KINDS = new Set(['vote', 'household', 'people']);

/** Kinds whose counts stand in lists after a colon. */
const TALLIED_KINDS = new Set(['vote', 'household', 'people', 'party']);
/** The words before such a colon are at most so many. */
const LONGEST_LABEL = 12;
const NUMBER = wordSymbol('số');

const CIRCUMSTANCES = new Set(['place', 'event', 'document', 'task']);

/**
 * What a number without a unit counts: the unit of the last figure of its sentence that is no share, if that counts
 * things, else the noun that stands nearest before it. «… tổng số đảng viên … được hơn 5.800» counts đảng viên.
 * @param i the number's token; @param found the figures before it in the text.
 * @param onlyLast true for what no noun before it names, such as money.
 */
export function elidedNoun(tokens: Tokens, i: number, found: Figures, onlyLast: boolean): string | null {
  const first = sentenceStart(tokens, i);
  let before = found.length - 1;
  for (let at = i - 1; at >= first; at--) {
    const last = found[before];
    if (last !== undefined && at < last.to && last.from >= first) {
      if (!isShare(last.mention)) return last.mention.unit;
      at = last.from;
      before--;
      continue;
    }
    const noun = onlyLast ? undefined : countedNoun(tokens, at);
    if (noun === undefined || noun.end > i || isVague(tokens, at, noun)) continue;
    let from = at;
    for (let back = Math.max(first, at - LONGEST_NOUN); back < at; back++) {
      if ((countedNoun(tokens, back)?.end ?? 0) >= noun.end) {
        from = back;
        break;
      }
    }
    return slice(tokens, from, noun.end);
  }
  return null;
}

/**
 * {@link elidedNoun} of a number that is a count only after things that are counted, not after a measure.
 * @param listed true for an item of a list, which goes on counting what was counted before: its own nouns say for whom.
 */
export function countedBefore(tokens: Tokens, i: number, found: Figures, listed: boolean): string | null {
  const unit = elidedNoun(tokens, i, found, listed);
  const last = unit === null ? undefined : lastCount(found, sentenceStart(tokens, i));
  if (last === undefined || last.mention.unit !== unit) return unit;
  if (last.mention.end === tokens.end[last.from]) return unit; // it had no unit of its own: «từ 206 xuống 96»
  for (let at = last.from; at < last.to; at++) if (countedNoun(tokens, at) !== undefined) return unit;
  return null;
}

/** The last figure from token `first` on that is no share. */
function lastCount(found: Figures, first: number): Found<FigureMention> | undefined {
  let at = found.length - 1;
  while (at >= 0 && found[at]!.from >= first && isShare(found[at]!.mention)) at--;
  return at >= 0 && found[at]!.from >= first ? found[at] : undefined;
}

/** «Số phiếu hợp lệ: 52»: the words before the colon at token `i - 1` count votes, people, households or organisations. */
export function isTallied(tokens: Tokens, i: number): boolean {
  if (tokens.symbol[i - 1] !== Mark.colon || !goesOn(tokens, i)) return false;
  const first = Math.max(sentenceStart(tokens, i), i - LONGEST_LABEL);
  let numbered = false;
  let counts = false;
  for (let at = i - 2; at >= first && tokens.kind[at] === TokenKind.word; at--) {
    counts ||= TALLIED_KINDS.has(countedNoun(tokens, at)?.value ?? '');
    numbered ||= tokens.symbol[at] === NUMBER;
  }
  return numbered && counts;
}

/**
 * Places, events and documents are mostly where and why something is counted, names of bodies who does it, and short
 * words mostly parts of other words.
 */
function isVague(tokens: Tokens, at: number, { value: kind, end }: Match<string>): boolean {
  if (CIRCUMSTANCES.has(kind)) return true;
  if (isCapital(tokens, at) && !beginsSentence(tokens, at)) return true; // «Bệnh viện Bạch Mai»: a name
  return end === at + 1 && !SHORT_NOUN_KINDS.has(kind);
}

function isShare({ unit }: FigureMention): boolean {
  return unit?.startsWith('%') ?? false;
}

function sentenceStart(tokens: Tokens, i: number): number {
  let first = i;
  while (first > 0 && i - first < REACH) {
    if ((tokens.flags[first]! & Flag.sentence) !== 0 || tokens.breaks[first]! > Break.wrap) break;
    first--;
  }
  return first;
}
