import { numberYearsAgree } from '../identity';
import type { Issuer } from '../issuers';
import type { Statement } from './statement';

/** A mention that may say more fully what another one means, with where it stands to it. */
export interface Antecedent {
  readonly statement: Statement;
  readonly position: 'before' | 'after';
}

/**
 * Rule 2: the mention of the same article that a short form refers to: a fuller form of the same type and number that
 * says nothing else than the short form does. Of several, the nearest before; where all stand after it, the first,
 * as long as they mean one document.
 * @param others all mentions of the same slot in the article, in reading order.
 * @param decided true for a mention whose own sentence decides on its document.
 * @param agree true where two mentions are known to mean the same.
 */
export function antecedent(
  statement: Statement,
  others: readonly Statement[],
  decided: (other: Statement) => boolean,
  agree: (a: Statement, b: Statement) => boolean,
): Antecedent | 'several' | undefined {
  let before: Statement | undefined;
  const after: Statement[] = [];
  for (const other of others) {
    if (other === statement || !mayMean(statement, other)) continue;
    if (other.fullness <= statement.fullness && !decided(other)) continue;
    if (other.index < statement.index) before = other;
    else after.push(other);
  }
  if (before !== undefined) return { statement: before, position: 'before' };
  const first = after[0];
  if (first === undefined) return undefined;
  return after.every((other) => agree(first, other)) ? { statement: first, position: 'after' } : 'several';
}

/** True where nothing that the two say of their document differs. */
function mayMean(short: Statement, full: Statement): boolean {
  const a = short.mention;
  const b = full.mention;
  if (short.name.symbol === null && a.type !== b.type) return false;
  if (short.symbol !== null && full.symbol !== null) {
    if (short.symbol.body !== full.symbol.body || short.symbol.abbreviation !== full.symbol.abbreviation) return false;
  }
  const named = short.name.symbol === null ? short.issuer : null;
  if (named !== null && full.symbol !== null && !named.bodies.includes(bodyOf(full))) return false;
  if (named !== null && full.name.symbol === null && full.issuer !== null && !shareBody(named, full.issuer))
    return false;
  if (short.issuer?.locality && full.issuer?.locality && short.issuer.locality !== full.issuer.locality) return false;
  return alike(a.term, b.term) && sameDay(a.date, b.date) && sameNumber(short, full);
}

function bodyOf({ symbol }: Statement): string {
  return (symbol?.body ?? '').replace(/(?<=QH)\d+$/u, '').replace(/-.*$/u, '');
}

function shareBody(a: Issuer, b: Issuer): boolean {
  return a.bodies.some((body) => b.bodies.includes(body));
}

function sameNumber({ name: short }: Statement, { name: full }: Statement): boolean {
  if (short.numberYear !== null && full.numberYear === null && full.symbol === null) return true;
  return numberYearsAgree(short, full.numberYear);
}

function alike(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Dates agree where the vaguer one begins the other: «2012-01» and «2012-01-16». */
function sameDay(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}
