import { personKeyOf } from '../../corpus/identity/offices';
import { once } from '../../corpus/memo';
import { lastAtMost } from '../../text/search';
import { daysAfter, isDay } from '../consistency/days';
import { officeName } from '../wording/names';
import { spelledOut } from '../wording/spelledOut';
import type { Check, Finding, Question } from './check';
import { misspeltHolder } from './misspeltHolder';
import { holdingsElsewhere, relatedHoldings, type SoleHolding, soleHoldings } from './soleOffices';

/** Articles of so many days before and after tell who holds an office now. */
const NOW = 60;
/** Who held another office so many days before or after is of this time, and nobody of the past. */
const THESE_YEARS = 365;
/** So many articles are asked what else somebody is. */
const MOST_ASKED = 64;
/** An article that names more holders of one office lists all who ever held it, and each would be compared with all. */
const MOST_HOLDERS = 16;
/** A date that stands so near to a title, in UTF-16 units, may be when it was held. */
const NEAR = 300;

/**
 * An office that one person holds at a time, given to someone else than by the articles of these days; or to a name that
 * is one letter or mark away from the usual one. Former, acting and new holders are no contradiction.
 */
export const officeHolder: Check = {
  code: 'officeHolder',
  severity: 'information',
  *find(question: Question): Iterable<Finding> {
    const holdings = [...soleHoldings(question)];
    const holders = new Map<string, number>();
    const titles = once(() => presentTitles(question));
    for (const { office } of holdings) holders.set(office.key, (holders.get(office.key) ?? 0) + 1);
    for (const holding of holdings) {
      const count = holders.get(holding.office.key) ?? 0;
      if (count > MOST_HOLDERS) continue;
      // an article that names two tells of a change
      const isAlone = count === 1;
      const finding =
        misspeltHolder(question, holding) ?? (isAlone ? heldByAnother(question, holding, titles) : undefined);
      if (finding !== undefined) yield finding;
    }
  },
};

/** Another holds the office on this day, and none of the articles around tells of a change. */
function heldByAnother(
  question: Question,
  holding: SoleHolding,
  titles: () => ReadonlyMap<string, readonly number[]>,
): Finding | undefined {
  const { snapshot, article, shown } = question;
  const { mention, office, person, personKey } = holding;
  const day = article.published;
  if (mention.status !== null || !isDay(day) || article.publishedInName || isOfOldDays(question, holding))
    return undefined;
  const since = daysAfter(day, -NOW);
  const around = [day, daysAfter(day, NOW)]
    .flatMap((until) => holdingsElsewhere(snapshot, article, office, { since, until }))
    .filter(({ date }) => isDay(date));
  const [other] = around;
  if (other === undefined) return undefined;
  const otherKey = personKeyOf(other.person);
  const isOne = around.every((one) => one.status === null && personKeyOf(one.person) === otherKey);
  if (!isOne || isFormOf(otherKey, personKey)) return undefined;
  const before = around.findLast(({ date }) => isDay(date) && date <= day);
  const after = around.find(({ date }) => isDay(date) && date >= day);
  if (before === undefined || after === undefined || !isOfThisTime(question, holding, day, titles())) return undefined;
  return {
    span: mention,
    message: shown.words.heldByAnother(spelledOut(officeName(office)), person, other.person),
    related: relatedHoldings(question, before.place.uri === after.place.uri ? [before] : [before, after]),
  };
}

/** The same name or a shorter form of it: «Phú Trọng» beside «Nguyễn Phú Trọng». */
function isFormOf(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** A year long past stands near: the office may have been held then. */
function isOfOldDays({ article }: Question, { mention }: SoleHolding): boolean {
  const lastYear = Number(article.published?.slice(0, 4)) - 1;
  const { mentions } = article;
  // a date itself is shorter than what is near
  const before = lastAtMost(mentions.length, (index) => mentions[index]!.start, mention.start - 2 * NEAR);
  for (let at = before + 1; at < mentions.length; at++) {
    const date = mentions[at]!;
    if (date.start >= mention.end + NEAR) return false;
    if (date.kind !== 'date' || date.iso === null || Number(date.iso.slice(0, 4)) >= lastYear) continue;
    if (date.end > mention.start - NEAR) return true;
  }
  return false;
}

/** The titles that an article gives to each person alone, but those of the past, by the person's key. */
function presentTitles({ snapshot, article }: Question): ReadonlyMap<string, readonly number[]> {
  const titles = new Map<string, number[]>();
  for (const [index, mention] of article.mentions.entries()) {
    if (mention.kind !== 'title' || mention.status === 'former') continue;
    const holder = snapshot.holder({ uri: article.uri, mention: index });
    const key = holder === undefined ? undefined : personKeyOf(holder);
    if (key === undefined) continue;
    const others = titles.get(key);
    if (others === undefined) titles.set(key, [index]);
    else others.push(index);
  }
  return titles;
}

/** Who holds another office in these years, or is given another title here, is spoken of as present. */
function isOfThisTime(
  { snapshot, article }: Question,
  { place, personKey }: SoleHolding,
  day: string,
  titles: ReadonlyMap<string, readonly number[]>,
): boolean {
  if (titles.get(personKey)?.some((title) => title !== place.mention)) return true;
  const since = daysAfter(day, -THESE_YEARS);
  const latest = { articles: MOST_ASKED, since, until: daysAfter(day, THESE_YEARS) };
  return snapshot.offices(personKey, latest).some(({ status, date, place: { uri } }) => {
    return uri !== article.uri && status !== 'former' && isDay(date);
  });
}
