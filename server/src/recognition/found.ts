import type { Span } from './mention';

/** A mention with the tokens that it covers, as recognisers hand it to each other; `to` is exclusive. */
export interface Found<M extends Span> {
  readonly from: number;
  readonly to: number;
  readonly mention: M;
}
