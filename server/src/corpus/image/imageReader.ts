import type { CorpusMaps } from '../index/indexes';
import type { Member } from '../lists/postings';
import { SharedMap } from '../lists/sharedMap';
import { DamagedError } from '../packed/byteReader';
import { KeptArticle } from '../packed/keptArticle';
import { articleForm, type ImagedArticle } from './articleForm';
import { ImagedMaps, type PartDamaged } from './imagedMaps';
import { ARTICLES, readEntries, readRecords } from './records';

/**
 * Reads an image: first its files, in any order, then the facts of its articles, then puts both together. All of it
 * throws a {@link DamagedError} where the bytes cannot be an image.
 */
export class ImageReader {
  /** The articles by their numbers, as are the facts below: those that are kept by themselves come in another order. */
  readonly #members: Member[];
  readonly #told: Pick<ImagedArticle, 'facts' | 'resolved'>[] = [];
  readonly #facts: Uint8Array[] = [];
  /** How many articles were told of. */
  #size = 0;
  /** The numbers of the articles of which a content has the facts: nearly always one. */
  readonly #waiting = new Map<string, readonly number[]>();
  readonly #articles = new SharedMap<KeptArticle>();
  readonly #maps: ImagedMaps;

  /** @param damaged told later of parts of lists, which are read when they are first asked for. */
  constructor(damaged: PartDamaged) {
    const members: Member[] = [];
    this.#members = members;
    // the maps outlive the reader, and are to keep nothing else of it
    this.#maps = new ImagedMaps((number) => members[number], damaged);
  }

  /** Takes a file, of which it keeps the bytes. */
  file(bytes: Uint8Array): void {
    for (const record of readRecords(bytes)) {
      if (record.of === ARTICLES) this.#readArticles(record.place, record.size, record.bytes);
      else this.#maps.add(record);
    }
  }

  /** The keys of the contents in which the facts of articles were found that are not in the image itself. */
  contents(): Iterable<string> {
    return this.#waiting.keys();
  }

  /** Takes the facts that were found in a content. @returns the names of the articles whose they are. */
  facts(key: string, facts: Uint8Array): readonly string[] {
    const numbers = this.#waiting.get(key) ?? [];
    for (const number of numbers) {
      if (facts.length !== this.#told[number]!.facts.length) throw new DamagedError('these are other facts');
      this.#facts[number] = facts;
    }
    return numbers.map((number) => this.#members[number]!.uri);
  }

  /** Puts the articles together, one by one, in the order of the image: that of the parts of their map. */
  *articles(): Generator<void, void> {
    if (this.#told.length !== this.#size) throw new DamagedError('articles are missing');
    for (const [number, member] of this.#members.entries()) {
      const facts = this.#facts[number];
      if (facts === undefined) throw new DamagedError('facts are missing');
      this.#articles.set(member.uri, new KeptArticle(member, facts, this.#told[number]!.resolved, false));
      yield;
    }
  }

  /** All of it, when the articles have been put together. */
  maps(): CorpusMaps {
    if (this.#articles.size !== this.#size) throw new DamagedError('articles are missing');
    return { articles: this.#articles, ...this.#maps.maps() };
  }

  #readArticles(first: number, size: number, bytes: Uint8Array): void {
    for (const [index, { member, facts, resolved }] of readEntries(bytes, size, articleForm).entries()) {
      const number = first + index;
      this.#size++;
      this.#members[number] = member;
      this.#told[number] = { facts, resolved };
      if (facts instanceof Uint8Array) this.#facts[number] = facts;
      else this.#waiting.set(facts.key, [...(this.#waiting.get(facts.key) ?? []), number]);
    }
  }
}
