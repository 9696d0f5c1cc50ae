import type { Article } from '../../corpus/snapshot';
import { daysBetween, extent, fullDate } from '../../l10n/dates';
import type { Messages } from '../../l10n/messages';
import type { DateMention } from '../../recognition/mention';
import { type Block, type Card, facts, heading, line } from '../card';
import type { Presentation } from '../presentation';

/** The card of a date: in full with its weekday, how long an interval is, how far it is from the article's day. */
export function dateCard(article: Article, mention: DateMention, { words }: Presentation): Card {
  if (mention.iso === null) return [line(mention.impossible ? words.impossibleDate : words.openDate)];
  const full = fullDate(mention.iso, words);
  return [
    heading(full.charAt(0).toUpperCase() + full.slice(1)),
    ...facts(extent(mention.iso, words)),
    ...distance(article.published, mention.iso, words),
  ];
}

function distance(published: string | null, iso: string, words: Messages): readonly Block[] {
  const days = published === null ? undefined : daysBetween(published, iso);
  if (days === undefined) return [];
  if (days === 0) return [line(words.sameDay)];
  return [line(days < 0 ? words.daysBefore(-days) : words.daysAfter(days))];
}
