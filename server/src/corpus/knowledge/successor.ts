import { documentKey, numberedName } from '../identity/documentKeys';

/** How catalogues name a document of a Party term in words: «65-QĐ/TW khóa XIII». */
const OF_TERM = /^(?<label>(?<number>\d+)-(?<symbol>\S+)) khóa (?<term>[IVX]+)$/u;

/** The document that took another's place. */
export interface Successor {
  /** «65-QĐ/TW». */
  readonly label: string;
  /** Its Party term in Roman numerals. */
  readonly term: string;
  /** Undefined where the symbol is none that is known. */
  readonly key: string | undefined;
}

/** Which document took one's place; undefined where none did, and where a catalogue says so in words of its own. */
export function successorOf(document: {
  readonly type: string;
  readonly replacedBy: string | null;
}): Successor | undefined {
  const { label, number, symbol, term } = OF_TERM.exec(document.replacedBy ?? '')?.groups ?? {};
  if (label === undefined || number === undefined || symbol === undefined || term === undefined) return undefined;
  const canonical = numberedName({ type: document.type, number, symbol })?.canonical;
  return { label, term, key: canonical ? documentKey(canonical, null, term) : undefined };
}
