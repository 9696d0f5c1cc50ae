import { BySpelling } from '../../text/bySpelling';
import { CharClass, charClass } from '../../text/letters';
import type { Tokens } from '../../text/tokens';
import { withToneInPlace } from './misplacedTone';
import { type TonePlace, tonedPairOf } from './tonePlace';

/** What the letters of a word say of its spelling. */
export interface WordFacts {
  /** How its letters with marks are written. */
  readonly composition: 'composed' | 'decomposed';
  /** Where its tone mark stands, if it may stand in two places. */
  readonly tonePlace?: TonePlace;
  /** The word with its tone mark in place, if that stands where it never does. */
  readonly toneInPlace?: string;
}

/** The first letter above ASCII that is made of a letter and a mark, «À»; the letters below are no such letters. */
const FIRST_COMPOSED = 0xc0;
/** Letters with a stroke, which no mark makes: đ, Đ and what old pages have for them. */
const STROKED = new Set([0x110, 0x111, 0xd0, 0xf0, 0x189, 0x256]);

/** What most words are; they share it. */
const PLAIN = { composed: { composition: 'composed' }, decomposed: { composition: 'decomposed' } } as const;

const facts = new BySpelling(factsOf);

/** What the word token `i` shows of its spelling; undefined for a word without marks, which has one spelling only. */
export function wordFacts(tokens: Tokens, i: number): WordFacts | undefined {
  return facts.of(tokens, i);
}

function factsOf(text: string, start: number, end: number): WordFacts | undefined {
  const composition = compositionOf(text, start, end);
  if (composition === undefined) return undefined;
  const tonePlace = tonedPairOf(text, start, end)?.place;
  if (tonePlace !== undefined) return { composition, tonePlace };
  const toneInPlace = withToneInPlace(text, start, end);
  return toneInPlace === undefined ? PLAIN[composition] : { composition, toneInPlace };
}

function compositionOf(text: string, start: number, end: number): WordFacts['composition'] | undefined {
  let composition: 'composed' | undefined;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_COMPOSED) continue;
    if (charClass(unit) === CharClass.mark) return 'decomposed';
    if (!STROKED.has(unit)) composition = 'composed';
  }
  return composition;
}
