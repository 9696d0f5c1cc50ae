import type { CatalogueConflict } from '../../domain/catalogue';
import type { spellingKey } from '../../text/spelling';
import type { lawKey, SymbolParts } from '../identity/documentKeys';
import type { EntryPlace } from '../identity/entryPlace';
import type { Reach } from './sequence';

/** A document as the catalogues or other articles know it: what a mention can be resolved to. */
export interface KnownDocument {
  readonly key: string;
  readonly canonical: string;
  readonly label: string;
  /** The name of a law that has a number too: «Luật Đất đai năm 2013». */
  readonly name: string | null;
  readonly type: string;
  /** Null for laws and congress resolutions that are known by name only. */
  readonly symbol: SymbolParts | null;
  readonly numberYear: string | null;
  readonly issuer: string | null;
  /** ISO, as precise as known. */
  readonly date: string | null;
  /** Roman numeral, of central Party documents. */
  readonly term: string | null;
  readonly locality: string | null;
  /** The local term or the year that tells it from others of its number; empty where nothing has to. */
  readonly period: string;
  readonly subject: string | null;
  /** Other wordings of the subject. */
  readonly topics: readonly string[];
  /** Where the facts are from; null where they were read off citations. */
  readonly source: string | null;
  readonly conflicts: readonly CatalogueConflict[];
  /** The document that took its place, in words: «399-QĐ/TW khóa XIII». */
  readonly replacedBy: string | null;
  readonly from: 'catalogue' | 'corpus';
  /** Its entry in a catalogue of the user's; null where none has it. */
  readonly entry: EntryPlace | null;
}

/** The wordings of a document's subject that are known, its title first. */
export function wordingsOf({ subject, topics }: KnownDocument): readonly string[] {
  return subject === null ? topics : [subject, ...topics];
}

/**
 * True for a document of a number that restarts with each local term or year, of which no date tells which one it is:
 * it stands for whatever has its number and symbol and is not known more precisely.
 */
export function isUndated({ symbol, period }: KnownDocument): boolean {
  return period === '' && (symbol?.numbering === 'localTerm' || symbol?.numbering === 'year');
}

/** What resolution may ask about documents. Answers depend on the slots and keys asked for and on nothing else. */
export interface Knowledge {
  /** Every document that a name of this slot («QĐ:50») may mean: central ones, and those of one place. */
  candidates(slot: string, locality: string | null): readonly KnownDocument[];
  get(key: string): KnownDocument | undefined;
  /** A law by {@link lawKey}, or a document by a name of its own («Khoán 10») as {@link spellingKey} has it. */
  named(key: string): KnownDocument | undefined;
  /**
   * Whether a term's sequence of this symbol had come to a number by an ISO day: then the document exists, or may,
   * whether the catalogues list it or not.
   * @param by null for whether a higher number is known at all.
   */
  reach(symbol: SymbolParts, term: string, serial: string, by: string | null): Reach;
}
