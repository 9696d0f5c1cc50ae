import type { CorpusMaps } from '../indexes';
import { KeptArticle } from '../keptArticle';
import { DamagedError } from '../packed/byteReader';
import type { Member } from '../postings';
import { SharedMap } from '../sharedMap';
import { articleForm } from './articleForm';
import { ImagedMaps, type PartDamaged } from './imagedMaps';
import { ARTICLES, readEntries, readRecords } from './records';

/** Articles whose facts are still to be found. */
interface Waiting {
  readonly member: Member;
  readonly length: number;
  readonly resolved: Uint8Array;
}

/**
 * Reads an image: first its files, in any order, then the facts of its articles. All of it throws a
 * {@link DamagedError} where the bytes cannot be an image.
 */
export class ImageReader {
  readonly #members: Member[] = [];
  readonly #articles = new SharedMap<KeptArticle>();
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #maps: ImagedMaps;

  /** @param damaged told later of parts of lists, which are read when they are first asked for. */
  constructor(damaged: PartDamaged) {
    this.#maps = new ImagedMaps((number) => this.#members[number], damaged);
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
    const waiting = this.#waiting.get(key) ?? [];
    for (const { member, length, resolved } of waiting) {
      if (facts.length !== length) throw new DamagedError('these are other facts');
      this.#articles.set(member.uri, new KeptArticle(member, facts, resolved, false));
    }
    this.#waiting.delete(key);
    return waiting.map(({ member }) => member.uri);
  }

  /** All of it, when nothing is missing. */
  maps(): CorpusMaps {
    if (this.#articles.size !== this.#members.length) throw new DamagedError('articles are missing');
    return { articles: this.#articles, ...this.#maps.maps() };
  }

  #readArticles(first: number, size: number, bytes: Uint8Array): void {
    for (const [index, { member, facts, resolved }] of readEntries(bytes, size, articleForm).entries()) {
      this.#members[first + index] = member;
      if (facts instanceof Uint8Array) {
        this.#articles.set(member.uri, new KeptArticle(member, facts, resolved, false));
        continue;
      }
      const waiting = { member, length: facts.length, resolved };
      const others = this.#waiting.get(facts.key);
      if (others === undefined) this.#waiting.set(facts.key, [waiting]);
      else others.push(waiting);
    }
  }
}
