import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { inTurn, inTurnAre } from '../words/contextWords';
import type { Links } from './links';
import type { Neighbours } from './neighbours';
import type { Run } from './run';
import { beforeTransparent } from './transparentWords';

const AND = wordSymbol('và');
const EACH = wordSymbol('các');
/** «qua các nhiệm kỳ lần lượt là các ông»: how many tokens stand between offices and people. */
const LONGEST_LINK = 12;

/** How many titles and names behind the offices are looked over for those who hold them. */
const REACH = 40;

/**
 * «Bí thư và Chủ tịch UBND xã lần lượt là ông A và bà B»: gives to each his own; «các Phó Chủ tịch lần lượt là …»: gives one
 * office to all. False where nothing says that the people behind the titles hold them in turn.
 */
export function giveInTurn(links: Links, run: Run): boolean {
  const { around, from, to } = run;
  if (!isInTurn(run)) return false;
  const persons = personsInTurn(around, to);
  const plural = run.firstPlural();
  if (plural < to || run.length === 1) links.give(run.length === 1 ? from : plural, to, persons);
  else if (persons.length === run.length) links.giveEach(from, persons);
  return true;
}

function isInTurn({ around, after, gapAfter, lastTitle }: Run): boolean {
  if (after === undefined || gapAfter === 'apart' || after.from - lastTitle.to > LONGEST_LINK) return false;
  const { tokens } = around;
  const end = beforeTransparent(tokens, lastTitle.to, after.from);
  return inTurnAre.endingAt(tokens, tokens.symbol[end - 1] === EACH ? end - 1 : end) !== undefined;
}

/** The people of a list from place `first` on, be it told of each what he was: «ông A – tại vị một tháng, ông B – …». */
function personsInTurn(around: Neighbours, first: number): PersonDraft[] {
  const { drafts, gaps } = around;
  const persons: PersonDraft[] = [];
  for (let i = first; i < Math.min(drafts.length, first + REACH) && (i === first || gaps[i] !== 'apart'); i++) {
    const person = around.personAt(i);
    if (person?.replaced) break;
    if (person !== undefined && (i === first || beginsItem(around, i, person))) persons.push(person);
  }
  return persons;
}

/** True for the name at place `i` where a comma, a semicolon or «và» stands right before it and its words of address. */
function beginsItem({ tokens, gaps }: Neighbours, i: number, person: PersonDraft): boolean {
  const gap = gaps[i];
  if (gap === 'comma' || gap === 'and' || gap === 'semicolon') return true;
  const mark = tokens.symbol[beforeAddress(tokens, person.from) - 1];
  return person.address !== 'none' && (mark === Mark.comma || mark === Mark.semicolon || mark === AND);
}

/** True where the words at tokens `from` to `to`, between people and an office, say that theirs are told in turn. */
export function saysInTurn(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_LINK); i++) if (inTurn.has(tokens, i)) return true;
  return false;
}
