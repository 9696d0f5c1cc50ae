import { personKeyOf } from '../identity/offices';
import { type Entry, grouped } from '../lists/grouped';
import type { ArticleRecord } from './articleRecord';

/** An office that an article gives to somebody. */
export interface Held {
  /** The index of the title. */
  readonly mention: number;
  readonly officeKey: string;
  /** In one spelling. */
  readonly person: string;
}

const known = new WeakMap<ArticleRecord, readonly Held[]>();

/** All offices that an article gives to somebody, listed when they are first asked for. */
function allHeldIn(record: ArticleRecord): readonly Held[] {
  let all = known.get(record);
  if (all === undefined) {
    all = [...record.holders].flatMap(([mention, people]) => {
      const officeKey = record.keys[mention];
      return officeKey === undefined ? [] : people.map((person): Held => ({ mention, officeKey, person }));
    });
    known.set(record, all);
  }
  return all;
}

const byOffice = grouped(allHeldIn, ({ officeKey }) => officeKey);
const byPerson = grouped(allHeldIn, ({ person }) => personKeyOf(person));

/** Who holds an office in an article, or what somebody holds there, in the order of the text. */
export function heldIn(record: ArticleRecord, of: 'office' | 'person', key: string): readonly Entry<Held>[] {
  return (of === 'office' ? byOffice : byPerson)(record, key);
}
