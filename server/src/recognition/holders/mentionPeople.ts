import { DELEGATIONS, DEPUTIES } from '../../domain/appointments/links';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import type { Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { PersonMention } from '../mention';
import { isAddressedWithOthers, type PersonDraft } from '../people/personDraft';
import type { Draft } from '../titles/titleDraft';
import { provinceNames } from '../words/placeWords';
import { isServed, type Neighbours } from './neighbours';

const deputies = phraseSet(DEPUTIES);
const delegations = phraseSet(DELEGATIONS);

/**
 * The mentions of people, in reading order. Officials are those who hold an office, whom an article calls comrades,
 * whom an assistant serves, and whom one of these replaces.
 * @param around titles with their holders, and people.
 * @param named authors and photographers, whom the layout names.
 */
export function mentionPeople(around: Neighbours, named: readonly Found<PersonMention>[]): Found<PersonMention>[] {
  const { tokens, drafts } = around;
  const officials = new Set<string>();
  drafts.forEach((draft, i) => {
    if (draft.kind === 'title') for (const holder of draft.holders) officials.add(holder.key);
    else if (draft.address === 'comrade' || isServed(drafts, i) || isDeputy(tokens, draft)) officials.add(draft.key);
    if (addressesMany(tokens, draft)) for (const { key } of rowFrom(around, i)) officials.add(key);
  });
  drafts.forEach((draft, i) => {
    if (draft.kind === 'person' && draft.replaced && isPredecessor(around, i, officials)) officials.add(draft.key);
  });
  const found = drafts
    .filter((draft): draft is PersonDraft => draft.kind === 'person' && !draft.short)
    .map(({ from, to, key }): Found<PersonMention> => {
      const role = officials.has(key) ? 'official' : 'other';
      return { from, to, mention: { kind: 'person', start: tokens.start[from]!, end: tokens.end[to - 1]!, role } };
    });
  return [...found, ...named].sort((a, b) => a.from - b.from);
}

/** «đại biểu Lê Văn An (Đoàn Hà Nội)», «… (Gia Lai)»: a member of the National Assembly, by the delegation. */
function isDeputy(tokens: Tokens, { from, to }: PersonDraft): boolean {
  if (tokens.symbol[to] !== Mark.open) return false;
  if (!delegations.has(tokens, to + 1) && !provinceNames.has(tokens, to + 1)) return false;
  return deputies.endingAt(tokens, from) !== undefined;
}

/** «các đồng chí A», «các đồng chí: A»: whoever follows in the row is a comrade, too. */
function addressesMany(tokens: Tokens, draft: Draft): boolean {
  return draft.kind === 'person' && draft.address === 'comrade' && isAddressedWithOthers(tokens, draft);
}

/** The people of a row: names that only commas and «và» part. */
function rowFrom({ drafts, gaps }: Neighbours, first: number): PersonDraft[] {
  const row: PersonDraft[] = [];
  for (let i = first; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const joined = i === first || gaps[i] === 'comma' || gaps[i] === 'and';
    // «các đồng chí A, B và bà C»: who is addressed anew is no part of the row
    if (draft.kind !== 'person' || !joined || (i > first && draft.address !== 'none')) break;
    row.push(draft);
  }
  return row;
}

/** «giữ chức Bí thư Huyện ủy thay ông A», «Giám đốc Sở Tài chính (thay bà B)»: A and B held the office before. */
function isPredecessor({ drafts, gaps }: Neighbours, i: number, officials: ReadonlySet<string>): boolean {
  const isOffice = (draft: Draft) => draft.kind === 'title' || officials.has(draft.key);
  const [before, after] = [drafts[i - 1], drafts[i + 1]];
  return (
    (before !== undefined && isOffice(before) && gaps[i] !== 'apart') ||
    (after !== undefined && isOffice(after) && gaps[i + 1] !== 'apart')
  );
}
