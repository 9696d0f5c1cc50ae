import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { CorpusSnapshot, Holding, Place } from '../corpus/snapshot';
import type { Span } from '../recognition/mention';
import { type MentionAt, mentionAt, mentionOf, rangeOf } from './places';

/**
 * Where to read what the mention at a position stands for.
 * - A directive: the document's own text, else its fullest citation, which may be this mention itself; all
 *   candidates where several documents are possible.
 * - A person or an office: where an article gives this office to this person, in the same article if it does.
 * @returns no link for other mentions and for what is not known.
 */
export function provideDefinition(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  token: CancellationToken,
): LocationLink[] {
  if (token.isCancellationRequested) return [];
  const at = mentionAt(snapshot, uri, position);
  if (at === undefined) return [];
  const origin = rangeOf(at.article, at.mention);
  return definitionsOf(snapshot, at).flatMap((target) => {
    const article = snapshot.article(target.uri);
    if (article === undefined) return [];
    const range = rangeOf(article, target.span);
    return [{ originSelectionRange: origin, targetUri: target.uri, targetRange: range, targetSelectionRange: range }];
  });
}

/** A stretch of some article. */
export interface Target {
  readonly uri: string;
  readonly span: Span;
}

/** As {@link provideDefinition}, before it is put into the protocol's terms. */
export function definitionsOf(snapshot: CorpusSnapshot, at: MentionAt): readonly Target[] {
  switch (at.mention.kind) {
    case 'directive': {
      const resolution = snapshot.resolve(at.place);
      if (resolution === undefined || resolution.kind === 'unknown') return [];
      const documents = resolution.kind === 'document' ? [resolution.document] : resolution.candidates;
      return documents.flatMap(({ key }) => snapshot.definition(key) ?? []);
    }
    case 'person': {
      const key = snapshot.personKey(at.place);
      return key === undefined ? [] : targetOf(snapshot, nearest(snapshot.offices(key), at));
    }
    case 'title': {
      const office = snapshot.office(at.place);
      const holder = snapshot.holder(at.place);
      if (office === undefined || holder === undefined) return [];
      const ofHolder = snapshot.holders(office.key).filter(({ person }) => person === holder);
      return targetOf(snapshot, nearest(ofHolder, at));
    }
    default:
      return [];
  }
}

/**
 * The statement to read first: the first one of the same article, else the latest that is not newer than the
 * article.
 * @param holdings by date.
 */
function nearest(holdings: readonly Holding[], { article }: MentionAt): Holding | undefined {
  const inArticle = holdings.find(({ place }) => place.uri === article.uri);
  if (inArticle !== undefined) return inArticle;
  const { published } = article;
  return holdings.findLast(({ date }) => published === null || date === null || date <= published);
}

function targetOf(snapshot: CorpusSnapshot, holding: { readonly place: Place } | undefined): readonly Target[] {
  const span = holding === undefined ? undefined : mentionOf(snapshot, holding.place);
  return holding === undefined || span === undefined ? [] : [{ uri: holding.place.uri, span }];
}
