import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Span } from '../recognition/mention';
import { type Lines, offsetAt, positionAt, readLines } from '../text/positions';
import { lastAtMost } from '../text/search';
import type { OpenText } from './lookup/openText';
import { isInside } from './lookup/places';
import { HeldTitles } from './selection/held';
import { TextParts } from './selection/parts';

/**
 * What a selection grows to, step by step, from each of several positions: the word, the mention, the title with its
 * holder, the sentence, the paragraph, the section, the article. Linear in text and positions together.
 * @param text of the open file; without it only what the index knows is there.
 * @returns one chain for each position, in their order.
 */
export function provideSelectionRanges(
  snapshot: CorpusSnapshot,
  uri: string,
  text: OpenText | undefined,
  positions: readonly Position[],
  token: CancellationToken,
): SelectionRange[] {
  if (token.isCancellationRequested) return [];
  const article = snapshot.article(uri);
  const all = text?.getText();
  const parts = all === undefined ? undefined : new TextParts(all);
  const held = article === undefined ? undefined : new HeldTitles(snapshot, article);
  const lines: Lines | undefined = article ?? (all === undefined ? undefined : readLines(all));
  if (lines === undefined) return positions.map((at) => ({ range: { start: at, end: at } }));
  return positions.map((position) => {
    const offset = offsetAt(lines, position);
    const sentence = parts?.sentence(offset);
    const mention = article && snapshot.mentionAt(uri, offset)?.place;
    return chain(lines, offset, [
      parts?.word(offset),
      mention && article.mentions[mention.mention],
      mention && held?.around(mention.mention, sentence),
      sentence,
      parts?.paragraph(offset),
      article && sectionAt(article, offset, all ?? ''),
      { start: 0, end: article?.length ?? all?.length ?? offset },
    ]);
  });
}

/** From a section's heading to the next one, without the white space before that. */
function sectionAt(article: Article, offset: number, text: string): Span | undefined {
  const { sections, length } = article;
  const at = lastAtMost(sections.length, (index) => sections[index]!.start, offset);
  const section = sections[at];
  if (section === undefined) return undefined;
  let end = sections[at + 1]?.start ?? length;
  while (end > section.end && text.charAt(end - 1).trim() === '' && text !== '') end--;
  return { start: section.start, end };
}

/** Spans around an offset as ranges, each larger than the one before; one that does not hold it is left out. */
function chain({ lineStarts }: Lines, offset: number, spans: readonly (Span | undefined)[]): SelectionRange {
  const growing: Span[] = [];
  for (const span of spans) {
    const last = growing.at(-1) ?? { start: offset, end: offset };
    if (span === undefined || !isInside(last, span)) continue;
    if (growing.length === 0 || span.start < last.start || span.end > last.end) growing.push(span);
  }
  let parent: SelectionRange | undefined;
  for (const { start, end } of growing.reverse()) {
    const range = { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
    parent = parent === undefined ? { range } : { range, parent };
  }
  return parent ?? { range: { start: positionAt(lineStarts, offset), end: positionAt(lineStarts, offset) } };
}
