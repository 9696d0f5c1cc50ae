import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Range } from 'vscode-languageserver-types';
import type { Article, Thing } from '../corpus/identity/things';
import type { PlaceInOrder } from '../corpus/lists/postings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Mention, Span } from '../recognition/mention';
import { rangeOf } from './lookup/places';
import type { ReadText } from './lookup/textNow';
import { oneLine, plainName } from './wording/labels';
import { articleName } from './wording/names';
import type { Presentation } from './wording/presentation';

/** One mention with what stands to its left and right, as corpus linguists list them (keyword in context). */
export interface ConcordanceLine {
  readonly uri: string;
  readonly range: Range;
  readonly left: string;
  readonly mention: string;
  readonly right: string;
  readonly article: string;
  /** ISO; null where the article is undated. */
  readonly date: string | null;
  readonly locality: string | null;
}

/** A part of a concordance. */
export interface ConcordancePage {
  readonly lines: readonly ConcordanceLine[];
  /** Articles that are not as they were when they were read, or cannot be read now: their lines are missing. */
  readonly unread: readonly string[];
  /** How many articles this part is of, and in how many there are mentions now. */
  readonly listed: number;
  readonly articles: number;
  /** The last article that is listed; null where no other comes behind it. */
  readonly next: PlaceInOrder | null;
  /** Whether there may be more, because articles are still being read. */
  readonly soFar: boolean;
}

/** So many articles are listed at a time. */
export const ARTICLES_A_PAGE = 50;

/** So much is shown to either side, in UTF-16 units. */
const CONTEXT = 90;

/**
 * Every mention of a thing in the next articles, by date, in its context: the line that it stands in, cut at a word.
 * @param after the last article that has been listed; null for the first part. Articles that have come in before it
 *   since, or moved behind it by another date, are found only by listing all again.
 * @param read the texts, which the corpus does not keep.
 */
export async function concordancePage(
  snapshot: CorpusSnapshot,
  thing: Thing,
  after: PlaceInOrder | null,
  read: ReadText,
  { complete }: Presentation,
  token: CancellationToken,
): Promise<ConcordancePage> {
  const places = snapshot.articlesBehind(thing, after ?? undefined, ARTICLES_A_PAGE + 1);
  const isLast = places.length <= ARTICLES_A_PAGE;
  const listed = places.slice(0, ARTICLES_A_PAGE);
  const lines: ConcordanceLine[] = [];
  const unread: string[] = [];
  for (const { uri } of listed) {
    if (token.isCancellationRequested) break;
    const article = snapshot.article(uri);
    const now = article && (await read(uri));
    if (article === undefined || now === undefined || !snapshot.isTextOf(uri, now.text)) {
      unread.push(uri);
      continue;
    }
    for (const { mention } of snapshot.mentionsIn(thing, uri)) {
      const found = article.mentions[mention];
      if (found !== undefined) lines.push(lineOf(article, found, now.text));
    }
  }
  const { uri, order } = listed.at(-1) ?? { uri: '', order: 0 };
  return {
    lines,
    unread,
    listed: listed.length,
    articles: snapshot.articlesWith(thing),
    next: isLast ? null : { uri, order },
    soFar: !complete,
  };
}

function lineOf(article: Article, mention: Mention, text: string): ConcordanceLine {
  const { uri, published, locality } = article;
  return {
    uri,
    range: rangeOf(article, mention),
    left: leftOf(text, mention),
    mention: oneLine(text.slice(mention.start, mention.end)),
    right: rightOf(text, mention),
    article: plainName(articleName(article)),
    date: published,
    locality,
  };
}

/** What stands before a mention in its line, from the beginning of a word. */
function leftOf(text: string, { start }: Span): string {
  const from = Math.max(0, start - CONTEXT);
  const before = text.slice(from, start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const isCut = line.length === before.length && isInWord(text, from);
  return oneLine(isCut ? line.slice(line.search(/\s/u) + 1) : line);
}

/** What stands behind a mention in its line, to the end of a word. */
function rightOf(text: string, { end }: Span): string {
  const behind = text.slice(end, end + CONTEXT);
  const [line = ''] = behind.split(/[\r\n]/u, 1);
  const isCut = line.length === CONTEXT && isInWord(text, end + CONTEXT);
  const lastSpace = line.search(/\s\S*$/u);
  return oneLine(isCut && lastSpace >= 0 ? line.slice(0, lastSpace) : line);
}

/** Whether a cut before a unit of a text is one within a word. */
function isInWord(text: string, at: number): boolean {
  return /\S/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at));
}
