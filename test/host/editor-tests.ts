import fs from 'node:fs';
import path from 'node:path';
import { bundleEditorSuite } from './bundle-suite';
import { runEditorSuite } from './editor-run';
import { ARTIFACTS, ROOT } from './paths';
import { type Counts, total } from './report';
import { SCENARIOS } from './scenario-names';
import { newestServer, oldestServer } from './versions';
import { setUpServer } from './vscode-server';
import { packageExtension } from './vsix';

/** The editor suite in the oldest VS Code that the manifest allows. */
export async function oldestEditorTests(): Promise<Counts> {
  return testIn(await oldestServer(), 'editor', { extension: ROOT });
}

/** The editor suite in the newest VS Code that the npm registry has. */
export async function newestEditorTests(): Promise<Counts> {
  return testIn(await newestServer(), 'editor', { extension: ROOT });
}

/** The editor suite against the packaged extension, installed in the oldest VS Code. */
export async function vsixTests(): Promise<Counts> {
  const file = path.join(ARTIFACTS, 'dan-chieu.vsix');
  fs.mkdirSync(ARTIFACTS, { recursive: true });
  const packaged = await packageExtension(file);
  if (packaged.failed > 0) {
    return packaged;
  }
  const extension = path.join(ROOT, 'test', 'host', 'harness');
  return total([packaged, await testIn(await oldestServer(), 'vsix', { extension, install: [file] })]);
}

async function testIn(
  codeServer: string,
  name: string,
  what: { extension: string; install?: readonly string[] },
): Promise<Counts> {
  await bundleEditorSuite();
  const server = await setUpServer(codeServer);
  const all: Counts[] = [];
  for (const scenario of SCENARIOS) {
    console.log(`VS Code ${server.version}, workspace: ${scenario}`);
    all.push(await runEditorSuite({ name: `${name}-${server.version}-${scenario}`, server, scenario, ...what }));
  }
  return total(all);
}
