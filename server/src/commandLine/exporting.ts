import { commonFolder, pathInFolders } from '../corpus/files/folderPaths';
import { pathBelow } from '../corpus/files/scanner';
import { readArticle } from '../corpus/reading/readArticle';
import type { ExportFormat } from '../export/format';
import { exportFormat } from '../export/formats';
import { type ExportJob, inOrder } from '../export/job';
import { PlaceRefused, writeExport } from '../export/output';
import { openReferenceAt, referenceAt } from '../features/cards/reference';
import { Faults } from './faults';
import { complain, type Host } from './host';
import type { ExportWork } from './options';
import { type ReadCorpus, readCorpus, type Wording } from './reading';

/** After so many articles progress is shown anew. */
const ARTICLES_A_STEP = 25;

/**
 * One `export`: reads, resolves, and writes to a file, a folder or standard output.
 * @returns whether all went well; what did not has been complained of by name.
 * @throws ExportCancelled; whatever kept the export from being written.
 */
export async function exportArticles(host: Host, work: ExportWork, wording: Wording): Promise<boolean> {
  const faults = new Faults(host, wording.shown.words);
  const read = await readCorpus(host, work, wording, faults, () => undefined, { onlyArticles: true });
  const format = exportFormat(work.format, work.table);
  const job = jobOf(host, work, wording, faults, read);
  if (work.output === undefined) await print(host, format, job);
  else if (!(await write(host, work, work.output, format, job, wording))) return false;
  host.showProgress?.('');
  if (read.others > 0) complain(host, wording.commandLine.noArticlesLeftOut(read.others));
  return !faults.any;
}

function jobOf(
  host: Host,
  { largest, base }: ExportWork,
  { commandLine, evidence }: Wording,
  faults: Faults,
  { snapshot, files, folders }: ReadCorpus<undefined>,
): ExportJob {
  const root = commonFolder(folders);
  // The user knows a file by the path that was given, data by that below the folder, as in the editor.
  const given = new Map(files.map(({ uri, path }) => [pathInFolders(uri, root), path]));
  return {
    snapshot,
    articles: inOrder(files.map(({ uri }) => ({ uri, path: pathInFolders(uri, root) }))),
    readText: (uri) => readArticle(host.fileSystem, uri, largest),
    reference: (uri, mention) => referenceAt(snapshot, uri, mention, evidence),
    open: (uri, mention) => openReferenceAt(snapshot, uri, mention, evidence),
    language: evidence.language,
    words: evidence.words,
    namespace: base ?? `${host.uriOf('.').replace(/\/$/u, '')}/`,
    base,
    token: host.interruption(),
    failed: (problem) => faults.leftOut({ ...problem, path: given.get(problem.path) ?? problem.path }),
    progress: (done, total) => {
      if (done % ARTICLES_A_STEP === 0) host.showProgress?.(commandLine.exporting(done, total));
    },
  };
}

async function print(host: Host, format: ExportFormat, job: ExportJob): Promise<void> {
  for await (const { pieces } of format.files(job)) for await (const piece of pieces) await host.write(piece);
}

/** @returns false where nothing may be written there, which is complained of. */
async function write(
  host: Host,
  { paths, force }: ExportWork,
  output: string,
  format: ExportFormat,
  job: ExportJob,
  { commandLine }: Wording,
): Promise<boolean> {
  const uri = host.uriOf(output);
  const place = { uri, replace: force, folders: paths.map((path) => host.uriOf(path)) };
  try {
    await writeExport(format, job, place, host.fileSystem, host.files);
    return true;
  } catch (error) {
    if (!(error instanceof PlaceRefused)) throw error;
    const name = error.uri === uri ? output : `${output.replace(/\/+$/u, '')}/${pathBelow(uri, error.uri)}`;
    complain(host, `${name}: ${commandLine[error.code]}`);
    return false;
  }
}
