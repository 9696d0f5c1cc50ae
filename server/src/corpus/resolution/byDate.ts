import { canonicalOf, documentKey, isLocalBody, periodOf } from '../identity/documentKeys';
import {
  compareTerms,
  daysOf,
  endingLocalTerm,
  hasBegun,
  isLongOver,
  isOver,
  LATEST_TERM_BEGAN,
  localPeriod,
  TERMS,
} from '../identity/terms';
import type { AmbiguityReason, Evidence, UnknownReason } from '../identity/things';
import { isUndated, type Knowledge, type KnownDocument } from '../knowledge/knownDocument';
import type { Reach } from '../knowledge/sequence';
import type { ArticleTime } from './articleTime';
import { bySequence } from './bySequence';
import { isNickname, type Objection, objection } from './compatible';
import { type Outcome, unknown } from './outcome';
import { partsOf } from './stated';
import type { Statement } from './statement';

/** Types of which the press cites a central document by its number alone, without naming who issued it. */
const CENTRAL_BY_NUMBER = new Set(['Nghị quyết', 'Chỉ thị', 'Kết luận', 'Quy định']);

/** In the weeks since its congress no committee has numbered so many documents of one type. */
const LATE_IN_TERM = 100;

/** A number that restarts each year means last year's document for so many days into the new one. */
const DAYS_INTO_NEXT_YEAR = 180;

/**
 * Rule 3: of the known documents that the sentence leaves, the one that was to be had on the article's day: never a
 * later one; the latest issued by then, if the others' terms were long over. What was set aside so is told in the
 * evidence. Where the sequence of numbers shows that the article's own term had a document of this number too, which
 * nobody knows, it stays open; where it may have had one, the sentence must say a word of this one's subject.
 * @param possible known documents that the sentence does not rule out.
 * @param touched true for documents of whose subject the sentence says a word: an old one is not set aside for the
 * latest if the sentence speaks of the old one only.
 */
export function byDate(
  statement: Statement,
  possible: readonly KnownDocument[],
  touched: ReadonlySet<KnownDocument>,
  time: ArticleTime,
  knowledge: Knowledge,
): Outcome {
  const had = possible.filter((document) => isIssued(document, time.published));
  if (had.length === 0)
    return (
      openName(statement, time, knowledge) ??
      bySequence(statement, time, knowledge) ??
      unknown(reasonFor(statement, knowledge))
    );
  const issued = had.filter((document) => isCitedSo(statement, document));
  if (issued.length === 0) return { kind: 'ambiguous', keys: keysOf(had), reason: 'severalDocuments' };
  const latest = issued.reduce((a, b) => (isLater(b, a) ? b : a));
  const others = issued.filter((document) => {
    if (document === latest) return false;
    return !isForgotten(document, latest, time) || (touched.has(document) && !touched.has(latest));
  });
  if (others.length > 0) {
    const left = [latest, ...others];
    return { kind: 'ambiguous', keys: keysOf(left), reason: reasonOf(left) };
  }
  const rival = unknownRival(statement, latest, time, knowledge);
  const isRivalled = rival === 'reached' || (rival === 'possible' && !touched.has(latest));
  if (!isCurrent(statement, latest, time) || isRivalled) {
    return { kind: 'ambiguous', keys: [latest.key], reason: reasonOf([latest]) };
  }
  return {
    kind: 'document',
    key: latest.key,
    evidence: evidenceFor(statement, latest, { possible, had, issued }, time),
  };
}

/** True where a document may have been issued by the article's day. */
export function isIssued(document: KnownDocument, published: string | null): boolean {
  if (published === null) return true;
  if (document.date !== null) return daysOf(document.date)[0] <= published;
  return document.term === null || hasBegun(document.term, published);
}

/**
 * A bare number names a central document only where its type is cited so, and no assembly looks into it; a local one of
 * the article's place may be.
 */
