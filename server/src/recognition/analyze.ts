import { spellingKey } from '../text/spelling';
import { recycle, tokenize } from '../text/tokenize';
import type { Tokens } from '../text/tokens';
import { completeDates } from './dates/completeDates';
import { type FoundDate, findDates } from './dates/findDates';
import { mayBeOf } from './dates/reference';
import { findDirectives } from './directives/findDirectives';
import { findFigures } from './figures/findFigures';
import type { Found } from './found';
import { findTitlesAndPeople } from './holders/findTitlesAndPeople';
import type { Layout } from './layout';
import type { ArticleAnalysis, Mention, Span, TextSpan } from './mention';
import { findMixedSpelling } from './spelling/findMixedSpelling';
import { findLocality } from './structure/locality';
import { readLayout } from './structure/readLayout';
import { findTermYears } from './terms/findTermYears';

/**
 * Everything that recognition says of one article. Pure and linear in the length of the text: the text is taken
 * apart once, and each recogniser walks over the same tokens.
 * @param text the article as it stands in its file, after decoding. Nothing in it is trusted.
 * @param fileDay the day that the file's name tells (ISO), or null: it dates an article whose text does not say when it
 * came out, unless the text speaks of another time.
 */
export function analyze(text: string, fileDay: string | null = null): ArticleAnalysis {
  const tokens = tokenize(text);
  const analysis = analyzeTokens(tokens, fileDay);
  recycle(tokens);
  return analysis;
}

function analyzeTokens(tokens: Tokens, fileDay: string | null): ArticleAnalysis {
  const said = findDates(tokens);
  const layout = readLayout(tokens, said);
  const stated = publicationDay(tokens, said, layout);
  const inName = stated === null && fileDay !== null && mayBeOf(fileDay, tokens, said, layout.chrome);
  const published = inName ? fileDay : stated;
  const dates = completeDates(tokens, said, published, layout.chrome);
  const directives = findDirectives(tokens, dates);
  const taken = coverage(tokens, [dates, directives]);
  const { titles, people } = findTitlesAndPeople(tokens, layout, taken);
  const figures = findFigures(tokens, layout, taken);
  const termYears = findTermYears(tokens);
  const mixedSpelling = findMixedSpelling(tokens, notSpelledHere(layout), people);
  return {
    headline: layout.headline,
    published,
    ...(inName && { publishedInName: true as const }),
    locality: findLocality(tokens, layout, published, people),
    bylines: distinct(layout.bylines),
    chrome: layout.chrome,
    captions: layout.captions,
    sections: layout.sections,
    header: layout.header,
    ...(termYears.length > 0 && { termYears }),
    ...(mixedSpelling.length > 0 && { mixedSpelling }),
    mentions: inReadingOrder([directives, titles, people, figures, outside(dates, directives)]),
  };
}

/** The day the article came out; where its line has no year («13:04 21/02») the article's other dates give it. */
function publicationDay(tokens: Tokens, dates: readonly FoundDate[], layout: Layout): string | null {
  const start = layout.publicationDate?.start;
  if (start === undefined) return null;
  const said = dates.findIndex(({ mention }) => mention.start === start);
  return dates[said]?.mention.iso ?? completeDates(tokens, dates, null, layout.chrome)[said]?.mention.iso ?? null;
}

/** The dates that are no part of a document's number, symbol or name («Luật Đất đai năm 2024»). Both in order. */
function outside<D extends Found<Mention>>(dates: readonly D[], directives: readonly Found<Mention>[]): D[] {
  let next = 0;
  return dates.filter(({ from, to }) => {
    while (next < directives.length && directives[next]!.to <= from) next++;
    const directive = directives[next];
    return directive === undefined || directive.from >= to;
  });
}

/** What an article does not spell in its own way: the page around it, and who wrote it. In order. */
function notSpelledHere({ chrome, bylines, credits }: Layout): Span[] {
  return [...chrome, ...bylines, ...credits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** An author who is named above and below the article is one. */
function distinct(names: readonly TextSpan[]): TextSpan[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => seen.size < seen.add(spellingKey(text)).size);
}

/** One byte for each token: 1 where a mention covers it. */
function coverage(tokens: Tokens, found: readonly (readonly Found<Mention>[])[]): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const mentions of found) for (const { from, to } of mentions) taken.fill(1, from, to);
  return taken;
}

/** All mentions by start, a longer one before what nests in it. Those of each kind are so already. */
function inReadingOrder(found: readonly (readonly Found<Mention>[])[]): Mention[] {
  return found.reduce(merged).map(({ mention }) => mention);
}

function merged(these: readonly Found<Mention>[], those: readonly Found<Mention>[]): readonly Found<Mention>[] {
  const all: Found<Mention>[] = [];
  let next = 0;
  for (const one of these) {
    for (; next < those.length && comesBefore(those[next]!, one); next++) all.push(those[next]!);
    all.push(one);
  }
  for (; next < those.length; next++) all.push(those[next]!);
  return all;
}

function comesBefore(a: Found<Mention>, b: Found<Mention>): boolean {
  return a.from < b.from || (a.from === b.from && a.to > b.to);
}
