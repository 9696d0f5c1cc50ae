import { numberedName } from '../identity/documentKeys';
import type { CatalogueIndex } from '../knowledge/catalogueIndex';
import type { KnownDocument } from '../knowledge/knownDocument';
import { sameToResolution } from '../resolution/compatible';
import { numbersInTitle } from '../resolution/titles';

/** What another catalogue in place of one changes. */
export interface CatalogueChange {
  /** Documents that are new, gone, or said to be otherwise. */
  readonly keys: ReadonlySet<string>;
  /** Documents that one of the two does not have. */
  readonly comeOrGone: ReadonlySet<string>;
  /** Slots and names that now may mean other documents, by which articles are found whose mentions they are. */
  readonly asked: ReadonlySet<string>;
  /** Documents of which the title names another one, or did: it tells which one is meant beside them. */
  readonly retitled: ReadonlySet<string>;
  /** The beginnings of slots («NQ») of whose sequences other numbers are known now. */
  readonly series: ReadonlySet<string>;
}

/** Compares two catalogues. */
export function changeBetween(old: CatalogueIndex, now: CatalogueIndex): CatalogueChange {
  const keys = new Set<string>();
  const comeOrGone = new Set<string>();
  const retitled = new Set<string>();
  for (const [key, before, after] of both(old.documents, now.documents)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) keys.add(key);
    if (before === undefined || after === undefined) comeOrGone.add(key);
    if (before?.subject !== after?.subject && (namesAnother(before) || namesAnother(after))) retitled.add(key);
  }
  const asked = new Set<string>();
  for (const [slot, before = [], after = []] of both(old.slots, now.slots)) {
    if (!areSame(before, after)) asked.add(slot);
  }
  for (const [name, before, after] of both(old.names, now.names)) if (before?.key !== after?.key) asked.add(name);
  return { keys, comeOrGone, asked, retitled, series: changedSeries(old, now) };
}

function namesAnother(document: KnownDocument | undefined): boolean {
  return numbersInTitle(document?.subject ?? '').length > 0;
}

function areSame(before: readonly KnownDocument[], after: readonly KnownDocument[]): boolean {
  return before.length === after.length && before.every((document, at) => sameToResolution(document, after[at]));
}

/** The series of slots («NQ») that have a sequence of which other numbers are known. */
function changedSeries(old: CatalogueIndex, now: CatalogueIndex): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [sequence, before, after] of both(old.sequences, now.sequences)) {
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const symbol = sequence.slice(0, sequence.indexOf('@'));
    const slot = numberedName({ type: '', number: '1', symbol })?.slot;
    if (slot !== undefined) changed.add(slot.slice(0, slot.indexOf(':')));
  }
  return changed;
}

function* both<V>(
  old: ReadonlyMap<string, V>,
  now: ReadonlyMap<string, V>,
): Iterable<readonly [key: string, before: V | undefined, after: V | undefined]> {
  for (const [key, before] of old) yield [key, before, now.get(key)];
  for (const [key, after] of now) if (!old.has(key)) yield [key, undefined, after];
}
