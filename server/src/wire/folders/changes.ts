import {
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import type { Abilities } from '../client/abilities';
import { SECTION } from '../client/settings';
import { normalUri } from '../client/uris';

/** What the rest of the server does about changes that the client tells of. All URIs are normal. */
export interface ChangeEvents {
  files(events: readonly FileEvent[]): void;
  folders(added: readonly string[], removed: readonly string[]): void;
  /** @param sent the new settings, from clients that cannot be asked for them. */
  settings(sent: unknown): void;
}

/**
 * Listens for what changes outside of open files. Changes on disk arrive twice where they were made in the editor: as
 * file operations, which name folders, and from the watchers; following both does no harm.
 */
export function listenToChanges(connection: Connection, abilities: Abilities, events: ChangeEvents): void {
  const event = (uri: string, type: FileChangeType): FileEvent => ({ uri: normalUri(uri), type });
  connection.onDidChangeWatchedFiles(({ changes }) => events.files(changes.map(({ uri, type }) => event(uri, type))));
  connection.onDidChangeConfiguration(({ settings }) => events.settings(settings));
  connection.workspace.onDidCreateFiles(({ files }) =>
    events.files(files.map(({ uri }) => event(uri, FileChangeType.Created))),
  );
  connection.workspace.onDidDeleteFiles(({ files }) =>
    events.files(files.map(({ uri }) => event(uri, FileChangeType.Deleted))),
  );
  connection.workspace.onDidRenameFiles(({ files }) =>
    events.files(
      files.flatMap(({ oldUri, newUri }) => [
        event(oldUri, FileChangeType.Deleted),
        event(newUri, FileChangeType.Created),
      ]),
    ),
  );
  if (abilities.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      events.folders(
        added.map(({ uri }) => normalUri(uri)),
        removed.map(({ uri }) => normalUri(uri)),
      ),
    );
  }
}

/** Asks a client that can be asked to tell of changed settings. */
export async function registerForSettings(connection: Connection, abilities: Abilities): Promise<void> {
  if (abilities.configurationRegistration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
}
