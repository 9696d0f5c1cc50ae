import { type FrozenCorpus, LISTS, RANKED_LISTS } from '../index/indexes';
import { PARTS, type ReadonlySharedMap } from '../lists/sharedMap';
import { ByteWriter } from '../packed/byteWriter';
import { type Form, texts } from '../packed/form';
import type { KeptArticle } from '../packed/keptArticle';
import { articleForm, type ImagedArticle } from './articleForm';
import { madeForm } from './documentForm';
import { entryForm, knownForm, type NumberedArticles, postingForm, presence } from './forms';
import { ARTICLES, writeRecord } from './records';

/** A file of an image is begun anew when it has so many bytes. */
const FULL = 1 << 20;

/** So many articles stand together in a record. */
const A_RECORD = 64;

/** The key under which the facts of an article are kept; undefined where these very facts are not. */
export type ContentOf = (article: KeptArticle) => string | undefined;

/**
 * Writes what an index holds into bytes from which the next session answers at once: a list is read when somebody
 * first asks for what is in its part. The facts of articles are not in it where they are kept by themselves.
 * @returns one file of the image after the other; undefined whenever other work can have its turn.
 */
export function* writeImage(
  indexes: FrozenCorpus,
  contentOf: ContentOf,
): Generator<Uint8Array<ArrayBuffer> | undefined, void> {
  const file = new ByteWriter();
  for (const _record of records(file, indexes, contentOf)) {
    if (file.length < FULL) yield undefined;
    else {
      yield file.toBytes();
      file.clear();
    }
  }
  if (file.length > 0) yield file.toBytes();
}

/** Writes record after record. */
function* records(to: ByteWriter, indexes: FrozenCorpus, contentOf: ContentOf): Generator<void, void> {
  const numbers = new Map<string, number>();
  let block: ImagedArticle[] = [];
  const writeBlock = (): void => {
    const head = { of: ARTICLES, place: numbers.size - block.length, size: block.length };
    writeRecord(to, head, block, articleForm);
    block = [];
  };
  for (const [uri, kept] of indexes.articles.entries()) {
    numbers.set(uri, numbers.size);
    if (block.push(imaged(kept, contentOf(kept))) < A_RECORD) continue;
    writeBlock();
    yield;
  }
  writeBlock();
  yield;
  const articles: NumberedArticles = { numberOf: (uri) => numbers.get(uri), member: () => undefined };
  let of = ARTICLES;
  const { known, documents, knownBySlot, made, lists } = indexes;
  yield* parts(to, ++of, known, knownForm);
  yield* parts(to, ++of, documents, presence);
  yield* parts(to, ++of, knownBySlot, texts);
  yield* parts(to, ++of, made, madeForm);
  for (const name of LISTS) yield* parts(to, ++of, lists[name], postingForm(articles, RANKED_LISTS.has(name)));
}

function imaged({ member, facts, resolved }: KeptArticle, key: string | undefined): ImagedArticle {
  return { member, facts: key === undefined ? facts : { key, length: facts.length }, resolved };
}

function* parts<V>(to: ByteWriter, of: number, map: ReadonlySharedMap<V>, form: Form<V>): Generator<void, void> {
  const entry = entryForm(form);
  for (let place = 0; place < PARTS; place++) {
    const part = map.part(place);
    if (part === undefined || part.size === 0) continue;
    writeRecord(to, { of, place, size: part.size }, part, entry);
    yield;
  }
}
