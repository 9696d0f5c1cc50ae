import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths';
import { runNode } from './processes';
import type { Counts } from './report';

const VSCE = path.join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');

/** What may be in the package. Anything else, and a package that grows beyond the limit, is a mistake. */
const ALLOWED = [
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(readme|changelog)\.md$/i,
  /^license(\.txt)?$/i,
  /^dist\/(client|server|cli|worker)\.js$/,
  /^dist\/browser\/(client|server)\.js$/,
  /^dist\/[\w-]+\.tmLanguage\.json$/,
  /^dist\/documents\.((en|vi)\.)?schema\.json$/,
  /^dist\/webview\/\w+\.(js|css)$/,
  /^dist\/sample\/[\w-]+\/[\w-]+\.(txt|md)$/,
  /^dist\/ThirdPartyNotices\.txt$/,
  /^l10n\/[\w.-]+\.json$/,
  /^l10n\/danChieu\.(checks|exports)\/(en|vi)\/\w+\.md$/,
  /^l10n\/templates\/catalogue\.(en|vi)\.yaml$/,
  /^snippets\/[\w.-]+\.json$/,
  /^images\/[\w-]+\.(png|svg)$/,
  /^images\/walkthrough\/(en|vi)\/\w+\.png$/,
];
const NEEDED = [
  'package.json',
  'dist/client.js',
  'dist/server.js',
  'dist/cli.js',
  'dist/worker.js',
  'dist/browser/client.js',
  'dist/browser/server.js',
  'dist/dan-chieu.tmLanguage.json',
  'dist/documents.en.schema.json',
  'dist/documents.vi.schema.json',
  'l10n/templates/catalogue.en.yaml',
  'l10n/templates/catalogue.vi.yaml',
  'dist/ThirdPartyNotices.txt',
  ...['concordance', 'timeline', 'graph'].flatMap((page) => [`dist/webview/${page}.js`, `dist/webview/${page}.css`]),
];
const LARGEST = 3_000_000;

/**
 * Packages the extension as `npm run package` does and looks at what is in the package.
 * Resolves to one test for the packaging and one for the contents.
 */
export async function packageExtension(file: string): Promise<Counts> {
  if (
    (await runNode([
      VSCE,
      'package',
      '--readme-path',
      'dist/README.md',
      '--no-dependencies',
      '--no-rewrite-relative-links',
      '--allow-missing-repository',
      '--out',
      file,
    ])) !== 0
  ) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const listing = execFileSync(process.execPath, [VSCE, 'ls', '--no-dependencies'], { cwd: ROOT, encoding: 'utf8' });
  const complaints = complaintsAbout(listing.split('\n').filter(Boolean), fs.statSync(file).size);
  for (const complaint of complaints) {
    console.log(`  FAIL ${complaint}`);
  }
  return { passed: complaints.length === 0 ? 2 : 1, failed: complaints.length === 0 ? 0 : 1, skipped: 0 };
}

function complaintsAbout(files: readonly string[], size: number): string[] {
  const extra = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
  const missing = NEEDED.filter((file) => !files.includes(file));
  return [
    ...extra.map((file) => `${file} does not belong in the package.`),
    ...missing.map((file) => `${file} is missing from the package.`),
    ...(size > LARGEST ? [`The package has ${size} bytes; it should stay below ${LARGEST}.`] : []),
  ];
}
