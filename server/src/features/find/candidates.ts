import type { Article, CorpusSnapshot, Document, KeyPart, Thing } from '../../corpus/snapshot';
import { plainLabel } from '../labels';
import { NameIndex, PEOPLE } from '../nameIndex';
import { articleName, documentName } from '../names';
import { oncePer } from '../oncePer';
import { type SearchKey, searchKey } from '../searchKey';

/** Something that a query may find, with its name as it is searched. */
export interface Candidate {
  readonly kind: 'document' | 'person' | 'office' | 'article';
  /** The key of a document, a person or an office; the URI of an article. */
  readonly key: string;
  readonly name: SearchKey;
}

/** «bí thư | tỉnh ủy | Hà Nam» is looked for as it is spoken. */
const OFFICES = new NameIndex((key) => key.toLowerCase().replaceAll(' | ', ' '));

const documentKey = oncePer((document: Document): SearchKey => searchKey(documentWords(document)));
const articleKey = oncePer((article: Article): SearchKey => searchKey(plainLabel(articleName(article))));

/** A law is found by its name and by its number. */
function documentWords(document: Document): string {
  const name = documentName(document);
  return document.name === null || name.includes(document.name) ? name : `${name} ${document.name}`;
}

/**
 * Everything whose name may hold some letters.
 * @param letters without marks, small.
 * @returns also undefined from time to time, so that the caller can stop in between.
 */
export function* candidates(snapshot: CorpusSnapshot, letters: string): Generator<Candidate | undefined> {
  for (const document of snapshot.documents()) {
    const name = documentKey(document);
    yield name.unmarked.includes(letters) ? { kind: 'document', key: document.key, name } : undefined;
  }
  yield* named('person', PEOPLE, snapshot.peopleInParts(), letters);
  yield* named('office', OFFICES, snapshot.officesInParts(), letters);
  for (const article of snapshot.articles()) {
    const name = articleKey(article);
    yield name.unmarked.includes(letters) ? { kind: 'article', key: article.uri, name } : undefined;
  }
}

function* named(
  kind: 'person' | 'office',
  index: NameIndex,
  parts: Iterable<KeyPart>,
  letters: string,
): Generator<Candidate | undefined> {
  for (const part of parts) {
    yield undefined;
    for (const { key, marked, plain } of index.search(part, letters, 'anywhere')) {
      yield { kind, key, name: { marked, unmarked: plain } };
    }
  }
}

/** How many articles speak of a candidate: of an article only itself. */
export function articlesOf(snapshot: CorpusSnapshot, { kind, key }: Candidate): number {
  const thing = THINGS[kind];
  return thing === undefined ? 1 : snapshot.articlesWith({ kind: thing, key });
}

const THINGS: Readonly<Record<Candidate['kind'], Thing['kind'] | undefined>> = {
  document: 'directive',
  person: 'person',
  office: 'title',
  article: undefined,
};
