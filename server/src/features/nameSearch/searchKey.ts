import { spellingKey, unmarked } from '../../text/spelling';

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
  /** Which spelling of names counts, and letters that this spelling of every name that fits holds. */
  readonly spelling: keyof SearchKey;
  readonly letters: string;
  /** Whether it is a single word, of which these are the letters. */
  readonly isOneWord: boolean;
  /** Whether a name fits in the spelling that counts. */
  fitsSpelt(name: string): boolean;
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
  const letters = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  const fitsSpelt = (name: string): boolean => words.every((word) => name.includes(word));
  return { letters, isOneWord: words.length === 1, spelling, fitsSpelt, fits: (key) => fitsSpelt(key[spelling]) };
}
