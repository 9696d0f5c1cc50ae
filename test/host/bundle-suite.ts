import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { EDITOR_SUITE, ROOT } from './paths';
import { SCENARIOS } from './scenario-names';

/**
 * Bundles the editor suite, with mocha, into one CommonJS module: any VS Code can load it, whatever its Node.
 * Test files are found by their name, test/editor/SCENARIO/*.test.ts. Rejects when something does not compile.
 */
export async function bundleEditorSuite(): Promise<void> {
  const directory = path.join(ROOT, 'test', 'editor');
  await esbuild.build({
    stdin: { contents: entry(directory), resolveDir: directory, sourcefile: 'suite.ts', loader: 'ts' },
    outfile: EDITOR_SUITE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    sourcemap: true,
    external: ['vscode'],
    logLevel: 'warning',
    // Mocha looks up files for parallel runs, which this suite has none of.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
}

/** The entry: for each scenario a function that loads its tests, which mocha allows only once it is set up. */
function entry(directory: string): string {
  const scenarios = SCENARIOS.map((scenario) => {
    const folder = path.join(directory, scenario);
    const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.test.ts')) : [];
    const imports = files.sort().map((file) => `await import('./${scenario}/${file}');`);
    return `${scenario}: async () => { ${imports.join(' ')} },`;
  });
  return `import { runSuite } from './runner';\nexport const run = () => runSuite({\n${scenarios.join('\n')}\n});\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  bundleEditorSuite().catch(() => process.exit(1));
}
