import { personKeyOf } from '../../corpus/identity/offices';
import type { Article, Holding, Office, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { Messages } from '../../l10n/messages';
import type { Span, TitleMention } from '../../recognition/mention';
import { capitalized } from '../../text/spelling';
import { offsetLink } from '../cards/articleLinks';
import { type Block, type Card, facts, heading, type Inline, line, list } from '../cards/card';
import { daysAfter, isDay } from '../consistency/days';
import { holderName, MOST_READ } from '../lookup/holdings';
import { lineOf } from '../lookup/places';
import { inSmallLetters } from '../wording/issuerName';
import { officeInPlace, officeName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { spelledOut } from '../wording/spelledOut';
import { officeInStanding } from '../wording/standing';

/** How many holders named by other articles a card lists: of those up to the article's day, and of those after it. */
const [MOST_HOLDERS, MOST_LATER] = [5, 3];
/** The days behind the article's in which later statements are looked for, until there are enough; null for all. */
const LATER_DAYS = [14, 90, 730, null] as const;
/** So many articles have as many, where an office has many holders at a time. */
const FIRST_READ = 32;

/** The card of an office: what it is, and who held it on the article's date and where that is said. */
export function titleCard(
  snapshot: CorpusSnapshot,
  article: Article,
  place: Place,
  mention: TitleMention,
  shown: Presentation,
): Card {
  const { words } = shown;
  const office = snapshot.office(place);
  const elsewhere =
    office === undefined ? [] : holdersElsewhere(snapshot, article, office.key, leadsFor(mention.status, words), shown);
  const here = mention.generic ? [line(words.generic)] : holderHere(snapshot, article, place, mention, shown);
  return [
    heading(headingOf(mention, office, words)),
    ...(mention.status === 'new' ? facts(capitalized(words.new)) : []),
    ...here,
    ...elsewhere,
    ...(elsewhere.length === 0 && office !== undefined && !mention.generic ? [line(words.holderOnlyHere)] : []),
  ];
}

/** The office in full, with what the text says of its standing: «Nguyên Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn». */
function headingOf(mention: TitleMention, office: Office | undefined, words: Messages): string {
  const name = inSmallLetters(office === undefined ? spelledOut(officeName(mention)) : officeInPlace(office));
  return capitalized(officeInStanding(name, mention.status, words));
}

/** The card of an office that no mention stands for (yet): what it is, and who held it by the article's date. */
export function officeCard(
  snapshot: CorpusSnapshot,
  office: Office,
  article: Pick<Article, 'uri' | 'published'>,
  shown: Presentation,
): Card {
  const { uri, published } = article;
  const elsewhere = holdersElsewhere(snapshot, { uri, published }, office.key, leadsFor(null, shown.words), shown);
  const here = snapshot
    .holders(office.key, { articles: MOST_READ, until: published, ...(published === null ? {} : { since: published }) })
    .filter(({ place }) => place.uri === uri);
  const own = here.at(-1);
  return [
    heading(capitalized(inSmallLetters(officeInPlace(office)))),
    ...(own === undefined ? [] : [line(shown.words.holderHere, holderName(own, shown.words))]),
    ...elsewhere,
  ];
}

/** So far from a title, in its line, its holder's name is still before the reader's eyes, in UTF-16 units. */
const BESIDE = 80;

/** Whom this article gives the office to and in what standing, and where it says so if the name is not beside. */
function holderHere(
  snapshot: CorpusSnapshot,
  article: Article,
  place: Place,
  mention: TitleMention,
  { words }: Presentation,
): readonly Block[] {
  const { status } = mention;
  const said = (person: string): string => holderName({ person, status: status === 'new' ? null : status }, words);
  if (mention.holders !== null && mention.holders.length > 0) {
    return [line(words.holderHere, mention.holders.map(said).join(', '))];
  }
  const holder = snapshot.holder(place) ?? mention.holder;
  if (holder === null) return [line(words.holderNotHere)];
  const key = personKeyOf(holder);
  const named = article.mentions.filter(({ kind }, index) => {
    return kind === 'person' && snapshot.personKey({ uri: article.uri, mention: index }) === key;
  });
  const own = lineOf(snapshot, article.uri, mention.start);
  const isBeside = ({ start, end }: Span): boolean =>
    Math.max(start - mention.end, mention.start - end) <= BESIDE && lineOf(snapshot, article.uri, start) === own;
  if (named.some(isBeside)) return [line(words.holderHere, said(holder))];
  const first = snapshot.heldIn(article.uri, key, snapshot.office(place)?.key);
  const offset = first && first.mention !== place.mention ? snapshot.mention(first)?.start : named[0]?.start;
  if (offset === undefined) return [line(words.holderHere, said(holder))];
  const at = lineOf(snapshot, article.uri, offset);
  return [line(words.holderHere, said(holder), '·', { text: words.line(at + 1), uri: article.uri, line: at })];
}

/** What stands above the holders that other articles name. */
interface Leads {
  readonly elsewhere: string;
  readonly later: string;
}

/** Beside somebody who held an office once or stands in, those of other articles must not be taken for the same. */
function leadsFor(status: TitleMention['status'], words: Messages): Leads {
  return status === 'former' || status === 'acting'
    ? { elsewhere: words.incumbentsElsewhere, later: words.incumbentsLater }
    : { elsewhere: words.holdersElsewhere, later: words.holdersLater };
}

/**
 * What other articles say, the nearest before the article's date first, then the nearest after it: one line for each
 * person. It is shown as their statement, because an office may have many holders at a time.
 */
function holdersElsewhere(
  snapshot: CorpusSnapshot,
  { uri, published }: Pick<Article, 'uri' | 'published'>,
  officeKey: string,
  leads: Leads,
  shown: Presentation,
): readonly Block[] {
  const told = (lead: string, holdings: readonly Holding[]): readonly Block[] =>
    holdings.length === 0 ? [] : [line(lead), list(holdings.map((holding) => holdingLine(snapshot, holding, shown)))];
  let before: readonly Holding[] = [];
  for (const articles of [FIRST_READ, MOST_READ]) {
    const said = snapshot.holders(officeKey, { articles, until: published }).filter(({ place }) => place.uri !== uri);
    before = onePerPerson([...said].reverse(), MOST_HOLDERS);
    if (before.length === MOST_HOLDERS) break;
  }
  return [
    ...told(leads.elsewhere, before),
    ...told(leads.later, published === null ? [] : holdersAfter(snapshot, officeKey, published)),
  ];
}

/** The nearest statements after a day, of so many at most: of an office that many articles name, those soon after it first. */
function holdersAfter(snapshot: CorpusSnapshot, officeKey: string, published: string): readonly Holding[] {
  let after: readonly Holding[] = [];
  let since = published;
  let left = MOST_READ;
  for (const days of isDay(published) ? LATER_DAYS : [null]) {
    const until = days === null ? null : daysAfter(published, days);
    const said = snapshot
      .holders(officeKey, { articles: left, since, until })
      .filter(({ date }) => date !== null && !date.startsWith(published) && date > published);
    after = onePerPerson([...after, ...said], MOST_LATER);
    left -= said.length; // each article says it at least once
    if (after.length === MOST_LATER || until === null || left <= 0) break;
    since = until;
  }
  return after;
}

/** The first statement of each person, of so many. */
function onePerPerson(holdings: readonly Holding[], most: number): readonly Holding[] {
  const seen = new Map<string, Holding>();
  for (const holding of holdings) {
    const person = personKeyOf(holding.person);
    if (!seen.has(person)) seen.set(person, holding);
    if (seen.size === most) break;
  }
  return [...seen.values()];
}

function holdingLine(
  snapshot: CorpusSnapshot,
  { person, status, date, place }: Holding,
  { words, language }: Presentation,
): readonly Inline[] {
  const said = [date === null ? words.undated : shortDate(date, words, language)];
  if (status !== null) said.push(words[status]);
  const offset = snapshot.mention(place)?.start ?? 0;
  return [`${person} (${said.join(', ')})`, '·', offsetLink(snapshot, place.uri, offset)];
}
