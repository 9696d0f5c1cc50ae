import type { DocumentHeader, Mention, MixedSpelling, TermYears } from '../../recognition/mention';
import type { Lines } from '../../text/positions';
import type { Claim } from '../facts/articleRecord';
import type { SymbolParts } from '../identity/documentKeys';
import type { Article } from '../identity/things';
import type { Form } from './form';
import { span, textSpan } from './mentionForms';
import type { PackReader } from './packReader';
import type { PackWriter } from './packWriter';

const header: Form<DocumentHeader> = {
  write(to, value) {
    span.write(to, value);
    to.text(value.type);
    to.text(value.number);
    to.text(value.symbol);
    to.textOrNull(value.issuer);
    to.textOrNull(value.date);
    to.textOrNull(value.subject);
  },
  read: (from) => ({
    ...span.read(from),
    type: from.text(),
    number: from.text(),
    symbol: from.text(),
    issuer: from.textOrNull(),
    date: from.textOrNull(),
    subject: from.textOrNull(),
  }),
};

const BODIES: readonly TermYears['body'][] = ['assembly', 'council', 'party', 'congress'];

const termYears: Form<TermYears> = {
  write(to, value) {
    span.write(to, value);
    to.oneOf(BODIES, value.body);
    to.textOrNull(value.term);
    to.number(value.years.from);
    to.number(value.years.to);
  },
  read: (from) => ({
    ...span.read(from),
    body: from.oneOf(BODIES),
    term: from.textOrNull(),
    years: { from: from.number(), to: from.number() },
  }),
};

const WAYS: readonly MixedSpelling['usual'][] = [
  'toneOnFirst',
  'toneOnSecond',
  'composed',
  'decomposed',
  'toneInPlace',
  'nameAsElsewhere',
];

const mixedSpelling: Form<MixedSpelling> = {
  write(to, value) {
    to.oneOf(WAYS, value.usual);
    to.uint(value.words);
    to.list(textSpan, value.others);
  },
  read: (from) => ({ usual: from.oneOf(WAYS), words: from.uint(), others: from.list(textSpan) }),
};

const someTermYears = listOf(termYears);
const someMixedSpelling = listOf(mixedSpelling);

/** How an article is laid out: who looks for articles by name, day and place does not need it. */
export type Layout = Pick<Article, 'bylines' | 'chrome' | 'captions' | 'sections'>;

export const layout: Form<Layout> = {
  write(to, value) {
    to.list(textSpan, value.bylines);
    to.list(span, value.chrome);
    to.list(span, value.captions);
    to.list(textSpan, value.sections);
  },
  read: (from) => ({
    bylines: from.list(textSpan),
    chrome: from.list(span),
    captions: from.list(span),
    sections: from.list(textSpan),
  }),
};

/** Packs an article without its name, its layout, its lines and its mentions. */
export function writeArticle(to: PackWriter, article: Article): void {
  to.uint(article.length);
  to.orNull(textSpan, article.headline);
  to.textOrNull(article.published);
  to.flag(article.publishedInName === true);
  to.textOrNull(article.locality);
  to.orNull(header, article.header);
  to.orNull(someTermYears, article.termYears);
  to.orNull(someMixedSpelling, article.mixedSpelling);
}

/** What is read of an article when it is first asked for. */
export interface LazyParts {
  layout(): Layout;
  lines(): Lines;
  mentions(): readonly Mention[];
}

/** Reads an article. */
export function readArticle(from: PackReader, uri: string, lazy: LazyParts): Article {
  const length = from.uint();
  const headline = from.orNull(textSpan);
  const published = from.textOrNull();
  const publishedInName = from.flag();
  const locality = from.textOrNull();
  const head = from.orNull(header);
  const termYears = from.orNull(someTermYears);
  const mixedSpelling = from.orNull(someMixedSpelling);
  return {
    uri,
    length,
    headline,
    published,
    ...(publishedInName && { publishedInName }),
    locality,
    header: head,
    ...(termYears && { termYears }),
    ...(mixedSpelling && { mixedSpelling }),
    get bylines() {
      return lazy.layout().bylines;
    },
    get chrome() {
      return lazy.layout().chrome;
    },
    get captions() {
      return lazy.layout().captions;
    },
    get sections() {
      return lazy.layout().sections;
    },
    get lineStarts() {
      return lazy.lines().lineStarts;
    },
    get lineEnds() {
      return lazy.lines().lineEnds;
    },
    get mentions() {
      return lazy.mentions();
    },
  };
}

/** What an article calls itself: its headline, and what heads the text of a document. */
export type Heading = Pick<Article, 'headline' | 'header'>;

/** Reads of what {@link writeArticle} wrote as much as that takes. */
export function readHeading(from: PackReader): Heading {
  from.uint();
  const headline = from.orNull(textSpan);
  from.textOrNull();
  from.flag();
  from.textOrNull();
  return { headline, header: from.orNull(header) };
}

const STYLES: readonly SymbolParts['style'][] = ['party', 'state'];
const NUMBERINGS: readonly SymbolParts['numbering'][] = ['term', 'localTerm', 'year', 'never'];

const symbolParts: Form<SymbolParts> = {
  write(to, value) {
    to.text(value.abbreviation);
    to.text(value.body);
    to.oneOf(STYLES, value.style);
    to.oneOf(NUMBERINGS, value.numbering);
    to.flag(value.local);
  },
  read: (from) => ({
    abbreviation: from.text(),
    body: from.text(),
    style: from.oneOf(STYLES),
    numbering: from.oneOf(NUMBERINGS),
    local: from.flag(),
  }),
};

/** What an article says of a document that it names completely. */
export const claim: Form<Claim> = {
  write(to, value) {
    to.text(value.key);
    to.text(value.canonical);
    to.text(value.label);
    to.text(value.slot);
    symbolParts.write(to, value.symbol);
    to.textOrNull(value.numberYear);
    to.textOrNull(value.locality);
    to.text(value.period);
    to.text(value.type);
    to.textOrNull(value.date);
    to.textOrNull(value.issuer);
    to.textOrNull(value.subject);
    to.uint(value.fullness);
  },
  read: (from) => ({
    key: from.text(),
    canonical: from.text(),
    label: from.text(),
    slot: from.text(),
    symbol: symbolParts.read(from),
    numberYear: from.textOrNull(),
    locality: from.textOrNull(),
    period: from.text(),
    type: from.text(),
    date: from.textOrNull(),
    issuer: from.textOrNull(),
    subject: from.textOrNull(),
    fullness: from.uint(),
  }),
};

function listOf<T>(form: Form<T>): Form<readonly T[]> {
  return { write: (to, value) => to.list(form, value), read: (from) => from.list(form) };
}
