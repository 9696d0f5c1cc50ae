import { type CorpusMaps, type FrozenIndexes, forEachList, LISTS, RANKED_LISTS } from '../index/indexes';
import { PostingIndex } from '../lists/postingIndex';
import type { Member } from '../lists/postings';
import { PARTS, SharedMap } from '../lists/sharedMap';
import { DamagedError } from '../packed/byteReader';
import { type Form, texts } from '../packed/form';
import { madeForm } from './documentForm';
import { entryForm, knownForm, postingForm, presence } from './forms';
import { LazyMap } from './lazyMap';
import { ARTICLES, type RecordHead, readEntries, readRecords } from './records';

/** Told where a part that is asked for turns out not to be what was written: it is empty then. */
export type PartDamaged = (error: DamagedError) => void;

/** The maps of an image, without its articles. */
export class ImagedMaps {
  readonly #known;
  readonly #documents;
  readonly #knownBySlot;
  readonly #made;
  readonly #lists;
  /** In the order of their numbers. */
  readonly #all: readonly { add(place: number, size: number, entries: Uint8Array): void }[];

  /** @param member an article by its number, which need not be known before a part is asked. */
  constructor(member: (number: number) => Member | undefined, damaged: PartDamaged) {
    const articles = { numberOf: () => undefined, member };
    this.#known = new ImagedMap(knownForm, damaged);
    this.#documents = new ImagedMap(presence, damaged);
    this.#knownBySlot = new ImagedMap(texts, damaged);
    this.#made = new ImagedMap(madeForm, damaged);
    this.#lists = forEachList((name) => new ImagedMap(postingForm(articles, RANKED_LISTS.has(name)), damaged));
    const lists = LISTS.map((name) => this.#lists[name]);
    this.#all = [this.#known, this.#documents, this.#knownBySlot, this.#made, ...lists];
  }

  /** Takes a record of a part, of which it keeps the bytes. */
  add({ of, place, size, bytes }: RecordHead & { readonly bytes: Uint8Array }): void {
    const map = this.#all[of - 1];
    if (map === undefined) throw new DamagedError(`there is no map ${of}`);
    map.add(place, size, bytes);
  }

  maps(): Omit<CorpusMaps, 'articles'> {
    return {
      known: new SharedMap(this.#known.parts),
      documents: new SharedMap(this.#documents.parts),
      knownBySlot: new SharedMap(this.#knownBySlot.parts),
      made: new SharedMap(this.#made.parts),
      lists: forEachList((name) => new PostingIndex(this.#lists[name].parts)),
    };
  }
}

/** So many articles are numbered at a time. */
const NUMBERED_AT_ONCE = 4096;

/**
 * The maps of an image that was just made of an index, step by step: other work can have its turn after each.
 * @param files all of its files, of which the bytes are kept.
 */
export function* mapsInImage(
  indexes: FrozenIndexes,
  files: readonly Uint8Array[],
  damaged: PartDamaged,
): Generator<void, Omit<CorpusMaps, 'articles'>> {
  const members: Member[] = [];
  const maps = new ImagedMaps((number) => members[number], damaged);
  // articles are numbered in the order in which the index has them
  for (const [, { member }] of indexes.articles.entries()) if (members.push(member) % NUMBERED_AT_ONCE === 0) yield;
  for (const file of files) {
    for (const record of readRecords(file)) if (record.of !== ARTICLES) maps.add(record);
    yield;
  }
  return maps.maps();
}

/** A map of which each part is read when it is first asked for. */
class ImagedMap<V> {
  readonly parts: (ReadonlyMap<string, V> | undefined)[] = new Array(PARTS);
  readonly #entry: Form<readonly [key: string, value: V]>;

  constructor(
    form: Form<V>,
    readonly damaged: PartDamaged,
  ) {
    this.#entry = entryForm(form);
  }

  add(place: number, size: number, entries: Uint8Array): void {
    if (place >= PARTS) throw new DamagedError(`there is no part ${place}`);
    this.parts[place] = new LazyMap(size, () => this.#read(size, entries));
  }

  #read(size: number, entries: Uint8Array): ReadonlyMap<string, V> {
    try {
      return new Map(readEntries(entries, size, this.#entry));
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error;
      this.damaged(error);
      return new Map();
    }
  }
}
