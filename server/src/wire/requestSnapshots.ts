import type { Corpus } from '../corpus/corpus';
import type { CorpusSnapshot } from '../corpus/snapshot';

/** While articles are being read, no more than this part of the time goes into bringing snapshots up to date. */
const LARGEST_SHARE = 0.1;
/** No request waits longer for what other articles refer to, in milliseconds. */
const LONGEST_WAIT = 4;

/** What snapshots are taken of, and for whom. */
export interface SnapshotSource {
  readonly corpus: Pick<Corpus, 'snapshotSoFar' | 'resolve' | 'isResolved'>;
  /** Enters what has been typed, and says how many texts were so entered in all. */
  flush(): number;
  /** The articles that are open, by their names: requests are about these. */
  open(): Iterable<string>;
  /** Whether articles are being read now. */
  isReading(): boolean;
  /** A snapshot was taken with some articles still to be resolved, which nobody else sees to. */
  unresolved(): void;
}

/**
 * The snapshots that requests are answered from. Each knows what has just been typed and what open articles refer to.
 * What others refer to is worked out for some milliseconds; the rest follows while nobody waits. While articles are
 * being read, requests share a snapshot for a little while.
 */
export class RequestSnapshots {
  /** Held only while articles are being read: it keeps alive what the corpus has replaced. */
  #latest: CorpusSnapshot | undefined;
  /** How many texts of open files had been entered by then. */
  #typed = 0;
  /** Until when the latest may be used while articles are being read. */
  #goodUntil = 0;

  /** @param now a clock, in milliseconds. */
  constructor(
    readonly source: SnapshotSource,
    readonly now: () => number = () => performance.now(),
  ) {}

  take(): CorpusSnapshot {
    const { corpus } = this.source;
    const typed = this.source.flush();
    const before = this.now();
    const isFresh = typed === this.#typed && before < this.#goodUntil;
    const isReading = this.source.isReading();
    if (this.#latest !== undefined && isFresh && isReading) return this.#latest;
    if (!corpus.isResolved) corpus.resolve(() => this.now() - before >= LONGEST_WAIT);
    const snapshot = corpus.snapshotSoFar(this.source.open());
    this.#latest = isReading ? snapshot : undefined;
    this.#typed = typed;
    const after = this.now();
    this.#goodUntil = after + (after - before) / LARGEST_SHARE;
    if (!isReading && !corpus.isResolved) this.source.unresolved();
    return snapshot;
  }
}
