import assert from 'node:assert/strict';
import type { Corpus } from '../../../server/src/corpus/corpus';
import { ImageReader } from '../../../server/src/corpus/image/imageReader';
import { writeImage } from '../../../server/src/corpus/image/writeImage';
import type { CorpusMaps } from '../../../server/src/corpus/index/indexes';

/** The files of an image of all that a corpus knows; the facts of every second article are kept outside of it. */
export function imageOf(corpus: Corpus): { files: Uint8Array[]; facts: ReadonlyMap<string, Uint8Array> } {
  const facts = new Map<string, Uint8Array>();
  const files = writeImage(corpus.frozen(), (article) => {
    const number = facts.size;
    facts.set(`content ${number}`, article.facts);
    return number % 2 === 0 ? `content ${number}` : undefined;
  });
  return { files: [...files].filter((file) => file !== undefined), facts };
}

/** What work comes to that is done step by step. */
export function resultOf<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What a corpus knows, written into an image and read again. */
export function throughImage(corpus: Corpus): CorpusMaps {
  const { files, facts } = imageOf(corpus);
  const reader = new ImageReader(assert.fail);
  for (const file of files.reverse()) reader.file(file);
  for (const key of [...reader.contents()]) reader.facts(key, facts.get(key)!);
  resultOf(reader.articles());
  return reader.maps();
}
