import { Mark } from '../../text/marks';
import type { Phrases } from '../../text/phrases';
import { spellingKey, squeeze } from '../../text/spelling';
import { wordSymbol } from '../../text/symbols';
import { slice, type Tokens } from '../../text/tokens';
import { inPlaceOf } from '../words/contextWords';
import { degrees, historicNames, honorifics, namesOfThings } from '../words/nameWords';
import { provinceNames } from '../words/placeWords';
import type { NameShape } from './nameShape';

const EACH = wordSymbol('các');
/** In tokens: «Th|S». */
const LONGEST_DEGREE = 2;

/** How a person is addressed right before the name. */
export type Address =
  | 'none'
  /** «đồng chí» */
  | 'comrade'
  /** «ông», «bà», «anh», «chị» */
  | 'personal'
  /** «nhà báo», «TS», «Thiếu tướng» */
  | 'other';

/** A name that may be a person's, with what speaks for it. */
export interface PersonDraft {
  readonly kind: 'person';
  readonly from: number;
  readonly to: number;
  /** As written, white space squeezed; of a short reference the full name of whom it means, empty where none is known. */
  readonly name: string;
  /** One key for all spellings of the name; empty for a pronoun. */
  readonly key: string;
  /** {@link Shape} of the name; 0 for words that are no full name. */
  readonly shape: number;
  readonly capitals: boolean;
  readonly address: Address;
  /** A school, street, place or award is named so here. */
  readonly namesThing: boolean;
  /** The name is that of a place, an institution or a movement as well: «Hồ Chí Minh», «Thái Bình». */
  readonly alsoThing: boolean;
  /** Someone of the past after whom streets and schools are named: alone the name is a street's. */
  readonly historic: boolean;
  /** «thay ông …»: someone else takes this person's place. */
  readonly replaced: boolean;
  /** «ông Cảnh», «Ông»: a short reference, which is no mention but tells whom a sentence is about. */
  readonly short: boolean;
}

/**
 * A name from its shape and what stands around it.
 * @param keys the keys of names that were read before in this article: most names come again.
 */
export function personDraft(
  tokens: Tokens,
  at: number,
  name: NameShape,
  address: Address,
  namesThing: boolean,
  short: boolean,
  keys: Map<string, string>,
): PersonDraft {
  const written = slice(tokens, at, name.to);
  return {
    kind: 'person',
    from: at,
    to: name.to,
    name: squeeze(written),
    key: keyOf(written, keys),
    shape: name.shape,
    capitals: name.capitals,
    address,
    namesThing,
    alsoThing: covers(namesOfThings, tokens, at, name.to) || covers(provinceNames, tokens, at, name.to),
    historic: covers(historicNames, tokens, at, name.to),
    replaced: inPlaceOf.endingAt(tokens, beforeAddress(tokens, beforeDegree(tokens, at))) !== undefined,
    short,
  };
}

function keyOf(written: string, keys: Map<string, string>): string {
  let key = keys.get(written);
  if (key === undefined) {
    key = spellingKey(written);
    keys.set(written, key);
  }
  return key;
}

/** A word of address that stands for a person by itself. */
export function pronounDraft(from: number, to: number, address: Address): PersonDraft {
  return shortDraft(from, to, '', '', address, false);
}

/** A short reference with the name of the person whom it means. */
export function meaning({ from, to, replaced }: PersonDraft, full: PersonDraft, address: Address): PersonDraft {
  return shortDraft(from, to, full.name, full.key, address, replaced);
}

/** A short reference to someone whose full name the article does not give: offices beside it are nobody else's. */
export function nameless({ from, to, key, address, replaced }: PersonDraft): PersonDraft {
  return shortDraft(from, to, '', key, address, replaced);
}

/** What is no name in full, of whomever it means. */
function shortDraft(
  from: number,
  to: number,
  name: string,
  key: string,
  address: Address,
  replaced: boolean,
): PersonDraft {
  return {
    kind: 'person',
    from,
    to,
    name,
    key,
    shape: 0,
    capitals: false,
    address,
    namesThing: false,
    alsoThing: false,
    historic: false,
    replaced,
    short: true,
  };
}

/** The token at which words of address before `at` begin: «các | đồng chí Ủy viên …»; `at` where there are none. */
export function beforeAddress(tokens: Tokens, at: number): number {
  const start = honorifics.startBefore(tokens, at);
  return start < 0 ? at : start;
}

/**
 * «các ông A, B», «các đồng chí: A, B»: true where the words of address before a name are said of the names behind it,
 * too.
 */
export function isAddressedWithOthers(tokens: Tokens, { from, address }: PersonDraft): boolean {
  if (address === 'none') return false;
  const end = tokens.symbol[from - 1] === Mark.colon ? from - 1 : from;
  const start = beforeAddress(tokens, end);
  return start < end && (tokens.symbol[start] === EACH || tokens.symbol[start - 1] === EACH);
}

/** The token at which a degree before `at` begins, with its full stop: «TS.», «ThS»; `at` where none stands there. */
export function beforeDegree(tokens: Tokens, at: number): number {
  const end = tokens.symbol[at - 1] === Mark.stop ? at - 1 : at;
  if (!degrees.mayEndBefore(tokens, end)) return at;
  for (let length = 1; length <= LONGEST_DEGREE; length++) {
    if (degrees.longest(tokens, end - length)?.end === end) return end - length;
  }
  return at;
}

function covers(phrases: Phrases<true>, tokens: Tokens, at: number, to: number): boolean {
  return phrases.longest(tokens, at)?.end === to;
}
