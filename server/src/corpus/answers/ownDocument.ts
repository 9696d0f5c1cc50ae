import type { Article } from '../identity/things';
import { isOwnNumber } from '../resolution/statement';
import type { CorpusSnapshot } from '../snapshot';

/** Where the head of a document's own text names that document. */
export interface OwnDocument {
  /** A UTF-16 offset. */
  readonly start: number;
  readonly key: string;
}

/** The document whose own text an article is; undefined for other articles, and where it is not known. */
export function ownDocument(
  snapshot: CorpusSnapshot,
  { uri, header, mentions }: Pick<Article, 'uri' | 'header' | 'mentions'>,
): OwnDocument | undefined {
  if (header === null) return undefined;
  for (const [index, mention] of mentions.entries()) {
    if (mention.start >= header.end) return undefined;
    if (mention.kind !== 'directive' || !isOwnNumber(mention, header)) continue;
    const resolution = snapshot.resolve({ uri, mention: index });
    if (resolution?.kind === 'document') return { start: mention.start, key: resolution.document.key };
  }
  return undefined;
}

/** Where a document's own text stands in the corpus; undefined where articles only cite it. */
export function ownText(snapshot: CorpusSnapshot, key: string): ReturnType<CorpusSnapshot['definition']> {
  const definition = snapshot.definition(key);
  return definition !== undefined && snapshot.article(definition.uri)?.header?.start === definition.span.start
    ? definition
    : undefined;
}
