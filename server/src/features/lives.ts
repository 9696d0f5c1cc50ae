import type { Holding } from '../corpus/snapshot';

/**
 * Statements that one life may hold together: of offices in one place, or in places that one article joins. Several
 * lives may be those of several people who have one name.
 */
export function livesIn(holdings: readonly Holding[]): Holding[][] {
  const lives: { readonly joints: Set<string>; readonly holdings: Holding[] }[] = [];
  for (const holding of holdings) {
    const joints = [`in ${holding.office.locality ?? ''}`, `by ${holding.place.uri}`];
    const joined = lives.filter((life) => joints.some((joint) => life.joints.has(joint)));
    const life = joined[0] ?? { joints: new Set<string>(), holdings: [] };
    if (joined.length === 0) lives.push(life);
    for (const joint of joints) life.joints.add(joint);
    life.holdings.push(holding);
    for (const other of joined.slice(1)) {
      for (const joint of other.joints) life.joints.add(joint);
      life.holdings.push(...other.holdings);
      lives.splice(lives.indexOf(other), 1);
    }
  }
  return lives.map((life) => inOrderOf(holdings, life.holdings));
}

/** Statements in the order that all of them have. */
function inOrderOf(all: readonly Holding[], some: readonly Holding[]): Holding[] {
  const chosen = new Set(some);
  return all.filter((holding) => chosen.has(holding));
}
