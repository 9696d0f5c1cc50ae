import type { CorpusSnapshot, Evidence } from '../corpus/snapshot';
import { fullDate } from '../l10n/dates';
import type { Messages } from '../l10n/messages';
import { positionAt } from '../text/positions';
import type { Inline } from './card';
import { mentionOf } from './places';

/** In plain words, why a mention was taken for its document. */
export function evidenceLine(
  snapshot: CorpusSnapshot,
  evidence: readonly Evidence[],
  words: Messages,
): readonly Inline[] {
  const reasons = evidence.map((item) => reason(snapshot, item, words));
  return reasons.flatMap((inlines, index) => [index === 0 ? words.known : words.and, ...inlines]);
}

function reason(snapshot: CorpusSnapshot, evidence: Evidence, words: Messages): readonly Inline[] {
  switch (evidence.kind) {
    case 'stated':
      return [words.byStated(evidence.by.map((what) => statedThing(what, words)).join(', '))];
    case 'sameArticle': {
      const { uri } = evidence.place;
      const article = snapshot.article(uri);
      const line =
        article === undefined
          ? 0
          : positionAt(article.lineStarts, mentionOf(snapshot, evidence.place)?.start ?? 0).line;
      return [
        evidence.position === 'before' ? words.bySameArticleBefore : words.bySameArticleAfter,
        { text: words.line(line + 1), uri, line },
      ];
    }
    case 'articleDate':
      return [words.byArticleDate(fullDate(evidence.published, words))];
    case 'latestTerm': {
      const older = namesOf(snapshot, evidence.setAside);
      if (evidence.published === null) return [words.byLatestOfNumber(older)];
      return [words.byLatestTerm(fullDate(evidence.published, words), older)];
    }
    case 'citedByNumber':
      return [words.byCitedByNumber(namesOf(snapshot, evidence.setAside))];
    case 'onlyCandidate':
      return [evidence.from === 'corpus' ? words.byOnlyInCorpus : words.byOnlyInCatalogue];
    case 'locality':
      return [words.byLocality(evidence.locality)];
  }
}

/** Documents of one number, told apart by their years: «39-NQ/TW (2004), 39-NQ/TW (2015)». */
function namesOf(snapshot: CorpusSnapshot, keys: readonly string[]): string {
  const names = keys.map((key) => {
    const document = snapshot.document(key);
    const apart = document?.date?.slice(0, 4) ?? document?.term ?? null;
    return `${document?.label ?? key}${apart === null ? '' : ` (${apart})`}`;
  });
  return names.join(', ');
}

type Stated = Extract<Evidence, { kind: 'stated' }>['by'][number];

function statedThing(what: Stated, words: Messages): string {
  const names: Record<Stated, string> = {
    symbol: words.bySymbol,
    date: words.byDate,
    term: words.byTerm,
    issuer: words.byIssuer,
    subject: words.bySubject,
    conference: words.byConference,
  };
  return names[what];
}
