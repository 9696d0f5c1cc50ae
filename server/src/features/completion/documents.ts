import { type CancellationToken, type CompletionItem, CompletionItemKind } from 'vscode-languageserver-protocol';
import { isInCatalogue } from '../../corpus/identity/inCatalogue';
import type { Article, Document } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { walk } from '../../corpus/turns';
import { daysBetween, shortDate } from '../../l10n/dates';
import { articlesElsewhere } from '../cards/articleLinks';
import { fullCitation, shortCitation } from '../wording/citation';
import { issuerName } from '../wording/issuerName';
import { oneLine, plainLabel } from '../wording/labels';
import type { Presentation } from '../wording/presentation';
import { editOf, filterText, type OfferData, particulars, sortText, type Writing } from './context';
import { documentsFitting, isWholeNumber } from './documentIndex';
import type { DocumentQuery } from './documentQuery';

/** More than a person looks through; each is offered in two forms. */
const MOST_DOCUMENTS = 25;
/** So many UTF-16 units of a subject are shown in a row; the card has all of it. */
const MOST_OF_SUBJECT = 40;
/** So many years of age weigh as much as being cited by twice as many articles. */
const YEARS_A_DOUBLING = 2;
const DAYS_A_YEAR = 365;

/**
 * The documents that a half-typed citation may mean, the likeliest first, each as the press cites it first and as it
 * cites it again: an article that has the document already gets the short form first.
 */
export async function offerDocuments(
  writing: Writing,
  query: DocumentQuery,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const { snapshot, article } = writing;
  const cited = citedBefore(writing, query.start);
  const found: Document[] = [];
  const isWanted = await walk(documentsFitting(snapshot, query), token, (document) => {
    if (document !== undefined) found.push(document);
    return undefined;
  });
  if (!isWanted) return [];
  const ranked = found
    .map((document) => ({ document, rank: rankOf(writing, query, document, cited) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.document.key < b.document.key ? -1 : 1));
  const offered: Document[] = [];
  for (const { document } of ranked) {
    if (offered.length === MOST_DOCUMENTS) break;
    if (cited.has(document.key) || isKnownElsewhere(snapshot, document, article)) offered.push(document);
  }
  return offered.flatMap((document, place) => itemsOf(writing, query, document, place, cited.has(document.key)));
}

/** The documents that the article names, but for the words that are being typed: these have no say in what they mean. */
function citedBefore({ snapshot, article, position, behind }: Writing, start: number): ReadonlySet<string> {
  const cited = new Set<string>();
  if (article === undefined) return cited;
  const lineStart = article.lineStarts[position.line] ?? 0;
  const typed = { start: lineStart + start, end: lineStart + position.character + behind };
  for (const [index, { kind, start, end }] of article.mentions.entries()) {
    if (kind !== 'directive' || (start < typed.end && end > typed.start)) continue;
    const resolution = snapshot.resolve({ uri: article.uri, mention: index });
    if (resolution?.kind === 'document') cited.add(resolution.document.key);
  }
  return cited;
}

/** Whether a document is known from more than this article: what is half typed may look like one. */
function isKnownElsewhere(snapshot: CorpusSnapshot, document: Document, article: Article | undefined): boolean {
  const thing = { kind: 'directive', key: document.key } as const;
  if (isInCatalogue(document) || article === undefined || snapshot.articlesWith(thing) > 1) return true;
  return articlesElsewhere(snapshot, thing, article.uri) > 0 || snapshot.definition(document.key)?.uri !== article.uri;
}

/** How unlikely a document is: compared number by number, the smaller first. */
function rankOf(
  { snapshot, article }: Writing,
  query: DocumentQuery,
  document: Document,
  cited: ReadonlySet<string>,
): readonly number[] {
  const { published = null, locality = null } = article ?? {};
  const age = published === null || document.date === null ? null : daysSince(document.date, published);
  const isLater = age !== null && age < 0;
  const isElsewhere = document.locality !== null && document.locality !== locality;
  const articles = snapshot.articlesWith({ kind: 'directive', key: document.key });
  const years = age === null ? 0 : age / DAYS_A_YEAR;
  return [
    Number(isLater),
    Number(!isWholeNumber(document, query)),
    Number(!cited.has(document.key)),
    Number(isElsewhere),
    Math.abs(years) / YEARS_A_DOUBLING - Math.log2(1 + articles),
    // where the article has no date, the newest
    document.date === null ? 0 : -Number(document.date.slice(0, 4)),
  ];
}

/** Days from an issue, as precisely as it is known, to a day. */
function daysSince(issued: string, day: string): number {
  return daysBetween(`${issued}-01-01`.slice(0, 10), day) ?? 0;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return one[at]! - other[at]!;
  return 0;
}

function itemsOf(
  writing: Writing,
  query: DocumentQuery,
  document: Document,
  place: number,
  isCited: boolean,
): CompletionItem[] {
  const { start } = query;
  const short = shortCitation(document);
  const full = fullCitation(document);
  const isShortFirst = isCited || query.name !== null;
  const forms = short === full ? [short] : isShortFirst ? [short, full] : [full, short];
  const about = aboutDocument(document, writing.shown);
  const data: OfferData = { kind: 'document', key: document.key, uri: writing.uri };
  return forms.map((form, index) => ({
    label: plainLabel(form),
    ...particulars(writing, form === full && full !== short ? about.subject : about.brief, about.full),
    kind: CompletionItemKind.Class,
    sortText: sortText('a', place * 2 + index),
    filterText: filterText(writing, start, short),
    textEdit: editOf(writing, start, form),
    data,
  }));
}

/** What tells a document from others of its number: beside its name, beside its full citation, and in full. */
function aboutDocument(
  document: Document,
  { words, language }: Presentation,
): { readonly brief: string; readonly subject: string; readonly full: string } {
  const date = document.date === null ? null : shortDate(document.date, words, language);
  const term = document.term === null ? null : words.term(document.term);
  const issuer = document.issuer === null ? null : issuerName(document.issuer, document.locality);
  const join = (facts: readonly (string | null)[]) => facts.filter((fact) => fact !== null).join(' · ');
  const subject = document.subject === null ? null : beginningOf(document.subject);
  return {
    brief: join([date, term, document.locality, subject]),
    subject: subject ?? '',
    full: join([issuer, date, term, issuer === null ? document.locality : null]),
  };
}

/** As much of a subject as a row has room for, in whole words. */
function beginningOf(subject: string): string {
  const text = oneLine(subject);
  if (text.length <= MOST_OF_SUBJECT) return text;
  const end = text.lastIndexOf(' ', MOST_OF_SUBJECT);
  return `${text.slice(0, end > 0 ? end : MOST_OF_SUBJECT)}…`;
}
