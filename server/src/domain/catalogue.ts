import data from './catalogue.json';
import checks from './catalogueChecks.json';

/** A statement of a source that differs from the entry's own. */
export interface CatalogueConflict {
  readonly field: 'date' | 'issuer' | 'term' | 'subject';
  readonly value: string;
  readonly source: string;
}

/** What a source may confirm; of a law the subject is its name. */
export type CatalogueFact = 'number' | 'date' | 'issuer' | 'subject';

/** One known document, as the built-in catalogue and a user's own write it. */
export interface CatalogueEntry {
  /** The type word in its dictionary form: «Kết luận». */
  readonly type: string;
  /** As in its symbol, a State document's with the year: «02», «30/2020»; missing on what has no number. */
  readonly number?: string;
  /** Type and body of the symbol: «KL/TW», «NĐ-CP», «QH15». */
  readonly symbol?: string;
  /** ISO, as precise as known. */
  readonly date?: string;
  readonly issuer?: string;
  /** The Party term in Roman numerals, of a central Party document. */
  readonly term?: string;
  /** The province of a local document. */
  readonly locality?: string;
  readonly subject?: string;
  /** What the press says that it is about, in other words than its title. */
  readonly topics?: readonly string[];
  /** The name of a law without its type word and year, and the year that it is cited by. */
  readonly name?: string;
  readonly year?: string;
  /** The national congress whose resolution it is. */
  readonly congress?: string;
  /** Other names of it: «Đề án 06», «Khoán 10». */
  readonly aliases?: readonly string[];
  /** Where the facts are from; at least one. */
  readonly sources: readonly string[];
  /** Missing where number, date and subject are sourced. */
  readonly certainty?: 'partly' | 'weak';
  readonly conflicts?: readonly CatalogueConflict[];
  /** The document that took its place, in words: «399-QĐ/TW khóa XIII». */
  readonly replacedBy?: string;
}

/** The built-in catalogue. */
export const CATALOGUE = data.documents as readonly CatalogueEntry[];

/** What pages among its sources confirm, by their addresses, for all documents that name them. */
type Confirmed = ReadonlyMap<string, readonly CatalogueFact[]>;

/** A map: users' catalogues may name any word as a source, and «constructor» is a property of every object. */
function confirmedBy(pages: object): Confirmed {
  return new Map(Object.entries(pages as Record<string, readonly CatalogueFact[]>));
}

/** What pages confirm whose text was read. */
export const READ = confirmedBy(checks.read);

/** What pages among its sources confirm: those that were read, and others as far as their addresses state it. */
export const CONFIRMED: Confirmed = new Map([...confirmedBy(checks.pages), ...READ]);
