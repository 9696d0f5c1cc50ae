import type { Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { Layout } from '../layout';
import type { PersonMention, TitleMention } from '../mention';
import { namedInLayout } from '../people/namedInLayout';
import type { Draft } from '../titles/titleDraft';
import { attachHolders } from './attach';
import { referBack } from './backReference';
import type { Gap } from './gap';
import { gapBetween } from './gapBetween';
import { keepPeople } from './keepPeople';
import { giveLives } from './lifeInOffices';
import { mentionPeople } from './mentionPeople';
import { Neighbours } from './neighbours';
import { scan } from './scan';
import { titleMention } from './titleMention';

/** What {@link findTitlesAndPeople} finds, each in reading order. */
export interface TitlesAndPeople {
  readonly titles: Found<TitleMention>[];
  readonly people: Found<PersonMention>[];
}

/**
 * All official titles with their holders, and all people with their full names.
 * @param layout says who wrote the article and took its pictures.
 * @param taken 1 for tokens inside directives and dates, which hold no titles and no names.
 */
export function findTitlesAndPeople(tokens: Tokens, layout: Layout, taken: Uint8Array): TitlesAndPeople {
  const named = namedInLayout(tokens, layout);
  const outside = taken.slice();
  for (const { from, to } of named) outside.fill(1, from, to);
  const all = scan(tokens, outside);
  const gaps = all.map((draft, i): Gap => (i === 0 ? 'apart' : gapBetween(tokens, all[i - 1]!.to, draft.from)));
  const drafts = keepPeople(all, gaps);
  const around = new Neighbours(tokens, drafts, gapsOfKept(tokens, drafts, all, gaps));
  attachHolders(around);
  giveLives(around);
  referBack(
    tokens,
    drafts.filter((draft) => draft.kind === 'title'),
  );
  return { titles: mentionTitles(around), people: mentionPeople(around, named) };
}

/** How each draft that was kept stands to the one before it: mostly as before, where nothing between them fell away. */
function gapsOfKept(tokens: Tokens, kept: readonly Draft[], all: readonly Draft[], gaps: readonly Gap[]): Gap[] {
  let place = -1;
  return kept.map((draft, i): Gap => {
    const before = place++;
    while (all[place]!.from < draft.from) place++;
    if (i === 0) return 'apart';
    return place === before + 1 ? gaps[place]! : gapBetween(tokens, kept[i - 1]!.to, draft.from);
  });
}

function mentionTitles(around: Neighbours): Found<TitleMention>[] {
  const found: Found<TitleMention>[] = [];
  around.drafts.forEach((title, i) => {
    if (title.kind !== 'title') return;
    const mention = titleMention(around, i);
    if (mention !== undefined) found.push({ from: title.from, to: title.to, mention });
  });
  return found;
}
