import type { KnownDocument } from '../knowledge/knownDocument';
import { ranked, rankIn } from '../lists/order';
import { type Member, type Postings, postingsOf } from '../lists/postings';
import { DamagedError } from '../packed/byteReader';
import type { Form } from '../packed/form';

/** Articles by the numbers that they have in an image. */
export interface NumberedArticles {
  numberOf(uri: string): number | undefined;
  member(number: number): Member | undefined;
}

/** Entries of a map. @param value the form of what stands under the keys. */
export function entryForm<V>(value: Form<V>): Form<readonly [key: string, value: V]> {
  return {
    write(to, [key, one]) {
      to.text(key);
      value.write(to, one);
    },
    read: (from) => [from.text(), value.read(from)],
  };
}

/** Lists of articles. @param isRanked whether articles have places of their own in them. */
export function postingForm(articles: NumberedArticles, isRanked: boolean): Form<Postings> {
  return {
    write(to, postings) {
      to.uint(postings.size);
      for (const member of postings) {
        to.uint(numberIn(articles, member));
        if (isRanked) to.uint(rankIn(member)!);
      }
    },
    read(from) {
      const members: Member[] = [];
      for (let left = from.count(); left > 0; left--) {
        const member = articles.member(from.uint());
        if (member === undefined) throw new DamagedError('an article is missing');
        members.push(isRanked ? ranked(member, from.uint()) : member);
      }
      return postingsOf(members);
    },
  };
}

function numberIn(articles: NumberedArticles, { uri }: Member): number {
  const number = articles.numberOf(uri);
  if (number === undefined) throw new Error(`a list names ${uri}, which is no article`);
  return number;
}

/** What is known of documents, which are asked for one by one: as JSON. */
export const knownForm: Form<KnownDocument> = {
  write: (to, value) => to.text(JSON.stringify(value)),
  read: (from) => JSON.parse(from.text()),
};

/** Of maps whose keys alone count. */
export const presence: Form<true> = { write: () => undefined, read: () => true };
