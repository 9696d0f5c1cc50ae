import { personKeyOf } from '../../corpus/offices';
import type { Article, CorpusSnapshot, Holding, Office, Place } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { Messages } from '../../l10n/messages';
import type { Span, TitleMention } from '../../recognition/mention';
import { capitalized } from '../../text/spelling';
import { offsetLink } from '../articleLinks';
import { type Block, type Card, facts, heading, type Inline, line, list } from '../card';
import { holderName, MOST_READ } from '../holdings';
import { inSmallLetters } from '../issuerName';
import { officeInPlace, officeName } from '../names';
import { lineOf, mentionOf } from '../places';
import type { Presentation } from '../presentation';
import { spelledOut } from '../spelledOut';

/** How many holders named by other articles a card lists. */
const MOST_HOLDERS = 5;
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
  const elsewhere = office === undefined ? [] : holdersElsewhere(snapshot, article, office.key, shown);
  const here = mention.generic ? [line(words.generic)] : holderHere(snapshot, article, place, mention, shown);
  return [
    heading(headingOf(mention, office, words)),
    ...(mention.status === 'new' ? facts(capitalized(words.new)) : []),
    ...here,
    ...elsewhere,
    ...(here.length === 0 && elsewhere.length === 0 && office !== undefined ? [line(words.holderOnlyHere)] : []),
  ];
}

/** The office in full, with what the text says of its standing: «Nguyên Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn». */
function headingOf(mention: TitleMention, office: Office | undefined, words: Messages): string {
  const name = inSmallLetters(office === undefined ? spelledOut(officeName(mention)) : officeInPlace(office));
  const { status } = mention;
  return capitalized(status === 'former' || status === 'acting' ? `${words[status]} ${name}` : name);
}

/** The card of an office that no mention stands for (yet): what it is, and who held it by the article's date. */
export function officeCard(
  snapshot: CorpusSnapshot,
  office: Office,
  article: Pick<Article, 'uri' | 'published'>,
  shown: Presentation,
): Card {
  const { uri, published } = article;
  const elsewhere = holdersElsewhere(snapshot, { uri, published }, office.key, shown);
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

/**
 * Whom this article gives the office to, and where it says so; nothing where the name stands beside the title, but for
 * who is acting: beside others' statements of who holds the office it must not look as if those were of the same kind.
 */
function holderHere(
  snapshot: CorpusSnapshot,
  article: Article,
  place: Place,
  mention: TitleMention,
  { words }: Presentation,
): readonly Block[] {
  if (mention.holders !== null && mention.holders.length > 0) {
    return [line(words.holderHere, mention.holders.join(', '))];
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
  if (named.some(isBeside)) {
    return mention.status === 'acting' ? [line(words.holderHere, `${holder} (${words.acting})`)] : [];
  }
  const said = snapshot.heldIn(article.uri, key, snapshot.office(place)?.key);
  const offset = said && said.mention !== place.mention ? mentionOf(snapshot, said)?.start : named[0]?.start;
  if (offset === undefined) return [line(words.holderHere, holder)];
  const at = lineOf(snapshot, article.uri, offset);
  return [line(words.holderHere, holder, { text: words.line(at + 1), uri: article.uri, line: at })];
}

/**
 * What other articles say, the nearest before the article's date first, and only where there are none those after it:
 * one line for each person. It is shown as their statement, because an office may have many holders at a time.
 */
function holdersElsewhere(
  snapshot: CorpusSnapshot,
  article: Pick<Article, 'uri' | 'published'>,
  officeKey: string,
  shown: Presentation,
): readonly Block[] {
  const { words } = shown;
  const said = (until: string | null, articles = MOST_READ): readonly Holding[] =>
    snapshot.holders(officeKey, { articles, until }).filter(({ place }) => place.uri !== article.uri);
  let before: readonly Holding[] = [];
  for (const articles of [FIRST_READ, MOST_READ]) {
    before = onePerPerson([...said(article.published, articles)].reverse());
    if (before.length === MOST_HOLDERS) break;
  }
  const after = before.length > 0 || article.published === null ? [] : onePerPerson(said(null));
  const nearest = before.length > 0 ? before : after;
  if (nearest.length === 0) return [];
  const lead = before.length > 0 ? words.holdersElsewhere : words.holdersLater;
  return [line(lead), list(nearest.map((holding) => holdingLine(snapshot, holding, shown)))];
}

/** The first statement of each person, of as many as a card lists. */
function onePerPerson(holdings: readonly Holding[]): readonly Holding[] {
  const seen = new Map<string, Holding>();
  for (const holding of holdings) {
    const person = personKeyOf(holding.person);
    if (!seen.has(person)) seen.set(person, holding);
    if (seen.size === MOST_HOLDERS) break;
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
  const offset = mentionOf(snapshot, place)?.start ?? 0;
  return [`${person} (${said.join(', ')})`, '·', offsetLink(snapshot, place.uri, offset)];
}
