import { abbreviationOf, canonicalOf, documentKey, labelOf, numberedName } from '../../corpus/identity/documentKeys';
import { isInCatalogue } from '../../corpus/identity/inCatalogue';
import { readIssuer } from '../../corpus/identity/issuers';
import type { Document } from '../../corpus/identity/things';
import { compareSubjects } from '../../corpus/resolution/subjects';
import { PARTY_TERMS } from '../../domain/partyTerms';
import type { DirectiveMention, Disagreement } from '../../recognition/mention';
import type { Question } from './check';

/** What «Nghị quyết số 21-KL/TW» may stand for: one of its two halves is right. */
export interface Correction {
  readonly type: string;
  /** The abbreviation of that type in symbols: «NQ». */
  readonly abbreviation: string;
  /** Number and symbol of it: «21-NQ/TW». */
  readonly label: string;
  /** The keys that the document may have. */
  readonly keys: readonly string[];
}

/** So many other articles that cite a document are asked what they say of it. */
const MOST_ASKED = 10;

/** What a mention may stand for: its type word right, if there is a symbol of that type; then its symbol right. */
export function correctionsOf(mention: DirectiveMention, { abbreviation, meant }: Disagreement): readonly Correction[] {
  const own = abbreviationOf(mention.type);
  const rest = (mention.symbol ?? '').slice(abbreviation.length);
  // «QH15» names the body alone
  const bySymbol = rest === '' || own === mention.type ? [] : [[mention.type, own + rest] as const];
  const byType = meant.map((type) => [type, mention.symbol ?? ''] as const);
  return [...byType, ...bySymbol].flatMap(([type, symbol]) => correctionTo(mention, type, symbol) ?? []);
}

function correctionTo({ number, term }: DirectiveMention, type: string, written: string): Correction | undefined {
  const name = numberedName({ type, number, symbol: written });
  if (name?.symbol == null) return undefined;
  const { symbol, serial, numberYear } = name;
  const canonical = canonicalOf(symbol, serial, numberYear);
  const terms = term === null ? PARTY_TERMS.map((known) => known.term) : [term];
  const keys =
    symbol.numbering === 'term'
      ? terms.map((known) => documentKey(canonical, null, known))
      : symbol.numbering === 'never'
        ? [documentKey(canonical, null, null)]
        : [];
  return { type, abbreviation: symbol.abbreviation, label: labelOf(symbol, serial, numberYear), keys };
}

/**
 * The one that other evidence decides for: of one alone a document is known with the day or the subject that the
 * sentence gives, and with nothing that the sentence denies. The issuer can only deny: it has many documents.
 */
export function knownCorrection(
  question: Question,
  mention: DirectiveMention,
  corrections: readonly Correction[],
): Correction | undefined {
  const known = corrections.filter(({ type, keys }) =>
    keys.some((key) => {
      const document = question.snapshot.document(key);
      return document?.type === type && isDescribed(mention, document) && isKnownElsewhere(question, document);
    }),
  );
  return known.length === 1 ? known[0] : undefined;
}

/** Whether the sentence gives a document's day or subject, and nothing else than is known of it. */
function isDescribed(
  { date, issuer, subject }: Pick<DirectiveMention, 'date' | 'issuer' | 'subject'>,
  document: Document,
): boolean {
  const isDay = date !== null && date.length === 10 && date === document.date;
  if (date !== null && document.date !== null && !document.date.startsWith(date)) return false;
  const [stated, issued] = [readIssuer(issuer ?? '')?.organ, readIssuer(document.issuer ?? '')?.organ];
  if (stated != null && issued != null && stated !== 'committee' && stated !== issued) return false;
  const about = subject === null || document.subject === null ? 'unclear' : compareSubjects(subject, document.subject);
  return about !== 'different' && (isDay || about === 'same');
}

/** Whether a catalogue or another article, with type and symbol in agreement, knows it: no article is its own witness. */
function isKnownElsewhere({ snapshot, article }: Question, document: Document): boolean {
  if (isInCatalogue(document)) return true;
  const places = snapshot.firstMentions({ kind: 'directive', key: document.key }, MOST_ASKED, article.uri);
  return places.some(({ uri, mention }) => {
    const other = snapshot.article(uri)?.mentions[mention];
    return other?.kind === 'directive' && other.type === document.type && isDescribed(other, document);
  });
}
