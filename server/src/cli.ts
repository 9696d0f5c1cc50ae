// The command line: `node dist/cli.js analyze PATH... --format json|ndjson|table`.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import { OPTIONS } from './commandLine/options';
import { run } from './commandLine/run';
import { NodeFileSystem } from './nodeFileSystem';

const { stdout, stderr, env } = process;

// a reader that has seen enough (`| head`) closes its end: that is no error
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = 1; // for a promise that would never settle
void run(process.argv.slice(2), {
  fileSystem: new NodeFileSystem(),
  version,
  locale: env.LC_ALL || env.LC_MESSAGES || env.LANG,
  parse: (args) => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  uriOf: (path) => URI.file(resolve(path)).toString(),
  write: async (text) => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  complain: (line) => stderr.write(`${line}\n`),
  ...(stderr.isTTY ? { showProgress: (text: string) => stderr.write(`\r\u001b[K${text}`) } : {}),
}).then((status) => {
  process.exitCode = status;
});
