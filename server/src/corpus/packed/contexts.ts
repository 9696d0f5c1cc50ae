import type { Content } from '../resolution/subjects';
import { DamagedError } from './byteReader';
import { type Form, uint } from './form';
import type { PackReader } from './packReader';
import type { PackWriter } from './packWriter';

const content: Form<Content> = {
  write(to, value) {
    to.uint(value.length);
    for (const pair of value) to.int32(pair);
  },
  read(from) {
    const value = new Int32Array(from.count());
    for (let at = 0; at < value.length; at++) value[at] = from.int32();
    return value;
  },
};

/** What is spoken of around mentions, by their indexes: those of one sentence share one object, which is packed once. */
export const contexts = {
  write(to: PackWriter, value: ReadonlyMap<number, Content>): void {
    const distinct = [...new Set(value.values())];
    const places = new Map(distinct.map((one, place) => [one, place]));
    to.list(content, distinct);
    to.byIndex(uint, new Map([...value].map(([index, one]) => [index, places.get(one)!])));
  },
  /** @param end no index may reach this. */
  read(from: PackReader, end: number): ReadonlyMap<number, Content> {
    const distinct = from.list(content);
    const value = new Map<number, Content>();
    for (const [index, place] of from.byIndex(uint, end)) {
      const one = distinct[place];
      if (one === undefined) throw new DamagedError(`there is no content ${place}`);
      value.set(index, one);
    }
    return value;
  },
};
