import { generateArticle } from '../generator/article';
import { Random } from '../generator/random';

/** One thing that happens to a folder of articles, or is asked about it. Names are paths within the folder. */
export type Step =
  /** A file is created, or its content replaced. */
  | { readonly kind: 'write'; readonly name: string; readonly text: string }
  /** Some of the text `before` is replaced, which makes it `text`. Offsets are UTF-16, none between CR and LF. */
  | {
      readonly kind: 'edit';
      readonly name: string;
      readonly start: number;
      readonly end: number;
      readonly inserted: string;
      readonly before: string;
      readonly text: string;
    }
  | { readonly kind: 'remove'; readonly name: string }
  /** Nothing stands at the new name before. */
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  /** Something is asked at an offset; `dice`, from 0 to 1, says what. */
  | { readonly kind: 'ask'; readonly name: string; readonly offset: number; readonly dice: number };

/** Articles by so many seeds: their paragraphs go from one to another, so that articles come to cite what others do. */
const SEEDS = 400;
/** Longer texts are replaced, in UTF-16 units: a story does not grow. */
const LONGEST = 8000;
/** What is typed or pasted besides paragraphs. */
const TYPED = ['a', ' ', '\n', '1', '-', '/', 'Đ', 'số 18', ' của Bộ Chính trị', 'khóa XIII', '15%', ', ', '.\n\n'];

/** What happens to a folder, the same for the same seed: made up step by step, so that it can go on for ever. */
export class Story {
  readonly #random: Random;
  readonly #files = new Map<string, string>();
  readonly #names: readonly string[];

  /** @param most so many files there are at most. */
  constructor(seed: number, most: number) {
    this.#random = new Random(seed);
    // of some the name tells the day
    this.#names = Array.from({ length: most }, (_, at) =>
      at % 3 === 0 ? `${2012 + (at % 12)}-0${1 + (at % 9)}-1${at % 10}-bài ${at}.txt` : `tin/${at % 4}/${at}.txt`,
    );
  }

  /** The texts by name, as they are after the last step. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** What happens next. */
  next(): Step {
    const names = [...this.#files.keys()];
    const dice = this.#random.next();
    if (names.length < 2 || (dice < 0.12 && names.length < this.#names.length)) return this.#write(this.#free());
    const name = this.#random.pick(names);
    if (dice < 0.2) return this.#write(name);
    if (dice < 0.28) return this.#remove(name);
    if (dice < 0.34 && names.length < this.#names.length) return this.#rename(name);
    if (dice < 0.7) return this.#edit(name);
    const offset = this.#random.int(0, this.#files.get(name)!.length);
    return { kind: 'ask', name, offset, dice: this.#random.next() };
  }

  #free(): string {
    return this.#random.pick(this.#names.filter((name) => !this.#files.has(name)));
  }

  #write(name: string): Step {
    const text = this.#random.chance(0.05) ? this.#random.pick(['', 'Trời đẹp.', '…']) : this.#article();
    this.#files.set(name, text);
    return { kind: 'write', name, text };
  }

  #remove(name: string): Step {
    this.#files.delete(name);
    return { kind: 'remove', name };
  }

  #rename(name: string): Step {
    const to = this.#free();
    this.#files.set(to, this.#files.get(name)!);
    this.#files.delete(name);
    return { kind: 'rename', name, to };
  }

  #edit(name: string): Step {
    const before = this.#files.get(name)!;
    if (before.length > LONGEST) return this.#write(name);
    const start = betweenCharacters(before, this.#random.int(0, before.length));
    const removed = this.#random.chance(0.5) ? 0 : this.#random.pick([1, 1, 3, 20, 300, before.length]);
    const end = Math.max(start, betweenCharacters(before, Math.min(before.length, start + removed)));
    const inserted = this.#random.chance(0.4) ? `${this.#random.pick(this.#paragraphs())}\n` : this.#random.pick(TYPED);
    const text = before.slice(0, start) + inserted + before.slice(end);
    this.#files.set(name, text);
    return { kind: 'edit', name, start, end, inserted, before, text };
  }

  /** The top of an article and some of its paragraphs. */
  #article(): string {
    const paragraphs = this.#paragraphs();
    return paragraphs.slice(0, this.#random.int(4, paragraphs.length)).join('\n');
  }

  #paragraphs(): readonly string[] {
    return generateArticle(this.#random.int(1, SEEDS)).text.split('\n');
  }
}

/** An offset at which editors can put the cursor: the same, or just before a CRLF. */
function betweenCharacters(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}
