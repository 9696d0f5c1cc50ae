import { CATALOGUE } from '../../domain/catalogue';
import { spellingKey } from '../../text/spelling';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { type DateIndex, dateOfIssue } from './dateIndex';
import { type DirectiveDraft, newDraft, words } from './draft';
import { findNameEnd, mayBeginName } from './lawReference';
import type { TypeWord } from './typeWords';

const DAY = wordSymbol('ngày');
const [ON, GROUND] = [wordSymbol('căn'), wordSymbol('cứ')];
/** «2024-01-18», no month and no year. */
const DAY_LENGTH = 10;

/** The laws of the built-in catalogue with the days on which they were passed. */
const passed: ReadonlySet<string> = new Set(
  CATALOGUE.flatMap(({ type, name, date }) =>
    name === undefined || date?.length !== DAY_LENGTH ? [] : [lawAndDay(`${type} ${name}`, date)],
  ),
);

/**
 * A law cited by its name and the day on which it was passed, as the State's documents cite their grounds: «Căn cứ Luật
 * Ngân sách nhà nước ngày 25/6/2015». Elsewhere the day must be known to be that law's, as papers tell there what was
 * done about it on that day. The mention runs through the day.
 * Source: the grounds of resolutions of People's Councils.
 * @param from the type word's first token.
 */
export function readLawOfDay(
  tokens: Tokens,
  from: number,
  { type, end }: TypeWord,
  dates: DateIndex,
): DirectiveDraft | undefined {
  if (type.named !== true || !goesOn(tokens, end) || !mayBeginName(tokens, from, end)) return undefined;
  const at = findNameEnd(tokens, end, (token) => tokens.symbol[token] === DAY);
  const date = at > end ? dates.startingAt(at) : undefined;
  const day = date === undefined ? null : dayOf(date);
  if (date === undefined || day === null) return undefined;
  const name = words(tokens, end, at);
  if (!isGround(tokens, from) && !passed.has(lawAndDay(`${type.name} ${name}`, day))) return undefined;
  const draft = newDraft(type.name, from, date.to);
  draft.name = name;
  draft.year = day.slice(0, 4);
  draft.date = day;
  return draft;
}

/** The whole day that a date says by itself; null where it says less. */
function dayOf(date: FoundDate): string | null {
  const day = date.assumed ? null : dateOfIssue(date);
  return day?.length === DAY_LENGTH ? day : null;
}

function isGround(tokens: Tokens, from: number): boolean {
  return from > 1 && tokens.symbol[from - 1] === GROUND && tokens.symbol[from - 2] === ON && goesOn(tokens, from);
}

function lawAndDay(law: string, day: string): string {
  return `${spellingKey(law)} ${day}`;
}
