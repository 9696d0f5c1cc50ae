import type { Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { Layout } from '../layout';
import type { PersonMention, TitleMention } from '../mention';
import { namedInLayout } from '../people/namedInLayout';
import type { PersonDraft } from '../people/personDraft';
import type { Draft, TitleDraft } from '../titles/titleDraft';
import { attachHolders } from './attach';
import { referBack } from './backReference';
import { type Gap, gapBetween } from './gap';
import { keepPeople } from './keepPeople';
import { isServed } from './neighbours';
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
  attachHolders(tokens, drafts);
  const titles = drafts.filter((draft): draft is TitleDraft => draft.kind === 'title');
  referBack(tokens, titles);
  return { titles: mentionTitles(tokens, titles), people: mentionPeople(tokens, drafts, titles, named) };
}

function mentionTitles(tokens: Tokens, titles: readonly TitleDraft[]): Found<TitleMention>[] {
  const found: Found<TitleMention>[] = [];
  titles.forEach((title, i) => {
    const mention = titleMention(tokens, title, titles[i + 1]);
    if (mention !== undefined) found.push({ from: title.from, to: title.to, mention });
  });
  return found;
}

function mentionPeople(
  tokens: Tokens,
  drafts: readonly Draft[],
  titles: readonly TitleDraft[],
  named: readonly Found<PersonMention>[],
): Found<PersonMention>[] {
  const officials = new Set<string>();
  for (const { holders } of titles) for (const holder of holders) officials.add(holder.key);
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'person') return;
    if (draft.address === 'comrade' || isServed(drafts, i) || isPredecessor(tokens, drafts, i))
      officials.add(draft.key);
  });
  // a name of one syllable («K'Mák») is no full name
  const found = drafts
    .filter((draft): draft is PersonDraft => draft.kind === 'person' && !draft.short && draft.name.includes(' '))
    .map(({ from, to, key }): Found<PersonMention> => {
      const role = officials.has(key) ? 'official' : 'other';
      return { from, to, mention: { kind: 'person', start: tokens.start[from]!, end: tokens.end[to - 1]!, role } };
    });
  return [...found, ...named].sort((a, b) => a.from - b.from);
}

/** «giữ chức Bí thư Huyện ủy thay ông A», «Giám đốc Sở Tài chính (thay bà B)»: A and B held the office before. */
function isPredecessor(tokens: Tokens, drafts: readonly Draft[], i: number): boolean {
  const person = drafts[i];
  if (person?.kind !== 'person' || !person.replaced) return false;
  const [before, after] = [drafts[i - 1], drafts[i + 1]];
  return (
    (before?.kind === 'title' && gapBetween(tokens, before.to, person.from) !== 'apart') ||
    (after?.kind === 'title' && gapBetween(tokens, person.to, after.from) !== 'apart')
  );
}
