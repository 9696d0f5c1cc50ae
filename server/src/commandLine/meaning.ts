import { canonicalByName } from '../corpus/identity/documentKeys';
import type { Place } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { namesOfDocuments } from '../features/cards/evidence';
import { evidenceText } from '../features/cards/reference';
import { directiveName, figureName } from '../features/wording/names';
import type { Presentation } from '../features/wording/presentation';
import { whyOpen } from '../features/wording/whyOpen';
import { noSuchDay, shortDate } from '../l10n/dates';
import type { DateMention, DirectiveMention, Mention, TitleMention } from '../recognition/mention';

/** Stands before what could not be told: a document, a date. */
export const UNRESOLVED = '?';
/** Stands before the documents of which one is meant. */
export const AMBIGUOUS = '~';

/** What a mention means, in one line for people. */
export function meaningOf(snapshot: CorpusSnapshot, place: Place, mention: Mention, shown: Presentation): string {
  switch (mention.kind) {
    case 'directive':
      return documentMeaning(snapshot, place, mention, shown);
    case 'title':
      return titleMeaning(mention, shown);
    case 'person':
      return shown.words.dataRoles[mention.role];
    case 'figure':
      return figureName(mention, shown);
    case 'date':
      return dateMeaning(mention, shown);
  }
}

/** The document and why it is meant, or those that may be meant, or that it is not known; the last two with the reason. */
function documentMeaning(
  snapshot: CorpusSnapshot,
  place: Place,
  mention: DirectiveMention,
  shown: Presentation,
): string {
  const { words } = shown;
  const resolution = snapshot.resolve(place);
  if (resolution?.kind === 'document') {
    const { canonical, term } = resolution.document;
    const evidence = evidenceText(snapshot, mention, resolution, shown);
    return facts(canonical, term && words.term(term), evidence || null);
  }
  const why = whyOpen(mention, resolution, words);
  if (resolution?.kind === 'ambiguous') return facts(`${AMBIGUOUS} ${namesOfDocuments(resolution.candidates)}`, why);
  return facts(`${UNRESOLVED} ${canonicalByName(mention) ?? directiveName(mention)}`, why);
}

function titleMeaning({ role, body, status, holder, holders }: TitleMention, { words }: Presentation): string {
  return facts(role, body, status && words[status], holders?.join(', ') ?? holder);
}

function dateMeaning({ iso, impossible }: DateMention, { words, language }: Presentation): string {
  if (iso !== null) return shortDate(iso, words, language);
  return `${UNRESOLVED} ${impossible === null ? words.openDate : noSuchDay(impossible, words)}`;
}

function facts(...known: readonly (string | null)[]): string {
  return known.filter((fact) => fact !== null).join(' · ');
}
