import { readSymbol } from '../../corpus/identity/documentKeys';
import type { AmbiguityReason, Document, NotYet, Place, Resolution, UnknownReason } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';
import { MOST_LISTED, offsetLink } from '../cards/articleLinks';
import { type Block, type Card, type Inline, line, list } from '../cards/card';
import { documentName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { dateAndTerm } from './dateAndTerm';

type Ambiguous = Extract<Resolution, { kind: 'ambiguous' }>;

/** Which documents a mention may mean, the latest first, and why it stays open; all that it means, by number. */
export function candidatesCard(
  snapshot: CorpusSnapshot,
  place: Place,
  { candidates, reason }: Ambiguous,
  shown: Presentation,
): Card {
  const { words } = shown;
  const isOne = candidates.length === 1;
  const isAll = reason === 'wholeConference';
  const ordered = [...candidates].sort(isAll ? byNumber : latestFirst);
  const items = ordered.slice(0, MOST_LISTED).map((candidate) => candidateLine(snapshot, candidate, shown));
  const rest = candidates.length - items.length;
  const why = isOne ? whyPerhaps(reason, words) : words[reason];
  const which = isAll ? words.consistsOf : isOne ? () => words.perhaps : words.ambiguous;
  return [
    line(why, which(candidates.length)),
    list(rest > 0 ? [...items, [words.andMoreDocuments(rest)]] : items),
    ...undatedLine(snapshot, place, reason, words),
  ];
}

/** Why the one that is known need not be the one that is meant. */
function whyPerhaps(reason: AmbiguityReason, words: Messages): string {
  return {
    severalTerms: words.perhapsTerms,
    severalDocuments: words.perhapsDocuments,
    severalLocalities: words.perhapsLocalities,
    wholeConference: words.perhapsDocuments,
    otherTerm: words.otherTerm,
  }[reason];
}

function latestFirst(a: Document, b: Document): number {
  return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
}

/** «18-NQ/TW», «19-NQ/TW»: by the numbers that labels begin with. */
function byNumber(a: Document, b: Document): number {
  return Number.parseInt(a.label, 10) - Number.parseInt(b.label, 10);
}

/** Numbers restart, so that the article's date would tell most documents of one number apart. */
function undatedLine(
  snapshot: CorpusSnapshot,
  { uri }: Place,
  reason: AmbiguityReason,
  words: Messages,
): readonly Block[] {
  const isUndated = snapshot.article(uri)?.published === null;
  const wouldTell = reason === 'severalTerms' || reason === 'severalDocuments';
  return isUndated && wouldTell ? [line(words.undatedArticle)] : [];
}

function candidateLine(snapshot: CorpusSnapshot, document: Document, shown: Presentation): readonly Inline[] {
  const definition = snapshot.definition(document.key);
  const said = [...dateAndTerm(document, shown), document.locality, document.subject].filter((fact) => fact !== null);
  const name = documentName(document);
  const rest = said.length === 0 ? [] : [`· ${said.join(' · ')}`];
  if (definition === undefined) return [name, ...rest];
  const link = offsetLink(snapshot, definition.uri, definition.span.start);
  return [{ ...link, text: name }, ...rest];
}

/** Why a mention is not known; where only its place is missing, which place that is. */
export function whyUnknown({ symbol }: DirectiveMention, reason: UnknownReason | NotYet, words: Messages): string {
  const place = symbol === null ? undefined : placesOf(words).get(readSymbol(symbol, null).body);
  return reason === 'tooLittleSaid' && place !== undefined ? words.whichPlace(place) : words[reason];
}

/** Bodies of which each place has one, as symbols abbreviate them, with what such a place is called. */
function placesOf(words: Messages): ReadonlyMap<string, string> {
  return new Map([
    ['HU', words.district],
    ['ThU', words.town],
    ['QU', words.urbanDistrict],
    ['ĐU', words.partyCommittee],
    ['TU', words.province],
  ]);
}
