import type { CorpusSnapshot, Document, Evidence } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import type { Messages } from '../l10n/messages';
import type { DirectiveMention } from '../recognition/mention';
import type { Inline } from './card';
import { lineOf, mentionOf } from './places';
import type { Presentation } from './presentation';

/** In plain words, why a mention was taken for its document: several reasons are parted by semicolons. */
export function evidenceLine(
  snapshot: CorpusSnapshot,
  mention: DirectiveMention,
  evidence: readonly Evidence[],
  shown: Presentation,
): readonly Inline[] {
  const reasons = evidence.map((item) => reason(snapshot, mention, item, shown));
  return [shown.words.known, ...reasons.flatMap((one, at) => (at < reasons.length - 1 ? withSemicolon(one) : one))];
}

/** Why, in pieces of which the last is no link. */
type Reason = readonly [...Inline[], string];

function withSemicolon(reason: Reason): Reason {
  return [...reason.slice(0, -1), `${reason.at(-1)};`];
}

function reason(snapshot: CorpusSnapshot, mention: DirectiveMention, evidence: Evidence, shown: Presentation): Reason {
  const { words, language } = shown;
  switch (evidence.kind) {
    case 'stated':
      return [words.byStated(evidence.by.map((what) => statedThing(what, mention, words)).join(', '))];
    case 'sameDay':
    case 'sameArticle': {
      const { uri } = evidence.place;
      const line = lineOf(snapshot, uri, mentionOf(snapshot, evidence.place)?.start ?? 0);
      const link = { text: words.line(line + 1), uri, line };
      if (evidence.kind === 'sameDay') return [words.bySameDay, link, words.onSameDay];
      return [words.bySameArticle, link, evidence.position === 'before' ? words.above : words.below];
    }
    case 'articleDate':
      return [words.byArticleDate(shortDate(evidence.published, words, language))];
    case 'latestTerm': {
      const older = namesOf(snapshot, evidence.setAside);
      if (evidence.published === null) return [words.byLatestOfNumber(older)];
      return [words.byLatestTerm(shortDate(evidence.published, words, language), older)];
    }
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

function statedThing(what: Stated, mention: DirectiveMention, words: Messages): string {
  const names: Record<Stated, string> = {
    symbol: mention.number === null ? words.byName : words.bySymbol,
    date: words.byDate,
    term: words.byTerm,
    issuer: words.byIssuer,
    subject: words.bySubject,
    conference: words.byConference,
  };
  return names[what];
}
