import type { Span } from '../../recognition/mention';
import { lastAtMost } from '../../text/search';
import { endOf } from './checkEntry';
import type { Tree } from './tree';

/** What a line begins with whose indentation has a tab; lines with nothing else in them, or a comment, do no harm. */
const TABBED = /^[ -]*\t[\t -]*[^\s#]/u;

/** A line of them that begins an entry. */
const DASHED = /^[ \t]*-/u;

/** A line that is empty now. */
interface TabbedLine extends Span {
  readonly beginsEntry: boolean;
}

/** Text that the parser can go on with, and what was taken out of it. */
export interface Untabbed {
  /** As long as the original, so that places in it are places there. */
  readonly text: string;
  /** Where the lines stand that are empty now, in order. */
  readonly lines: readonly TabbedLine[];
}

/**
 * A YAML text with spaces in place of each line that a tab indents. A parser that meets such a tab takes the lines
 * after it for something else, and finds fault with them.
 */
export function withoutTabbedLines(text: string): Untabbed {
  const lines: TabbedLine[] = [];
  const kept: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const isTabbed = TABBED.test(line);
    if (isTabbed) lines.push({ start, end: start + line.length, beginsEntry: DASHED.test(line) });
    kept.push(isTabbed ? ' '.repeat(line.length) : line);
    start += line.length + 1;
  }
  return { text: kept.join('\n'), lines };
}

/**
 * The entries, by their index, that lack one of the lines, or have taken in what is left of another entry.
 * @param lines see {@link withoutTabbedLines}.
 * @param items entries as they were read without them.
 */
export function brokenBy(lines: readonly TabbedLine[], items: readonly Tree[]): ReadonlySet<number> {
  const ends = items.map((item) => (item.kind === 'map' ? endOf(item) : item.end));
  const broken = new Set<number>();
  const ended = new Set<number>();
  for (const { start, beginsEntry } of lines) {
    const at = lastAtMost(items.length, (index) => items[index]!.start, start);
    const end = ends[at];
    if (end === undefined) continue;
    const isBehind = start >= end;
    // behind the last line that is left: one more of the entry, or all of the next one
    if (isBehind && beginsEntry) ended.add(at);
    if (!isBehind || !ended.has(at)) broken.add(at);
  }
  return broken;
}
