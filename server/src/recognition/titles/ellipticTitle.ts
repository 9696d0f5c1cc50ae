import { NO_CHIEF_AFTER, ROLES } from '../../domain/roles';
import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { goesOn, goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { BodyStart } from '../bodies/bodyState';
import { readBody } from '../bodies/readBody';
import { readPlace } from '../places/readPlace';
import { spanOf } from '../spans';
import { bodyHeads } from '../words/bodyWords';
import { headedInGeneral, type RoleWord, roleWords } from '../words/roleWords';
import { type TitleWords, titleWords, withBody } from './titleWords';

const AND = wordSymbol('và');
const EACH = wordSymbol('các');
const OF = wordSymbol('của');
/** «tăng trưởng», «sinh trưởng» are other words. */
const growth = new WordSet(NO_CHIEF_AFTER.join(' '));
const CHIEF = wordSymbol('trưởng');
const DEPUTY = wordSymbol('phó');
/** «… của HĐND | tỉnh». */
const OWNER: BodyStart = { field: false, place: true, brand: false, headed: false };
/** The role that «trưởng các phòng» and «phó các phòng» are short for. */
const role = ROLES.find(({ head }) => head === 'Trưởng Phòng')!;
const department: RoleWord = { role, deputy: false, name: role.head, shared: 1, gluedLength: 0 };
const deputyOfDepartment: RoleWord = { role, deputy: true, name: `Phó ${role.head}`, shared: 1, gluedLength: 0 };

/**
 * «chánh» of «chánh và phó chánh văn phòng Tỉnh ủy», «trưởng» of «trưởng, phó phòng Nội vụ»: a head whose other words
 * stand with its deputies' only; «trưởng các thôn», «phó các khoa, phòng»: one of a class of bodies. Undefined where
 * token `at` begins none.
 */
export function readElliptic(tokens: Tokens, at: number): TitleWords | undefined {
  return readHeadsOf(tokens, at) ?? readHeadOfPair(tokens, at);
}

/** «chánh | và phó chánh văn phòng», «trưởng | , phó các phòng». */
function readHeadOfPair(tokens: Tokens, at: number): TitleWords | undefined {
  const joint = tokens.symbol[at + 1];
  if (joint !== AND && joint !== Mark.comma) return undefined;
  const ofAll = readHeadsOf(tokens, at + 2)?.word;
  const deputies = ofAll ?? roleWords.longest(tokens, at + 2)?.value;
  if (deputies?.deputy !== true || deputies.shared === 0) return undefined;
  const { role, gluedLength } = deputies;
  if (tokens.symbol[at] !== wordSymbol(role.head.split(' ', 1)[0]!)) return undefined;
  const word: RoleWord = { role, deputy: false, name: role.head, shared: 0, gluedLength };
  const head = { from: at, to: at + 1, word, tail: '' };
  return titleWords(head, at + 1, spanOf(tokens, at, at + 1), null, ofAll != null, -1);
}

/** «trưởng các ban, ngành, đoàn thể», «phó các phòng và đơn vị», «Phó Trưởng các Ban HĐND huyện». */
function readHeadsOf(tokens: Tokens, at: number): TitleWords | undefined {
  const { symbol } = tokens;
  const deputy = symbol[at] === DEPUTY;
  if (!deputy && symbol[at] !== CHIEF) return undefined;
  const roleTo = deputy && symbol[at + 1] === CHIEF ? at + 2 : at + 1;
  if (symbol[roleTo] !== EACH) return undefined;
  if (at > 0 && growth.has(tokens, at - 1) && isInPhrase(tokens, at)) return undefined;
  const first = headedInGeneral.longest(tokens, roleTo + 1);
  if (first === undefined) return undefined;
  let to = first.end;
  while (symbol[to] === Mark.comma || symbol[to] === AND) {
    const next = isInPhrase(tokens, to + 1) ? headedInGeneral.longest(tokens, to + 1) : undefined;
    if (next === undefined) break;
    to = next.end;
  }
  const head = { from: at, to: roleTo, word: deputy ? deputyOfDepartment : department, tail: '' };
  return withBody(tokens, head, roleTo, ownerEnd(tokens, to), true);
}

/**
 * «… đoàn thể | của huyện», «… phòng, ban | huyện Tân Lạc», «… các Ban | của HĐND tỉnh», «… các Ban | HĐND tỉnh»: the token
 * behind the place or body whose bodies these are; `at` where none is named.
 */
function ownerEnd(tokens: Tokens, at: number): number {
  const of = tokens.symbol[at] === OF;
  const from = of ? at + 1 : at;
  if (!goesOnInSentence(tokens, at) || !goesOnInSentence(tokens, from)) return at;
  const place = isCapital(tokens, from) ? undefined : readPlace(tokens, from, false);
  if (place !== undefined) return place.to;
  const named = of || isCapital(tokens, from);
  return named && bodyHeads.has(tokens, from) ? (readBody(tokens, from, OWNER)?.to ?? at) : at;
}

/** True for a word in small letters on the line of the one before it. */
function isInPhrase(tokens: Tokens, i: number): boolean {
  return goesOn(tokens, i) && !isCapital(tokens, i);
}
