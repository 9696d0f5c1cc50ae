import { spellingKey, unmarked } from '../text/spelling';

/** What a query is compared with; made once for each name. */
export interface SearchKey {
  readonly marked: string;
  readonly unmarked: string;
}

/** The key of a name. */
export function searchKey(name: string): SearchKey {
  return { marked: spellingKey(name), unmarked: unmarked(name) };
}

/** Tells whether a name fits a query. */
export type Matcher = (key: SearchKey) => boolean;

/**
 * Reads what someone typed: every word of it must occur in the name. Typed without any marks («ket luan 21») it fits
 * whatever the marks of the name; typed with marks it fits only these.
 */
export function matcher(query: string): Matcher {
  const marked = spellingKey(query);
  const plain = unmarked(query);
  const words = (marked === plain ? plain : marked).split(' ').filter((word) => word !== '');
  return marked === plain
    ? (key) => words.every((word) => key.unmarked.includes(word))
    : (key) => words.every((word) => key.marked.includes(word));
}
