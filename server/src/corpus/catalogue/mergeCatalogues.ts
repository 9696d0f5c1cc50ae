import { CATALOGUE, type CatalogueEntry } from '../../domain/catalogue';
import { positionAt } from '../../text/positions';
import { lawKey } from '../identity/documentKeys';
import { type EntryPlace, entrySource } from '../identity/entryPlace';
import { builtInCatalogue, CatalogueIndex, keyOfEntry } from '../knowledge/catalogueIndex';
import type { ReadEntry } from './checkEntry';
import { combined, statementsAgainst } from './combined';
import type { CatalogueFault } from './fault';
import type { ReadCatalogue } from './readCatalogue';

/** All catalogues as one. */
export interface MergedCatalogues {
  readonly index: CatalogueIndex;
  /** What is wrong in each file, its own mistakes and those against other entries, in reading order. */
  readonly faults: ReadonlyMap<string, readonly CatalogueFault[]>;
}

/** An entry of the merged catalogue. */
interface Merged {
  readonly entry: CatalogueEntry;
  /** Where the user's first entry for it stands; undefined where only the built-in catalogue has it. */
  readonly place?: EntryPlace;
}

/**
 * Merges the user's catalogues over the built-in one. Of several entries for one document the user's first counts,
 * the files taken in the order of their URIs; what others add is added, and what they say otherwise is kept as a
 * conflict with its source.
 * @param files the user's, by URI.
 * @param builtIn another built-in catalogue, for tests.
 */
export function mergeCatalogues(
  files: ReadonlyMap<string, ReadCatalogue>,
  builtIn: readonly CatalogueEntry[] = CATALOGUE,
): MergedCatalogues {
  if (builtIn === CATALOGUE && [...files.values()].every(({ entries }) => entries.length === 0)) {
    const faults = new Map([...files].map(([uri, file]) => [uri, inOrder(file.faults)]));
    return { index: builtInCatalogue(), faults };
  }
  const merged = new Map<string, Merged>();
  const keyByLaw = new Map<string, string>();
  for (const entry of builtIn) {
    const key = keyOfEntry(entry);
    if (key === undefined) continue;
    merged.set(key, { entry });
    for (const name of lawNames(entry)) keyByLaw.set(name, key);
  }
  const faults = new Map<string, readonly CatalogueFault[]>();
  for (const uri of [...files.keys()].sort()) {
    const file = files.get(uri)!;
    const found = [...file.faults];
    for (const read of file.entries) {
      const entry: CatalogueEntry = { ...read.entry, sources: read.entry.sources ?? [] };
      const place = placeOf(uri, file, read);
      const key = lawNames(entry).flatMap((name) => keyByLaw.get(name) ?? [])[0] ?? keyOfEntry(entry);
      if (key === undefined) continue;
      const before = merged.get(key);
      found.push(...faultsBeside(read, before));
      merged.set(key, mergedWith(entry, place, before));
      for (const name of lawNames(entry)) keyByLaw.set(name, key);
    }
    faults.set(uri, inOrder(found));
  }
  const places = new Map([...merged.values()].flatMap(({ entry, place }) => (place ? [[entry, place] as const] : [])));
  const entries = [...merged.values()].map(({ entry }) => entry);
  return { index: new CatalogueIndex(entries, places), faults };
}

function inOrder(faults: readonly CatalogueFault[]): readonly CatalogueFault[] {
  return [...faults].sort((a, b) => a.start - b.start);
}

/** Laws are known by name and year, whether an entry tells their number or not. */
function lawNames({ type, name, year }: CatalogueEntry): readonly string[] {
  return name === undefined || year === undefined ? [] : [lawKey(type, name, year)];
}

function placeOf(uri: string, { lines }: ReadCatalogue, { start, end }: ReadEntry): EntryPlace {
  return { uri, start: positionAt(lines.lineStarts, start), end: positionAt(lines.lineStarts, end) };
}

function mergedWith(entry: CatalogueEntry, place: EntryPlace, before: Merged | undefined): Merged {
  if (before === undefined) return { entry, place };
  if (before.place === undefined) return { entry: combined(entry, before.entry, before.entry.sources), place };
  const sources = [entrySource(place), ...entry.sources];
  return { entry: combined(before.entry, entry, sources), place: before.place };
}

/** That an entry repeats another of the user's, or says otherwise than the built-in catalogue. */
function faultsBeside(read: ReadEntry, before: Merged | undefined): CatalogueFault[] {
  if (before === undefined) return [];
  const at = read.fields.get('number') ?? read.fields.get('name') ?? read.fields.get('type') ?? read;
  const span = { start: at.start, end: at.end };
  if (before.place !== undefined) return [{ code: 'repeatedDocument', ...span, about: [], other: before.place }];
  const own: CatalogueEntry = { ...read.entry, sources: [] };
  return statementsAgainst(own, before.entry).map(({ field, value }) => {
    const { start, end } = read.fields.get(field) ?? span;
    return { code: 'differs', start, end, about: [field, value, before.entry.sources[0] ?? ''] };
  });
}
