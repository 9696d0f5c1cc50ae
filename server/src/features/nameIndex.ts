import type { KeyPart } from '../corpus/snapshot';
import { lastAtMost } from '../text/search';
import { unmarked } from '../text/spelling';

/** A name in its two spellings, in small letters, with the key of whom or what it names. */
export interface KeyedName {
  readonly key: string;
  readonly marked: string;
  readonly plain: string;
}

/** The names of a part of the index, without marks, each in a line of one text: all are searched at once. */
interface Lines {
  readonly keys: readonly string[];
  /** A line break stands before each name and behind the last. */
  readonly text: string;
  /** Where the line break before each name stands. */
  readonly starts: readonly number[];
}

/** Which names are wanted: those that begin with some letters, in which a word begins with them, or all that hold them. */
export type Where = 'begins' | 'wordBegins' | 'anywhere';

/** What stands before the letters in the lines of names. */
const BEFORE: Readonly<Record<Where, readonly string[]>> = {
  begins: ['\n'],
  wordBegins: ['\n', ' '],
  anywhere: [''],
};

/**
 * Names as they are searched, worked out part by part of the index and kept as long as the part stays: a keystroke
 * changes few of them, and there may be tens of thousands of names.
 */
export class NameIndex {
  readonly #known = new WeakMap<KeyPart, Lines>();

  /** @param nameOf the name of a key, in small letters with its marks. */
  constructor(readonly nameOf: (key: string) => string) {}

  /**
   * The names of a part that hold some letters, each once.
   * @param plain letters without marks, small; every name holds none.
   */
  *search(part: KeyPart, plain: string, where: Where): Iterable<KeyedName> {
    const lines = this.#linesOf(part);
    const { text, starts } = lines;
    const found = new Set<number>();
    for (const before of BEFORE[where]) {
      const wanted = before + plain;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at)) {
        const line = lastAtMost(starts.length, (index) => starts[index]!, at);
        const end = starts[line + 1] ?? text.length - 1;
        if (at >= text.length - 1) break;
        if (!found.has(line)) {
          found.add(line);
          const key = lines.keys[line]!;
          yield { key, marked: this.nameOf(key), plain: text.slice(starts[line]! + 1, end) };
        }
        at = end;
      }
    }
  }

  #linesOf(part: KeyPart): Lines {
    let lines = this.#known.get(part);
    if (lines === undefined) {
      lines = linesOf([...part.keys()], this.nameOf);
      this.#known.set(part, lines);
    }
    return lines;
  }
}

function linesOf(keys: readonly string[], nameOf: (key: string) => string): Lines {
  const starts: number[] = [];
  let text = '\n';
  for (const key of keys) {
    starts.push(text.length - 1);
    text += `${unmarked(nameOf(key))}\n`;
  }
  return { keys, starts, text };
}

/** The people of the corpus: their keys are their names. */
export const PEOPLE = new NameIndex((key) => key);
