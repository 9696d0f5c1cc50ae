import assert from 'node:assert/strict';
import { Corpus, type CorpusOptions } from '../../server/src/corpus/corpus';
import { mapsInImage } from '../../server/src/corpus/image/imagedMaps';
import type { CatalogueIndex } from '../../server/src/corpus/knowledge/catalogueIndex';
import type { CorpusSnapshot, KeyPart } from '../../server/src/corpus/snapshot';
import { analyze } from '../../server/src/recognition/analyze';
import type { ArticleAnalysis } from '../../server/src/recognition/mention';
import { imageOf, resultOf, throughImage } from './image/throughImage';

/**
 * A corpus that is compared at each snapshot with one built from scratch out of the same texts: everything that a
 * reader can ask must be answered alike.
 */
export class CheckedCorpus {
  #corpus: Corpus;
  readonly #texts = new Map<string, { readonly text: string; readonly analysis: ArticleAnalysis }>();

  #catalogue: CatalogueIndex | undefined;
  readonly #documents = new ToldByPart();
  #changes = 0;

  constructor(readonly options: CorpusOptions = {}) {
    this.#corpus = new Corpus(options);
  }

  update(uri: string, text: string): void {
    this.enter(uri, text, analyze(text));
  }

  enter(uri: string, text: string, analysis: ArticleAnalysis): void {
    this.#texts.set(uri, { text, analysis });
    this.#corpus.enter(uri, text, analysis);
    this.#changed(uri);
  }

  remove(uri: string): void {
    this.#texts.delete(uri);
    this.#corpus.remove(uri);
    this.#changed(uri);
  }

  replaceCatalogue(catalogue: CatalogueIndex): void {
    this.#catalogue = catalogue;
    this.#corpus.replaceCatalogue(catalogue);
    this.#changed();
  }

  /** Now and then an article or two are resolved, or a reader takes what is known so far, before the next change. */
  #changed(...uris: readonly string[]): void {
    const change = ++this.#changes;
    if (change % 3 === 0) this.#corpus.resolve(() => change % 2 === 0);
    if (change % 4 === 0) this.#documents.told(this.#corpus.snapshotSoFar(uris));
    if (change % 5 === 0) this.#endSession();
  }

  /** What is known goes on from an image of it, in this corpus or another one. */
  #endSession(): void {
    this.#corpus.resolve();
    const frozen = this.#corpus.frozen();
    this.#corpus.exchange(frozen, resultOf(mapsInImage(frozen, imageOf(this.#corpus).files, assert.fail)));
    if (this.#changes % 2 === 0) return;
    const next = new Corpus({ ...this.options, ...(this.#catalogue ? { catalogue: this.#catalogue } : {}) });
    next.adopt(throughImage(this.#corpus), this.#corpus.catalogue);
    this.#corpus = next;
  }

  snapshot(): CorpusSnapshot {
    const rebuilt = new Corpus({ ...this.options, ...(this.#catalogue ? { catalogue: this.#catalogue } : {}) });
    for (const [uri, { text, analysis }] of [...this.#texts].reverse()) rebuilt.enter(uri, text, analysis);
    const snapshot = this.#corpus.snapshot();
    const fresh = rebuilt.snapshot();
    assert.deepEqual(answers(snapshot), answers(fresh));
    assert.deepEqual(this.#documents.told(snapshot), new ToldByPart().told(fresh));
    return snapshot;
  }
}

/** What is known of documents, kept as long as the part stays that they are in, as readers keep what they work out. */
class ToldByPart {
  readonly #known = new WeakMap<KeyPart, ReadonlyMap<string, unknown>>();

  told(snapshot: CorpusSnapshot): ReadonlyMap<string, unknown> {
    const told = new Map<string, unknown>();
    for (const part of snapshot.documentsInParts()) {
      const known = this.#known.get(part) ?? new Map([...part.keys()].map((key) => [key, snapshot.document(key)]));
      this.#known.set(part, known);
      for (const [key, document] of known) told.set(key, document);
    }
    return told;
  }
}

/** All that a snapshot tells, by question. */
export function answers(snapshot: CorpusSnapshot): ReadonlyMap<string, unknown> {
  const told = new Map<string, unknown>([['size', snapshot.size]]);
  for (const article of snapshot.articles()) {
    const { uri, mentions } = article;
    told.set(`article ${uri}`, article);
    for (const [mention, { kind }] of mentions.entries()) {
      const place = { uri, mention };
      told.set(`resolution ${uri} ${mention}`, snapshot.resolve(place));
      told.set(`holder ${uri} ${mention}`, snapshot.holder(place));
      const thing = snapshot.thing(place);
      told.set(`thing ${uri} ${mention}`, thing);
      if (thing === undefined) continue;
      told.set(`mentions of ${kind} ${thing.key}`, [...snapshot.mentionsOf(thing)]);
      told.set(`articles with ${kind} ${thing.key}`, snapshot.articlesWith(thing));
      if (kind === 'title') told.set(`holders of ${thing.key}`, snapshot.holders(thing.key));
    }
  }
  for (const by of ['months', 'localities'] as const) {
    const groups = snapshot.articleGroups(by);
    told.set(by, groups);
    for (const name of groups.keys()) told.set(`${by} ${name}`, snapshot.articlesIn(by, name));
  }
  for (const person of [...snapshot.peopleInParts()].flatMap((part) => [...part.keys()])) {
    told.set(`offices of ${person}`, snapshot.offices(person));
    told.set(`name of ${person}`, snapshot.personName(person));
  }
  for (const document of snapshot.documents()) {
    told.set(`document ${document.key}`, document);
    told.set(`definition of ${document.key}`, snapshot.definition(document.key));
  }
  return told;
}
