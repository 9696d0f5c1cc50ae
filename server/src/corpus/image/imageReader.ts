import { forEachList, Indexes, LISTS, RANKED_LISTS } from '../indexes';
import { KeptArticle } from '../keptArticle';
import { DamagedError } from '../packed/byteReader';
import { type Form, texts } from '../packed/form';
import { PostingIndex } from '../postingIndex';
import type { Member } from '../postings';
import { PARTS, SharedMap } from '../sharedMap';
import { articleForm } from './articleForm';
import { entryForm, knownForm, type NumberedArticles, postingForm, presence } from './forms';
import { LazyMap } from './lazyMap';
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
  readonly #known = new ImagedMap(knownForm);
  readonly #documents = new ImagedMap(presence);
  readonly #knownBySlot = new ImagedMap(texts);
  readonly #lists = forEachList((name) => new ImagedMap(postingForm(this.#numbered, RANKED_LISTS.has(name))));

  /** Takes a file, of which it keeps the bytes. */
  file(bytes: Uint8Array): void {
    const maps = [this.#known, this.#documents, this.#knownBySlot, ...LISTS.map((name) => this.#lists[name])];
    for (const { of, place, size, bytes: entries } of readRecords(bytes)) {
      const map = maps[of - 1];
      if (of === ARTICLES) this.#readArticles(place, size, entries);
      else if (map === undefined) throw new DamagedError(`there is no map ${of}`);
      else map.add(place, size, entries);
    }
  }

  /** The keys of the contents in which the facts of articles were found that are not in the image itself. */
  contents(): Iterable<string> {
    return this.#waiting.keys();
  }

  /** Takes the facts that were found in a content. */
  facts(key: string, facts: Uint8Array): void {
    for (const { member, length, resolved } of this.#waiting.get(key) ?? []) {
      if (facts.length !== length) throw new DamagedError('these are other facts');
      this.#articles.set(member.uri, new KeptArticle(member, facts, resolved));
    }
    this.#waiting.delete(key);
  }

  /** All of it, when nothing is missing. */
  indexes(): Indexes {
    if (this.#articles.size !== this.#members.length) throw new DamagedError('articles are missing');
    return new Indexes({
      articles: this.#articles,
      known: new SharedMap(this.#known.parts),
      documents: new SharedMap(this.#documents.parts),
      knownBySlot: new SharedMap(this.#knownBySlot.parts),
      lists: forEachList((name) => new PostingIndex(this.#lists[name].parts)),
    });
  }

  get #numbered(): NumberedArticles {
    return { numberOf: () => undefined, member: (number) => this.#members[number] };
  }

  #readArticles(first: number, size: number, bytes: Uint8Array): void {
    for (const [index, { member, facts, resolved }] of readEntries(bytes, size, articleForm).entries()) {
      this.#members[first + index] = member;
      if (facts instanceof Uint8Array) {
        this.#articles.set(member.uri, new KeptArticle(member, facts, resolved));
        continue;
      }
      const waiting = { member, length: facts.length, resolved };
      const others = this.#waiting.get(facts.key);
      if (others === undefined) this.#waiting.set(facts.key, [waiting]);
      else others.push(waiting);
    }
  }
}

/** A map of which each part is read when it is first asked for. */
class ImagedMap<V> {
  readonly parts: (ReadonlyMap<string, V> | undefined)[] = new Array(PARTS);

  constructor(readonly form: Form<V>) {}

  add(place: number, size: number, bytes: Uint8Array): void {
    if (place >= PARTS) throw new DamagedError(`there is no part ${place}`);
    const entry = entryForm(this.form);
    this.parts[place] = new LazyMap(size, () => new Map(readEntries(bytes, size, entry)));
  }
}
