import { canonicalOf, documentKey } from '../identity/documentKeys';
import { daysOf, lastDayOf, termsInMind } from '../identity/terms';
import type { Evidence } from '../identity/things';
import type { Knowledge } from '../knowledge/knownDocument';
import type { ArticleTime } from './articleTime';
import type { Outcome } from './outcome';
import type { Statement } from './statement';

/**
 * The document of a whole symbol of the centre («Kết luận số 130-KL/TW») that no catalogue and no other article knows:
 * that of the article's own term, if the known documents around it show that its numbers had come so far by that day,
 * and that those of no other term that readers have in mind ever did. Undefined where either is open.
 * @param time only an article with a day tells.
 */
export function bySequence(
  { name, symbol, isMisdated }: Statement,
  { published, inName }: ArticleTime,
  knowledge: Knowledge,
): Outcome | undefined {
  if (name.symbol === null || symbol?.numbering !== 'term' || published === null || isMisdated) return undefined;
  const canonical = canonicalOf(symbol, name.serial, name.numberYear);
  const isKnown = knowledge
    .candidates(name.slot, null)
    .some((other) => other.canonical === canonical && (other.date === null || daysOf(other.date)[0] <= published));
  if (isKnown) return undefined;
  const [term, ...others] = termsInMind(published);
  if (term === undefined || knowledge.reach(symbol, term, name.serial, published) !== 'reached') return undefined;
  const isApart = others.every((other) => {
    const end = lastDayOf(other, published);
    const isRecorded = knowledge.reach(symbol, other, FIRST, end) === 'reached';
    return isRecorded && knowledge.reach(symbol, other, name.serial, end) === 'notReached';
  });
  if (!isApart) return undefined;
  const evidence: Evidence[] = [
    { kind: 'stated', by: ['symbol'] },
    { kind: 'sequence', term, published },
  ];
  if (inName) evidence.push({ kind: 'fileName' });
  return { kind: 'document', key: documentKey(canonical, null, term), evidence };
}

/** Every sequence of which anything is known has passed its first number. */
const FIRST = '1';
