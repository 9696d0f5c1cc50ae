import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../../corpus/files/fileSystem';
import type { FileWriter } from '../../export/output';
import type { Abilities } from '../client/abilities';
import { ClientFiles } from '../client/clientFiles';
import type { Disk } from './environment';

/**
 * All files that can be reached: those on disk directly, others by asking the client, if it answers such questions.
 * @param disk undefined where the server reaches no files by itself.
 */
export function reachableFiles(
  connection: Pick<Connection, 'sendRequest'>,
  { files }: Pick<Abilities, 'files'>,
  disk: Disk | undefined,
): FileSystem & FileWriter {
  const clients = new ClientFiles(connection);
  const diskFor = (uri: string): Disk | undefined => (!files || disk?.holds(uri) ? disk : undefined);
  const system = (uri: string): FileSystem => diskFor(uri)?.fileSystem ?? clients;
  return {
    read: (uri) => system(uri).read(uri),
    stat: (uri) => system(uri).stat(uri),
    list: (uri) => system(uri).list(uri),
    realPath: (uri) => system(uri).realPath(uri),
    write: (uri, pieces) => (diskFor(uri)?.writer ?? clients).write(uri, pieces),
  };
}
