import { Corpus } from '../../server/src/corpus/corpus';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import { offsetAt, type Position, positionAt, readLines } from '../../server/src/text/positions';

/** A corpus in memory, and the place that a test asks about. */
export interface Asked {
  readonly snapshot: CorpusSnapshot;
  readonly uri: string;
  readonly position: Position;
  /** The articles without the cursor, by URI. */
  readonly texts: ReadonlyMap<string, string>;
}

const CURSOR = '|';

/** The URI of an article of a test. */
export function uriOf(name: string): string {
  return `file:///tin/${name}.txt`;
}

/**
 * A corpus of small articles by name. A `|` in one of them is the cursor, and no part of the text.
 * Indentation and the line ends at the beginning and end are no part of it either.
 */
export function corpusOf(articles: Readonly<Record<string, string>>): Asked {
  const corpus = new Corpus();
  const texts = new Map<string, string>();
  let asked: Pick<Asked, 'uri' | 'position'> = { uri: '', position: { line: 0, character: 0 } };
  for (const [name, template] of Object.entries(articles)) {
    const marked = unindented(template);
    const cursor = marked.indexOf(CURSOR);
    const text = marked.replace(CURSOR, '');
    if (cursor >= 0) asked = { uri: uriOf(name), position: positionAt(readLines(text).lineStarts, cursor) };
    texts.set(uriOf(name), text);
    corpus.update(uriOf(name), text);
  }
  return { snapshot: corpus.snapshot(), texts, ...asked };
}

/** The words in a range, with the name of their article: «toàn văn: Kế hoạch 27». */
export function textIn(
  { texts }: Asked,
  uri: string,
  range: { readonly start: Position; readonly end: Position },
): string {
  const text = texts.get(uri) ?? '';
  const lines = readLines(text);
  const words = text.slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
  return `${uri.slice(uri.lastIndexOf('/') + 1, -'.txt'.length)}: ${words}`;
}

/** A text as a test writes it: without the indentation of the code around it. */
export function unindented(template: string): string {
  const lines = template.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return `${lines
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+|\s+$/gu, '')}\n`;
}
