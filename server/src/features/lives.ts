import { seatOf } from '../corpus/officeSeat';
import type { Holding } from '../corpus/snapshot';

/**
 * Statements that one life may hold together: of offices of one place, or of places that one article joins, whether
 * they are held or have been. Several lives may be those of several people who have one name: whoever led a district
 * may have gone on to the province, but no article says so.
 */
export function livesIn(holdings: readonly Holding[]): Holding[][] {
  const seats = holdings.map(({ office, date }) => seatOf(office, date));
  const seated = new Set(holdings.filter((_, index) => seats[index] !== null).map(({ place }) => place.uri));
  const joints = new Joints();
  for (const [index, { office, place }] of holdings.entries()) {
    const seat = seats[index];
    if (seat != null) joints.join(byArticle(place.uri), `in ${seat}`);
    // in an article that says more, the place of such an office is said with another
    else if (!seated.has(place.uri)) joints.join(byArticle(place.uri), `as ${office.key}`);
  }
  joinWithoutPlace(holdings, seated, joints);
  const lives = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const joint = joints.of(byArticle(holding.place.uri));
    const life = lives.get(joint);
    if (life === undefined) lives.set(joint, [holding]);
    else life.push(holding);
  }
  return [...lives.values()];
}

/** «Ủy viên Ban Thường vụ» alone belongs to the life that has it with a place, where only one has. */
function joinWithoutPlace(holdings: readonly Holding[], seated: ReadonlySet<string>, joints: Joints): void {
  const withPlace = new Map<string, string | typeof SEVERAL>();
  const possible = new Map<string, string | typeof SEVERAL>();
  for (const { office, place } of holdings) {
    if (seated.has(place.uri)) addLife(withPlace, office.key, joints.of(byArticle(place.uri)));
  }
  for (const { office, place } of holdings) {
    const life = withPlace.get(office.key);
    if (!seated.has(place.uri) && life !== undefined) addLife(possible, joints.of(byArticle(place.uri)), life);
  }
  for (const [life, other] of possible) if (other !== SEVERAL) joints.join(other, life);
}

/** Said of what more than one life has. */
const SEVERAL = Symbol('several');

function addLife(lives: Map<string, string | typeof SEVERAL>, key: string, life: string | typeof SEVERAL): void {
  const known = lives.get(key);
  lives.set(key, known === undefined || known === life ? life : SEVERAL);
}

function byArticle(uri: string): string {
  return `by ${uri}`;
}

/** What joins statements, in groups that grow together. */
class Joints {
  /** Each joint's next on the way to the one that stands for its group. */
  readonly #next = new Map<string, string>();

  /** The joint that stands for the group of one. */
  of(joint: string): string {
    let last = joint;
    for (let next = this.#next.get(last); next !== undefined; next = this.#next.get(last)) last = next;
    // the way is short the next time
    for (let one = joint; one !== last; ) {
      const next = this.#next.get(one)!;
      this.#next.set(one, last);
      one = next;
    }
    return last;
  }

  join(one: string, other: string): void {
    const first = this.of(one);
    const second = this.of(other);
    if (first !== second) this.#next.set(second, first);
  }
}
