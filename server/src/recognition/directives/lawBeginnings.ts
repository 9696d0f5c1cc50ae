import { VERBS_LIKE_NOUNS } from '../../domain/citationWords';
import { LAW_NAMES } from '../../domain/lawNames';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';

const YEAR = wordSymbol('năm');
/** So many names that begin with two words alike, or with one word and then differently, make a usual beginning. */
const NAMES_WITH_TWO_ALIKE = 3;
const WAYS_TO_GO_ON = 5;

const usual = phraseSet(usualBeginnings(LAW_NAMES));
const verbs = phraseSet(VERBS_LIKE_NOUNS);

/**
 * True where the words at token `at` begin as names of laws usually do («thuế …», «quản lý …», «bảo vệ …»), so that in
 * small letters too they are a name: «Luật thuế sử dụng đất nông nghiệp năm 1993», but not «Luật ban hành năm 1993».
 */
export function beginsLikeLaw(tokens: Tokens, at: number): boolean {
  const beginning = usual.longest(tokens, at);
  return beginning !== undefined && tokens.symbol[beginning.end] !== YEAR && !verbs.has(tokens, at);
}

function usualBeginnings(names: readonly string[]): string[] {
  const followers = new Map<string, Set<string>>();
  const pairs = new Map<string, number>();
  for (const name of names) {
    const [first, second] = name.toLowerCase().split(' ');
    if (first === undefined || second === undefined) continue;
    followers.set(first, (followers.get(first) ?? new Set()).add(second));
    const pair = `${first} ${second}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [
    ...[...followers].filter(([, ways]) => ways.size >= WAYS_TO_GO_ON).map(([word]) => word),
    ...[...pairs].filter(([, count]) => count >= NAMES_WITH_TWO_ALIKE).map(([pair]) => pair),
  ];
}
