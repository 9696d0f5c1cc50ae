import { FIGURE_FRAMES, type FigureFrame, FRAME_FILLERS } from '../../domain/figureRelations';
import { type Match, Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';

const frames = new Phrases(FIGURE_FRAMES);
const fillers = new WordSet(FRAME_FILLERS);
/** The frames that a base may stand behind: «cao hơn năm trước 0,77%». */
const comparatives = new Phrases(
  FIGURE_FRAMES.flatMap(([words, frame]): (readonly [string, 'up' | 'down'])[] => {
    if (frame === 'above') return [[words, 'up']];
    return frame === 'below' ? [[words, 'down']] : [];
  }),
);
const EXCEEDS = wordSymbol('vượt');

/** A frame begins at most so many tokens before the figure. */
const LONGEST_FRAME = 5;

/** The direction that a comparison beginning at token `i` goes in: «cao hơn» is up. */
export function comparativeAt(tokens: Tokens, i: number): Match<'up' | 'down'> | undefined {
  return comparatives.longest(tokens, i);
}

/**
 * What the words before the figure at token `from` make of it, with their first token. «vượt» may be part of the figure
 * itself.
 */
export function frameBefore(
  tokens: Tokens,
  from: number,
): (Match<FigureFrame> & { readonly from: number }) | undefined {
  if (tokens.symbol[from] === EXCEEDS) return { value: 'up', end: from, from };
  // before most figures stands a word that makes nothing of them
  if (!frames.mayEndBefore(tokens, from) && !fillers.has(tokens, from - 1)) return undefined;
  let filled = from;
  let found: ReturnType<typeof frameBefore>;
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_FRAME; at--) {
    if (tokens.kind[at] !== TokenKind.word || !goesOn(tokens, at + 1)) break;
    const match = frames.longest(tokens, at);
    if (match !== undefined && match.end >= filled && match.end <= from)
      found = { value: match.value, end: match.end, from: at };
    if (filled === at + 1 && fillers.has(tokens, at)) filled = at;
  }
  return found;
}
