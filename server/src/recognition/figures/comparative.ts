import { COMPARISONS } from '../../domain/figureRelations';
import { type Bound, DIMENSIONS, LEVEL_BOUNDS, SHARES } from '../../domain/modifiers';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { FigureMention } from '../mention';
import { openedBase } from './base';
import { isFunctionWord } from './countedNoun';
import type { FigureReading } from './reading';
import { isMeasure } from './unit';

/** The bound on a figure, with the first token of the span of both. */
export interface BoundOf {
  readonly from: number;
  readonly bound: Bound;
}

const levels = new Map(LEVEL_BOUNDS.map(([word, bound]) => [wordSymbol(word), bound]));
const dimensions = new WordSet(DIMENSIONS.join(' '));
const shares = phraseSet(SHARES);
const comparisons = phraseSet(COMPARISONS);
const TIMES = wordSymbol('lần');
/** What is a share stands at most so many tokens before. */
const REACH = 16;

/**
 * The bound that «hơn» at token `than` and the adjective before it set to the figure after it: «kéo dài hơn 300 km»,
 * «tỷ lệ nữ cao hơn 15%». Undefined where they compare: «cao hơn 2% so với cùng kỳ», «đạt 98%, cao hơn 2%».
 * @param last the figure before it in the text.
 */
export function boundAfterAdjective(
  tokens: Tokens,
  than: number,
  { unit, end, percent, to }: FigureReading,
  last: Found<FigureMention> | undefined,
): BoundOf | undefined {
  const base = openedBase(tokens, end);
  if (to !== null || base === 'compared') return undefined;
  if (dimensions.has(tokens, than - 1)) {
    const measured = isMeasure(tokens, unit.from) && tokens.symbol[unit.from] !== TIMES;
    return measured ? { from: than, bound: 'over' } : undefined;
  }
  const bound = percent ? levels.get(tokens.symbol[than - 1]!) : undefined;
  if (bound === undefined || !tellsShare(tokens, than - 1, last)) return undefined;
  return base === 'whole' || !isNamed(tokens, end) ? { from: than - 1, bound } : undefined;
}

/** «cao hơn 2% giá gửi xe»: the price is compared with. */
function isNamed(tokens: Tokens, end: number): boolean {
  return goesOn(tokens, end) && tokens.kind[end] === TokenKind.word && !isFunctionWord(tokens, end);
}

/** True where the sentence speaks of a share before token `i`, and of nothing that it is compared with. */
function tellsShare(tokens: Tokens, i: number, last: Found<FigureMention> | undefined): boolean {
  if (tokens.kind[i - 1] !== TokenKind.word) return false;
  let told = false;
  for (let at = i - 1; at >= 0 && i - at <= REACH; at--) {
    told ||= shares.has(tokens, at);
    if (comparisons.has(tokens, at)) return false;
    if (last !== undefined && at < last.to && last.mention.unit === '%') return false;
    if (beginsSentence(tokens, at)) break;
  }
  return told;
}
