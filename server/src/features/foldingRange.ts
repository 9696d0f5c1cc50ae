import type { CancellationToken } from 'vscode-languageserver-protocol';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Span } from '../recognition/mention';
import { positionAt } from '../text/positions';
import { type Block, listBlocks } from './folding/lists';
import type { OpenText } from './lookup/openText';

/**
 * What of an article can be folded away, line by line: its sections, its page furniture (as comments, so that «Fold
 * All Block Comments» leaves the bare article), its captions and long lists.
 * @param text of the open file; what only it can tell is left out where it is missing.
 * @param most how many ranges the client takes; inner ones are left out first.
 * @returns null where nothing can be folded, so that the editor folds by indentation.
 */
export function provideFoldingRanges(
  snapshot: CorpusSnapshot,
  uri: string,
  text: OpenText | undefined,
  most: number,
  token: CancellationToken,
): FoldingRange[] | null {
  const article = snapshot.article(uri);
  if (article === undefined || token.isCancellationRequested) return null;
  const isBlank = blankLines(article, text?.getText());
  const furniture = joined(article, article.chrome, isBlank);
  const blocks = [
    ...sections(article, furniture, isBlank),
    ...furniture.map((block) => ({ ...block, kind: FoldingRangeKind.Comment })),
    ...joined(article, article.captions, isBlank),
    ...(text === undefined ? [] : listBlocks(article, text.getText())),
  ].filter(({ first, last }) => last > first);
  const ranges = nested(blocks, most);
  return ranges.length === 0 ? null : ranges;
}

/** Tells of each line whether it is empty; lines of spaces are known from the text only. */
function blankLines({ lineStarts, lineEnds }: Article, text: string | undefined): (line: number) => boolean {
  return (line) => {
    const [start, end] = [lineStarts[line]!, lineEnds[line]!];
    return start === end || (text !== undefined && text.slice(start, end).trim() === '');
  };
}

/** Stretches as blocks of lines; those that only empty lines part are one. */
function joined(article: Article, spans: readonly Span[], isBlank: (line: number) => boolean): Block[] {
  const blocks: { first: number; last: number }[] = [];
  for (const span of spans) {
    const first = lineAt(article, span.start);
    const last = lineAt(article, Math.max(span.start, span.end - 1));
    const before = blocks.at(-1);
    let gap = (before?.last ?? first) + 1;
    while (gap < first && isBlank(gap)) gap++;
    if (before !== undefined && gap >= first) before.last = Math.max(before.last, last);
    else blocks.push({ first, last });
  }
  return blocks;
}

/** Each heading with what stands below it, without the furniture at the end of the page. */
function sections(article: Article, furniture: readonly Block[], isBlank: (line: number) => boolean): Block[] {
  const lines = article.lineStarts.length;
  let end = lines;
  while (end > 0 && isBlank(end - 1)) end--;
  const tail = furniture.at(-1);
  if (tail !== undefined && tail.last >= end - 1) end = tail.first;
  return article.sections.map((section, index) => {
    const next = article.sections[index + 1];
    const first = lineAt(article, section.start);
    let last = (next === undefined ? Math.max(end, first + 1) : lineAt(article, next.start)) - 1;
    while (last > first && isBlank(last)) last--;
    return { first, last };
  });
}

function lineAt({ lineStarts }: Article, offset: number): number {
  return positionAt(lineStarts, offset).line;
}

/** Blocks as ranges, from above, the outer ones first; one that begins in another and ends outside is left out. */
function nested(blocks: readonly (Block & Pick<FoldingRange, 'kind'>)[], most: number): FoldingRange[] {
  const sorted = [...blocks].sort((a, b) => a.first - b.first || b.last - a.last);
  const open: Block[] = [];
  const kept: { readonly depth: number; readonly range: FoldingRange }[] = [];
  for (const { first, last, kind } of sorted) {
    while (open.length > 0 && open.at(-1)!.last < first) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && (last > outer.last || first === outer.first)) continue;
    kept.push({
      depth: open.length,
      range: { startLine: first, endLine: last, ...(kind === undefined ? {} : { kind }) },
    });
    open.push({ first, last });
  }
  if (kept.length <= most) return kept.map(({ range }) => range);
  const outermost = new Set([...kept].sort((a, b) => a.depth - b.depth).slice(0, most));
  return kept.filter((one) => outermost.has(one)).map(({ range }) => range);
}
