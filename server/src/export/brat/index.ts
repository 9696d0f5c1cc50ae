import { annotated } from '../annotated';
import type { ExportFormat } from '../format';
import { Walk } from '../walk';
import { annotationLines } from './annotations';
import { CONFIGURATION, configuration } from './configuration';
import { collectionNames } from './names';

/** A collection of brat's: for each article its text and its annotations, side by side, and the configuration. */
export const brat: ExportFormat = {
  layout: 'folder',
  extension: 'ann',
  holdsArticles: true,
  *names({ articles }) {
    yield CONFIGURATION;
    for (const name of collectionNames(articles).values()) yield* [`${name}.txt`, `${name}.ann`];
  },
  async *files(job) {
    yield { name: CONFIGURATION, pieces: oneAfterTheOther([configuration]) };
    const names = collectionNames(job.articles);
    for await (const walked of annotated(new Walk(job))) {
      const name = names.get(walked.uri);
      // as it was decoded, so that all offsets hold in it
      yield { name: `${name}.txt`, pieces: oneAfterTheOther([walked.text]) };
      yield { name: `${name}.ann`, pieces: oneAfterTheOther(annotationLines(job.snapshot, walked)) };
    }
  },
};

async function* oneAfterTheOther(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces;
}
