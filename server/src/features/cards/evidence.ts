import { fullnessOf } from '../../corpus/facts/articleRecord';
import type { Document, Evidence, Place, Resolution } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';
import { lineOf } from '../lookup/places';
import type { Presentation } from '../wording/presentation';
import type { Inline, LineLink } from './card';

/** A mention that was taken for a document, and why. */
type Identified = Extract<Resolution, { kind: 'document' }>;

/**
 * In plain words, why a mention was taken for its document: several reasons are parted by semicolons. Empty where
 * nothing can be named.
 */
export function evidenceLine(
  snapshot: CorpusSnapshot,
  mention: DirectiveMention,
  { document, evidence }: Identified,
  shown: Presentation,
): readonly Inline[] {
  const reasons = evidence.flatMap((item): readonly Reason[] => {
    if (item.kind !== 'stated') return [reason(snapshot, mention, item, shown)];
    const by = item.by.filter((what) => what !== 'date' || datesAgree(mention.date, document.date));
    return by.length === 0 ? [] : [statedReason(by, mention, shown.words)];
  });
  if (reasons.length === 0) return [];
  return [shown.words.known, ...reasons.flatMap((one, at) => (at < reasons.length - 1 ? withSemicolon(one) : one))];
}

/** Why, in pieces of which the last is no link. */
type Reason = readonly [...Inline[], string];

function withSemicolon(reason: Reason): Reason {
  return [...reason.slice(0, -1), `${reason.at(-1)};`];
}

/** A date that is not the document's was not what it was known by. The vaguer of two dates begins the other. */
function datesAgree(said: string | null, known: string | null): boolean {
  return said === null || known === null || said.startsWith(known) || known.startsWith(said);
}

function reason(
  snapshot: CorpusSnapshot,
  mention: DirectiveMention,
  evidence: Exclude<Evidence, { kind: 'stated' }>,
  shown: Presentation,
): Reason {
  const { words, language } = shown;
  switch (evidence.kind) {
    case 'sameDay':
      return [words.bySameDay, documentLink(snapshot, evidence.place, words), words.onSameDay];
    case 'sameArticle': {
      const place = decidingPlace(snapshot, evidence.place);
      const decider = snapshot.mention(place);
      // of conferences only those that tell their term are leant on
      const isFuller = mention.number === null || fullnessOf(decider) > fullnessOf(mention);
      const start = decider?.start ?? 0;
      return [
        isFuller ? words.byFuller : words.bySameArticle,
        ...lineSeenFrom(snapshot, place.uri, start, mention, words),
      ];
    }
    case 'articleDate':
      return [words.byArticleDate(shortDate(evidence.published, words, language))];
    case 'latestTerm': {
      const older = namesOf(snapshot, evidence.setAside);
      if (evidence.published === null) return [words.byLatestOfNumber(older)];
      return [words.byLatestTerm(shortDate(evidence.published, words, language), older)];
    }
    case 'title':
      return [words.byTitle, documentLink(snapshot, evidence.place, words), words.namesIt];
    case 'sequence':
      return [words.bySequence(shortDate(evidence.published, words, language), evidence.term)];
    case 'recentConference':
      return [words.byRecentConference(shortDate(evidence.published, words, language))];
    case 'fileName':
      return [words.byFileName];
    case 'citedByNumber':
      return [words.byCitedByNumber(namesOf(snapshot, evidence.setAside))];
    case 'onlyCandidate':
      return [evidence.from === 'corpus' ? words.byOnlyInCorpus : words.byOnlyInCatalogue];
    case 'locality':
      return [words.byLocality(evidence.locality)];
  }
}

/** A line of an article as a mention in it sees it: «dòng 5 ở trên», «dòng 5, cùng dòng này». */
export function lineSeenFrom(
  snapshot: CorpusSnapshot,
  uri: string,
  offset: number,
  { start }: Pick<DirectiveMention, 'start'>,
  words: Messages,
): [LineLink, string] {
  const [line, own] = [lineOf(snapshot, uri, offset), lineOf(snapshot, uri, start)];
  const where = line === own ? words.sameLine : line < own ? words.above : words.below;
  return [{ text: words.line(line + 1), uri, line }, where];
}

/** Mentions lean on others that may lean on yet others: the place of the last, which was known without them. */
function decidingPlace(snapshot: CorpusSnapshot, place: Place): Place {
  const passed = new Set<number>();
  let at = place;
  while (!passed.has(at.mention)) {
    passed.add(at.mention);
    const resolution = snapshot.resolve(at);
    const evidence = resolution?.kind === 'document' ? resolution.evidence : [];
    at = evidence.find((item) => item.kind === 'sameArticle')?.place ?? at;
  }
  return at;
}

/** A mention by the document that it stands for and its line: «19-NQ/TW, dòng 4». */
function documentLink(snapshot: CorpusSnapshot, place: Place, words: Messages): LineLink {
  const link = lineLink(snapshot, place, words);
  const resolution = snapshot.resolve(place);
  return resolution?.kind === 'document' ? { ...link, text: `${resolution.document.label}, ${link.text}` } : link;
}

function lineLink(snapshot: CorpusSnapshot, place: Place, words: Messages): LineLink {
  const line = lineOf(snapshot, place.uri, snapshot.mention(place)?.start ?? 0);
  return { text: words.line(line + 1), uri: place.uri, line };
}

/** Documents told apart by their years: «39-NQ/TW (2004), 39-NQ/TW (2015)». */
export function namesOfDocuments(documents: readonly Document[]): string {
  const names = documents.map(({ label, date, term, locality }) => {
    const apart = date?.slice(0, 4) ?? term ?? locality;
    return apart === null ? label : `${label} (${apart})`;
  });
  return names.join(', ');
}

function namesOf(snapshot: CorpusSnapshot, keys: readonly string[]): string {
  return namesOfDocuments(keys.flatMap((key) => snapshot.document(key) ?? []));
}

type Stated = Extract<Evidence, { kind: 'stated' }>['by'][number];

function statedReason(by: readonly Stated[], mention: DirectiveMention, words: Messages): Reason {
  const names: Record<Stated, string> = {
    symbol: mention.number === null ? words.byName : words.bySymbol,
    numberAndYear: words.byNumberAndYear,
    date: words.byDate,
    term: words.byTerm,
    issuer: words.byIssuer,
    subject: words.bySubject,
    conference: mention.congress === null ? words.byConference : words.byCongress,
    years: words.byYearsInForce,
  };
  return [words.byStated(by.map((what) => names[what]).join(', '))];
}
