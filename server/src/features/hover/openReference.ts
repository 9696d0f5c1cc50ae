import type { AmbiguityReason, Document, Place, Resolution } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';
import { MOST_LISTED, offsetLink } from '../cards/articleLinks';
import { type Block, type Card, type Inline, line, list } from '../cards/card';
import { documentName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { whyOpen } from '../wording/whyOpen';
import { dateAndTerm } from './dateAndTerm';

type Ambiguous = Extract<Resolution, { kind: 'ambiguous' }>;

/** Which documents a mention may mean, the latest first, and why it stays open; all that it means, by number. */
export function candidatesCard(
  snapshot: CorpusSnapshot,
  place: Place,
  mention: DirectiveMention,
  open: Ambiguous,
  shown: Presentation,
): Card {
  const { words } = shown;
  const { candidates, reason } = open;
  const isOne = candidates.length === 1;
  const isAll = reason === 'wholeConference';
  const ordered = [...candidates].sort(isAll ? byNumber : latestFirst);
  const items = ordered.slice(0, MOST_LISTED).map((candidate) => candidateLine(snapshot, candidate, shown));
  const rest = candidates.length - items.length;
  const which = isAll ? words.consistsOf : isOne ? () => words.perhaps : words.ambiguous;
  return [
    line(whyOpen(mention, open, words), which(candidates.length)),
    list(rest > 0 ? [...items, [words.andMoreDocuments(rest)]] : items),
    ...undatedLine(snapshot, place, reason, words),
  ];
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
