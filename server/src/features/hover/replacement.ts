import { daysOf } from '../../corpus/identity/terms';
import type { Document } from '../../corpus/identity/things';
import { successorOf } from '../../corpus/knowledge/successor';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import { type Block, line } from '../cards/card';
import { documentName } from '../wording/names';
import type { Presentation } from '../wording/presentation';

/**
 * By which document another was replaced, with its date where that is known, and whether the article at `uri` is older
 * than it; no line where none is known to replace it.
 */
export function replacement(
  snapshot: CorpusSnapshot,
  document: Document,
  uri: string,
  { words, language }: Presentation,
): readonly Block[] {
  if (document.replacedBy === null) return [];
  const successor = successorOf(document);
  // what a user's catalogue says in other words is shown as it is
  if (successor === undefined) return [line(words.replacedBy(document.replacedBy))];
  const { label, term, key } = successor;
  const by = key === undefined ? undefined : snapshot.document(key);
  const date = by?.date ?? null;
  const name = words.ofTerm(by === undefined ? label : documentName(by), term);
  if (date === null) return [line(words.replacedBy(name))];
  const dated = `${name} (${shortDate(date, words, language)})`;
  const published = snapshot.article(uri)?.published ?? null;
  const isOlder = published !== null && daysOf(published)[1] < daysOf(date)[0];
  return [line(isOlder ? words.replacedAfterwards(dated) : words.replacedBy(dated))];
}
