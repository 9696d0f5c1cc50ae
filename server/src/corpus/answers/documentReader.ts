import type { Span } from '../../recognition/mention';
import { fullnessOf } from '../facts/articleRecord';
import type { Document } from '../identity/things';
import { type CitationOf, documentOf } from '../index/documentFacts';
import { WITNESSES } from '../index/indexes';
import type { CatalogueIndex } from '../knowledge/catalogueIndex';
import type { SharedMap } from '../lists/sharedMap';
import { WantedThing } from '../packed/keptArticle';
import type { IndexReader } from './indexReader';

/** What a snapshot says of documents: the catalogues' facts, and those of the articles that cite them. */
export class DocumentReader {
  constructor(
    readonly reader: IndexReader,
    readonly catalogue: CatalogueIndex,
    /** Documents that were worked out already, null for what is none; the others are when somebody asks. */
    readonly made: SharedMap<Document | null>,
  ) {}

  /** The document under a key; undefined where nobody knows or cites it. */
  document(key: string): Document | undefined {
    let document = this.made.get(key);
    if (document === undefined) {
      document = this.#makeDocument(key) ?? null;
      this.made.set(key, document);
    }
    return document ?? undefined;
  }

  /** All documents that are cited or whose text lies in the corpus. */
  *all(): Iterable<Document> {
    const { citations, texts } = this.reader.indexes.lists;
    for (const key of citations.keys()) yield* this.#existing(key);
    for (const key of texts.keys()) if (citations.get(key) === undefined) yield* this.#existing(key);
  }

  /** Where to read what a document is: see `CorpusSnapshot.definition`. */
  definition(documentKey: string): { readonly uri: string; readonly span: Span } | undefined {
    for (const { article } of this.reader.records('texts', documentKey)) {
      if (article.header !== null) return { uri: article.uri, span: article.header };
    }
    let best: { readonly uri: string; readonly span: Span } | undefined;
    let fullest = -1;
    for (const { uri, mention } of this.#citing(documentKey, 1)) {
      const fullness = fullnessOf(mention);
      if (fullness <= fullest) continue;
      fullest = fullness;
      best = { uri, span: mention };
    }
    return best;
  }

  /** The citations of a document in the articles that say the most of it. */
  *#citing(key: string, articles = WITNESSES): Iterable<CitationOf> {
    const wanted = new WantedThing({ kind: 'directive', key });
    let asked = 0;
    for (const kept of this.reader.members('fullest', key)) {
      if (asked++ === articles) return;
      const record = this.reader.unpacked.get(kept);
      for (const index of this.reader.indexesIn(kept, wanted)) {
        const mention = record.mention(index);
        if (mention?.kind === 'directive') yield { uri: kept.uri, mention };
      }
    }
  }

  *#existing(key: string): Iterable<Document> {
    const document = this.document(key);
    if (document !== undefined) yield document;
  }

  #makeDocument(key: string): Document | undefined {
    const citations = [...this.#citing(key)];
    const ownTexts = [...this.reader.records('texts', key)];
    return documentOf(key, this.catalogue.get(key) ?? this.reader.indexes.known.get(key), { citations, ownTexts });
  }
}
