/** What a bench is given to measure on. */
export interface BenchInput {
  /** Folders of articles beside the bench's own texts. */
  readonly folders: readonly string[];
  /** How often each measurement is repeated, the middle one counts; left out where the bench may choose. */
  readonly runs?: number;
  /** Of so many composed articles each corpus is. */
  readonly sizes: readonly number[];
}

/** One measured row: its name, then its figures by the names of their columns. */
export interface BenchRow {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Rows that belong side by side. */
export interface BenchTable {
  readonly title: string;
  readonly rows: readonly BenchRow[];
  /** What a reader of the figures has to know, a sentence each. */
  readonly notes?: readonly string[];
}

/** One bench: a file of its own beside this one, entered in `benches.ts`. */
export interface Bench {
  readonly name: string;
  /** What its figures are, in one line. */
  readonly about: string;
  run(input: BenchInput): Promise<readonly BenchTable[]>;
}
