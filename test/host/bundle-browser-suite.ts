import path from 'node:path';
import esbuild from 'esbuild';
import { BROWSER_SUITE, ROOT } from './paths';

/** The tests that run in a browser: those of virtual folders, and those of any folder that need no machine. */
const FILES = ['browser/virtualFolder', 'corpus/navigation', 'corpus/diagnostics', 'corpus/writing', 'corpus/rename'];

/**
 * Bundles the tests for the extension host of a browser, with mocha, into one CommonJS module. Rejects when something
 * does not compile.
 */
export async function bundleBrowserSuite(): Promise<void> {
  const directory = path.join(ROOT, 'test', 'editor');
  const imports = FILES.map((file) => `await import('./${file}.test.ts');`).join(' ');
  const entry = `import { runInBrowser } from './browser/runner';\nexport const run = () => runInBrowser(async () => { ${imports} });\n`;
  await esbuild.build({
    stdin: { contents: entry, resolveDir: directory, sourcefile: 'suite.ts', loader: 'ts' },
    outfile: BROWSER_SUITE,
    bundle: true,
    platform: 'browser',
    // mocha's own bundle takes itself for the module: the last word is ours
    format: 'iife',
    globalName: 'suiteOfTests',
    footer: { js: 'module.exports = suiteOfTests;' },
    target: 'es2022',
    charset: 'utf8',
    sourcemap: true,
    external: ['vscode'],
    alias: {
      mocha: path.join(directory, 'browser', 'mocha.ts'),
      'mocha/mocha.js': path.join(ROOT, 'node_modules', 'mocha', 'mocha.js'),
      'node:assert/strict': path.join(directory, 'browser', 'assert.ts'),
    },
    define: { global: 'globalThis' },
    logLevel: 'warning',
  });
}
