/** Whether something costs the same however much there is, or so much for each part of what it is given. */
export type Cost = 'same' | 'forEach';

/** Something whose steps are to grow no faster than it ought to cost. */
export interface Growing<T = unknown> {
  readonly name: string;
  readonly cost: Cost;
  /** Makes what is given to it; not counted. */
  prepare(size: number): T | Promise<T>;
  /** What is counted; may go on after it has returned, until its promise resolves. */
  ask(input: T): unknown;
}

/** So many: 1 for each run of a block of the source, and for each element or letter that a built-in goes through. */
export type Steps = number;

/** What the counting process is asked. */
export interface Question {
  readonly name: string;
  readonly size: number;
}

/** What it answers; first of all, before it is asked anything, what it can count. */
export type Answer =
  | { readonly kind: 'ready'; readonly counted: readonly Pick<Growing, 'name' | 'cost'>[] }
  | { readonly kind: 'steps'; readonly steps: Steps }
  | { readonly kind: 'failed'; readonly why: string };
