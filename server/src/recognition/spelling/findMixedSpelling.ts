import { slice, TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { MixedSpelling, Span, TextSpan } from '../mention';
import { NamesInTwoWays } from './namesInTwoWays';
import { type TonePlace, withToneMoved } from './tonePlace';
import { type WordFacts, wordFacts } from './wordFacts';

/** The words that can be written in two ways, as tokens, by the way they are. */
type Ways<W extends string> = Record<W, number[]>;

/**
 * What a text writes in two ways: the place of tone marks, and letters composed or with combining marks. Of each the way
 * that most words have, and the words that have the other. And tone marks that stand where they never do, and names of one
 * person with the tone mark in two places. Linear in the length of the text.
 * @param left where spelling is somebody else's: page furniture. In order.
 * @param people their names, in order: where tone marks stand in these is theirs to say, as long as it is one place.
 */
export function findMixedSpelling(
  tokens: Tokens,
  left: readonly Span[],
  people: readonly Found<Span>[],
): MixedSpelling[] {
  const tones: Ways<TonePlace> = { first: [], second: [] };
  const compositions: Ways<WordFacts['composition']> = { composed: [], decomposed: [] };
  const misplaced: TextSpan[] = [];
  const names = new NamesInTwoWays(tokens);
  let next = 0;
  let person = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const facts = wordFacts(tokens, i);
    if (facts === undefined) continue;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    while (next < left.length && left[next]!.end <= start) next++;
    if ((left[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    compositions[facts.composition].push(i);
    const { tonePlace, toneInPlace } = facts;
    if (toneInPlace !== undefined) misplaced.push({ start, end, text: toneInPlace });
    if (tonePlace === undefined) continue;
    while (person < people.length && people[person]!.to <= i) person++;
    const name = people[person];
    if (name === undefined || name.from > i) tones[tonePlace].push(i);
    else names.add(name, i, tonePlace);
  }
  return [
    ...mixedTones(tokens, tones),
    ...mixedComposition(tokens, compositions),
    ...(misplaced.length > 0 ? [{ usual: 'toneInPlace', words: 0, others: misplaced } as const] : []),
    ...names.mixed(),
  ];
}

function* mixedTones(tokens: Tokens, { first, second }: Ways<TonePlace>): Iterable<MixedSpelling> {
  if (first.length === 0 || second.length === 0) return;
  const isFirst = first.length >= second.length;
  yield {
    usual: isFirst ? 'toneOnFirst' : 'toneOnSecond',
    words: isFirst ? first.length : second.length,
    others: respelt(tokens, isFirst ? second : first, withToneMoved),
  };
}

function* mixedComposition(
  tokens: Tokens,
  { composed, decomposed }: Ways<WordFacts['composition']>,
): Iterable<MixedSpelling> {
  if (composed.length === 0 || decomposed.length === 0) return;
  const isComposed = composed.length >= decomposed.length || decomposed.some((i) => isHalfComposed(wordAt(tokens, i)));
  yield {
    usual: isComposed ? 'composed' : 'decomposed',
    words: isComposed ? composed.length : decomposed.length,
    others: respelt(tokens, isComposed ? decomposed : composed, (word) => word.normalize(isComposed ? 'NFC' : 'NFD')),
  };
}

/** «ê» with a combining tone, as Windows-1258 has it: a third way, of which no text is made throughout on purpose. */
function isHalfComposed(word: string): boolean {
  return word !== word.normalize('NFD');
}

function respelt(tokens: Tokens, words: readonly number[], respell: (word: string) => string): TextSpan[] {
  return words.map((i) => ({ start: tokens.start[i]!, end: tokens.end[i]!, text: respell(wordAt(tokens, i)) }));
}

function wordAt(tokens: Tokens, i: number): string {
  return slice(tokens, i, i + 1);
}
