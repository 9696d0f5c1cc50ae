import { Corpus } from '../../server/src/corpus/corpus';
import { readArticle } from '../../server/src/corpus/reading/readArticle';
import type { ExportedFile, ExportFormat } from '../../server/src/export/format';
import { type ExportJob, type ExportProblem, inOrder } from '../../server/src/export/job';
import { openReferenceAt, referenceAt } from '../../server/src/features/cards/reference';
import { presentation } from '../../server/src/features/wording/presentation';
import { messages } from '../../server/src/l10n/messages';
import { decode } from '../../server/src/text/decode';
import { type MemoryFile, MemoryFileSystem } from '../corpus/memoryFileSystem';

const LARGEST = 1 << 20;
const ROOT = 'memory:/';

/** An export of files in memory: those that can be read are the corpus. */
export class TestJob implements ExportJob {
  readonly disk: MemoryFileSystem;
  readonly snapshot: ExportJob['snapshot'];
  readonly articles: ExportJob['articles'];
  readonly namespace = 'https://archive.example/';
  base: string | undefined = 'https://archive.example/';
  token = { isCancellationRequested: false };
  readonly problems: ExportProblem[] = [];
  readonly steps: (readonly [done: number, total: number])[] = [];

  readonly words: ExportJob['words'];

  /** @param files by their path; the paths are what the articles are called. */
  constructor(
    files: Readonly<Record<string, string | Uint8Array>>,
    readonly language: ExportJob['language'] = 'en',
  ) {
    this.words = messages(language);
    this.disk = new MemoryFileSystem(files);
    const corpus = new Corpus();
    for (const [path, file] of Object.entries(files)) {
      const decoded = decode(Buffer.from(file));
      if (decoded.kind === 'text') corpus.update(uriOf(path), decoded.text);
    }
    this.snapshot = corpus.snapshot();
    this.articles = inOrder(Object.keys(files).map((path) => ({ uri: uriOf(path), path })));
  }

  /** Another program writes a file. */
  write(path: string, file: MemoryFile): void {
    this.disk.write(path, file);
  }

  readText(uri: string): ReturnType<ExportJob['readText']> {
    return readArticle(this.disk, uri, LARGEST);
  }
  reference(uri: string, mention: number): ReturnType<ExportJob['reference']> {
    return referenceAt(this.snapshot, uri, mention, presentation(this.language, false));
  }
  open(uri: string, mention: number): ReturnType<ExportJob['open']> {
    return openReferenceAt(this.snapshot, uri, mention, presentation(this.language, false));
  }
  failed(problem: ExportProblem): void {
    this.problems.push(problem);
  }
  progress(done: number, total: number): void {
    this.steps.push([done, total]);
  }
}

function uriOf(path: string): string {
  return ROOT + path.split('/').map(encodeURIComponent).join('/');
}

/** All files of an export, by name. */
export async function filesOf(format: ExportFormat, job: ExportJob): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const file of format.files(job)) files.set(file.name, await contentOf(file));
  return files;
}

/** The content of an export that is one file. */
export async function fileOf(format: ExportFormat, job: ExportJob): Promise<string> {
  const [content = ''] = (await filesOf(format, job)).values();
  return content;
}

async function contentOf({ pieces }: ExportedFile): Promise<string> {
  let content = '';
  for await (const piece of pieces) content += piece;
  return content;
}
