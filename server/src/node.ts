// The server as a Node process: `node dist/server.js --stdio | --node-ipc | --socket=PORT`.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { NodeFileSystem } from './nodeFileSystem';
import { NodeFileWriter } from './nodeFileWriter';
import { collectGarbage, useLittleMemory } from './nodeMemory';
import { NodeStoreFiles } from './nodeStoreFiles';
import { nodeThreads } from './nodeThreads';
import { startServer } from './server';

/** How a client may reach the server; the library knows them by these arguments. */
const TRANSPORT = /^--(stdio$|node-ipc$|socket\b|pipe\b)/u;

if (process.argv.slice(2).some((argument) => TRANSPORT.test(argument))) {
  useLittleMemory();
  const connection = createConnection(ProposedFeatures.all);
  // what nobody waits for must not end the process: a message that could not be sent, an answer that was an error
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
  startServer(connection, {
    disk: { fileSystem: new NodeFileSystem(), writer: new NodeFileWriter(), holds: isOnDisk },
    documentation: URI.file(path.join(__dirname, '../l10n/danChieu.checks')).toString(),
    threads: { start: nodeThreads(path.join(__dirname, 'worker.js')), most: threads(), reach: isOnDisk },
    ...(collectGarbage && { collectGarbage }),
    openStorage: (uri) => {
      const { scheme, fsPath } = URI.parse(uri);
      return scheme === 'file' ? new NodeStoreFiles(fsPath) : undefined;
    },
  });
} else {
  process.stderr.write('usage: node dist/server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n');
  process.exitCode = 2;
}

function isOnDisk(uri: string): boolean {
  return URI.parse(uri).scheme === 'file';
}

/** One processor is left to the server itself; more than a few threads would wait for it, and take memory. */
function threads(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}
