import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../../package.json';
import { capabilitiesFor } from './wire/capabilities';
import type { Environment } from './wire/indexing/environment';
import { Session } from './wire/session';

/**
 * Speaks the language server protocol over a connection until it ends.
 * @param environment what it runs in.
 */
export function startServer(connection: Connection, environment: Environment): void {
  let session: Session | undefined;
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session = new Session(connection, environment, params);
    return { capabilities: capabilitiesFor(params), serverInfo: { name: 'Dẫn Chiếu', version } };
  });
  connection.onInitialized(() => session?.begin());
  connection.onShutdown(() => session?.end());
  connection.listen();
}
