import type { KeyPart } from '../../corpus/snapshot';
import { lastAtMost } from '../../text/search';
import { unmarked } from '../../text/spelling';

/** A name as it is searched, with the key of whom or what it names. */
export interface KeyedName {
  readonly key: string;
  readonly name: string;
}

/** Which names are wanted: those that begin with some letters, in which a word begins with them, or all that hold them. */
export type Where = 'begins' | 'wordBegins' | 'anywhere';

/** What stands before the letters in the lines of names. */
const BEFORE: Readonly<Record<Where, readonly string[]>> = {
  begins: ['\n'],
  wordBegins: ['\n', ' '],
  anywhere: [''],
};

/** So many parts of the index are searched at once: few enough that their names are worked out in a few milliseconds. */
const PARTS_A_SHELF = 32;

/** The names of a part of the index, each with a line break behind it. */
interface Lines {
  readonly keys: readonly string[];
  readonly text: string;
  /** Where each name begins. */
  readonly starts: readonly number[];
}

/** The names of several parts, in one text that begins with a line break. */
interface Shelf {
  readonly parts: readonly KeyPart[];
  readonly lines: readonly Lines[];
  readonly text: string;
  /** Where the names of each part begin. */
  readonly starts: readonly number[];
}

/**
 * Names as they are searched, worked out part by part of the index and kept as long as the part stays: a keystroke
 * changes few of them, and there may be hundreds of thousands of names.
 */
export class NameIndex<C = undefined> {
  readonly #lines = new WeakMap<KeyPart, Lines>();
  /** By their first part. */
  readonly #shelves = new WeakMap<KeyPart, Shelf>();

  /**
   * @param nameOf the name of a key, as it is to be searched, without line breaks; undefined for what is not to be found.
   *   It must be the same as long as the part stays that the key is in.
   */
  constructor(readonly nameOf: (key: string, corpus: C) => string | undefined) {}

  /**
   * The names that hold some letters, each once.
   * @param corpus what the parts are of.
   * @param fits whether a name that holds them is wanted; all are unless given.
   * @returns undefined now and then, so that the caller can stop in between.
   */
  *search(
    parts: Iterable<KeyPart>,
    letters: string,
    where: Where,
    corpus: C,
    fits: (name: string) => boolean = () => true,
  ): Iterable<KeyedName | undefined> {
    for (const shelf of shelves(parts)) {
      yield* namesIn(yield* this.#shelfOf(shelf, corpus), letters, where, fits);
      yield undefined;
    }
  }

  /** Yields after each part whose names have to be worked out. */
  *#shelfOf(parts: readonly KeyPart[], corpus: C): Generator<undefined, Shelf> {
    const known = this.#shelves.get(parts[0]!);
    if (known?.parts.length === parts.length && known.parts.every((part, at) => part === parts[at])) return known;
    const lines: Lines[] = [];
    const starts: number[] = [];
    let length = 1;
    for (const part of parts) {
      const isKnown = this.#lines.has(part);
      const names = this.#linesOf(part, corpus);
      if (!isKnown) yield undefined;
      lines.push(names);
      starts.push(length);
      length += names.text.length;
    }
    const shelf = { parts, lines, starts, text: `\n${lines.map(({ text }) => text).join('')}` };
    this.#shelves.set(parts[0]!, shelf);
    return shelf;
  }

  #linesOf(part: KeyPart, corpus: C): Lines {
    const known = this.#lines.get(part);
    if (known !== undefined) return known;
    const keys: string[] = [];
    const names: string[] = [];
    const starts: number[] = [];
    let length = 0;
    for (const key of part.keys()) {
      const name = this.nameOf(key, corpus);
      if (name === undefined) continue;
      keys.push(key);
      names.push(name);
      starts.push(length);
      length += name.length + 1;
    }
    // in one piece: a text that grows name by name is put together again by every search
    const lines = { keys, starts, text: [...names, ''].join('\n') };
    this.#lines.set(part, lines);
    return lines;
  }
}

function* shelves(parts: Iterable<KeyPart>): Iterable<readonly KeyPart[]> {
  let shelf: KeyPart[] = [];
  for (const part of parts) {
    shelf.push(part);
    if (shelf.length < PARTS_A_SHELF) continue;
    yield shelf;
    shelf = [];
  }
  if (shelf.length > 0) yield shelf;
}

function* namesIn(
  { text, lines, starts }: Shelf,
  letters: string,
  where: Where,
  fits: (name: string) => boolean,
): Iterable<KeyedName> {
  const found = new Set<string>();
  for (const before of BEFORE[where]) {
    const wanted = before + letters;
    // the line break before the first name is none of its letters
    let at = text.indexOf(wanted, before === '\n' ? 0 : 1);
    while (at >= 0) {
      const within = at + (before === '\n' ? 1 : 0);
      if (within >= text.length) break;
      const part = lastAtMost(starts.length, (index) => starts[index]!, within);
      const { keys, starts: own } = lines[part]!;
      const line = lastAtMost(own.length, (index) => own[index]!, within - starts[part]!);
      const end = text.indexOf('\n', within);
      const key = keys[line]!;
      const name = text.slice(starts[part]! + own[line]!, end);
      if ((where !== 'wordBegins' || !found.has(key)) && fits(name)) {
        found.add(key);
        yield { key, name };
      }
      at = text.indexOf(wanted, before === '\n' ? end : end + 1);
    }
  }
}

/** The people of the corpus, without marks: their keys are their names. */
export const PEOPLE = new NameIndex<unknown>(unmarked);
