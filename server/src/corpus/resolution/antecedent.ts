import { numberYearsAgree } from '../identity/documentKeys';
import { type Issuer, isAlwaysRead, mayIssue } from '../identity/issuers';
import type { Statement } from './statement';
import type { Wording } from './wordings';

/**
 * Rule 2: the mentions of the same article that a short form may refer to, in reading order: fuller forms of the same
 * type and number that say nothing else than the short form does. The nearest before is the one; where all stand
 * after it, the first, as long as they mean one document.
 * @param others all wordings of the same slot in the article.
 * @param decided true for a wording whose own sentence decides on its document.
 */
export function antecedentsOf(
  { statement }: Wording,
  others: readonly Wording[],
  decided: (other: Wording) => boolean,
): Statement[] {
  const found: Statement[] = [];
  for (const other of others) {
    if (other.statement === statement || !mayMean(statement, other.statement)) continue;
    if (other.statement.fullness <= statement.fullness && !decided(other)) continue;
    for (const member of other.members) found.push(member);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** True where nothing that the two say of their document differs. */
function mayMean(short: Statement, full: Statement): boolean {
  if (short.isMisdated) return false;
  if (short.yearBehind !== null && full.mention.date !== null && !full.mention.date.startsWith(short.yearBehind))
    return false;
  const a = short.mention;
  const b = full.mention;
  if (short.name.symbol === null && a.type !== b.type) return false;
  if (short.symbol !== null && full.symbol !== null) {
    if (short.symbol.body !== full.symbol.body || short.symbol.abbreviation !== full.symbol.abbreviation) return false;
  }
  const named = short.name.symbol === null ? short.issuer : null;
  if (named !== null && full.symbol !== null && !mayIssue(named, bodyOf(full))) return false;
  if (short.isOfOthers && short.name.symbol === null && isAlwaysRead(bodyOf(full))) return false;
  if (named !== null && full.name.symbol === null && full.issuer !== null && !shareBody(named, full.issuer))
    return false;
  if (short.issuer?.locality && full.issuer?.locality && short.issuer.locality !== full.issuer.locality) return false;
  if (!alike(a.congress, b.congress)) return false;
  if (!alike(a.term, b.term) || !alike(a.conference, b.conference) || !alike(a.sitting, b.sitting)) return false;
  return sameDay(a.date, b.date) && sameNumber(short, full);
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
