import type { CompletionItem, Position, Range } from 'vscode-languageserver-types';
import type { Article } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { plainLabel } from '../wording/labels';
import type { Presentation } from '../wording/presentation';

/** Where something is offered, and for whom. */
export interface Writing {
  readonly snapshot: CorpusSnapshot;
  readonly uri: string;
  /** The article that is being written; undefined as long as it holds nothing of an article. */
  readonly article: Article | undefined;
  readonly shown: Presentation;
  readonly position: Position;
  /** The line before the cursor. */
  readonly before: string;
  /** So many units behind the cursor belong to the word or number that it stands in. */
  readonly behind: number;
  /** Whether the client lets the reader choose between inserting and replacing. */
  readonly insertReplace: boolean;
  /** Whether the client shows particulars in the row of an item; its card then needs none above it. */
  readonly labelDetails: boolean;
}

/** What an offered item was made from, so that its card can be made when somebody looks at it. */
export interface OfferData {
  readonly kind: 'document' | 'person' | 'office';
  readonly key: string;
  /** The article that is being written. */
  readonly uri: string;
}

/**
 * What tells an item from others of its name, in the form that the client can show.
 * @param brief for the row of the item.
 */
export function particulars(
  { labelDetails }: Writing,
  brief: string,
  full: string,
): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  if (!labelDetails) return full === '' ? {} : { detail: plainLabel(full) };
  return brief === '' ? {} : { labelDetails: { description: plainLabel(brief) } };
}

/** An edit that puts words in the place of what was typed from a column on. */
export function editOf(
  { position, behind, insertReplace }: Writing,
  start: number,
  newText: string,
): { newText: string; range: Range } | { newText: string; insert: Range; replace: Range } {
  const { line, character } = position;
  const range = (end: number): Range => ({ start: { line, character: start }, end: { line, character: end } });
  if (!insertReplace || behind === 0) return { newText, range: range(character) };
  return { newText, insert: range(character), replace: range(character + behind) };
}

/**
 * What an editor filters by while we are not asked again: what was typed, so that it keeps our order and our choice,
 * then the name, so that it can go on from there.
 */
export function filterText({ before }: Writing, start: number, name: string): string {
  return `${before.slice(start)} ${name}`;
}

/** The place of an item among those of its group, as editors sort: by letters. */
export function sortText(group: 'a' | 'b', place: number): string {
  return `${group}${String(place).padStart(3, '0')}`;
}
