// Bundles the entries into dist/: the extension's client, the language server and the command line; and writes the grammar
// and the licences of what is bundled.
//   node esbuild.mjs [--watch] [--minify]
import fs from 'node:fs/promises';
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
  },
  outdir: 'dist',
};

if (watch) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  const { metafile } = await esbuild.build({ ...options, metafile: true });
  await fs.writeFile(`${options.outdir}/ThirdPartyNotices.txt`, await thirdPartyNotices(Object.keys(metafile.inputs)));
}
await writeGrammar();

/** Writes the TextMate grammar, which is TypeScript over the tables of the domain, as the JSON that VS Code reads. */
async function writeGrammar() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['syntaxes/grammar.ts'],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const { grammar } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  await fs.mkdir(options.outdir, { recursive: true });
  await fs.writeFile(`${options.outdir}/dan-chieu.tmLanguage.json`, `${JSON.stringify(grammar, null, 2)}\n`);
}
