import { seatOf } from '../../corpus/identity/officeSeat';
import type { Holding } from '../../corpus/identity/things';
import { atOnce, type Work } from '../../corpus/turns';

/**
 * Statements that one life may hold together: of offices of one place, or of places that one article joins, whether
 * they are held or have been. Several lives may be those of several people who have one name: whoever led a district
 * may have gone on to the province, but no article says so.
 */
export function livesIn(holdings: readonly Holding[]): Holding[][] {
  return atOnce(livesInTurns(holdings));
}

/** The same of very many statements, with others let in on the way. */
export function* livesInTurns(holdings: readonly Holding[]): Work<Holding[][]> {
  const seats: (string | null)[] = [];
  const seated = new Set<string>();
  for (const { office, date, place } of holdings) {
    const seat = seatOf(office, date);
    seats.push(seat);
    if (seat !== null) seated.add(place.uri);
    yield undefined;
  }
  const joints = new Joints();
  for (const [index, { office, place }] of holdings.entries()) {
    yield undefined;
    const seat = seats[index];
    if (seat != null) joints.join(byArticle(place.uri), `in ${seat}`);
    // in an article that says more, the place of such an office is said with another
    else if (!seated.has(place.uri)) joints.join(byArticle(place.uri), `as ${office.key}`);
  }
  yield* joinWithoutPlace(holdings, seated, joints);
  const lives = new Map<string, Holding[]>();
  for (const holding of holdings) {
    yield undefined;
    const joint = joints.of(byArticle(holding.place.uri));
    const life = lives.get(joint);
    if (life === undefined) lives.set(joint, [holding]);
    else life.push(holding);
  }
  return [...lives.values()];
}

/** «Ủy viên Ban Thường vụ» alone belongs to the life that has it with a place, where only one has. */
function* joinWithoutPlace(holdings: readonly Holding[], seated: ReadonlySet<string>, joints: Joints): Work<void> {
  const withPlace = new Map<string, string | typeof SEVERAL>();
  const possible = new Map<string, string | typeof SEVERAL>();
  for (const { office, place } of holdings) {
    yield undefined;
    if (seated.has(place.uri)) addLife(withPlace, office.key, joints.of(byArticle(place.uri)));
  }
  for (const { office, place } of holdings) {
    yield undefined;
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
