import type { KeyPart } from '../../corpus/snapshot';
import type { Name } from './names';

/** A name with the key of whom or what it names. */
export interface KeyedName extends Name {
  readonly key: string;
}

/**
 * Names as they are searched, worked out part by part of the index and kept as long as the part stays: a keystroke
 * changes few of them, and there may be tens of thousands of names.
 */
export class NameIndex {
  readonly #known = new WeakMap<KeyPart, readonly KeyedName[]>();

  /** @param nameOf the name of a key, in its two spellings. */
  constructor(readonly nameOf: (key: string) => Name) {}

  of(part: KeyPart): readonly KeyedName[] {
    let names = this.#known.get(part);
    if (names === undefined) {
      names = Array.from(part.keys(), (key) => ({ key, ...this.nameOf(key) }));
      this.#known.set(part, names);
    }
    return names;
  }
}
