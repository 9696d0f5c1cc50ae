import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { oneLine } from '../features/wording/labels';
import type { Presentation } from '../features/wording/presentation';
import type { CommandLineMessages } from '../l10n/commandLineMessages';
import { shortDate } from '../l10n/dates';
import { positionAt } from '../text/positions';
import { AMBIGUOUS, meaningOf, UNRESOLVED } from './meaning';

/** Longer words of a mention are cut in the table; the JSON has them whole. */
const WIDEST_TEXT = 60;
const GAP = '  ';
const MARKS = /\p{M}/gu;

/** A file in a table. */
interface Tabled {
  /** How it is named in the output. */
  readonly path: string;
  /** Of what is no article the table says so. */
  readonly isArticle: boolean;
  /** The words of its mentions, in their order. */
  readonly texts: readonly string[];
}

/**
 * One article as a table to read: a line on the article, then one for each mention with its line in the file, its
 * words and how they are read.
 */
export function articleTable(
  snapshot: CorpusSnapshot,
  article: Article,
  { path, isArticle, texts }: Tabled,
  shown: Presentation,
  words: CommandLineMessages,
): string {
  const { headings } = words;
  const rows = article.mentions.map((mention, index) => [
    `${positionAt(article.lineStarts, mention.start).line + 1}`,
    shown.words.dataKinds[mention.kind],
    cut(texts[index] ?? ''),
    meaningOf(snapshot, { uri: article.uri, mention: index }, mention, shown),
  ]);
  const { published, locality, headline } = article;
  const date = published === null ? words.undated : shortDate(published, shown.words, shown.language);
  const about = [isArticle ? null : words.noArticle, date, locality, headline?.text].filter(
    (part) => part !== null && part !== undefined,
  );
  const lines = aligned([[headings.place, headings.kind, headings.text, headings.reading], ...rows]);
  return `${plain(path)}\n${plain(about.join(' · '))}\n${rows.length === 0 ? '' : `${lines.join('\n')}\n`}\n`;
}

/** The line below all tables: what their marks mean. */
export function tableLegend(words: CommandLineMessages): string {
  return `${words.legend(UNRESOLVED, AMBIGUOUS)}\n`;
}

/** Columns of equal width, the last one as it is. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  const clean = rows.map((row) => row.map(plain));
  for (const row of clean) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, width(cell));
  return clean.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell + ' '.repeat(widths[at]! - width(cell))))
      .join(GAP)
      .trimEnd(),
  );
}

/** Composed, on one line, without what terminals take for commands, or turn the writing round at. */
function plain(text: string): string {
  return oneLine(text.normalize('NFC'));
}

/** How many columns of a terminal a text takes: marks that stand on a letter take none. */
function width(text: string): number {
  return [...text.replace(MARKS, '')].length;
}

function cut(text: string): string {
  const letters = [...plain(text)];
  return letters.length <= WIDEST_TEXT ? letters.join('') : `${letters.slice(0, WIDEST_TEXT - 1).join('')}…`;
}
