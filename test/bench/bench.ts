/** What a bench is given to measure on. */
export interface BenchInput {
  /** Folders of articles beside the bench's own texts. */
  readonly folders: readonly string[];
  /** How often each measurement is repeated; the middle one counts. */
  readonly runs: number;
}

/** One measured row: its name, then its figures by the names of their columns. */
export interface BenchRow {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** One bench: a file of its own beside this one, entered in `benches.ts`. */
export interface Bench {
  readonly name: string;
  /** What its figures are, in one line. */
  readonly about: string;
  run(input: BenchInput): Promise<readonly BenchRow[]>;
}
