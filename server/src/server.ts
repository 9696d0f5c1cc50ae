import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../../package.json';
import type { FileSystem } from './corpus/fileSystem';
import { capabilitiesFor } from './wire/capabilities';
import { Session } from './wire/session';

/**
 * Speaks the language server protocol over a connection until it ends.
 * @param fileSystem where the articles lie.
 * @param documentation the folder of the documentation of the checks, as a URI; left out where clients can open none.
 */
export function startServer(connection: Connection, fileSystem: FileSystem, documentation?: string): void {
  let session: Session | undefined;
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session = new Session(connection, fileSystem, params, documentation);
    return { capabilities: capabilitiesFor(params), serverInfo: { name: 'Dẫn Chiếu', version } };
  });
  connection.onInitialized(() => session?.begin());
  connection.onShutdown(() => session?.end());
  connection.listen();
}
