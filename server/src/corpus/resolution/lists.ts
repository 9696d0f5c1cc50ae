import type { DirectiveMention } from '../../recognition/mention';
import { numberedName } from '../identity/documentKeys';
import type { Evidence } from '../identity/things';
import type { Knowledge } from '../knowledge/knownDocument';
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
      unsettle(last, index);
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

  /**
   * «…, sau đó học Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017»: day and term at the end may be said
   * of both. Where there is a document of that day for the first of them, too, an earlier citation decides nothing.
   */
  function unsettle(open: { readonly index: number; readonly mention: DirectiveMention }, other: number): void {
    const outcome = outcomes.get(open.index);
    const known = outcomes.get(other);
    if (outcome?.kind !== 'document' || known?.kind !== 'document') return;
    if (!leansOnArticle(outcome.evidence) || !isDatedHere(known.evidence)) return;
    const day = dayOf(known.key);
    const name = numberedName(open.mention);
    if (day === null || name === undefined || dayOf(outcome.key) === day) return;
    const rivals = knowledge
      .candidates(name.slot, null)
      .filter(
        ({ key, date, canonical }) => key !== outcome.key && date === day && sharesSymbol(canonical, name.canonical),
      );
    if (rivals.length === 0) return;
    const keys = [outcome.key, ...rivals.map(({ key }) => key)];
    outcomes.set(open.index, { kind: 'ambiguous', keys, reason: 'severalTerms' });
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

/** What the sentence says of the document itself is only its number and symbol; another mention decided. */
function leansOnArticle(evidence: readonly Evidence[]): boolean {
  if (!evidence.some(({ kind }) => kind === 'sameArticle')) return false;
  return evidence.every((item) => item.kind !== 'stated' || item.by.every((part) => part === 'symbol'));
}

function isDatedHere(evidence: readonly Evidence[]): boolean {
  return evidence.some((item) => item.kind === 'stated' && (item.by.includes('date') || item.by.includes('term')));
}

/** A short form has no symbol that could differ. */
function sharesSymbol(canonical: string | null, own: string | null): boolean {
  return own === null || canonical === own;
}
