import type { DirectiveMention } from '../../recognition/mention';
import type { Knowledge } from '../knowledge';
import type { Evidence } from '../snapshot';
import type { Outcome } from './outcome';
import type { ResolvableArticle } from './resolvableArticle';

/** What may stand between two of a list, in UTF-16 units: «, », « và », « và các ». */
const LONGEST_GAP = 8;

/**
 * Resolves what is left open in lists («Nghị quyết số 18, 19»): a conference adopts several resolutions on one day,
 * so of the documents of one number the one is meant that was issued on the day of the other. Linear in the mentions.
 * @param outcomes what has been found so far, by the index of the mention; added to.
 */
export function resolveLists(
  { uri, mentions }: Pick<ResolvableArticle, 'uri' | 'mentions'>,
  outcomes: Map<number, Outcome>,
  knowledge: Knowledge,
): void {
  let last: { readonly index: number; readonly mention: DirectiveMention } | undefined;
  for (const [index, mention] of mentions.entries()) {
    if (mention?.kind !== 'directive') continue;
    if (last !== undefined && isListedWith(mention, last.mention)) {
      resolveBeside(index, last.index);
      resolveBeside(last.index, index);
    }
    last = { index, mention };
  }

  function resolveBeside(open: number, other: number): void {
    const outcome = outcomes.get(open);
    const known = outcomes.get(other);
    if (outcome?.kind !== 'ambiguous' || known?.kind !== 'document') return;
    const day = dayOf(known.key);
    const [key, ...more] = outcome.keys.filter((candidate) => day !== null && dayOf(candidate) === day);
    if (key === undefined || more.length > 0) return;
    const evidence: Evidence[] = [{ kind: 'sameDay', place: { uri, mention: other } }];
    outcomes.set(open, { kind: 'document', key, evidence });
  }

  function dayOf(key: string): string | null {
    const date = knowledge.get(key)?.date ?? null;
    return date?.length === 10 ? date : null;
  }
}

/** Whether a mention goes on a list that another one is of. */
export function isListedWith(mention: DirectiveMention, before: DirectiveMention): boolean {
  return mention.type === before.type && mention.start - before.end <= LONGEST_GAP;
}
