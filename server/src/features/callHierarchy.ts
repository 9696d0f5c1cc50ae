import type { CancellationToken } from 'vscode-languageserver-protocol';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver-types';
import { ownText } from '../corpus/answers/ownDocument';
import type { Article, Document, Thing } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import type { Span } from '../recognition/mention';
import { offsetAt } from '../text/positions';
import { rangeOf } from './lookup/places';
import { plainLabel, plainName } from './wording/labels';
import { articleName, documentName } from './wording/names';
import type { Presentation } from './wording/presentation';

/** By what an item is found again: a document by its key, an article by its name in the corpus. */
export type HierarchyData =
  | {
      readonly kind: 'document';
      readonly key: string;
      /** Of the articles that cite it so many are listed elsewhere. */
      readonly after: number;
    }
  | { readonly kind: 'article'; readonly uri: string };

/** So many articles are listed at a time; the last entry stands for the rest, and lists the next when it is opened. */
export const MOST_CALLERS = 100;

/**
 * What stands at a position, to ask who cites it and what it cites: the document of a citation, all candidates where
 * several are possible; on a headline the article.
 */
export function prepareCallHierarchy(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  shown: Presentation,
): CallHierarchyItem[] {
  const article = snapshot.article(uri);
  if (article === undefined) return [];
  const offset = offsetAt(article, position);
  const at = snapshot.mentionAt(uri, offset);
  const resolution = at === undefined ? undefined : snapshot.resolve(at.place);
  if (resolution?.kind === 'document') return documentItem(snapshot, resolution.document, shown);
  if (resolution?.kind === 'ambiguous') {
    return resolution.candidates.flatMap((candidate) => documentItem(snapshot, candidate, shown));
  }
  const { headline } = article;
  const isHeadline = headline !== null && headline.start <= offset && offset <= headline.end;
  return isHeadline ? [articleItem(article, shown)] : [];
}

/** The articles that cite a document, by date, each with its citations. Articles are cited by nobody. */
export function incomingCalls(
  snapshot: CorpusSnapshot,
  data: HierarchyData,
  shown: Presentation,
  token: CancellationToken,
): CallHierarchyIncomingCall[] {
  const document = data.kind === 'document' ? snapshot.document(data.key) : undefined;
  if (data.kind !== 'document' || document === undefined) return [];
  const thing: Thing = { kind: 'directive', key: data.key };
  const own = ownText(snapshot, data.key)?.uri;
  const citing = snapshot.firstMentions(thing, data.after + MOST_CALLERS, own).slice(data.after);
  const calls = citing.flatMap(({ uri }): CallHierarchyIncomingCall[] => {
    const article = token.isCancellationRequested ? undefined : snapshot.article(uri);
    if (article === undefined) return [];
    return [{ from: articleItem(article, shown), fromRanges: rangesOf(snapshot, article, data.key) }];
  });
  if (token.isCancellationRequested) return [];
  const listed = data.after + citing.length;
  const isOwnCounted = own !== undefined && citesIn(snapshot, own, data.key);
  const rest = snapshot.articlesWith(thing) - (isOwnCounted ? 1 : 0) - listed;
  if (rest <= 0) return calls;
  const more = documentItem(snapshot, document, shown).map((item) => ({
    from: { ...item, name: shown.words.andMore(rest), data: { ...data, after: listed } satisfies HierarchyData },
    fromRanges: [],
  }));
  return [...calls, ...more];
}

/** The documents that an article cites, or a document whose own text is in the corpus, in reading order. */
export function outgoingCalls(
  snapshot: CorpusSnapshot,
  data: HierarchyData,
  shown: Presentation,
  token: CancellationToken,
): CallHierarchyOutgoingCall[] {
  const uri = data.kind === 'article' ? data.uri : ownText(snapshot, data.key)?.uri;
  const article = uri === undefined ? undefined : snapshot.article(uri);
  if (article === undefined || token.isCancellationRequested) return [];
  const cited = new Map<string, { readonly document: Document; readonly ranges: Range[] }>();
  for (const [index, mention] of article.mentions.entries()) {
    const resolution = snapshot.resolve({ uri: article.uri, mention: index });
    if (resolution?.kind !== 'document') continue;
    const { document } = resolution;
    if (ownText(snapshot, document.key)?.uri === article.uri) continue; // a document names itself
    const known = cited.get(document.key) ?? { document, ranges: [] };
    known.ranges.push(rangeOf(article, mention));
    cited.set(document.key, known);
  }
  return [...cited.values()].flatMap(({ document, ranges }) =>
    documentItem(snapshot, document, shown).map((to) => ({ to, fromRanges: ranges })),
  );
}

/** A document at the best place to read it; none where the corpus has no such place. */
function documentItem(snapshot: CorpusSnapshot, document: Document, { words, language }: Presentation) {
  const definition = snapshot.definition(document.key);
  const article = definition && snapshot.article(definition.uri);
  if (definition === undefined || article === undefined) return [];
  const { date, term, locality, subject } = document;
  const facts = [
    date === null ? null : shortDate(date, words, language),
    term === null ? null : words.term(term),
    locality,
    subject,
  ];
  const data: HierarchyData = { kind: 'document', key: document.key, after: 0 };
  return [itemAt(article, definition.span, documentName(document), facts, SymbolKind.Class, data)];
}

function articleItem(article: Article, { words, language }: Presentation): CallHierarchyItem {
  const { headline, header, published, locality } = article;
  const facts = [published === null ? null : shortDate(published, words, language), locality];
  const span = headline ?? header ?? { start: 0, end: 0 };
  return itemAt(article, span, articleName(article), facts, SymbolKind.Module, { kind: 'article', uri: article.uri });
}

function itemAt(
  article: Article,
  span: Span,
  name: string,
  facts: readonly (string | null)[],
  kind: SymbolKind,
  data: HierarchyData,
): CallHierarchyItem {
  const range = rangeOf(article, span);
  const detail = plainLabel(facts.filter((fact) => fact !== null).join(' · '));
  return { name: plainName(name), detail, kind, uri: article.uri, range, selectionRange: range, data };
}

function citesIn(snapshot: CorpusSnapshot, uri: string, key: string): boolean {
  const article = snapshot.article(uri);
  return article !== undefined && rangesOf(snapshot, article, key).length > 0;
}

/** Where an article cites a document. */
function rangesOf(snapshot: CorpusSnapshot, article: Article, key: string): Range[] {
  return article.mentions.flatMap((mention, index) => {
    const isOfIt = mention.kind === 'directive' && snapshot.thing({ uri: article.uri, mention: index })?.key === key;
    return isOfIt ? [rangeOf(article, mention)] : [];
  });
}
