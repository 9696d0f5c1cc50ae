// Bundles the entries into dist/: the extension's client, the language server and the command line; and writes the
// grammar, the licences of what is bundled, and the README that the package shows.
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
await writePackagedReadme();

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

/** Writes the README without the part on building: whoever reads it beside the extension has no repository. */
async function writePackagedReadme() {
  const [forUsers, ...rest] = (await fs.readFile('README.md', 'utf8')).split(
    /^<!-- The packaged README ends here.*$/mu,
  );
  if (rest.length !== 1) throw new Error('README.md must say once where the packaged README ends.');
  await fs.writeFile(`${options.outdir}/README.md`, `${forUsers.trimEnd()}\n`);
}
