import type { Corpus } from '../corpus/corpus';
import type { CorpusSnapshot } from '../corpus/snapshot';

/** While articles are being read, no more than this part of the time goes into bringing snapshots up to date. */
const LARGEST_SHARE = 0.1;

/**
 * The snapshots that requests are answered from. Each knows what has just been typed. While articles are being read,
 * requests share one for a little while, because it costs the resolution of everything that was read since the last.
 */
export class RequestSnapshots {
  #latest: CorpusSnapshot | undefined;
  /** How many texts of open files had been entered by then. */
  #typed = 0;
  /** Until when the latest may be used while articles are being read. */
  #goodUntil = 0;

  /**
   * @param flush enters what has been typed, and says how many texts were so entered in all.
   * @param isReading whether articles are being read now.
   * @param now a clock, in milliseconds.
   */
  constructor(
    readonly corpus: Pick<Corpus, 'snapshot'>,
    readonly flush: () => number,
    readonly isReading: () => boolean,
    readonly now: () => number = () => performance.now(),
  ) {}

  take(): CorpusSnapshot {
    const typed = this.flush();
    const before = this.now();
    const isFresh = typed === this.#typed && before < this.#goodUntil;
    if (this.#latest !== undefined && isFresh && this.isReading()) return this.#latest;
    this.#latest = this.corpus.snapshot();
    this.#typed = typed;
    const after = this.now();
    this.#goodUntil = after + (after - before) / LARGEST_SHARE;
    return this.#latest;
  }
}
