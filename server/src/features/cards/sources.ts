import { readEntrySource, sourcesIn } from '../../corpus/identity/entryPlace';
import type { Document } from '../../corpus/identity/things';
import { keyOfEntry } from '../../corpus/knowledge/catalogueIndex';
import { CATALOGUE, type CatalogueEntry, type CatalogueFact, CONFIRMED } from '../../domain/catalogue';
import { PUBLISHERS } from '../../domain/publishers';
import type { Messages } from '../../l10n/messages';
import { fileName } from '../wording/names';
import { type Block, type Inline, type LineLink, line } from './card';

/**
 * Where a document's facts are from: entries in catalogues of the user's, pages, each with what it adds to what those
 * before it confirm unless one confirms all, and what else the catalogues name, unless pages confirm all.
 */
export function sourceLine({ key, source, entry, name }: Document, words: Messages): readonly Block[] {
  const written = sourcesIn(source);
  const isEntry = (one: string): boolean => readEntrySource(one) !== undefined;
  // what the user's own catalogue says was compared with nothing
  const open = new Set(entry === null ? factsOf(key) : []);
  const all = open.size;
  const named = new Map<string, readonly Inline[]>();
  const texts = new Set<string>();
  if (entry !== null) named.set('', [lineLink(entry.uri, entry.start.line, words)]);
  for (const one of [...written.filter(isEntry), ...written.filter((other) => !isEntry(other))]) {
    if (all > 0 && open.size === 0 && isUnchecked(one)) continue;
    const confirmed = (CONFIRMED.get(one) ?? []).filter((fact) => open.delete(fact));
    const inline = sourceInline(one, words);
    const text = typeof inline === 'string' ? inline : inline.text;
    // a publisher is not named again for a page that adds nothing
    if (texts.has(text) && open.size < all && confirmed.length === 0) continue;
    texts.add(text);
    // files of one archive are not told apart
    named.set(inline === text ? text : one, [inline, ...inBrackets(confirmed, confirmed.length === all, name, words)]);
  }
  if (named.size === 0) return [];
  return [line(words.source, ...[...named.values()].flatMap((one, index) => (index === 0 ? one : ['·', ...one])))];
}

/** What sources are called in a sentence, each kind once. */
export function sourceNames(sources: readonly string[], words: Messages): string {
  const names = sources.map((source) => {
    const inline = sourceInline(source, words);
    return typeof inline === 'string' ? inline : inline.text;
  });
  return [...new Set(names)].join('; ');
}

/** One source: a line of a catalogue file or a page that our own catalogue names as a link, others by name. */
export function sourceInline(source: string, words: Messages): Inline {
  const entry = readEntrySource(source);
  if (entry !== undefined) return lineLink(entry.uri, entry.line, words);
  const text = sourceName(source, words);
  return isOwn(source) && source.startsWith('https://') ? { text, address: source } : text;
}

function lineLink(uri: string, line: number, words: Messages): LineLink {
  return { text: words.catalogueLine(fileName(uri), line + 1), uri, line };
}

/** The facts that our own catalogue has of each document, by its key. */
let factsByKey: ReadonlyMap<string, readonly CatalogueFact[]> | undefined;

function factsOf(key: string): readonly CatalogueFact[] {
  factsByKey ??= new Map(CATALOGUE.map((entry) => [keyOfEntry(entry) ?? '', factsIn(entry)]));
  return factsByKey.get(key) ?? [];
}

function factsIn({ number, date, issuer, subject, name }: CatalogueEntry): readonly CatalogueFact[] {
  const told: Record<CatalogueFact, string | undefined> = { number, date, issuer, subject: subject ?? name };
  return FACTS.filter((fact) => told[fact] !== undefined);
}

const FACTS: readonly CatalogueFact[] = ['number', 'date', 'issuer', 'subject'];

/** What a page confirms that those named before it do not, where that is not all: «(số, ký hiệu, trích yếu)». */
function inBrackets(
  confirmed: readonly CatalogueFact[],
  isAll: boolean,
  name: string | null,
  words: Messages,
): readonly string[] {
  if (confirmed.length === 0 || isAll) return [];
  const names: Record<CatalogueFact, string> = {
    number: words.bySymbol,
    date: words.byDate,
    issuer: words.byIssuer,
    subject: name === null ? words.bySubject : words.byName,
  };
  return [`(${confirmed.map((fact) => names[fact]).join(', ')})`];
}

let own: ReadonlySet<string> | undefined;

/** Whether our own catalogue names this source: whoever writes another catalogue may lead a reader anywhere. */
function isOwn(source: string): boolean {
  own ??= new Set(
    CATALOGUE.flatMap(({ sources, conflicts = [] }) => [...sources, ...conflicts.map((conflict) => conflict.source)]),
  );
  return own.has(source);
}

/** Whether a source of our own is none that a reader could look into. */
function isUnchecked(source: string): boolean {
  return isOwn(source) && !URL.canParse(source);
}

/**
 * What a source is called: a page of our catalogue by who publishes it, else by its host, the other kinds of sources
 * that it knows in words, and what a user has written as it is. Which file of an archive it was helps whoever checks
 * the catalogue, not its reader.
 */
export function sourceName(source: string, words: Messages): string {
  if (!isOwn(source)) return source.trim();
  if (source.startsWith('public code')) return words.sourceCode;
  if (source === 'cited in full in the press') return words.sourcePress;
  if (source === 'general knowledge') return words.sourceUnchecked;
  if (!URL.canParse(source)) return source;
  const host = new URL(source).host.replace(/^www\./u, '');
  return host === 'github.com' ? words.sourceCopy : (PUBLISHERS[host] ?? host);
}
