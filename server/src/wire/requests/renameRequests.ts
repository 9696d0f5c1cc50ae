import {
  type Connection,
  LSPErrorCodes,
  MessageType,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { prepareRename, provideRename } from '../../features/rename';
import { plainMessage } from '../../features/wording/plainMessage';
import type { Answering, Sources } from './answering';
import { newNameIn, positionIn } from './parameters';

/** So many articles a message names. */
const MOST_NAMED = 5;

/** Answers what something is called and what a new name for it comes to. What cannot be done is said as an error. */
export function answerRenameRequests(connection: Connection, sources: Sources, { respond, nameIn }: Answering): void {
  const { abilities, readText } = sources;

  // what articles that were not read say would be left behind
  const refuseInPart = () => {
    const { words } = sources.shown();
    const state = sources.readingState();
    if (state !== 'idle') refuse(state === 'indexing' ? words.renameReading : words.renameStopped);
  };
  const whole = async () => {
    refuseInPart();
    const snapshot = await sources.wholeSnapshot();
    refuseInPart();
    return snapshot;
  };

  connection.onPrepareRename(
    respond<PrepareRenameParams, PrepareRenameResult | null>('rename', null, async (params) => {
      const snapshot = await whole();
      const found = await prepareRename(snapshot, nameIn(params), positionIn(params), readText, sources.shown());
      return 'refused' in found ? refuse(found.refused) : found;
    }),
  );
  connection.onRenameRequest(
    respond<RenameParams, WorkspaceEdit | null>('rename', null, async (params, token) => {
      const snapshot = await whole();
      const { words } = sources.shown();
      const style = { versions: abilities.versionedEdits, groups: abilities.editGroups };
      const position = positionIn(params);
      const name = newNameIn(params);
      const shown = sources.shown();
      const found = await provideRename(snapshot, nameIn(params), position, name, readText, style, shown, token);
      if (found === undefined) return null;
      if ('refused' in found) return refuse(found.refused);
      const { edit, leftOut } = found;
      if (leftOut.length > 0) {
        const message = plainMessage(words.renameLeftOut(leftOut.length, named(leftOut)));
        await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      }
      return edit;
    }),
  );
}

function named(articles: readonly string[]): string {
  const names = articles.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  return articles.length > MOST_NAMED ? `${names.join(', ')} …` : names.join(', ');
}

function refuse(why: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, plainMessage(why));
}
