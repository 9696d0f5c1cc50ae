import type { Statement } from './statement';

/** Mentions of an article that say the same of their document: what holds for one of them holds for all. */
export interface Wording {
  /** The first of them; any other would do. */
  readonly statement: Statement;
  /** In reading order. */
  readonly members: Statement[];
}

/**
 * In so many ways one article calls documents of one number. With more of them it is no article that rules are made
 * for, and pairing them all would take too long.
 */
export const MOST_WORDINGS = 64;

/** The wordings of each slot that an article's statements speak of. Linear in their number. */
export function wordingsBySlot(statements: readonly Statement[]): Wording[][] {
  const slots = new Map<string, Map<string, Wording>>();
  for (const statement of statements) {
    const { slot } = statement.name;
    let wordings = slots.get(slot);
    if (wordings === undefined) {
      wordings = new Map();
      slots.set(slot, wordings);
    }
    const signature = signatureOf(statement);
    const wording = wordings.get(signature);
    if (wording === undefined) wordings.set(signature, { statement, members: [statement] });
    else wording.members.push(statement);
  }
  return [...slots.values()].map((wordings) => [...wordings.values()]);
}

/** Everything that a statement says, without where it stands and how its symbol is written. */
function signatureOf({ mention, isMisdated, yearBehind, sharesSubject }: Statement): string {
  const { kind: _kind, start: _start, end: _end, elliptic: _elliptic, ...more } = mention;
  // both follow from type and symbol, but for the places in them
  const { notation: _notation, disagreement: _disagreement, ...said } = more;
  return JSON.stringify([said, isMisdated, yearBehind, sharesSubject]);
}
