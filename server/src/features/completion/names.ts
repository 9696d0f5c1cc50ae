import type { KeyPart } from '../../corpus/snapshot';
import { CLAN_NAMES, HIGHLAND_SURNAMES, HONORIFICS, STRONG_SURNAMES, WEAK_SURNAMES } from '../../domain/names';
import { ROLES } from '../../domain/roles';
import { spellingKey, unmarked } from '../../text/spelling';
import type { NameIndex } from '../nameSearch/nameIndex';
import { isPlain, phrase, type Typed, type TypedWord } from './typed';

/** Words that end at the cursor and may be the beginning of a name or a title. */
export interface Run {
  /** Where it begins in the line. */
  readonly start: number;
  /** As it is written, in one spelling; a space is behind it where one was typed. */
  readonly text: string;
  readonly words: number;
  readonly isCapital: boolean;
  /** All words begin with a capital, as those of names do. */
  readonly areCapitals: boolean;
  /** Typed without any marks, as on a plain keyboard. */
  readonly isPlain: boolean;
  /** «đồng chí», «ông» or the like stands before it. */
  readonly isAddressed: boolean;
  /** … typed without marks, as nobody writes prose: «dong chi». */
  readonly isAddressedPlainly: boolean;
}

/** No name has more words; titles are found by their first ones. */
const MOST_WORDS = 7;

const ADDRESSES = new Set(HONORIFICS.map(spellingKey));
/** The same without marks; those of one word are other words then: «ba» is three. */
const PLAIN_ADDRESSES = new Set([...ADDRESSES].filter((address) => address.includes(' ')).map(unmarked));
const LONGEST_ADDRESS = 3;

/** The words that begin heads of titles, with and without marks. */
const HEADS = new Set(
  ROLES.flatMap(({ head, spellings = [], deputies = [] }) => [head, ...spellings, ...deputies])
    .map(spellingKey)
    .map(firstWord),
);
const PLAIN_HEADS = new Set([...HEADS].map(unmarked));
/** Family names without marks. */
const PLAIN_SURNAMES = new Set(
  [...STRONG_SURNAMES, ...WEAK_SURNAMES, ...HIGHLAND_SURNAMES, ...CLAN_NAMES].map(unmarked).map(firstWord),
);

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** The runs of words before the cursor, the longest first; none where no word stands there. */
export function runsBefore({ words, isSpaced }: Typed): readonly Run[] {
  let first = words.length;
  while (first > 0 && words.length - first < MOST_WORDS && words[first - 1]!.kind === 'word') {
    first--;
    if (words[first]!.isGlued) break;
  }
  return words.slice(first).map((word, index): Run => {
    const run = words.slice(first + index);
    return {
      start: word.start,
      text: phrase(run, 'text') + (isSpaced ? ' ' : ''),
      words: run.length,
      isCapital: word.isCapital,
      areCapitals: run.every(({ isCapital }) => isCapital),
      isPlain: isPlain(run),
      isAddressed: isBehind(words, first + index, 'marked', ADDRESSES),
      isAddressedPlainly: isBehind(words, first + index, 'plain', PLAIN_ADDRESSES),
    };
  });
}

/** Whether an address as it is typed stands right before a word. */
function isBehind(
  words: readonly TypedWord[],
  at: number,
  spelling: 'marked' | 'plain',
  addresses: ReadonlySet<string>,
): boolean {
  for (let length = 1; length <= LONGEST_ADDRESS && length <= at; length++) {
    const typed = words.slice(at - length, at);
    if (addresses.has(phrase(typed, spelling)) && (spelling === 'marked' || isPlain(typed))) return true;
  }
  return false;
}

/**
 * Whether a run may begin a person's name, if only by a letter of its second word, because editors ask with the first
 * letter of a word and then only if there was an answer: capitals, and two words or an address before it, because
 * sentences begin with a capital too; or small letters without any marks behind an address without marks («dong chi
 * hoang»), or of which the first word is a family name.
 */
export function mayBePerson(run: Run): boolean {
  if (run.areCapitals) return run.words > 1 || run.isAddressed;
  if (run.isPlain && run.isAddressedPlainly) return true;
  const isName = run.isPlain && PLAIN_SURNAMES.has(firstWord(run.text));
  return isName && run.words > 1;
}

/**
 * Whether a run may begin a title: two words with a capital or without marks, three in small letters, of which the
 * first begins a title's head.
 */
export function mayBeTitle(run: Run): boolean {
  if (run.words < (run.isCapital || run.isPlain ? 2 : 3)) return false;
  return (run.isPlain ? PLAIN_HEADS : HEADS).has(firstWord(spellingKey(run.text)));
}

/** The words of a run as names are compared with them. */
export interface Beginning {
  readonly plain: string;
  /** Null for words typed without marks: they stand for any. */
  readonly marked: readonly (string | null)[];
}

/** The beginning of a name that someone has typed so far. */
export function beginning(text: string): Beginning {
  const end = text.endsWith(' ') ? ' ' : '';
  const marked = spellingKey(text)
    .split(' ')
    .map((word) => (unmarked(word) === word ? null : word));
  return { plain: unmarked(text) + end, marked };
}

/** A run with the beginning that it may be. */
export interface Typing {
  readonly run: Run;
  readonly typed: Beginning;
  /** Whether it may begin with any word of a name. */
  readonly inside: boolean;
}

/** Names that may be offered. */
export interface Names {
  /** Without marks. */
  readonly index: NameIndex<unknown>;
  /** The name of a key, in small letters with its marks. */
  marked(key: string): string;
}

/**
 * The names that go on from what was typed, each with the longest run that it goes on from.
 * @param parts the keys of all.
 * @returns undefined now and then, so that the caller can stop in between.
 */
export function* namesGoingOn(
  names: Names,
  parts: readonly KeyPart[],
  typings: readonly Typing[],
): Iterable<{ readonly key: string; readonly run: Run } | undefined> {
  const found = new Set<string>();
  for (const { run, typed, inside } of typings) {
    for (const one of names.index.search(parts, typed.plain, inside ? 'wordBegins' : 'begins', undefined)) {
      const isNew = one !== undefined && !found.has(one.key);
      if (!isNew || !goesOnFrom(one.name, () => names.marked(one.key), typed, inside)) {
        yield undefined;
        continue;
      }
      found.add(one.key);
      yield { key: one.key, run };
    }
  }
}

/** Whether a name goes on from a beginning that its letters hold: with its marks, as far as any were typed. */
function goesOnFrom(name: string, markedName: () => string, { plain, marked }: Beginning, inside: boolean): boolean {
  const within = name.startsWith(plain) || !inside ? -1 : name.indexOf(` ${plain}`);
  let from = within + 1;
  if (from + plain.length >= name.length) return false;
  if (marked.every((word) => word === null)) return true;
  const own = markedName();
  for (const [index, word] of marked.entries()) {
    const next = own.indexOf(' ', from);
    const end = next < 0 ? own.length : next;
    const isLast = index === marked.length - 1 && !plain.endsWith(' ');
    if (word !== null && own.slice(from, isLast ? from + word.length : end) !== word) return false;
    from = end + 1;
  }
  return true;
}
