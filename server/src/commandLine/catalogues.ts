import { type MergedCatalogues, mergeCatalogues } from '../corpus/catalogue/mergeCatalogues';
import {
  LARGEST_CATALOGUE,
  type ReadCatalogue,
  readCatalogue,
  unreadCatalogue,
} from '../corpus/catalogue/readCatalogue';
import { DEFAULT_CATALOGUES, DEFAULT_FILES } from '../corpus/files/defaultFiles';
import { listFiles, pathBelow } from '../corpus/files/scanner';
import { readArticle } from '../corpus/reading/readArticle';
import { catalogueDiagnostics } from '../features/catalogueFile/diagnostics';
import type { Presentation } from '../features/wording/presentation';
import { complain, type Host, isFolder } from './host';
import type { InputFile } from './inputFiles';

const FILTER = { include: DEFAULT_CATALOGUES, exclude: DEFAULT_FILES.exclude };
const NEVER = { isCancellationRequested: false };

/** The user's catalogues over the built-in one. */
export interface UsedCatalogues extends Pick<MergedCatalogues, 'index'> {
  /** Whether one of them could not be read at all. */
  readonly failed: boolean;
}

/**
 * Reads catalogues, and complains of what is wrong in them, by file and line.
 * @param named files that the user names.
 * @param paths what is analysed: catalogues are looked for in its folders.
 */
export async function readCatalogues(
  host: Host,
  named: readonly string[],
  paths: readonly string[],
  shown: Presentation,
): Promise<UsedCatalogues> {
  const files = new Map<string, ReadCatalogue>();
  const pathOf = new Map<string, string>();
  let failed = false;
  for await (const { uri, path } of inputsOf(host, named, paths)) {
    if (files.has(uri)) continue;
    pathOf.set(uri, path);
    const { text, problem } = await readArticle(host.fileSystem, uri, LARGEST_CATALOGUE);
    if (text === undefined) failed = true;
    files.set(uri, text === undefined ? unreadCatalogue('unread', shown.words[problem.code]) : readCatalogue(text));
  }
  const { index, faults } = mergeCatalogues(files);
  for (const [uri, found] of faults) {
    for (const { range, message } of catalogueDiagnostics(found, files.get(uri)!.lines, shown)) {
      complain(host, `${pathOf.get(uri)}:${range.start.line + 1}: ${message}`);
    }
  }
  return { index, failed };
}

async function* inputsOf(host: Host, named: readonly string[], paths: readonly string[]): AsyncGenerator<InputFile> {
  for (const path of named) yield { uri: host.uriOf(path), path };
  for (const path of paths) {
    const folder = host.uriOf(path);
    if (!(await isFolder(host, folder))) continue;
    // what is wrong with folders is told of when articles are looked for
    for await (const uri of listFiles(host.fileSystem, folder, FILTER, NEVER, () => undefined)) {
      yield { uri, path: `${path.replace(/\/+$/u, '')}/${pathBelow(folder, uri)}` };
    }
  }
}
