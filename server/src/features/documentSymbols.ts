import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import type { Mention, Span, TitleMention } from '../recognition/mention';
import { capitalized } from '../text/spelling';
import { isInside, rangeOf } from './lookup/places';
import { plainLabel, plainName } from './wording/labels';
import { articleName, directiveName, documentName, figureName, officeName } from './wording/names';
import type { Presentation } from './wording/presentation';
import { officeInStanding } from './wording/standing';

/**
 * The outline of an article: its headline, below it the sections, and in them directives, titles with their holders
 * and figures in reading order. What stands in page furniture is left out.
 */
export function provideDocumentSymbols(
  snapshot: CorpusSnapshot,
  uri: string,
  shown: Presentation,
  token: CancellationToken,
): DocumentSymbol[] {
  const article = snapshot.article(uri);
  if (article === undefined || token.isCancellationRequested) return [];
  const lead: DocumentSymbol[] = [];
  const sections = article.sections.map((section, index) => ({
    symbol: sectionSymbol(article, section, article.sections[index + 1]?.start ?? article.length),
    start: section.start,
  }));
  let section = -1;
  let furniture = 0;
  for (const [index, mention] of article.mentions.entries()) {
    while (furniture < article.chrome.length && article.chrome[furniture]!.end <= mention.start) furniture++;
    const chrome = article.chrome[furniture];
    if (chrome !== undefined && isInside(mention, chrome)) continue;
    while (section + 1 < sections.length && sections[section + 1]!.start <= mention.start) section++;
    const symbol = mentionSymbol(snapshot, article, index, mention, shown);
    if (symbol !== undefined) (sections[section]?.symbol.children ?? lead).push(symbol);
  }
  return underHeadline(article, [...lead, ...sections.map(({ symbol }) => symbol)], shown);
}

/** The same outline for clients that show no hierarchy. */
export function flatten(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: symbol.kind,
      location: { uri, range: symbol.selectionRange },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatten(symbol.children ?? [], uri, symbol.name),
  ]);
}

/** A file in which nothing was found has no outline. */
function underHeadline(article: Article, children: DocumentSymbol[], shown: Presentation): DocumentSymbol[] {
  const { headline, header } = article;
  if (headline === null && header === null && children.length === 0) return [];
  return [
    {
      ...rootName(article, shown),
      range: rangeOf(article, { start: 0, end: article.length }),
      selectionRange: rangeOf(article, headline ?? header ?? { start: 0, end: 0 }),
      children,
    },
  ];
}

function rootName(
  article: Article,
  { words, language }: Presentation,
): Pick<DocumentSymbol, 'name' | 'detail' | 'kind'> {
  const { header, published } = article;
  const name = plainName(articleName(article));
  if (header !== null) return { name, detail: plainLabel(header.subject ?? ''), kind: SymbolKind.Class };
  const detail = published === null ? '' : shortDate(published, words, language);
  return { name, detail, kind: SymbolKind.Module };
}

function sectionSymbol(article: Article, section: Span & { readonly text: string }, end: number): DocumentSymbol {
  return {
    name: plainName(section.text),
    kind: SymbolKind.Namespace,
    range: rangeOf(article, { start: section.start, end: Math.max(end, section.end) }),
    selectionRange: rangeOf(article, section),
    children: [],
  };
}

function mentionSymbol(
  snapshot: CorpusSnapshot,
  article: Article,
  index: number,
  mention: Mention,
  shown: Presentation,
): DocumentSymbol | undefined {
  const range = rangeOf(article, mention);
  const place = { uri: article.uri, mention: index };
  const labelled = (name: string, detail: string | undefined, kind: SymbolKind): DocumentSymbol => ({
    name: plainName(name),
    ...(detail === undefined ? {} : { detail: plainLabel(detail) }),
    kind,
    range,
    selectionRange: range,
  });
  switch (mention.kind) {
    case 'directive': {
      const name = directiveName(mention);
      const resolution = snapshot.resolve(place);
      const document = resolution?.kind === 'document' ? resolution.document : undefined;
      const full = document === undefined || documentName(document) === name ? null : document.label;
      const detail = [full, document?.subject ?? mention.subject].filter((part) => part !== null).join(' · ');
      return labelled(name, detail, SymbolKind.Class);
    }
    case 'title': {
      const holder = mention.holders?.join(', ') ?? snapshot.holder(place) ?? mention.holder;
      // lists of symbols show names and what these stand under, but no details
      return holder === null
        ? undefined
        : labelled(`${officeHeld(mention, shown)} · ${holder}`, undefined, SymbolKind.Interface);
    }
    case 'figure':
      return labelled(figureName(mention, shown), undefined, SymbolKind.Number);
    default:
      return undefined;
  }
}

/** «Nguyên Bí thư Tỉnh ủy» */
function officeHeld(mention: TitleMention, { words }: Presentation): string {
  return capitalized(officeInStanding(officeName(mention), mention.status, words));
}
