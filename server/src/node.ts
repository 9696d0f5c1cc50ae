// The server as a Node process: `node dist/server.js --stdio | --node-ipc | --socket=PORT`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeFileSystem } from './nodeFileSystem';
import { startServer } from './server';

const connection = createConnection(ProposedFeatures.all);
// what nobody waits for must not end the process: a message that could not be sent, an answer that was an error
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
startServer(connection, new NodeFileSystem());
