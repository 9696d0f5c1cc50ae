// The server as a Node process: `node dist/server.js --stdio | --node-ipc | --socket=PORT`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeFileSystem } from './nodeFileSystem';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), new NodeFileSystem());
