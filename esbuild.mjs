// Bundles the entries into dist/: the extension's client and the language server, for machines and for browsers, and the
// command line; and writes the grammar, the licences of what is bundled, and the README that the package shows.
//   node esbuild.mjs [--watch] [--minify]
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { thirdPartyNotices } from './test/host/notices.mjs';

const watch = process.argv.includes('--watch');
const options = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  minify: process.argv.includes('--minify'),
  sourcemap: watch,
  logLevel: 'warning',
  external: ['vscode'],
  entryPoints: {
    client: 'client/src/extension.ts',
    server: 'server/src/node.ts',
    cli: 'server/src/cli.ts',
    worker: 'server/src/worker.ts',
  },
  outdir: 'dist',
  plugins: [{ name: 'analysis version', setup: putAnalysisVersion }],
};

/** The same where there is no machine: the client and the server as workers of a browser. */
const workers = {
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: options.minify,
  sourcemap: watch,
  logLevel: 'warning',
  external: ['vscode'],
  entryPoints: { client: 'client/src/browserExtension.ts', server: 'server/src/browser.ts' },
  outdir: 'dist/browser',
  plugins: options.plugins,
};

/** What runs in the pages of views: in a browser, with its styles beside it. */
const pages = {
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: options.minify,
  sourcemap: watch ? 'inline' : false,
  logLevel: 'warning',
  entryPoints: ['concordance', 'timeline', 'graph'].flatMap((page) => [
    `client/webview/${page}.ts`,
    `client/webview/${page}.css`,
  ]),
  outdir: 'dist/webview',
};

if (watch) {
  const context = await esbuild.context(options);
  await context.watch();
  for (const others of [workers, pages]) await (await esbuild.context(others)).watch();
} else {
  const bundles = await Promise.all([options, workers, pages].map((one) => esbuild.build({ ...one, metafile: true })));
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  await fs.writeFile(`${options.outdir}/ThirdPartyNotices.txt`, await thirdPartyNotices(inputs));
}
await writeGrammar();
await writeSchemas();
await writePackagedReadme();
await fs.cp('test/fixtures/corpus', 'dist/sample', { recursive: true });

/** Puts a hash of the rules of analysis in place of the version that stands in the source, at each build. */
function putAnalysisVersion(build) {
  build.onLoad({ filter: /[\\/]analysisVersion\.ts$/ }, async () => {
    const rooms = ['domain', 'text', 'recognition', 'corpus'].map((room) => path.resolve('server', 'src', room));
    const listed = await Promise.all(rooms.map((room) => fs.readdir(room, { recursive: true, withFileTypes: true })));
    const entries = listed.flat().map((entry) => ({ entry, place: path.join(entry.parentPath, entry.name) }));
    const files = entries.flatMap(({ entry, place }) => (entry.isFile() ? [place] : []));
    const hash = createHash('sha256');
    for (const file of files.sort()) {
      hash.update(`${path.relative('', file).replaceAll(path.sep, '/')}\n`).update(await fs.readFile(file));
    }
    return {
      contents: `export const ANALYSIS_VERSION = '${hash.digest('hex')}';`,
      watchFiles: files,
      watchDirs: [...rooms, ...entries.flatMap(({ entry, place }) => (entry.isDirectory() ? [place] : []))],
    };
  });
}

/** Writes the TextMate grammar, which is TypeScript over the tables of the domain, as the JSON that VS Code reads. */
async function writeGrammar() {
  const { grammar } = await load('syntaxes/grammar.ts');
  await writeJson('dan-chieu.tmLanguage.json', grammar);
}

/** Writes the JSON schemas of catalogues: one that checks, for other tools, and one for VS Code in each language. */
async function writeSchemas() {
  const { schemaFile } = await load('server/src/features/catalogueFile/schemaFile.ts');
  await writeJson('documents.schema.json', schemaFile('strict', 'en'));
  for (const language of ['en', 'vi']) {
    await writeJson(`documents.${language}.schema.json`, schemaFile('helpful', language));
  }
}

/** Bundles a TypeScript file, and loads what it exports. */
async function load(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

async function writeJson(name, content) {
  await fs.mkdir(options.outdir, { recursive: true });
  await fs.writeFile(`${options.outdir}/${name}`, `${JSON.stringify(content, null, 2)}\n`);
}

/** Writes the README without the part on building: whoever reads it beside the extension has no repository. */
async function writePackagedReadme() {
  const [forUsers, ...rest] = (await fs.readFile('README.md', 'utf8')).split(
    /^<!-- The packaged README ends here.*$/mu,
  );
  if (rest.length !== 1) throw new Error('README.md must say once where the packaged README ends.');
  await fs.writeFile(`${options.outdir}/README.md`, `${forUsers.trimEnd()}\n`);
}
