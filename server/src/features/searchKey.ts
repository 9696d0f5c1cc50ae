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

/** What someone typed, to be compared with names. */
export interface Matcher {
  /** Whether a name fits. */
  fits(key: SearchKey): boolean;
  /** Letters that every name that fits holds when its marks are taken off. */
  readonly letters: string;
}

/**
 * Reads what someone typed: every word of it must occur in the name. Typed without any marks («ket luan 21») it fits
 * whatever the marks of the name; typed with marks it fits only these.
 */
export function matcher(query: string): Matcher {
  const marked = spellingKey(query);
  const plain = unmarked(query);
  const words = (marked === plain ? plain : marked).split(' ').filter((word) => word !== '');
  const spelling = marked === plain ? 'unmarked' : 'marked';
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return { letters: unmarked(longest), fits: (key) => words.every((word) => key[spelling].includes(word)) };
}
