import { CharClass, charClass } from '../../text/letters';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { MixedSpelling, Span, TextSpan } from '../mention';
import { withToneInPlace } from './misplacedTone';
import { NamesInTwoWays } from './namesInTwoWays';
import { type TonePlace, tonedPairOf, withToneMoved } from './tonePlace';

/** The first letter above ASCII that is made of a letter and a mark, «À»; the letters below are no such letters. */
const FIRST_COMPOSED = 0xc0;
/** Letters with a stroke, which no mark makes: đ, Đ and what old pages have for them. */
const STROKED = new Set([0x110, 0x111, 0xd0, 0xf0, 0x189, 0x256]);

/** Words that can be written in two ways, by the way they are. */
class Ways<W extends string> {
  readonly #spans = new Map<W, Span[]>();

  add(way: W, start: number, end: number): void {
    const spans = this.#spans.get(way);
    if (spans === undefined) this.#spans.set(way, [{ start, end }]);
    else spans.push({ start, end });
  }

  of(way: W): readonly Span[] {
    return this.#spans.get(way) ?? [];
  }
}

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
  const { text } = tokens;
  const tones = new Ways<TonePlace>();
  const compositions = new Ways<'composed' | 'decomposed'>();
  const misplaced: TextSpan[] = [];
  const names = new NamesInTwoWays(tokens);
  let next = 0;
  let person = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const composition = compositionOf(text, start, end);
    if (composition === undefined) continue;
    while (next < left.length && left[next]!.end <= start) next++;
    if ((left[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    compositions.add(composition, start, end);
    const pair = tonedPairOf(text, start, end);
    if (pair === undefined) {
      const respelt = withToneInPlace(text, start, end);
      if (respelt !== undefined) misplaced.push({ start, end, text: respelt });
      continue;
    }
    while (person < people.length && people[person]!.to <= i) person++;
    const name = people[person];
    if (name === undefined || name.from > i) tones.add(pair.place, start, end);
    else names.add(name, i, pair.place);
  }
  return [
    ...mixedTones(text, tones),
    ...mixedComposition(text, compositions),
    ...(misplaced.length > 0 ? [{ usual: 'toneInPlace', words: 0, others: misplaced } as const] : []),
    ...names.mixed(),
  ];
}

function* mixedTones(text: string, tones: Ways<TonePlace>): Iterable<MixedSpelling> {
  const [first, second] = [tones.of('first'), tones.of('second')];
  if (first.length === 0 || second.length === 0) return;
  const isFirst = first.length >= second.length;
  yield {
    usual: isFirst ? 'toneOnFirst' : 'toneOnSecond',
    words: isFirst ? first.length : second.length,
    others: respelt(text, isFirst ? second : first, withToneMoved),
  };
}

function* mixedComposition(text: string, ways: Ways<'composed' | 'decomposed'>): Iterable<MixedSpelling> {
  const [composed, decomposed] = [ways.of('composed'), ways.of('decomposed')];
  if (composed.length === 0 || decomposed.length === 0) return;
  const isComposed = composed.length >= decomposed.length || decomposed.some((span) => isHalfComposed(text, span));
  yield {
    usual: isComposed ? 'composed' : 'decomposed',
    words: isComposed ? composed.length : decomposed.length,
    others: respelt(text, isComposed ? decomposed : composed, (word) => word.normalize(isComposed ? 'NFC' : 'NFD')),
  };
}

/** How the letters of a word with any mark are written; undefined for a word without. */
function compositionOf(text: string, start: number, end: number): 'composed' | 'decomposed' | undefined {
  let composition: 'composed' | undefined;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_COMPOSED) continue;
    if (charClass(unit) === CharClass.mark) return 'decomposed';
    if (!STROKED.has(unit)) composition = 'composed';
  }
  return composition;
}

/** «ê» with a combining tone, as Windows-1258 has it: a third way, of which no text is made throughout on purpose. */
function isHalfComposed(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  return word !== word.normalize('NFD');
}

function respelt(text: string, spans: readonly Span[], respell: (word: string) => string): TextSpan[] {
  return spans.map(({ start, end }) => ({ start, end, text: respell(text.slice(start, end)) }));
}
