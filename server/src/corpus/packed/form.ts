import type { Readable } from './packReader';
import type { Writable } from './packWriter';

/**
 * How values of one type are packed. Both sides name the same properties in the same order; reading makes each object
 * in one go, which is ten times as fast as setting property after property of a description.
 */
export interface Form<T> extends Writable<T>, Readable<T> {}

/** A whole number from 0: offsets, counts. */
export const uint: Form<number> = {
  write: (to, value) => to.uint(value),
  read: (from) => from.uint(),
};

/** Any number. */
export const anyNumber: Form<number> = {
  write: (to, value) => to.number(value),
  read: (from) => from.number(),
};

/** A 32-bit integer of any value: hashes. */
export const int32: Form<number> = {
  write: (to, value) => to.int32(value),
  read: (from) => from.int32(),
};

export const text: Form<string> = {
  write: (to, value) => to.text(value),
  read: (from) => from.text(),
};

export const texts: Form<readonly string[]> = {
  write: (to, value) => to.texts(value),
  read: (from) => from.texts(),
};

/** All names that a type has, in the order given: the compiler refuses to leave one out. */
export function namesOf<T extends string>(names: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(names) as T[];
}
