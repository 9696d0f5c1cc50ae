import {
  AFTER_CENTRAL,
  BODY_CLASSES,
  BODY_HEADS,
  type BodyKind,
  CENTRAL,
  NEVER_ALONE,
  OWNERS_BEHIND_COMMA,
  PLACE_CLASSES,
  PLACE_LEVELS,
  STATES,
} from '../../domain/bodies';
import { FIELDS, MINISTRY_FIELDS, NOT_IN_NAMES, VERB_FIELDS } from '../../domain/fields';
import { FORMER_PROVINCES, PROVINCES } from '../../domain/provinces';
import { RANKS } from '../../domain/ranks';
import { GLUED_ROLES, ROLE_TAILS, ROLES, type Role, TAIL_SPELLINGS } from '../../domain/roles';
import { Phrases } from '../../text/phrases';
import { tokenize } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';

/** One way to write a head of titles. */
export interface RoleWord {
  readonly role: Role;
  readonly deputy: boolean;
  /** One name for all spellings of the head. */
  readonly name: string;
  /** How many of the head's last tokens also begin the body. */
  readonly shared: number;
  /** In a word that holds role and body («UVBCHTW»): the length of the role in UTF-16 units; else 0. */
  readonly gluedLength: number;
}

/** All heads, deputies included. */
export const roleWords = new Phrases<RoleWord>();
/** Bodies without which a word is no title: «Ban Bí thư» of «Thường trực Ban Bí thư». */
export const requiredBodies = new Map<Role, Phrases<true>>();

for (const role of ROLES) {
  const shared = role.shares === undefined ? 0 : tokenize(role.shares).count;
  for (const head of [role.head, ...(role.spellings ?? [])]) enter(head, role, false, shared);
  for (const head of role.deputies ?? []) enter(head, role, true, shared);
  if (role.only !== undefined) requiredBodies.set(role, same(role.only));
}

const member = ROLES.find((role) => role.head === 'Ủy viên')!;
for (const [written, gluedLength] of GLUED_ROLES) {
  roleWords.add(written, { role: member, deputy: false, name: member.head, shared: 0, gluedLength });
}

function enter(head: string, role: Role, deputy: boolean, shared: number): void {
  // an abbreviation does not hold the shared word: «TUV» is no «Tỉnh ủy» in letters
  const holds = role.shares !== undefined && head.toLowerCase().includes(role.shares.toLowerCase());
  const name = deputy ? `Phó ${role.head}` : role.head;
  roleWords.add(head, { role, deputy, name, shared: holds ? shared : 0, gluedLength: 0 });
}

/** Value: the tail in its usual spelling. */
export const roleTails = new Phrases<string>([...ROLE_TAILS.map((tail) => [tail, tail] as const), ...TAIL_SPELLINGS]);
export const ranks = same(RANKS);

export const bodyHeads = new Phrases<BodyKind>();
for (const kind of Object.keys(BODY_HEADS) as BodyKind[]) {
  for (const head of BODY_HEADS[kind]) bodyHeads.add(head, kind);
}

export const ownersBehindComma = same(OWNERS_BEHIND_COMMA);
/** Heads that mean bodies in general. */
export const bodyClasses = same(BODY_CLASSES);
export const central = same(CENTRAL);
export const afterCentral = new Phrases<BodyKind>(AFTER_CENTRAL);
/** Value: true for a field that is a verb too. */
export const fields = new Phrases<boolean>();
for (const field of [...MINISTRY_FIELDS, ...FIELDS]) fields.add(field, false);
for (const field of VERB_FIELDS) fields.add(field, true);
/** Small words that end the name of a body. */
export const notInNames = new WordSet(NOT_IN_NAMES.join(' '));
export const ministryFields = same(MINISTRY_FIELDS);

export const placeLevels = new Phrases<number>(PLACE_LEVELS);
export const neverAlone = same(NEVER_ALONE);
export const placeClasses = same(PLACE_CLASSES);
export const states = same(STATES);
/** «Hồ Chí Minh» is a city only behind the word for it. */
const NAMED_AFTER_PERSON = 'Hồ Chí Minh';
const provinces = [
  ...PROVINCES.flatMap((province) => [province.name, ...(province.aliases ?? [])]),
  ...FORMER_PROVINCES,
];
export const provinceNames = same(provinces.filter((name) => name !== NAMED_AFTER_PERSON));
/** Names of provinces behind «tỉnh» or «thành phố». */
export const levelledProvinceNames = same(provinces);

function same(phrases: readonly string[]): Phrases<true> {
  return new Phrases(phrases.map((phrase) => [phrase, true]));
}
