import { personKeyOf } from '../../corpus/identity/offices';
import type { Article, Holding, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { editsBetween } from '../../text/edits';
import { daysAfter, isDay } from '../consistency/days';
import { officeName } from '../wording/names';
import { spelledOut } from '../wording/spelledOut';
import type { Finding, Fix, Question } from './check';
import { holdingsElsewhere, relatedHoldings, type SoleHolding } from './soleOffices';

/** A name is in use so many days around an article that has it. */
const IN_USE = 365;
/** In so many articles a name is the usual one; in so many there is no doubt. */
const [USUAL, CERTAIN] = [3, 5];

/** A holder's name that no other article has, one letter or mark away from what others call the office's holder. */
export function misspeltHolder(question: Question, holding: SoleHolding): Finding | undefined {
  const { snapshot, article, shown } = question;
  const { office, person, personKey, mention } = holding;
  if (mention.status === 'new' || snapshot.articlesWith({ kind: 'person', key: personKey }) > 1) return undefined;
  const days = isDay(article.published) ? { until: daysAfter(article.published, IN_USE) } : {};
  const near = holdingsElsewhere(snapshot, article, office, days).filter((other) =>
    isSlip(personKey, personKeyOf(other.person)),
  );
  const [first] = near;
  const keys = new Set(near.map((other) => personKeyOf(other.person)));
  const articles = new Set(near.map(({ place }) => place.uri)).size;
  if (first === undefined || keys.size > 1 || articles < USUAL || !isInUse(article.published, near)) return undefined;
  const usual = snapshot.personName(personKeyOf(first.person)) ?? first.person;
  const named = placesOf(snapshot, article, personKey)[0];
  const isCertain = articles >= CERTAIN && !mayHaveFollowed(question, near);
  const fix = isCertain ? respelling(question, holding, usual) : undefined;
  return {
    span: (named && snapshot.mention(named)) ?? mention,
    message: shown.words.probablyMisspelt(person, usual, spelledOut(officeName(office)), articles),
    related: relatedHoldings(question, [first]),
    ...(fix && { fix }),
  };
}

/** One letter or mark wrong, missing or too many, in one of as many syllables. */
function isSlip(a: string, b: string): boolean {
  return a.split(' ').length === b.split(' ').length && editsBetween(a, b) === 1;
}

/** Whether somebody of almost the same name may hold the office since: none of the others is as late as the article. */
function mayHaveFollowed({ article }: Question, holdings: readonly Holding[]): boolean {
  const day = article.published;
  return !isDay(day) || !holdings.some(({ date }) => isDay(date) && date >= day);
}

/** Whether a name was in use on a day, or days are not known. */
function isInUse(day: string | null, holdings: readonly Holding[]): boolean {
  const days = holdings.map(({ date }) => date).filter(isDay);
  if (!isDay(day) || days.length === 0) return true;
  return days.some((other) => other >= daysAfter(day, -IN_USE) && other <= daysAfter(day, IN_USE));
}

/** The usual name in place of the odd one wherever it is written so; not where other capitals would be needed. */
function respelling(
  { snapshot, article, shown }: Question,
  { person, personKey }: SoleHolding,
  usual: string,
): Fix | undefined {
  const edits = placesOf(snapshot, article, personKey).flatMap((place) => {
    const { start, end } = article.mentions[place.mention]!;
    return snapshot.personWritten(place) === person ? [{ span: { start, end }, text: usual }] : [];
  });
  return edits.length === 0 ? undefined : { title: shown.words.rewriteAs(usual), edits };
}

function placesOf(snapshot: CorpusSnapshot, { uri }: Article, personKey: string): readonly Place[] {
  return snapshot.mentionsIn({ kind: 'person', key: personKey }, uri);
}