function isCitedSo(statement: Statement, document: KnownDocument): boolean {
  if (statement.symbol !== null || statement.issuer !== null || document.locality !== null) return true;
  if (isNickname(statement, document)) return true;
  return !statement.mention.supervised && CENTRAL_BY_NUMBER.has(document.type) && document.symbol?.body === 'TW';
}

/** Later by term, then by date. */
export function isLater(a: KnownDocument, b: KnownDocument): boolean {
  const terms = compareTerms(a.term, b.term);
  return terms === 0 ? (a.date ?? '') > (b.date ?? '') : terms > 0;
}

/**
 * True for an older document of the same symbol whose term was long over: on the article's day, and where the latest
 * is of a term long over itself, so that this tells nothing between the two, already on the latest's day of issue.
 */
function isForgotten(document: KnownDocument, latest: KnownDocument, time: ArticleTime): boolean {
  if (document.canonical !== latest.canonical || document.term === null) return false;
  const day = time.published ?? time.earliest;
  if (day === null || !isLongOver(document.term, day)) return false;
  if (latest.term === null || !isLongOver(latest.term, day)) return true;
  return latest.date !== null && isLongOver(document.term, latest.date);
}

/**
 * True where the article's day lets a number mean this document: local numbers are another document's by the next
 * term, the State's by the next year, and those of a Party term that was long over when nobody knows the day. Of one
 * without a date the whole symbol is all that is known, as of one in no catalogue.
 */
function isCurrent(statement: Statement, document: KnownDocument, { published, earliest }: ArticleTime): boolean {
  if (isNickname(statement, document)) return true;
  if (isUndated(document)) return statement.name.symbol !== null;
  switch (document.symbol?.numbering) {
    case 'never':
      return statement.name.numberYear !== null;
    case 'year':
      return published !== null && document.date !== null && isRecent(document.date, published);
    case 'localTerm': {
      const now = published === null ? null : localPeriod(published);
      if (now === null || document.period === now || document.period.length === 10) return true;
      return Number(statement.name.serial) >= LATE_IN_TERM && document.period === endingLocalTerm(now);
    }
    default:
      return published !== null || document.term === null || !isLongOver(document.term, earliest ?? LATEST_TERM_BEGAN);
  }
}

function isRecent(date: string, published: string): boolean {
  if (date.slice(0, 4) === published.slice(0, 4)) return true;
  const days = (Date.parse(published) - Date.parse(daysOf(date)[0])) / 86_400_000;
  return days <= DAYS_INTO_NEXT_YEAR;
}

/**
 * Whether a document of this number exists that no catalogue lists: in the article's own term, if that is later than
 * the candidate's; without an article date, in any term that is not long over and is known to have gone beyond it.
 */
export function unknownRival(
  { symbol, name }: Statement,
  document: KnownDocument,
  { published, earliest }: ArticleTime,
  knowledge: Knowledge,
): Reach {
  const series = symbol ?? document.symbol;
  if (series === null || series.numbering !== 'term') return 'notReached';
  const terms = TERMS.filter((term) =>
    published === null
      ? term !== document.term && !(earliest !== null && isLongOver(term, earliest))
      : compareTerms(term, document.term) > 0 && hasBegun(term, published) && !isOver(term, published),
  );
  const reaches = terms.map((term) => knowledge.reach(series, term, name.serial, published));
  return reaches.find((reach) => reach === 'reached') ?? reaches.find((reach) => reach === 'possible') ?? 'notReached';
}

/**
 * A full symbol of the State or of a local body names its document, though its year or term is not told. Local numbers
 * are another document's by the next term or year, so articles of two of them do not speak of one document, unless the
 * one of the article's own is known and ruled out.
 */
