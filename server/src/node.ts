// The server as a Node process: `node dist/server.js --stdio | --node-ipc | --socket=PORT`.
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { NodeFileSystem } from './nodeFileSystem';
import { startServer } from './server';

/** How a client may reach the server; the library knows them by these arguments. */
const TRANSPORT = /^--(stdio$|node-ipc$|socket\b|pipe\b)/u;

if (process.argv.slice(2).some((argument) => TRANSPORT.test(argument))) {
  const connection = createConnection(ProposedFeatures.all);
  // what nobody waits for must not end the process: a message that could not be sent, an answer that was an error
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
  startServer(connection, new NodeFileSystem(), URI.file(path.join(__dirname, '../l10n/danChieu.checks')).toString());
} else {
  process.stderr.write('usage: node dist/server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n');
  process.exitCode = 2;
}
