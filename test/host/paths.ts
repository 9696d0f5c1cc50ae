import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where everything goes that is downloaded beside node_modules; git ignores it, and it can be deleted at any time. */
export const DOWNLOADS = path.join(ROOT, '.vscode-test-host');

/** What a run leaves behind to be looked at: screenshots, logs, results. Git ignores it. */
export const ARTIFACTS = path.join(ROOT, 'artifacts');

/** The sample corpus: what `npm start` opens and the editor tests work on a copy of. */
export const SAMPLE_CORPUS = path.join(ROOT, 'test', 'fixtures', 'corpus');

/** A few small articles in which every kind of card, finding and hint occurs: what the pictures to look at are of. */
export const CARD_ARTICLES = path.join(ROOT, 'test', 'fixtures', 'cards');

/** The compiled editor suite; a module with `run()`, as VS Code's `extensionTestsPath` wants it. */
export const EDITOR_SUITE = path.join(ROOT, 'dist', 'test', 'editor', 'index.js');

/** The same for the extension host of a browser. */
export const BROWSER_SUITE = path.join(ROOT, 'dist', 'test', 'browser', 'index.js');
