import { PLURALS } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import type { Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { readAfterSubject } from './afterSubject';
import type { DateIndex } from './dateIndex';
import { type DirectiveDraft, words } from './draft';
import { MOST_PARTICULARS, readBracket, readParticular, readPassive } from './particular';
import { readSubject } from './subject';
import { closeBracket } from './term';

const plurals = new WordSet(PLURALS);

/** How far what the sentence says of a document reaches, as tokens after it. */
export interface Particulars {
  /** After date, issuer and term, where a list may go on. */
  readonly end: number;
  /** After the subject too. */
  readonly clauseEnd: number;
}

/**
 * What the sentence says of a document right after its number: date, issuer, term and conference in any order,
 * bracketed or not, then the subject. Only what is still unknown is filled in.
 * @param group the mentions of one list: issuer and term belong to all of them, the subject too where one type word
 *   heads them all, else to the last; the date to
 *   the last too, unless a plural heads the list: «các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017».
 */
export function readParticulars(tokens: Tokens, group: readonly DirectiveDraft[], dates: DateIndex): Particulars {
  const last = group.at(-1)!;
  const plural = group.length > 1 && plurals.has(tokens, group[0]!.from - 1);
  let at = last.to;
  for (let n = 0; n < MOST_PARTICULARS; n++) {
    const next = readPassive(tokens, group, dates, at) ?? readParticular(tokens, group, dates, at);
    if (next !== undefined && plural) for (const draft of group) draft.date ??= last.date;
    const end = next ?? readBracket(tokens, group, dates, at);
    if (end === undefined) break;
    at = end;
  }
  const subject = readSubject(tokens, beforeSubject(tokens, last, at));
  if (subject !== undefined && last.subject === null) {
    last.subject = words(tokens, subject.from, subject.to);
    if (isOneCitation(group)) for (const draft of group) draft.subject ??= last.subject;
    return { end: at, clauseEnd: readAfterSubject(tokens, group, dates, subject.end) };
  }
  if (at === last.to && isBracketed(tokens, group)) readPassive(tokens, group, dates, at + 1);
  return { end: at, clauseEnd: at };
}

/** «Nghị quyết số 18-NQ/TW và 19-NQ/TW về …»: one type word for all, and nothing said of one before the end. */
function isOneCitation(group: readonly DirectiveDraft[]): boolean {
  return group.every(
    ({ elliptic, to }, n) => (n === 0 || elliptic) && (n === group.length - 1 || to + 2 >= group[n + 1]!.from),
  );
}

/** «Luật Đất đai năm 2024 (Luật số 31/2024/QH15) được …»: the clause goes on behind the bracket. */
function isBracketed(tokens: Tokens, group: readonly DirectiveDraft[]): boolean {
  const [from, to] = [group[0]!.from, group.at(-1)!.to];
  return from > 0 && tokens.symbol[from - 1] === Mark.open && closeBracket(tokens, to) > to;
}

/** Past the comma of «…/TW ngày 23/9/2019, về việc …»; after a short form alone «, về» begins another thought. */
function beforeSubject(tokens: Tokens, { to, symbol, date }: DirectiveDraft, at: number): number {
  const parted = at > to && at < tokens.count && tokens.symbol[at] === Mark.comma;
  return parted && (symbol !== null || date !== null) ? at + 1 : at;
}
