import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import type { EntryPlace } from '../corpus/identity/entryPlace';
import { personKeyOf } from '../corpus/identity/offices';
import type { Place } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Span } from '../recognition/mention';
import { latestHolding } from './lookup/holdings';
import { type MentionAt, mentionAt, rangeOf } from './lookup/places';

/**
 * Where to read what the mention at a position stands for.
 * - A directive: the document's own text, else its entry in a catalogue of the user's, else its fullest citation,
 *   which may be this mention itself; all candidates where several documents are possible.
 * - A person: where an article gives them an office, this article if it does.
 * - An office: where this article first gives it to this holder.
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
  const link = (targetUri: string, range: Range): LocationLink => {
    return { originSelectionRange: origin, targetUri, targetRange: range, targetSelectionRange: range };
  };
  const entries = at.mention.kind === 'directive' ? entriesOf(snapshot, at) : [];
  if (entries.length > 0) return entries.map(({ uri, start, end }) => link(uri, { start, end }));
  return definitionsOf(snapshot, at).flatMap((target) => {
    const article = snapshot.article(target.uri);
    return article === undefined ? [] : [link(target.uri, rangeOf(article, target.span))];
  });
}

/** The entry of the document that a mention stands for, if the corpus does not have the document's own text. */
function entriesOf(snapshot: CorpusSnapshot, { place }: MentionAt): readonly EntryPlace[] {
  const resolution = snapshot.resolve(place);
  if (resolution?.kind !== 'document') return [];
  const { key, entry } = resolution.document;
  return entry === null || isOwnText(snapshot, snapshot.definition(key)) ? [] : [entry];
}

/** Whether a target is the head of a document's own text. */
export function isOwnText(snapshot: CorpusSnapshot, target: Target | undefined): boolean {
  return target !== undefined && snapshot.article(target.uri)?.header?.start === target.span.start;
}

/** A stretch of some article. */
export interface Target {
  readonly uri: string;
  readonly span: Span;
}

/** As {@link provideDefinition} within the articles, before it is put into the protocol's terms. */
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
      if (key === undefined) return [];
      return targetOf(snapshot, snapshot.heldIn(at.article.uri, key) ?? latestOffice(snapshot, key, at));
    }
    case 'title': {
      const office = snapshot.office(at.place);
      const holder = snapshot.holder(at.place);
      if (office === undefined || holder === undefined) return [];
      return targetOf(snapshot, snapshot.heldIn(at.article.uri, personKeyOf(holder), office.key));
    }
    default:
      return [];
  }
}

/** The latest statement of what someone held by the article's day; where there is none, one without a date. */
function latestOffice(
  snapshot: CorpusSnapshot,
  personKey: string,
  { article: { published } }: MentionAt,
): Place | undefined {
  const latest = latestHolding(snapshot, personKey, published);
  const isLater = published !== null && latest !== undefined && latest.date !== null && latest.date > published;
  return isLater ? undefined : latest?.place;
}

function targetOf(snapshot: CorpusSnapshot, place: Place | undefined): readonly Target[] {
  const span = place === undefined ? undefined : snapshot.mention(place);
  return place === undefined || span === undefined ? [] : [{ uri: place.uri, span }];
}
