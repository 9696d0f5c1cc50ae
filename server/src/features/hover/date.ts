import type { Article } from '../../corpus/identity/things';
import { extent, fullDate, impossibleDayName, timeBetween, whatCalendarHas } from '../../l10n/dates';
import type { Messages } from '../../l10n/messages';
import type { DateMention } from '../../recognition/mention';
import { capitalized } from '../../text/spelling';
import { type Block, type Card, facts, heading, line } from '../cards/card';
import type { Presentation } from '../wording/presentation';

/** The card of a date: in full with its weekday, how long an interval is, how far it is from the article's day. */
export function dateCard(article: Article, mention: DateMention, { words }: Presentation): Card {
  const { impossible } = mention;
  if (impossible !== null) return [heading(impossibleDayName(impossible)), line(whatCalendarHas(impossible, words))];
  if (mention.iso === null) return [line(words.openDate)];
  const full = fullDate(mention.iso, words);
  return [
    heading(capitalized(full)),
    ...facts(capitalized(extent(mention.iso, words) ?? '')),
    ...distance(article.published, mention.iso, words),
  ];
}

function distance(published: string | null, iso: string, words: Messages): readonly Block[] {
  if (published === null) return [];
  if (published === iso) return [line(words.sameDay)];
  const before = timeBetween(iso, published, words);
  if (before !== undefined) return [line(capitalized(words.before(before)))];
  const after = timeBetween(published, iso, words);
  return after === undefined ? [] : [line(capitalized(words.after(after)))];
}
