import { personKeyOf } from '../../corpus/identity/offices';
import type { Article } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Span } from '../../recognition/mention';
import { lastAtMost } from '../../text/search';

/** Titles with the people who hold them, in one article: read once for each sentence, however often it is asked. */
export class HeldTitles {
  /** For each sentence that was asked about, by its start: what each person's name and titles cover. */
  readonly #sentences = new Map<number, ReadonlyMap<string, Span>>();

  constructor(
    readonly snapshot: CorpusSnapshot,
    readonly article: Article,
  ) {}

  /** The stretch of a sentence that has a person's name and titles; undefined where the mention is neither. */
  around(mention: number, sentence: Span | undefined): Span | undefined {
    const person = this.#personOf(mention);
    if (person === undefined || sentence === undefined) return undefined;
    let spans = this.#sentences.get(sentence.start);
    if (spans === undefined) {
      spans = this.#read(sentence);
      this.#sentences.set(sentence.start, spans);
    }
    return spans.get(person);
  }

  #read(sentence: Span): ReadonlyMap<string, Span> {
    const spans = new Map<string, Span>();
    const { mentions } = this.article;
    const before = lastAtMost(mentions.length, (index) => mentions[index]!.start, sentence.start - 1);
    for (let at = before + 1; at < mentions.length; at++) {
      const { start, end } = mentions[at]!;
      if (start >= sentence.end) break;
      const person = this.#personOf(at);
      if (person === undefined) continue;
      const known = spans.get(person);
      spans.set(person, { start: known?.start ?? start, end: Math.max(known?.end ?? end, end) });
    }
    return spans;
  }

  #personOf(mention: number): string | undefined {
    const place = { uri: this.article.uri, mention };
    const kind = this.article.mentions[mention]?.kind;
    if (kind === 'person') return this.snapshot.personKey(place);
    const holder = kind === 'title' ? this.snapshot.holder(place) : undefined;
    return holder && personKeyOf(holder);
  }
}
