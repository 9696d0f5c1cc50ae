import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Mention, MentionKind, Span } from '../recognition/mention';
import { offsetAt, positionAt } from '../text/positions';

/** The kinds of tokens are the kinds of mentions; the extension's manifest gives each a standard one to look like. */
const TYPES: readonly MentionKind[] = ['directive', 'title', 'person', 'figure', 'date'];
const MODIFIERS = ['unresolved', 'former', 'generic'] as const;

/** What the numbers in the answers mean: the one legend of the server. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [...MODIFIERS],
};

/** A stretch of one line in one colour. */
interface Piece extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/**
 * The mentions of an article, or of a range of it, as semantic tokens. Where mentions nest, the inner one has its
 * own colour; one that runs over several lines is one token in each, because clients need not know longer ones.
 * @param range all of the article where it is left out.
 */
export function provideSemanticTokens(
  snapshot: CorpusSnapshot,
  uri: string,
  range: Range | undefined,
  token: CancellationToken,
): SemanticTokens {
  const article = snapshot.article(uri);
  if (article === undefined || token.isCancellationRequested) return { data: [] };
  const { lineStarts, length } = article;
  const from = range === undefined ? 0 : offsetAt(article, range.start);
  const to = range === undefined ? length : offsetAt(article, range.end);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const piece of pieces(snapshot, article, from, to)) {
    const at = positionAt(lineStarts, piece.start);
    if (at.line !== line) character = 0;
    data.push(at.line - line, at.character - character, piece.end - piece.start, piece.type, piece.modifiers);
    ({ line, character } = at);
  }
  return { data };
}

/** The mentions without overlaps and line ends, in order. */
function* pieces(snapshot: CorpusSnapshot, article: Article, from: number, to: number): Generator<Piece> {
  const open: Piece[] = [];
  let at = 0;
  /** Gives what the innermost open mention still covers up to an offset. */
  function* upTo(offset: number): Generator<Piece> {
    for (let inner = open.at(-1); inner !== undefined && at < offset; inner = open.at(-1)) {
      const end = Math.min(inner.end, offset);
      if (end > at) yield* lines(article, { ...inner, start: at, end });
      at = Math.max(at, end);
      if (inner.end <= offset) open.pop();
    }
    at = Math.max(at, offset);
  }
  for (const [index, mention] of article.mentions.entries()) {
    if (mention.start >= to) break;
    if (mention.end <= from) continue;
    yield* upTo(mention.start);
    const type = TYPES.indexOf(mention.kind);
    open.push({
      start: mention.start,
      end: mention.end,
      type,
      modifiers: modifiersOf(snapshot, article, index, mention),
    });
  }
  yield* upTo(article.length);
}

/** A piece line by line, the line ends left out. */
function* lines({ lineStarts, lineEnds }: Article, piece: Piece): Generator<Piece> {
  let { line } = positionAt(lineStarts, piece.start);
  for (let { start } = piece; start < piece.end; start = lineStarts[++line] ?? piece.end) {
    const end = Math.min(piece.end, lineEnds[line]!);
    if (end > start) yield { ...piece, start, end };
  }
}

function modifiersOf(snapshot: CorpusSnapshot, article: Article, index: number, mention: Mention): number {
  const bit = (modifier: (typeof MODIFIERS)[number]): number => 1 << MODIFIERS.indexOf(modifier);
  if (mention.kind === 'directive') {
    const resolution = snapshot.resolve({ uri: article.uri, mention: index });
    return resolution?.kind === 'document' ? 0 : bit('unresolved');
  }
  if (mention.kind !== 'title') return 0;
  return (mention.status === 'former' ? bit('former') : 0) | (mention.generic ? bit('generic') : 0);
}
