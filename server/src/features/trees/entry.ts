import type { Range } from 'vscode-languageserver-types';
import type { Thing } from '../../corpus/identity/things';
import type { Work } from '../../corpus/turns';
import { counted } from '../../l10n/counted';
import { plainName } from '../wording/labels';
import type { Presentation } from '../wording/presentation';
import { type Order, stretchOf } from './grouping';

/** What an entry stands for: the editor chooses its icon and menu by it. */
export type EntryKind =
  | 'group'
  | 'document'
  | 'person'
  | 'office'
  | 'article'
  | 'holding'
  | 'reason'
  | 'unidentified'
  | 'more';

/** One line of a tree beside the editor. */
export interface TreeEntry {
  /** Where the entry stands in its tree, to ask for what is below it; made by the server, of no meaning to the client. */
  readonly path: Path;
  readonly kind: EntryKind;
  readonly label: string;
  /** What stands behind the label in paler letters. */
  readonly detail?: string;
  /** More about it, as plain text. */
  readonly tooltip?: string;
  /** Whether there is anything below it. */
  readonly opens: boolean;
  /** What it is, where there are mentions of it. */
  readonly thing?: Thing;
  /** Where it can be read. */
  readonly target?: { readonly uri: string; readonly range: Range };
}

/** The parts of a place in a tree: first what kind of place it is. */
export type Path = readonly string[];

/** How a tree is to be shown. */
export interface TreeOptions {
  /** Only what holds these words, without groups; an empty text filters nothing. */
  readonly filter: string;
  readonly order: TreeOrder;
}

/** By what entries are ordered: by name or number, by how many articles speak of them, or by date, the latest first. */
export const TREE_ORDERS = ['name', 'articles', 'date'] as const;
export type TreeOrder = (typeof TREE_ORDERS)[number];

/** So many entries stand on one level; the last one stands for the rest, and lists the next when it is opened. */
export const PAGE = 200;

/** Begins the last part of the path of an entry that stands for the next page; in no name is such a unit. */
const MORE = '\u001e';

/** What stands on a level, in order. */
export interface Level<T> {
  readonly size: number;
  /** Those from one place up to another. */
  some(start: number, end: number): Work<readonly T[]>;
}

/** @param orders in which things stand; as they come unless given. */
export function levelOf<T>(all: readonly T[], orders: readonly Order<T>[] = []): Level<T> {
  return { size: all.length, some: (start, end) => stretchOf(all, start, end, orders) };
}

/** One level behind the other. */
export function joined<T>(first: Level<T>, second: Level<T>): Level<T> {
  function* some(start: number, end: number): Work<T[]> {
    const [from, to] = [Math.max(0, start - first.size), Math.max(0, end - first.size)];
    return [...(yield* first.some(start, end)), ...(yield* second.some(from, to))];
  }
  return { size: first.size + second.size, some };
}

/**
 * One page of a level, and an entry for the rest.
 * @param path of the level; how many stand on the pages before is at its end.
 * @param show makes an entry; asked only for those of this page.
 */
export function* page<T>(
  { size, some }: Level<T>,
  path: Path,
  show: (one: T) => TreeEntry | undefined,
  { words }: Presentation,
): Work<TreeEntry[]> {
  const { level, after } = pageOf(path);
  const entries: TreeEntry[] = [];
  for (const one of yield* some(after, after + PAGE)) {
    const entry = show(one);
    if (entry !== undefined) entries.push(entry);
    yield undefined;
  }
  const rest = size - after - PAGE;
  if (rest <= 0) return entries;
  const next = [...level, `${MORE}${after + PAGE}`];
  return [...entries, { path: next, kind: 'more', label: words.moreEntries(rest), opens: true }];
}

/** A path without the page at its end, and how many entries stand on the pages before. */
export function pageOf(path: Path): { readonly level: Path; readonly after: number } {
  const last = path.at(-1);
  if (last === undefined || !last.startsWith(MORE)) return { level: path, after: 0 };
  const after = Number(last.slice(MORE.length));
  return { level: path.slice(0, -1), after: Number.isSafeInteger(after) && after > 0 ? after : 0 };
}

/** A group with how many things are in it. */
export function groupEntry(path: Path, name: string, size: number, { language }: Presentation): TreeEntry {
  return { path, kind: 'group', label: plainName(name), detail: counted[language](size), opens: size > 0 };
}
