import { documentKey, numberedName } from '../../corpus/identity';
import type { CorpusSnapshot, Document } from '../../corpus/snapshot';
import { daysOf } from '../../corpus/terms';
import { shortDate } from '../../l10n/dates';
import { type Block, line } from '../card';
import { documentName } from '../names';
import type { Presentation } from '../presentation';

/** How catalogues name a document of a Party term in words: «65-QĐ/TW khóa XIII». */
const OF_TERM = /^(?<label>(?<number>\d+)-(?<symbol>\S+)) khóa (?<term>[IVX]+)$/u;

/**
 * By which document another was replaced, with its date where that is known, and whether the article at `uri` is older
 * than it; no line where none is known to replace it.
 */
export function replacement(
  snapshot: CorpusSnapshot,
  { type, replacedBy }: Document,
  uri: string,
  { words, language }: Presentation,
): readonly Block[] {
  if (replacedBy === null) return [];
  const { label, number, symbol, term } = OF_TERM.exec(replacedBy)?.groups ?? {};
  // what a user's catalogue says in other words is shown as it is
  if (label === undefined || term === undefined) return [line(words.replacedBy(replacedBy))];
  const canonical = numberedName({ type, number: number ?? null, symbol: symbol ?? null })?.canonical;
  const by = canonical ? snapshot.document(documentKey(canonical, null, term)) : undefined;
  const date = by?.date ?? null;
  const name = words.ofTerm(by === undefined ? label : documentName(by), term);
  if (date === null) return [line(words.replacedBy(name))];
  const dated = `${name} (${shortDate(date, words, language)})`;
  const published = snapshot.article(uri)?.published ?? null;
  const isOlder = published !== null && daysOf(published)[1] < daysOf(date)[0];
  return [line(isOlder ? words.replacedAfterwards(dated) : words.replacedBy(dated))];
}
