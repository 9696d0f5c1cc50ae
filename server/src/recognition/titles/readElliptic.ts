import { ROLES } from '../../domain/roles';
import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { Break, Flag, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { readPlace } from '../places/readPlace';
import { headedInGeneral, type RoleWord, roleWords } from '../words/roleWords';

const AND = wordSymbol('và');
const EACH = wordSymbol('các');
const OF = wordSymbol('của');
/** «tăng trưởng», «sinh trưởng» are other words. */
const growth = new WordSet('tăng sinh');
const CHIEF = wordSymbol('trưởng');
const DEPUTY = wordSymbol('phó');
/** The role that «trưởng các phòng» and «phó các phòng» are short for. */
const role = ROLES.find(({ head }) => head === 'Trưởng Phòng')!;
const department: RoleWord = { role, deputy: false, name: role.head, shared: 1, gluedLength: 0 };
const deputyOfDepartment: RoleWord = { ...department, deputy: true, name: `Phó ${role.head}` };

/** A title of which only the first word is said. */
export interface EllipticTitle {
  readonly word: RoleWord;
  /** The token after that word. */
  readonly roleTo: number;
  /** The token after the bodies that it names in general; `roleTo` where it names none. */
  readonly to: number;
  /** It is of a class of bodies. */
  readonly many: boolean;
}

/**
 * «chánh» of «chánh và phó chánh văn phòng Tỉnh ủy», «trưởng» of «trưởng, phó phòng Nội vụ»: a head whose other words
 * stand with its deputies' only; «trưởng các thôn», «phó các khoa, phòng»: one of a class of bodies.
 */
export function readElliptic(tokens: Tokens, at: number): EllipticTitle | undefined {
  const each = readHeadsOf(tokens, at);
  if (each !== undefined) return each;
  const joint = tokens.symbol[at + 1];
  if (joint !== AND && joint !== Mark.comma) return undefined;
  const ofAll = readHeadsOf(tokens, at + 2)?.word;
  const deputies = ofAll ?? roleWords.longest(tokens, at + 2)?.value;
  if (deputies?.deputy !== true || deputies.shared === 0) return undefined;
  if (tokens.symbol[at] !== wordSymbol(deputies.role.head.split(' ', 1)[0]!)) return undefined;
  const word: RoleWord = { ...deputies, deputy: false, name: deputies.role.head, shared: 0 };
  return { word, roleTo: at + 1, to: at + 1, many: ofAll !== undefined };
}

/** «trưởng các ban, ngành, đoàn thể», «phó các phòng và đơn vị». */
function readHeadsOf(tokens: Tokens, at: number): EllipticTitle | undefined {
  const { symbol } = tokens;
  const deputy = symbol[at] === DEPUTY;
  if ((!deputy && symbol[at] !== CHIEF) || symbol[at + 1] !== EACH) return undefined;
  if (at > 0 && growth.has(tokens, at - 1) && isInPhrase(tokens, at)) return undefined;
  const first = headedInGeneral.longest(tokens, at + 2);
  if (first === undefined) return undefined;
  let to = first.end;
  while (symbol[to] === Mark.comma || symbol[to] === AND) {
    const next = isInPhrase(tokens, to + 1) ? headedInGeneral.longest(tokens, to + 1) : undefined;
    if (next === undefined) break;
    to = next.end;
  }
  to = ownerEnd(tokens, to);
  return { word: deputy ? deputyOfDepartment : department, roleTo: at + 1, to, many: true };
}

/** «… đoàn thể | của huyện», «… phòng, ban | huyện Tân Lạc»: the place whose bodies these are; `at` where none is named. */
function ownerEnd(tokens: Tokens, at: number): number {
  const from = tokens.symbol[at] === OF ? at + 1 : at;
  return isInPhrase(tokens, at) && isInPhrase(tokens, from) ? (readPlace(tokens, from, false)?.to ?? at) : at;
}

/** True for a word in small letters on the line of the one before it. */
function isInPhrase(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.breaks[i]! <= Break.wrap && (tokens.flags[i]! & Flag.capital) === 0;
}
