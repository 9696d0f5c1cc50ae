import type { Document } from '../../corpus/identity/things';
import type { CorpusSnapshot, KeyPart } from '../../corpus/snapshot';
import { spellingKey, unmarked } from '../../text/spelling';
import { NameIndex } from '../nameSearch/nameIndex';
import { isCalledByName } from '../wording/names';
import { comparable, type DocumentQuery } from './documentQuery';
import type { TypedWord } from './typed';

/** What a document is found by, as {@link comparable}. */
interface Names {
  /** Its number and symbol; empty where it is called by name. */
  readonly number: string;
  /** The name of a law without its commas, which nobody types; empty where it has none. */
  readonly name: string;
}

/** What stands before the number of a document and before its name; neither holds such a unit. */
const [NUMBER, NAME] = ['\u001f', '\u001e'];

/** Each document by its type, its number and its name: «ket luan␟21-kl-tw␞». */
const DOCUMENTS = new NameIndex<CorpusSnapshot>((key, snapshot) => {
  const document = snapshot.document(key);
  if (document === undefined) return undefined;
  const { number, name } = namesOf(document);
  return `${unmarked(document.type)}${NUMBER}${number}${NAME}${name}`;
});

/**
 * The documents that a half-typed citation may mean, cited or only in the catalogues, in no particular order.
 * @returns undefined now and then, so that the caller can stop in between.
 */
export function* documentsFitting(snapshot: CorpusSnapshot, query: DocumentQuery): Iterable<Document | undefined> {
  const seen = new Set<string>();
  const parts: KeyPart[] = [...snapshot.documentsInParts(), snapshot.cataloguedDocuments()];
  for (const [letters, where] of searches(query)) {
    for (const found of DOCUMENTS.search(parts, letters, where, snapshot)) {
      const isNew = found !== undefined && !seen.has(found.key);
      const document = isNew ? snapshot.document(found.key) : undefined;
      if (document !== undefined) seen.add(document.key);
      yield document && fits(document, query) ? document : undefined;
    }
  }
}

/** Whether a number begins as it was typed and ends with these digits: «18» of «18-NQ/TW», not of «181-NQ/TW». */
export function isWholeNumber(document: Document, { rest }: DocumentQuery): boolean {
  const next = namesOf(document).number.charAt(rest.length);
  return rest !== '' && !(next >= '0' && next <= '9');
}

function searches({ types, rest, name }: DocumentQuery): (readonly [letters: string, where: 'begins' | 'anywhere'])[] {
  if (name !== null) return [[NAME + rest, 'anywhere']];
  if (types === null) return [[NUMBER + rest, 'anywhere']];
  return types.map((type) => [unmarked(type) + NUMBER + rest, 'begins'] as const);
}

function fits(document: Document, { types, rest, name }: DocumentQuery): boolean {
  if (types !== null && !types.includes(document.type)) return false;
  return name === null ? namesOf(document).number.startsWith(rest) : isCalled(document, name);
}

/** Whether a law's name begins with what was typed: a word without marks stands for any marks, one with marks for itself. */
function isCalled(document: Document, typed: readonly TypedWord[]): boolean {
  const words = spellingKey(lawName(document) ?? '').split(/[\s,;]+/u);
  return typed.every(({ marked, plain }, index) => {
    const word = words[index] ?? '';
    const other = marked === plain ? unmarked(word) : word;
    return index === typed.length - 1 ? other.startsWith(marked) : other === marked;
  });
}

/** «Luật Đất đai năm 2013»; null for what is called by its number alone. */
function lawName(document: Document): string | null {
  return isCalledByName(document) ? document.label : document.name;
}

const known = new WeakMap<Document, Names>();

function namesOf(document: Document): Names {
  const before = known.get(document);
  if (before !== undefined) return before;
  const number = isCalledByName(document) ? '' : comparable(document.label);
  const made = { number, name: comparable((lawName(document) ?? '').replace(/[,;]/gu, '')) };
  known.set(document, made);
  return made;
}
