import type { AnnotatedArticle, AnnotatedMention } from '../export/annotation';
import type { CommandLineMessages } from '../l10n/commandLineMessages';
import { positionAt } from '../text/positions';

/** Longer words of a mention are cut in the table; the JSON has them whole. */
const WIDEST_TEXT = 60;
const GAP = '  ';
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * One article as a table to read: a line on the article, then one for each mention with its line in the file, its
 * words and how they are read.
 * @param starts where the lines of the file begin, in UTF-16 units.
 */
export function articleTable(article: AnnotatedArticle, starts: Int32Array, words: CommandLineMessages): string {
  const { headings } = words;
  const rows = article.mentions.map((mention) => [
    `${positionAt(starts, mention.start).line + 1}`,
    mention.kind,
    cut(mention.text),
    readingOf(mention),
  ]);
  const about = [article.published ?? words.undated, article.locality, article.headline].filter(
    (part) => part !== null,
  );
  const lines = aligned([[headings.place, headings.kind, headings.text, headings.reading], ...rows]);
  return `${article.path}\n${plain(about.join(' · '))}\n${rows.length === 0 ? '' : `${lines.join('\n')}\n`}\n`;
}

/** How a mention is read, in the words of its attributes. */
function readingOf({ kind, attrs }: AnnotatedMention): string {
  const known = (...names: readonly string[]): string =>
    names.flatMap((name) => (attrs[name] === null || attrs[name] === undefined ? [] : [`${attrs[name]}`])).join(' · ');
  switch (kind) {
    case 'directive':
      return attrs.canonical === null
        ? known('type', 'number', 'symbol', 'term').concat(' ?')
        : known('canonical', 'resolvedTerm', 'evidence');
    case 'title':
      return known('role', 'body', 'status', 'holder', 'holders');
    case 'person':
      return known('role');
    case 'figure':
      return `${known('modifier', 'value')}${attrs.to === undefined ? '' : `–${attrs.to}`}${attrs.of === undefined ? '' : `/${attrs.of}`} ${known('unit')}`.trim();
    case 'date':
      return known('iso');
  }
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

/** Composed, on one line, without what terminals take for commands. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** How many columns of a terminal a text takes: marks that stand on a letter take none. */
function width(text: string): number {
  return [...text.replace(INVISIBLE, '')].length;
}

function cut(text: string): string {
  const letters = [...plain(text)];
  return letters.length <= WIDEST_TEXT ? letters.join('') : `${letters.slice(0, WIDEST_TEXT - 1).join('')}…`;
}
