import { personKeyOf } from '../../corpus/offices';
import type { Article, CorpusSnapshot, Holding, Office, Place } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { TitleMention } from '../../recognition/mention';
import { offsetLink } from '../articleLinks';
import { type Block, type Card, facts, heading, type Inline, line, list } from '../card';
import { MOST_READ } from '../holdings';
import { officeInPlace, officeName } from '../names';
import { mentionOf } from '../places';
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
  return [
    heading(office === undefined ? spelledOut(officeName(mention)) : officeInPlace(office)),
    ...facts(mention.status === null ? null : words[mention.status]),
    ...(mention.generic ? [line(words.generic)] : holderHere(snapshot, place, mention, shown)),
    ...(office === undefined ? [] : holdersElsewhere(snapshot, article, office.key, shown)),
  ];
}

/** The card of an office that no mention stands for (yet): what it is, and who held it by the article's date. */
export function officeCard(
  snapshot: CorpusSnapshot,
  office: Office,
  article: Pick<Article, 'uri' | 'published'>,
  shown: Presentation,
): Card {
  return [heading(officeInPlace(office)), ...holdersElsewhere(snapshot, article, office.key, shown)];
}

function holderHere(
  snapshot: CorpusSnapshot,
  place: Place,
  mention: TitleMention,
  { words }: Presentation,
): readonly Block[] {
  if (mention.holders !== null && mention.holders.length > 0) {
    return [line(words.holderHere, mention.holders.join(', '))];
  }
  const holder = snapshot.holder(place) ?? mention.holder;
  return [holder === null ? line(words.holderNotHere) : line(words.holderHere, holder)];
}

/**
 * What other articles say, the nearest before the article's date first: one line for each person. It is shown as
 * their statement, because an office may have many holders at a time.
 */
function holdersElsewhere(
  snapshot: CorpusSnapshot,
  article: Pick<Article, 'uri' | 'published'>,
  officeKey: string,
  shown: Presentation,
): readonly Block[] {
  let nearest: readonly Holding[] = [];
  for (const articles of [FIRST_READ, MOST_READ]) {
    nearest = nearestIn(snapshot.holders(officeKey, { articles, until: article.published }), article.uri);
    if (nearest.length === MOST_HOLDERS) break;
  }
  if (nearest.length === 0) return [];
  return [line(shown.words.holdersElsewhere), list(nearest.map((holding) => holdingLine(snapshot, holding, shown)))];
}

/** The last statement of each of the last holders, but for those of one article. */
function nearestIn(holdings: readonly Holding[], here: string): readonly Holding[] {
  const nearest = new Map<string, Holding>();
  for (let index = holdings.length - 1; index >= 0 && nearest.size < MOST_HOLDERS; index--) {
    const holding = holdings[index]!;
    const person = personKeyOf(holding.person);
    if (holding.place.uri !== here && !nearest.has(person)) nearest.set(person, holding);
  }
  return [...nearest.values()];
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
