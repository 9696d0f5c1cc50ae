import {
  Disposable,
  languages,
  RelativePattern,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { articleFiles, catalogueFiles } from './selectors';
import { cataloguePatterns, fileSettings, oneOf, SECTION } from './settings';
import { isVietnamese } from './vietnamese';

/** How many files of a folder are looked into before it is taken to hold no articles. */
const SAMPLES = 16;

/** A file that is larger is not read as a sample, in bytes. */
const LARGEST_SAMPLE = 1 << 20;

/** What is done about what the workspace holds. */
export interface ArticleNews {
  /** Once, as soon as there are articles. */
  found(): void;
  /** All folders have been looked through, and nothing was found so far. */
  none(): void;
  /** The workspace could not be looked through; texts that are opened are looked at even so. */
  failed(error: unknown): void;
}

/** Looks for articles until there are some. */
export interface ArticleWatch extends Disposable {
  /** Whether articles have been found, when all folders have been looked through. */
  areHere(): Promise<boolean>;
}

/**
 * Tells once, as soon as the workspace is seen to hold articles: a Vietnamese text in a file that the settings include;
 * or a catalogue. VS Code wakes the extension wherever there is plain text; in a folder of programs or English notes
 * this is all that then happens.
 */
export function watchForArticles(news: ArticleNews): ArticleWatch {
  let started = false;
  const begin = (): void => {
    if (started) return;
    started = true;
    listeners.dispose();
    news.found();
  };
  const look = (document: TextDocument): void => {
    if (isArticle(document) || languages.match(catalogueFiles(), document) > 0) begin();
  };
  const lookEverywhere = async (): Promise<void> => {
    workspace.textDocuments.forEach(look);
    for (const folder of workspace.workspaceFolders ?? []) {
      try {
        if (!started && ((await holdsArticles(folder)) || (await holdsCatalogue(folder)))) begin();
      } catch (error) {
        news.failed(error); // a folder that cannot be searched must not keep the others from being found
      }
    }
    if (!started) news.none();
  };
  let looking = Promise.resolve();
  const lookAround = (): void => {
    looking = lookEverywhere();
  };
  const listeners = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidSaveTextDocument(look),
    // a new text is empty when it is opened, and may never be saved; a file counts as it is on disk
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.isUntitled) look(document);
    }),
    workspace.onDidChangeWorkspaceFolders(lookAround),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.files`)) lookAround();
    }),
  );
  lookAround();
  return {
    async areHere() {
      await looking;
      return started;
    },
    dispose() {
      started = true;
      listeners.dispose();
    },
  };
}

function isArticle(document: TextDocument): boolean {
  if (languages.match(articleFiles(), document) === 0 || !isVietnamese(document.getText())) return false;
  if (document.isUntitled) return true;
  const { include, exclude } = fileSettings(document);
  const folder = workspace.getWorkspaceFolder(document.uri);
  const matches = (glob: string): boolean =>
    languages.match({ pattern: folder === undefined ? glob : new RelativePattern(folder, glob) }, document) > 0;
  return include.some(matches) && !exclude.some(matches);
}

async function holdsArticles(folder: WorkspaceFolder): Promise<boolean> {
  const { include, exclude } = fileSettings(folder);
  const pattern = oneOf(include);
  if (pattern === undefined) return false;
  const files = await workspace.findFiles(new RelativePattern(folder, pattern), oneOf(exclude), SAMPLES);
  for (const file of files) if (isVietnamese(await sample(file))) return true;
  return false;
}

async function holdsCatalogue(folder: WorkspaceFolder): Promise<boolean> {
  const pattern = oneOf(cataloguePatterns());
  if (pattern === undefined) return false;
  const { exclude } = fileSettings(folder);
  return (await workspace.findFiles(new RelativePattern(folder, pattern), oneOf(exclude), 1)).length > 0;
}

/** The text of a file; empty where it cannot be read or is too large. UTF-16 counts when it is opened, not here. */
async function sample(file: Uri): Promise<string> {
  try {
    const { size } = await workspace.fs.stat(file);
    return size > LARGEST_SAMPLE ? '' : new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return ''; // gone meanwhile, or not ours to read: the server says so if it matters
  }
}
