import { CATALOGUE, type CatalogueEntry } from '../../domain/catalogue';
import { spellingKey } from '../../text/spelling';
import {
  documentKey,
  labelOf,
  lawKey,
  lawLabel,
  localSlot,
  numberedName,
  periodOf,
  type SymbolParts,
} from '../identity/documentKeys';
import { BETWEEN_SOURCES, type EntryPlace } from '../identity/entryPlace';
import type { KnownDocument } from './knownDocument';
import { type Reach, reachOf, type SequencePoint } from './sequence';
import { weightiestFirst } from './standing';
import { successorOf } from './successor';

/** How many sources are named; more say no more. */
const SOURCES = 4;

/** Catalogues as resolution asks for them: by slot, by key, by name, and as sequences of numbers in time. */
export class CatalogueIndex {
  readonly #byKey = new Map<string, KnownDocument>();
  readonly #bySlot = new Map<string, KnownDocument[]>();
  readonly #byName = new Map<string, KnownDocument>();
  readonly #sequences = new Map<string, SequencePoint[]>();

  /**
   * @param entries a later entry for the same document replaces an earlier one.
   * @param places where entries of the user's stand.
   */
  constructor(entries: Iterable<CatalogueEntry>, places: ReadonlyMap<CatalogueEntry, EntryPlace> = new Map()) {
    for (const entry of entries) this.#add(entry, places.get(entry) ?? null);
    for (const points of this.#sequences.values()) points.sort((a, b) => a.serial - b.serial);
  }

  /** The keys of all documents. */
  keys(): Iterable<string> {
    return this.#byKey.keys();
  }

  get(key: string): KnownDocument | undefined {
    return this.#byKey.get(key);
  }

  /** The keys of the documents that, as catalogues say, this one replaced. */
  replacedBy(key: string): readonly string[] {
    return [...this.#byKey.values()].filter((document) => successorOf(document)?.key === key).map((one) => one.key);
  }

  /** Documents under a slot, or under a slot of one place ({@link localSlot}). */
  candidates(slot: string): readonly KnownDocument[] {
    return this.#bySlot.get(slot) ?? [];
  }

  /** See {@link Knowledge.named}. */
  named(key: string): KnownDocument | undefined {
    return this.#byName.get(key);
  }

  /** See {@link Knowledge.reach}. */
  reach(symbol: SymbolParts, term: string, serial: string, by: string | null): Reach {
    return reachOf(this.#sequences.get(sequenceKey(symbol, term)) ?? [], term, Number(serial), by);
  }

  /** All documents, by key. */
  get documents(): ReadonlyMap<string, KnownDocument> {
    return this.#byKey;
  }

  /** All slots, see {@link candidates}. */
  get slots(): ReadonlyMap<string, readonly KnownDocument[]> {
    return this.#bySlot;
  }

  /** All names, see {@link named}. */
  get names(): ReadonlyMap<string, KnownDocument> {
    return this.#byName;
  }

  /** All sequences, see {@link reach}, by symbol and term: «NQ/TW@XII». */
  get sequences(): ReadonlyMap<string, readonly SequencePoint[]> {
    return this.#sequences;
  }

  #add(entry: CatalogueEntry, place: EntryPlace | null): void {
    const document = knownDocument(entry, place);
    if (document === undefined) return;
    this.#byKey.set(document.key, document);
    const name = numberedName(entry);
    for (const alias of entry.aliases ?? []) this.#byName.set(spellingKey(alias), document);
    const slots = [name?.slot, ...(entry.aliases ?? []).map(aliasSlot)];
    const { locality } = document;
    for (const slot of slots) {
      if (slot !== undefined) this.#enter(locality === null ? slot : localSlot(slot, locality), document);
    }
    if (entry.name !== undefined && entry.year !== undefined) {
      this.#byName.set(lawKey(entry.type, entry.name, entry.year), document);
    }
    if (name?.symbol?.numbering === 'term' && document.term !== null && document.date?.length === 10) {
      const sequence = sequenceKey(name.symbol, document.term);
      const points = this.#sequences.get(sequence);
      const point = { serial: Number(name.serial), date: document.date };
      if (points === undefined) this.#sequences.set(sequence, [point]);
      else points.push(point);
    }
  }

  #enter(slot: string, document: KnownDocument): void {
    const others = (this.#bySlot.get(slot) ?? []).filter(({ key }) => key !== document.key);
    this.#bySlot.set(slot, [...others, document]);
  }
}

let builtIn: CatalogueIndex | undefined;

/** The index of the built-in catalogue, made once. */
export function builtInCatalogue(): CatalogueIndex {
  builtIn ??= new CatalogueIndex(CATALOGUE);
  return builtIn;
}

/** The key of the document that an entry is of; undefined where it names none. */
export function keyOfEntry(entry: CatalogueEntry): string | undefined {
  return knownDocument(entry, null)?.key;
}

function knownDocument(entry: CatalogueEntry, place: EntryPlace | null): KnownDocument | undefined {
  const common = {
    type: entry.type,
    issuer: entry.issuer ?? null,
    date: entry.date ?? null,
    subject: entry.subject ?? null,
    topics: entry.topics ?? [],
    source: weightiestFirst(entry.sources).slice(0, SOURCES).join(BETWEEN_SOURCES) || null,
    conflicts: entry.conflicts ?? [],
    replacedBy: entry.replacedBy ?? null,
    from: 'catalogue',
    entry: place,
  } as const;
  const name = numberedName(entry);
  if (name?.symbol && name.canonical !== null) {
    const period = periodOf(name.symbol, entry.date ?? null, entry.term ?? null) ?? '';
    const locality = entry.locality ?? null;
    return {
      ...common,
      key: documentKey(name.canonical, locality, period),
      canonical: name.canonical,
      label: labelOf(name.symbol, name.serial, name.numberYear),
      name: nameOf(entry),
      symbol: name.symbol,
      numberYear: name.numberYear,
      term: name.symbol.numbering === 'term' ? period || null : null,
      locality,
      period,
    };
  }
  const label = entry.congress !== undefined ? congressCanonical(entry.congress) : (nameOf(entry) ?? undefined);
  if (label === undefined) return undefined;
  return {
    ...common,
    key: label,
    canonical: label,
    name: null,
    label: entry.congress === undefined ? label : `${entry.type} Đại hội ${entry.congress}`,
    symbol: null,
    numberYear: null,
    term: entry.term ?? null,
    locality: null,
    period: '',
  };
}

/** «Luật Đất đai năm 2013»; null for what has no name of its own. */
function nameOf({ type, name, year }: CatalogueEntry): string | null {
  return name === undefined || year === undefined ? null : lawLabel(type, name, year);
}

/** The resolution of a national congress; it has no number in use. */
export function congressCanonical(congress: string): string {
  return `NQ:Đại hội ${congress}`;
}

/** The slot of another reference to a document: «Đề án 06». */
function aliasSlot(alias: string): string | undefined {
  const [, type, number] = /^(.+?) (\d+)$/u.exec(alias) ?? [];
  return type === undefined || number === undefined ? undefined : numberedName({ type, number })?.slot;
}

function sequenceKey(symbol: SymbolParts, term: string): string {
  return `${symbol.abbreviation}/${symbol.body}@${term}`;
}
