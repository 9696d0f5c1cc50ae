// Bundles the entries into dist/: the extension's client, the language server and the command line.
//   node esbuild.mjs [--watch] [--minify]
import esbuild from 'esbuild';

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
  await esbuild.build(options);
}
