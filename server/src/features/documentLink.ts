import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { DocumentLink } from 'vscode-languageserver-types';
import { ownText } from '../corpus/answers/ownDocument';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { lineOf, rangeOf } from './lookup/places';
import { plainLabel } from './wording/labels';
import type { Presentation } from './wording/presentation';

/**
 * The citations of an article that lead to the document's own text in the corpus: the few that are worth a line below
 * them. Where a link leads is told by {@link linkTarget}, when somebody follows it. Addresses that stand in articles
 * are no links of ours.
 */
export function provideDocumentLinks(
  snapshot: CorpusSnapshot,
  uri: string,
  shown: Presentation,
  token: CancellationToken,
): DocumentLink[] {
  const article = snapshot.article(uri);
  if (article === undefined || token.isCancellationRequested) return [];
  const elsewhere = new Map<string, boolean>();
  const isElsewhere = (key: string): boolean => {
    const known = elsewhere.get(key) ?? ![undefined, uri].includes(ownText(snapshot, key)?.uri);
    elsewhere.set(key, known);
    return known;
  };
  return article.mentions.flatMap((mention, index): DocumentLink[] => {
    const resolution = mention.kind === 'directive' ? snapshot.resolve({ uri, mention: index }) : undefined;
    if (resolution?.kind !== 'document' || !isElsewhere(resolution.document.key)) return [];
    const { key, label } = resolution.document;
    return [
      {
        range: rangeOf(article, mention),
        tooltip: shown.words.openOwnText(plainLabel(label)),
        data: { document: key },
      },
    ];
  });
}

/** Where the link to a document leads: the head of its own text; undefined where that is gone. */
export function linkTarget(snapshot: CorpusSnapshot, documentKey: string): string | undefined {
  const text = ownText(snapshot, documentKey);
  return text && `${text.uri}#L${lineOf(snapshot, text.uri, text.span.start) + 1}`;
}
