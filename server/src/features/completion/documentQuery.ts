import { DOCUMENT_TYPES, type DocumentType } from '../../domain/documentTypes';
import { spellingKey, unmarked } from '../../text/spelling';
import { isPlain, phrase, type Typed, type TypedWord } from './typed';

/** A citation that is being typed. */
export interface DocumentQuery {
  /** Where it begins in the line. */
  readonly start: number;
  /** The types that the type word may mean; null where only a number with its symbol stands there. */
  readonly types: readonly string[] | null;
  /** What stands behind the type word and «số», as {@link comparable}: a number, perhaps with a symbol, or a name. */
  readonly rest: string;
  /** Its words from the type word on, where it is a law's name; null where it is a number. */
  readonly name: readonly TypedWord[] | null;
}

/** The longest type words («Thông tư liên tịch») have so many words, and law names that are looked up so many. */
const LONGEST_TYPE = 5;
const LONGEST_REST = 12;
const ANNOUNCED = new Set(['số', 'so']);
const DASHES = new Set(['-', '–', '—', '/']);

interface TypeWord {
  readonly name: string;
  readonly type: DocumentType;
  /** It counts as it is written, in capitals; in small letters before a number. */
  readonly isAbbreviation: boolean;
}

/** Type words by their spelling without marks. */
const TYPE_WORDS = new Map<string, TypeWord[]>();
for (const type of DOCUMENT_TYPES) {
  const enter = (name: string, isAbbreviation: boolean): void => {
    const key = unmarked(name);
    TYPE_WORDS.set(key, [...(TYPE_WORDS.get(key) ?? []), { name, type, isAbbreviation }]);
  };
  for (const name of [type.name, ...(type.variants ?? [])]) enter(name, false);
  if (type.citedAbbreviated) for (const name of type.abbreviations) enter(name, true);
}

/** Numbers and names as they are compared: in small letters, without marks, spaces, and leading zeros, one dash for all. */
export function comparable(text: string): string {
  const letters = unmarked(text).replaceAll(' ', '').replaceAll('/', '-').replaceAll('–', '-').replaceAll('—', '-');
  let zeros = 0;
  while (letters.charAt(zeros) === '0') zeros++;
  return letters.slice(zeros);
}

/**
 * The citation that ends at the cursor: «Nghị quyết số 18», «Kết luận 21», «NQ 18», «18-NQ», «nghi quyet so 1», «Luật
 * Đất». Undefined in all other text: nothing is offered in the middle of prose.
 * @param isAsked false where a space was typed, which asks for nothing by itself.
 */
export function documentQuery(typed: Typed, isAsked: boolean): DocumentQuery | undefined {
  const { words, isSpaced } = typed;
  for (let at = words.length - 1; at >= Math.max(0, words.length - LONGEST_TYPE - LONGEST_REST); at--) {
    // «21 – KL» is a number, and no «KL»
    const found = isSymbolOf(words, at) ? undefined : typeWordAt(words, at);
    if (found === undefined) continue;
    const query = behindType(words, at, found, isSpaced, isAsked);
    if (query !== undefined) return query;
  }
  return isSpaced ? undefined : numberAlone(words);
}

/** The longest type word that begins at a word. */
function typeWordAt(words: readonly TypedWord[], at: number): { types: readonly TypeWord[]; end: number } | undefined {
  for (let end = Math.min(words.length, at + LONGEST_TYPE); end > at; end--) {
    const written = words.slice(at, end);
    const plain = isPlain(written);
    const types = (TYPE_WORDS.get(phrase(written, 'plain')) ?? []).filter(({ name, isAbbreviation }) => {
      if (isAbbreviation) return phrase(written, 'text') === name || isSmallBeforeNumber(words, at, end);
      return plain || phrase(written, 'marked') === spellingKey(name);
    });
    if (types.length > 0) return { types, end };
  }
  return undefined;
}

/** «nq 18», «kl21» instead of «NQ 18», «KL21»: no word in small letters is spelt so. */
function isSmallBeforeNumber(words: readonly TypedWord[], at: number, end: number): boolean {
  const isSmall = words.slice(at, end).every(({ text, marked }) => text === marked);
  return isSmall && words[ANNOUNCED.has(words[end]?.marked ?? '') ? end + 1 : end]?.kind === 'number';
}

function behindType(
  words: readonly TypedWord[],
  at: number,
  { types, end }: { types: readonly TypeWord[]; end: number },
  isSpaced: boolean,
  isAsked: boolean,
): DocumentQuery | undefined {
  const isAnnounced = ANNOUNCED.has(words[end]?.marked ?? '');
  const rest = words.slice(isAnnounced ? end + 1 : end);
  const query = { start: words[at]!.start, types: [...new Set(types.map(({ type }) => type.name))] };
  const isTypeMeant = words[at]!.isCapital || isTypedPlain(types, words.slice(at, end));
  if (rest.length === 0) {
    const isWaited = isAnnounced ? isSpaced || isAsked : isAsked && isTypeMeant && !words[at]!.isGlued;
    return isWaited ? { ...query, rest: '', name: null } : undefined;
  }
  if (isNumber(rest)) {
    const isDocument = isAnnounced || isTypeMeant || types.some(({ type }) => type.bareNumber === 'document');
    return isSpaced || !isDocument ? undefined : { ...query, rest: comparable(phrase(rest, 'plain')), name: null };
  }
  const isName = types.some(({ type }) => type.named) && isTypeMeant && rest.every(({ kind }) => kind !== 'mark');
  if (!isName || isAnnounced) return undefined;
  return { ...query, rest: comparable(phrase(words.slice(at), 'plain')), name: words.slice(at) };
}

/** «nghi quyet» instead of «nghị quyết»: nobody writes prose so, but it is fast to type. */
function isTypedPlain(types: readonly TypeWord[], written: readonly TypedWord[]): boolean {
  return (
    isPlain(written) &&
    types.every(({ name, isAbbreviation }) => isAbbreviation || spellingKey(name) !== unmarked(name))
  );
}

/** «18», «18-NQ/T», «30/2020/NĐ»: digits first, and marks between all that follows. */
function isNumber(words: readonly TypedWord[]): boolean {
  return words.every(({ kind, text }, index) => {
    if (index === 0) return kind === 'number';
    return kind === 'mark' ? DASHES.has(text) : isBehindDash(words, index);
  });
}

/** «NQ» of «18-NQ», «CV» of «QĐ-CVp», which is two words to the tokenizer. */
function isBehindDash(words: readonly TypedWord[], index: number): boolean {
  const before = words[index - 1]!;
  return DASHES.has(before.text) || (before.kind === 'word' && words[index]!.isGlued);
}

/** Whether a word goes on from a number before it: «KL» of «21 – KL», but not of «21; KL» or «– KL». */
function isSymbolOf(words: readonly TypedWord[], at: number): boolean {
  return at > 1 && DASHES.has(words[at - 1]!.text) && words[at - 2]!.kind === 'number';
}

/** «18-N» without a type word: with a letter of the symbol, or it is a date or a score. */
function numberAlone(words: readonly TypedWord[]): DocumentQuery | undefined {
  let from = words.length - 1;
  while (from > 0 && (words[from]!.isGlued || DASHES.has(words[from]!.text) || isSymbolOf(words, from))) from--;
  const run = words.slice(from);
  if (!isNumber(run) || !run.some(({ kind }) => kind === 'word')) return undefined;
  return { start: run[0]!.start, types: null, rest: comparable(phrase(run, 'plain')), name: null };
}
