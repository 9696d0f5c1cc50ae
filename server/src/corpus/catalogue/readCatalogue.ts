import type { Span } from '../../recognition/mention';
import { utf8Length } from '../../text/decode';
import { type Lines, readLines } from '../../text/positions';
import { checkEntry, type ReadEntry } from './checkEntry';
import { checkShape } from './checkShape';
import type { CatalogueFault } from './fault';
import { brokenBy, withoutTabbedLines } from './tabs';
import { parseTrees, type Tree } from './tree';

/** In bytes of UTF-8: some thousands of entries, which take the parser a second; nothing else is done meanwhile. */
export const LARGEST_CATALOGUE = 512 * 1024;

/** A catalogue file as it was read. */
export interface ReadCatalogue {
  readonly entries: readonly ReadEntry[];
  readonly faults: readonly CatalogueFault[];
  readonly lines: Lines;
}

/**
 * Reads a catalogue file, YAML or JSON. Never throws: a mistake costs the field or the entry that it is in, and the
 * rest is read.
 * @param text as it stands in the file, after decoding.
 */
export function readCatalogue(text: string): ReadCatalogue {
  const faults: CatalogueFault[] = [];
  const lines = readLines(text);
  if (utf8Length(text, LARGEST_CATALOGUE) > LARGEST_CATALOGUE) {
    const about = [`${Math.ceil(utf8Length(text) / 1024)} kB`, `${LARGEST_CATALOGUE / 1024} kB`];
    return { entries: [], faults: [{ code: 'tooLarge', ...firstLine(lines), about }], lines };
  }
  const damaged = text.indexOf('\ufffd');
  if (damaged >= 0) faults.push({ code: 'damaged', start: damaged, end: damaged + 1, about: [] });
  const ofSyntax: CatalogueFault[] = [];
  const trees = readTrees(text, ofSyntax);
  const tab = ofSyntax.find(({ code }) => code === 'tab');
  if (tab === undefined) faults.push(...ofSyntax);
  const entries =
    tab === undefined ? trees.flatMap((tree) => entriesIn(tree, faults)) : readAroundTabs(text, tab, faults);
  return { entries, faults: faults.sort((a, b) => a.start - b.start), lines };
}

/**
 * Reads the entries that no tab is in; where the parser cannot go on behind the first tab, those before it. What else
 * is wrong from there on may only follow from the tab and is not told: one mistake is one message.
 * @param faults is added to.
 */
function readAroundTabs(text: string, tab: CatalogueFault, faults: CatalogueFault[]): ReadEntry[] {
  const untabbed = withoutTabbedLines(text);
  const ofSyntax: CatalogueFault[] = [];
  const items = readTrees(untabbed.text, ofSyntax).flatMap((tree) => checkShape(tree, []));
  const broken = brokenBy(untabbed.lines, items);
  const first = Math.min(tab.start, items.find((_, at) => broken.has(at))?.start ?? tab.start);
  const goesOn = ofSyntax.every(({ end }) => end <= first);
  faults.push(tab, ...ofSyntax.filter(({ end }) => end <= first));
  const whole = items.filter(({ start }, at) => !broken.has(at) && (goesOn || start < first));
  return whole.flatMap((item) => checkEntry(item, faults) ?? []);
}

/** What is wrong with a file of which there is no text. */
export function unreadCatalogue(code: 'unread' | 'tooLarge', ...about: readonly string[]): ReadCatalogue {
  return { entries: [], faults: [{ code, start: 0, end: 0, about }], lines: readLines('') };
}

function readTrees(text: string, faults: CatalogueFault[]): readonly Tree[] {
  try {
    return parseTrees(text, faults);
  } catch {
    // the parser is not ours, and whatever text it fails on must not end the server
    faults.push({ code: 'syntax', ...firstLine(readLines(text)), about: [] });
    return [];
  }
}

function firstLine({ lineEnds }: Lines): Span {
  return { start: 0, end: lineEnds[0] ?? 0 };
}

function entriesIn(tree: Tree, faults: CatalogueFault[]): ReadEntry[] {
  const documents = checkShape(tree, faults);
  return documents.flatMap((item) => checkEntry(item, faults) ?? []);
}