function openName(
  { name, symbol, locality }: Statement,
  { published }: ArticleTime,
  knowledge: Knowledge,
): Outcome | undefined {
  if (name.symbol === null || symbol === null || symbol.numbering === 'term') return undefined;
  if (symbol.local && locality === null) return undefined;
  const place = symbol.local ? locality : null;
  const period = symbol.local && published !== null ? periodOf(symbol, published, null) : null;
  const canonical = canonicalOf(symbol, name.serial, name.numberYear);
  const own = documentKey(canonical, place, period);
  const key = knowledge.get(own) === undefined ? own : documentKey(canonical, place, null);
  const evidence: Evidence[] = [{ kind: 'stated', by: ['symbol'] }];
  if (place !== null) evidence.push({ kind: 'locality', locality: place });
  return { kind: 'document', key, evidence };
}

/** What a sentence says of a document, not only of its number. */
const CONTRADICTIONS: ReadonlySet<Objection> = new Set(['issuer', 'term', 'conference', 'subject']);

/** Why nothing is left: nothing known has this number, or something in the sentence speaks against all that have. */
function reasonFor(statement: Statement, knowledge: Knowledge): UnknownReason {
  const contradicted = knowledge.candidates(statement.name.slot, statement.locality).some((document) => {
    const found = objection(statement, document);
    return found !== undefined && CONTRADICTIONS.has(found) && !isOfAnotherBody(found, statement, document);
  });
  if (contradicted) return 'contradictory';
  const ofPlace = statement.symbol?.local || statement.issuer?.bodies.some(isLocalBody);
  if (ofPlace && statement.locality === null) return 'tooLittleSaid';
  return 'notInCorpusOrCatalogue';
}

/** That bodies of other symbols have documents of the same number is no contradiction: «Quyết định 23 của UBND tỉnh». */
function isOfAnotherBody(found: Objection, { issuer }: Statement, { symbol }: KnownDocument): boolean {
  return found === 'issuer' && issuer !== null && symbol !== null && !issuer.bodies.includes(symbol.body);
}

/** Why it stays open which of some documents is meant; of one alone, whether it is that or one that nobody knows. */
export function reasonOf(documents: readonly KnownDocument[]): AmbiguityReason {
  if (documents.length === 1) {
    const numbering = documents[0]!.symbol?.numbering;
    return numbering === 'term' || numbering === 'localTerm' ? 'severalTerms' : 'severalDocuments';
  }
  if (new Set(documents.map(({ canonical }) => canonical)).size > 1) return 'severalDocuments';
  return new Set(documents.map(({ locality }) => locality)).size > 1 ? 'severalLocalities' : 'severalTerms';
}

/** The known documents of a name as rule 3 narrows them down, each a part of the one before. */
interface Narrowed {
  /** Not ruled out by the sentence. */
  readonly possible: readonly KnownDocument[];
  /** Issued by the article's day. */
  readonly had: readonly KnownDocument[];
  /** And cited in this way. */
  readonly issued: readonly KnownDocument[];
}

function evidenceFor(
  statement: Statement,
  document: KnownDocument,
  { possible, had, issued }: Narrowed,
  { published, inName }: ArticleTime,
): Evidence[] {
  const evidence: Evidence[] = [];
  const by = isNickname(statement, document) ? [] : partsOf(statement);
  if (by.length > 0) evidence.push({ kind: 'stated', by });
  if (document.locality !== null) evidence.push({ kind: 'locality', locality: document.locality });
  const longOver = keysOf(issued.filter((other) => other !== document));
  const otherwiseCited = keysOf(had.filter((other) => !issued.includes(other)));
  const isDated = had.length === 1 && published !== null && possible.length > 1;
  if (longOver.length > 0) evidence.push({ kind: 'latestTerm', published, setAside: longOver });
  if (otherwiseCited.length > 0) evidence.push({ kind: 'citedByNumber', setAside: otherwiseCited });
  if (isDated) evidence.push({ kind: 'articleDate', published });
  else if (had.length === 1) evidence.push({ kind: 'onlyCandidate', from: document.from });
  if (inName && (isDated || longOver.length > 0)) evidence.push({ kind: 'fileName' });
  return evidence;
}

function keysOf(documents: readonly KnownDocument[]): string[] {
  return documents.map(({ key }) => key);
}
