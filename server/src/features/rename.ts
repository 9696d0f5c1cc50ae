import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { inTurns, type Work, walk } from '../corpus/turns';
import type { Messages } from '../l10n/messages';
import { type MentionAt, mentionAt, rangeOf } from './lookup/places';
import type { ReadText } from './lookup/textNow';
import { documentRenaming, renameableDocument } from './rename/documentRenaming';
import { personRenaming, renameablePerson } from './rename/personRenaming';
import { type EditStyle, type FileEdits, renameEdit } from './rename/renameEdit';
import type { Refusal, Renaming } from './rename/renaming';
import { plainLabel } from './wording/labels';
import { articleName } from './wording/names';
import type { Presentation } from './wording/presentation';

/** So many files are read at a time. */
const READS_AT_ONCE = 16;

/** What the mention at a position is called, to be changed; a reason where it cannot be. */
export async function prepareRename(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  read: ReadText,
  { words }: Presentation,
): Promise<{ readonly range: Range; readonly placeholder: string } | Refusal> {
  const at = mentionAt(snapshot, uri, position);
  if (at === undefined) return { refused: words.renameNothing };
  const now = await read(uri);
  if (now === undefined || !snapshot.isTextOf(uri, now.text)) return { refused: words.renameChanged };
  const found = renameableAt(snapshot, at, now.text, words);
  if ('refused' in found) return found;
  return { range: rangeOf(at.article, found.span), placeholder: found.placeholder };
}

function renameableAt(snapshot: CorpusSnapshot, { place, mention }: MentionAt, text: string, words: Messages) {
  switch (mention.kind) {
    case 'directive':
      return renameableDocument(snapshot, place, mention, text, words);
    case 'person':
      return renameablePerson(snapshot, place, mention, words);
    default:
      return { refused: words.renameOnly };
  }
}

/** What a rename comes to. */
export interface Renamed {
  readonly edit: WorkspaceEdit;
  /** Articles that have changed since they were read, so that nothing is changed in them, by name. */
  readonly leftOut: readonly string[];
}

/**
 * Another name for what stands at a position, in all articles: a person's, or the number of a document. Each mention
 * keeps the form in which it is written. What is not certain to be the same thing is left alone, and so are files
 * whose text is no longer the one that was indexed.
 * @returns undefined where nobody waits for it any more.
 */
export async function provideRename(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  newName: string,
  read: ReadText,
  style: EditStyle,
  shown: Presentation,
  token: CancellationToken,
): Promise<Renamed | Refusal | undefined> {
  const at = mentionAt(snapshot, uri, position);
  if (at === undefined) return { refused: shown.words.renameNothing };
  const renaming = await inTurns(renamingAt(snapshot, at, newName, shown.words), token);
  if (renaming === undefined) return undefined;
  if ('refused' in renaming) return renaming;
  const mentions = new Map<string, number[]>([[uri, []]]); // this article first
  const isWanted = await walk(snapshot.mentionsOf(renaming.thing), token, (place) => {
    const known = mentions.get(place.uri);
    if (known === undefined) mentions.set(place.uri, [place.mention]);
    else known.push(place.mention);
    return undefined;
  });
  if (!isWanted) return undefined;
  const found = await editsIn(snapshot, renaming, [...mentions], uri, read, token);
  if (token.isCancellationRequested) return undefined;
  const files = found.flatMap((one) => (typeof one === 'string' || one.edits.length === 0 ? [] : one));
  return {
    edit: renameEdit(files, groupsOf(renaming, files, shown.words), style),
    leftOut: found.filter((one) => typeof one === 'string'),
  };
}

function* renamingAt(
  snapshot: CorpusSnapshot,
  { place, mention }: MentionAt,
  newName: string,
  words: Messages,
): Work<Renaming | Refusal> {
  switch (mention.kind) {
    case 'directive':
      return documentRenaming(snapshot, place, newName, words);
    case 'person':
      return yield* personRenaming(snapshot, place, newName, words);
    default:
      return { refused: words.renameOnly };
  }
}

/** The changes of each article, or its name where its text is not the one that was indexed, in order. */
async function editsIn(
  snapshot: CorpusSnapshot,
  renaming: Renaming,
  articles: readonly (readonly [uri: string, mentions: readonly number[]])[],
  here: string,
  read: ReadText,
  token: CancellationToken,
): Promise<(FileEdits | string)[]> {
  const found: (FileEdits | string)[] = [];
  const rest = articles.entries();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done && !token.isCancellationRequested; next = rest.next()) {
      const [index, [uri, mentions]] = next.value;
      const article = snapshot.article(uri);
      if (article === undefined) continue;
      const now = await read(uri);
      const replacements =
        now !== undefined && snapshot.isTextOf(uri, now.text)
          ? renaming.replacements(article, now.text, mentions)
          : undefined;
      if (now === undefined || replacements === undefined) {
        found[index] = articleName(article);
        continue;
      }
      const edits = replacements.map(({ span, text }) => ({ range: rangeOf(article, span), newText: text }));
      const group = uri === here ? 'here' : renaming.isSure(uri) ? 'elsewhere' : 'perhaps';
      found[index] = { uri: now.uri, version: now.version, edits, group };
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
  return found;
}

/** What the reader sees the changes under. They are made at once, but for those of whom another may be meant. */
function groupsOf({ from, to }: Renaming, files: readonly FileEdits[], words: Messages) {
  const description = plainLabel(`${from} → ${to}`);
  const count = (name: string): number => files.filter(({ group }) => group === name).length;
  return {
    here: { label: words.renameHere, description, needsConfirmation: false },
    elsewhere: { label: words.renameElsewhere(count('elsewhere')), description, needsConfirmation: false },
    perhaps: { label: words.renamePerhaps(count('perhaps')), description, needsConfirmation: true },
  };
}
