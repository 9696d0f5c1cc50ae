import { Corpus } from '../corpus/corpus';
import { readFacts } from '../corpus/facts/articleRecord';
import { isRelevant } from '../corpus/facts/relevance';
import { fileDay } from '../corpus/files/fileDay';
import { packFacts } from '../corpus/packed/packFacts';
import { readArticle } from '../corpus/reading/readArticle';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { contentKey } from '../corpus/store/contentKey';
import type { Presentation } from '../features/wording/presentation';
import type { CommandLineMessages } from '../l10n/commandLineMessages';
import { analyze } from '../recognition/analyze';
import type { ArticleAnalysis } from '../recognition/mention';
import { readCatalogues } from './catalogues';
import type { Faults } from './faults';
import { complain, type Host } from './host';
import { findInputs, type InputFile } from './inputFiles';
import { KeptFacts } from './keptFacts';
import type { Sources } from './options';

/** After so many files progress is shown anew. */
const FILES_A_STEP = 25;

/** In which words the work speaks. */
export interface Wording {
  readonly commandLine: CommandLineMessages;
  /** What is wrong with files, and all of a table. */
  readonly shown: Presentation;
  /** The evidence of references in data. */
  readonly evidence: Presentation;
}

/** Finds what an article says; another one is given by tests. */
export type Recognise = typeof analyze;

/** A file that was read well. */
export interface ReadFile<T> extends InputFile {
  readonly kept: T;
  /** Whether it is an article, as the editor has it too: {@link isRelevant}. */
  readonly isArticle: boolean;
}

/** All files that were read, and what was kept of each. */
export interface ReadCorpus<T> {
  readonly snapshot: CorpusSnapshot;
  readonly files: readonly ReadFile<T>[];
  /** See {@link Inputs.folders}. */
  readonly folders: readonly string[];
  /** So many files were read well that are no articles, left out or not. */
  readonly others: number;
}

/** What is read otherwise than by default. */
interface ReadingOptions {
  readonly recognise?: Recognise | undefined;
  /** Whether files that are no articles are left out. */
  readonly onlyArticles?: boolean;
}

/**
 * Reads all files, since any of them may tell what another one means.
 * @param keep what is needed of an article's text later on.
 */
export async function readCorpus<T>(
  host: Host,
  { paths, largest, catalogues, cache }: Sources,
  wording: Wording,
  faults: Faults,
  keep: (text: string, analysis: ArticleAnalysis) => T,
  { recognise = analyze, onlyArticles = false }: ReadingOptions = {},
): Promise<ReadCorpus<T>> {
  const { commandLine, shown } = wording;
  const { files: inputs, folders } = await findInputs(host, paths, {
    failed: (path, problem) => faults.report(path, problem),
    empty: (path) => complain(host, `${path}: ${commandLine.noArticles}`),
  });
  const pathOf = new Map(inputs.map(({ uri, path }) => [uri, path]));
  const { index, failed } = await readCatalogues(host, catalogues, paths, shown);
  if (failed) faults.told();
  const corpus = new Corpus({
    catalogue: index,
    failed: (uri, error) => faults.fault(pathOf.get(uri) ?? uri, 'notResolved', error),
  });
  const keptFacts = cache && new KeptFacts(host, cache.path, shown.words);
  await keptFacts?.open();
  const files: ReadFile<T>[] = [];
  let others = 0;
  for (const [done, { uri, path }] of inputs.entries()) {
    if (done % FILES_A_STEP === 0) host.showProgress?.(commandLine.reading(done, inputs.length));
    const read = await readArticle(host.fileSystem, uri, largest);
    if (read.problem !== undefined) faults.report(path, read.problem);
    if (read.text === undefined) continue;
    const { text, bytes } = read;
    const key = await contentKey(bytes, fileDay(uri));
    const known = await keptFacts?.find(uri, key);
    const entered = faults.attempt(path, () => {
      const facts = known?.facts ?? readFacts(uri, text, recognise(text, fileDay(uri)));
      const packed = known?.packed ?? packFacts(facts);
      const isArticle = isRelevant(facts.article);
      const isWanted = isArticle || !onlyArticles;
      if (isWanted) corpus.enterPacked(uri, packed);
      if (!isArticle) others++;
      if (known === undefined) keptFacts?.put(key, read, packed);
      return isWanted ? { isArticle, kept: keep(text, facts.article) } : undefined;
    });
    if (entered !== undefined) files.push({ uri, path, ...entered });
  }
  host.showProgress?.('');
  await keptFacts?.close();
  return { snapshot: corpus.snapshot(), files, folders, others };
}
