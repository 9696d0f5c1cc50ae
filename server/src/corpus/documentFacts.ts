import type { CatalogueConflict } from '../domain/catalogue';
import type { DirectiveMention } from '../recognition/mention';
import type { ArticleRecord, Claim } from './articleRecord';
import { readIssuer } from './issuers';
import type { KnownDocument } from './knowledge';
import type { Document } from './snapshot';

/** A citation with the article that it stands in. */
export interface CitationOf {
  readonly record: ArticleRecord;
  readonly mention: DirectiveMention;
}

/**
 * What articles together say of a document that no catalogue lists: what its own text says, else what most of them
 * say, the earliest first.
 * @param claims complete citations in the corpus's order, the document's own text before all.
 */
export function documentFromClaims(claims: readonly Claim[]): KnownDocument | undefined {
  const first = claims[0];
  if (first === undefined) return undefined;
  const date = mostCommon(claims.map((claim) => claim.date));
  return {
    key: first.key,
    canonical: first.canonical,
    label: first.label,
    type: mostCommon(claims.map(({ type }) => type)) ?? first.type,
    symbol: first.symbol,
    numberYear: first.numberYear,
    issuer: mostCommon(claims.map(({ issuer }) => issuer)),
    date,
    term: first.symbol.numbering === 'term' ? first.period : null,
    locality: first.locality,
    period: first.period,
    subject: claims.find(({ subject }) => subject !== null)?.subject ?? null,
    source: null,
    conflicts: [],
    from: 'corpus',
  };
}

/** A document that is only known by name: a law, a congress resolution, a number without its year. */
export function documentFromCitations(
  key: string,
  citations: readonly CitationOf[],
  label: string,
  canonical: string,
): KnownDocument | undefined {
  const first = citations[0];
  if (first === undefined) return undefined;
  const mentions = citations.map(({ mention }) => mention);
  const at = key.indexOf('@');
  return {
    key,
    canonical,
    label,
    type: first.mention.type,
    symbol: null,
    numberYear: null,
    issuer: mostCommon(mentions.map(({ issuer }) => issuer)),
    date: null,
    term: null,
    locality: at < 0 ? null : key.slice(at + 1),
    period: '',
    subject: mentions.find(({ subject }) => subject !== null)?.subject ?? null,
    source: null,
    conflicts: [],
    from: 'corpus',
  };
}

/** The document as readers see it, with what citations say against it. */
export function publicDocument(known: KnownDocument, citations: readonly CitationOf[]): Document {
  const { key, canonical, label, type, issuer, date, term, locality, subject, source } = known;
  const conflicts = [...known.conflicts];
  for (const { record, mention } of citations) {
    const { uri } = record.article;
    if (differs(mention.date, date)) add(conflicts, { field: 'date', value: mention.date!, source: uri });
    if (mention.issuer !== null && issuer !== null && otherOrgan(mention.issuer, issuer)) {
      add(conflicts, { field: 'issuer', value: mention.issuer, source: uri });
    }
  }
  return { key, canonical, label, type, issuer, date, term, locality, subject, source, conflicts };
}

function differs(stated: string | null, known: string | null): boolean {
  return stated !== null && known !== null && !stated.startsWith(known) && !known.startsWith(stated);
}

/** Names of one body are written in many ways, so only the three that share TW are told apart. */
function otherOrgan(a: string, b: string): boolean {
  const one = readIssuer(a)?.organ ?? null;
  const two = readIssuer(b)?.organ ?? null;
  return one !== null && two !== null && one !== two;
}

function add(conflicts: CatalogueConflict[], conflict: CatalogueConflict): void {
  if (!conflicts.some(({ field, value }) => field === conflict.field && value === conflict.value)) {
    conflicts.push(conflict);
  }
}

/** The value that most have, the earliest of equals; null where none has one. */
export function mostCommon<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  let best: T | null = null;
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
