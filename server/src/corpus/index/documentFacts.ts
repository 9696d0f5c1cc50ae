import type { CatalogueConflict } from '../../domain/catalogue';
import type { DirectiveMention, DocumentHeader } from '../../recognition/mention';
import type { ArticleFacts, Claim } from '../facts/articleRecord';
import { congressName } from '../identity/congresses';
import { canonicalOf, labelOf, readDocumentKey } from '../identity/documentKeys';
import { readIssuer } from '../identity/issuers';
import type { Document } from '../identity/things';
import type { KnownDocument } from '../knowledge/knownDocument';
import { ownCopy } from '../memo';
import { readStatement } from '../resolution/statement';

/** What only catalogues tell of a document, as it is of one that articles alone know. */
const ONLY_IN_ARTICLES = {
  topics: [],
  source: null,
  name: null,
  conflicts: [],
  replacedBy: null,
  from: 'corpus',
  entry: null,
} as const;

/** A citation with the article that it stands in. */
export interface CitationOf {
  readonly uri: string;
  readonly mention: DirectiveMention;
}

/** What the corpus says of one document. */
export interface Witnesses {
  /** Articles that cite it, those that say the most first. */
  readonly citations: readonly CitationOf[];
  /** Articles that are its own text. */
  readonly ownTexts: readonly ArticleFacts[];
}

/**
 * What articles together say of a document that no catalogue lists: what its own text says, else what most of them
 * say; the subject as the fullest citation words it.
 * @param ownTexts the heads of its own text in the corpus.
 * @param claims complete citations, those that say the most first.
 */
export function documentFromClaims(ownTexts: readonly Claim[], claims: readonly Claim[]): KnownDocument | undefined {
  const first = ownTexts[0] ?? claims[0];
  if (first === undefined) return undefined;
  const subject = [...ownTexts, ...claims].find((claim) => claim.subject !== null)?.subject ?? null;
  return {
    key: first.key,
    canonical: first.canonical,
    label: first.label,
    type: ownTexts[0]?.type ?? mostCommon(claims.map(({ type }) => type)) ?? first.type,
    symbol: first.symbol,
    numberYear: first.numberYear,
    issuer: ownTexts[0]?.issuer ?? mostCommon(claims.map(({ issuer }) => issuer)),
    date: ownTexts[0]?.date ?? mostCommon(claims.map(({ date }) => date)),
    term: first.symbol.numbering === 'term' ? first.period : null,
    locality: first.locality,
    period: first.period,
    subject,
    ...ONLY_IN_ARTICLES,
  };
}

/**
 * A document as readers see it, with what articles say against it; undefined where nobody knows or cites it.
 * @param known what the catalogue or its complete citations tell; without it only its name is known.
 */
export function documentOf(key: string, known: KnownDocument | undefined, witnesses: Witnesses): Document | undefined {
  const facts = known ?? namedOnly(key, witnesses.citations);
  if (facts === undefined) return undefined;
  const { canonical, label, name, type, issuer, date, term, locality, subject, source, replacedBy, entry } = facts;
  const conflicts = conflictsWith(facts, witnesses);
  return {
    key,
    canonical,
    label,
    name,
    type,
    issuer,
    date,
    term,
    locality,
    subject,
    source,
    conflicts,
    replacedBy,
    entry,
  };
}

/** A document of which citations tell but the name: a law, a congress resolution, a number without its year. */
function namedOnly(key: string, citations: readonly CitationOf[]): KnownDocument | undefined {
  const first = citations[0];
  if (first === undefined) return undefined;
  const mentions = citations.map(({ mention }) => mention);
  const { canonical, locality, period } = readDocumentKey(key);
  const issuer = owned(mostCommon(mentions.map((mention) => mention.issuer)));
  return {
    key,
    canonical,
    label: labelFrom(canonical, mentions, issuer),
    type: ownCopy(first.mention.type),
    symbol: null,
    numberYear: null,
    issuer,
    date: null,
    term: locality === null && period !== null && !isYear(period) ? period : null,
    locality,
    period: period ?? '',
    subject: owned(mentions.find(({ subject }) => subject !== null)?.subject ?? null),
    ...ONLY_IN_ARTICLES,
  };
}

function isYear(period: string): boolean {
  return /^\d/u.test(period);
}

/** As people write the number, where a citation has number and symbol; else the name with its type spelt out. */
function labelFrom(canonical: string, mentions: readonly DirectiveMention[], issuer: string | null): string {
  for (const mention of mentions) {
    const statement = readStatement(0, mention, null);
    if (statement?.symbol == null) continue;
    const { serial, numberYear } = statement.name;
    if (canonicalOf(statement.symbol, serial, numberYear) !== canonical) continue;
    return ownCopy(labelOf(statement.symbol, serial, numberYear));
  }
  const congress = mentions.find((mention) => mention.congress !== null)?.congress;
  const name = congress == null ? canonical.replace(/^NQ:/u, '') : congressName(congress, issuer);
  return canonical.startsWith('NQ:') ? `Nghị quyết ${name}` : canonical;
}

/** What citations and the document's own texts say that cannot be true beside its facts. */
function conflictsWith(facts: KnownDocument, { citations, ownTexts }: Witnesses): CatalogueConflict[] {
  const conflicts = [...facts.conflicts];
  const statements = [
    ...ownTexts.map(({ article }) => ({ uri: article.uri, ...said(article.header) })),
    ...citations.map(({ uri, mention }) => ({ uri, ...said(mention) })),
  ];
  for (const { uri, date, issuer } of statements) {
    if (date !== null && differs(date, facts.date)) add(conflicts, { field: 'date', value: date, source: uri });
    if (issuer !== null && facts.issuer !== null && otherOrgan(issuer, facts.issuer)) {
      add(conflicts, { field: 'issuer', value: issuer, source: uri });
    }
  }
  return conflicts;
}

function said(of: DirectiveMention | DocumentHeader | null): Pick<DirectiveMention, 'date' | 'issuer'> {
  return { date: of?.date ?? null, issuer: of?.issuer ?? null };
}

/** Two ISO dates of which neither is only the vaguer one. */
export function differs(stated: string, known: string | null): boolean {
  return known !== null && !stated.startsWith(known) && !known.startsWith(stated);
}

/** Names of one body are written in many ways, so only the three that share TW are told apart. */
export function otherOrgan(a: string, b: string): boolean {
  const one = readIssuer(a)?.organ ?? null;
  const two = readIssuer(b)?.organ ?? null;
  return one !== null && two !== null && one !== two;
}

function add(conflicts: CatalogueConflict[], conflict: CatalogueConflict): void {
  if (!conflicts.some(({ field, value }) => field === conflict.field && value === conflict.value)) {
    conflicts.push({ ...conflict, value: ownCopy(conflict.value) });
  }
}

/** Texts of articles are pieces of long ones, which would stay as long as the document. */
function owned(text: string | null): string | null {
  return text === null ? null : ownCopy(text);
}

/** The value that most have, the earliest of equals; null where none has one. */
export function mostCommon<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  let best: T | null = null;
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
