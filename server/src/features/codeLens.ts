import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { CodeLens } from 'vscode-languageserver-types';
import { ownDocument } from '../corpus/answers/ownDocument';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { positionAt } from '../text/positions';
import { articlesElsewhere } from './cards/articleLinks';
import { rangeOf } from './lookup/places';
import type { Presentation } from './wording/presentation';

/** The client's command that shows the references of what stands at a position: its arguments are URI and position. */
export const SHOW_REFERENCES = 'danChieu.showReferences';

/** By what a lens is found again when its words are wanted. */
export interface LensData {
  readonly uri: string;
  readonly document: string;
  /** Where the document's number stands in its head: a UTF-16 offset. */
  readonly start: number;
}

/**
 * Above a document's own text, how many articles cite it. Articles have none: what they cite is in their outline,
 * and a line above every headline would be noise.
 */
export function provideCodeLenses(snapshot: CorpusSnapshot, uri: string, token: CancellationToken): CodeLens[] {
  return token.isCancellationRequested ? [] : lensesIn(snapshot, uri);
}

function lensesIn(snapshot: CorpusSnapshot, uri: string): (CodeLens & { readonly data: LensData })[] {
  const article = snapshot.article(uri);
  if (article === undefined || article.header === null) return [];
  const own = ownDocument(snapshot, article);
  if (own === undefined) return [];
  const { start } = article.header;
  return [{ range: rangeOf(article, { start, end: start }), data: { uri, document: own.key, start: own.start } }];
}

/**
 * Gives a lens its words.
 * @param canShow whether the client has the command that shows references.
 */
export function resolveCodeLens(
  snapshot: CorpusSnapshot,
  lens: CodeLens,
  data: LensData,
  shown: Presentation,
  canShow: boolean,
): CodeLens {
  const citing = citingArticles(snapshot, data);
  const title = citationTitle(citing, shown);
  // a title without a command is shown as text
  const command = citing > 0 && canShow ? SHOW_REFERENCES : '';
  const position = positionAt(snapshot.article(data.uri)?.lineStarts ?? new Int32Array(1), data.start);
  return { ...lens, command: { title, command, arguments: [data.uri, position] } };
}

/** The words of all lenses of an article. */
export function citationTitles(snapshot: CorpusSnapshot, uri: string, shown: Presentation): string[] {
  return lensesIn(snapshot, uri).map(({ data }) => citationTitle(citingArticles(snapshot, data), shown));
}

function citingArticles(snapshot: CorpusSnapshot, { uri, document }: LensData): number {
  return articlesElsewhere(snapshot, { kind: 'directive', key: document }, uri);
}

function citationTitle(citing: number, { words }: Presentation): string {
  return citing > 0 ? words.lensCitedIn(citing) : words.lensNotCited;
}
