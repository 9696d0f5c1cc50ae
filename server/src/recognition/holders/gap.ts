import { isDash, Mark } from '../../text/marks';

/** How two neighbouring titles or names stand to each other. */
export type Gap =
  /** Nothing but words of address between them. */
  | 'direct'
  | 'comma'
  | 'dash'
  /** The second stands in brackets that open between them. */
  | 'open'
  | 'semicolon'
  | 'colon'
  | 'and'
  /** kiêm, đồng thời là */
  | 'concurrent'
  | 'is'
  /** «gồm», «gồm:», with a few words before it. */
  | 'consists'
  /** The second is an office that the person of the sentence takes, has or leaves. */
  | 'office'
  /** Other words, in the same sentence. */
  | 'far'
  /** Another sentence. */
  | 'apart';

/** Of several marks between two titles or names the one that stands last here tells. */
const BY_STRENGTH: readonly Gap[] = ['direct', 'comma', 'dash', 'and', 'open', 'concurrent', 'colon', 'semicolon'];

/** The gap that one mark makes; `direct` for marks that part nothing. */
export function markGap(symbol: number): Gap {
  if (isDash(symbol)) return 'dash';
  switch (symbol) {
    case Mark.comma:
    case Mark.close:
      return 'comma';
    case Mark.semicolon:
      return 'semicolon';
    case Mark.colon:
      return 'colon';
    case Mark.open:
      return 'open';
    default:
      return 'direct';
  }
}

/** The one of two gaps that parts more. */
export function stronger(a: Gap, b: Gap): Gap {
  return BY_STRENGTH.indexOf(b) > BY_STRENGTH.indexOf(a) ? b : a;
}
