import type { Document } from '../../corpus/identity/things';
import type { CorpusSnapshot, KeyPart } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { spellingKey, unmarked } from '../../text/spelling';
import { plainLabel } from '../wording/labels';
import { articleName, documentName } from '../wording/names';
import { type KeyedName, NameIndex, PEOPLE, type Where } from './nameIndex';
import { type Matcher, matcher, type SearchKey } from './searchKey';

/** What people look for by its name. */
export type Searched = 'document' | 'person' | 'office' | 'article';

/** The names of things of one kind, with their marks and without; those with marks only once somebody types such. */
interface Names {
  readonly spelt: Readonly<Record<keyof SearchKey, NameIndex<CorpusSnapshot>>>;
  parts(snapshot: CorpusSnapshot): Iterable<KeyPart>;
}

const NAMES: Readonly<Record<Searched | 'documentWithSubject', Names>> = {
  document: {
    spelt: inBothSpellings((key, snapshot) => {
      const document = snapshot.document(key);
      return document && documentWords(document);
    }),
    parts: (snapshot) => snapshot.documentsInParts(),
  },
  documentWithSubject: {
    spelt: inBothSpellings((key, snapshot) => {
      const document = snapshot.document(key);
      return (
        document && (document.subject === null ? documentWords(document) : [documentWords(document), document.subject])
      );
    }),
    parts: (snapshot) => snapshot.documentsInParts(),
  },
  person: {
    spelt: { unmarked: PEOPLE, marked: new NameIndex((key) => key) },
    parts: (snapshot) => snapshot.peopleInParts(),
  },
  office: {
    // «bí thư | tỉnh ủy | Hà Nam» is looked for as it is spoken
    spelt: inBothSpellings((key) => key.replaceAll(' | ', ' ')),
    parts: (snapshot) => snapshot.officesInParts(),
  },
  article: {
    spelt: inBothSpellings((uri, snapshot) => {
      const heading = snapshot.heading(uri);
      return heading && plainLabel(articleName(heading));
    }),
    parts: (snapshot) => snapshot.articlesInParts(),
  },
};

/**
 * Everything of one kind whose name fits a query: documents, people and offices by their keys, articles by their URIs,
 * each with its name in the spelling that counts.
 * @param where the longest word of the query is looked for in a name; the others may stand anywhere.
 * @returns undefined now and then, so that the caller can stop in between.
 */
export function* namesFitting(
  snapshot: CorpusSnapshot,
  kind: keyof typeof NAMES,
  query: Matcher,
  where: Where = 'anywhere',
): Iterable<KeyedName | undefined> {
  const { spelt, parts } = NAMES[kind];
  yield* spelt[query.spelling].search(parts(snapshot), query.letters, where, snapshot, query.fitsSpelt);
}

/** The keys of the same, of all of them. */
export function* keysFitting(snapshot: CorpusSnapshot, kind: keyof typeof NAMES, filter: string): Work<string[]> {
  const keys: string[] = [];
  for (const found of namesFitting(snapshot, kind, matcher(filter))) {
    if (found !== undefined) keys.push(found.key);
    yield undefined;
  }
  return keys;
}

/** Between the name of a document and its subject. */
const SUBJECT = ' \u001f ';

/** What is searched of a document taken apart: its name, and what it is about; for other things all is name. */
export function nameAndSubject(searched: string): readonly [name: string, subject: string] {
  const at = searched.indexOf(SUBJECT);
  return at < 0 ? [searched, ''] : [searched.slice(0, at), searched.slice(at + SUBJECT.length)];
}

function inBothSpellings(
  nameOf: (key: string, snapshot: CorpusSnapshot) => string | readonly string[] | undefined,
): Names['spelt'] {
  const inOne = (spelling: (name: string) => string) =>
    new NameIndex<CorpusSnapshot>((key, snapshot) => {
      const name = nameOf(key, snapshot);
      if (name === undefined || typeof name === 'string') return name && spelling(name);
      return name.map(spelling).join(SUBJECT);
    });
  return { unmarked: inOne(unmarked), marked: inOne(spellingKey) };
}

/** A law is found by its name and by its number. */
function documentWords(document: Document): string {
  const name = documentName(document);
  return document.name === null || name.includes(document.name) ? name : `${name} ${document.name}`;
}
