import { NOT_AFTER_RANK, RANKS } from '../../domain/ranks';
import {
  BODIES_IN_GENERAL,
  BODIES_WITH_SECRETARIES,
  DUTIES,
  GLUED_ROLES,
  ROLE_TAILS,
  ROLES,
  type Role,
  TAIL_SPELLINGS,
  VERB_TAILS,
} from '../../domain/roles';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { tokenize } from '../../text/tokenize';
import type { Tokens } from '../../text/tokens';
import { states } from './placeWords';

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
/** Those of them that share their last word with what they head: «Trưởng thôn». */
export const sharingHeads = new Phrases<RoleWord>();
/** Bodies without which a word is no title: «Ban Bí thư» of «Thường trực Ban Bí thư». */
export const requiredBodies = new Map<Role, Phrases<true>>();
/** The bodies that alone may follow a head, besides countries. */
const innerBodies = new Map<Role, Phrases<true>>();

for (const role of ROLES) {
  const shared = role.shares === undefined ? 0 : tokenize(role.shares).count;
  for (const head of [role.head, ...(role.spellings ?? [])]) enter(head, role, false, shared);
  for (const head of role.deputies ?? []) enter(head, role, true, shared);
  if (role.only !== undefined) requiredBodies.set(role, phraseSet(role.only));
  if (role.within !== undefined) innerBodies.set(role, phraseSet(role.within));
}

const member = ROLES.find((role) => role.head === 'Ủy viên')!;
for (const [written, gluedLength] of GLUED_ROLES) {
  roleWords.add(written, { role: member, deputy: false, name: member.head, shared: 0, gluedLength });
}

function enter(head: string, role: Role, deputy: boolean, shared: number): void {
  // an abbreviation does not hold the shared word: «TUV» is no «Tỉnh ủy» in letters
  const holds = role.shares !== undefined && head.toLowerCase().includes(role.shares.toLowerCase());
  const name = deputy ? `Phó ${role.head}` : role.head;
  const word = { role, deputy, name, shared: holds ? shared : 0, gluedLength: 0 };
  roleWords.add(head, word);
  if (word.shared > 0) sharingHeads.add(head, word);
}

/** Value: the tail in its usual spelling. */
export const roleTails = new Phrases<string>([...ROLE_TAILS.map((tail) => [tail, tail] as const), ...TAIL_SPELLINGS]);
/** What someone is the head («trưởng») or deputy («phó») of, in general: «trưởng các thôn, bản». */
export const headedInGeneral = phraseSet([
  ...ROLES.filter(({ head, shares }) => head === `Trưởng ${shares}`).map(({ shares }) => shares!),
  ...BODIES_IN_GENERAL,
]);
/** Bodies that have secretaries. */
export const writesFor = phraseSet(BODIES_WITH_SECRETARIES);
export const duties = phraseSet(DUTIES);
export const ranks = phraseSet(RANKS);
export const notAfterRank = phraseSet(NOT_AFTER_RANK);
/** Tails that are verbs too: they count where an object of another kind does not follow. */
export const verbTails = phraseSet(VERB_TAILS);

/** True where a head may have the body that begins at token `at`: that of a national office is hardly ever named. */
export function mayHaveBody(role: Role, tokens: Tokens, at: number): boolean {
  const inner = innerBodies.get(role);
  return inner === undefined || inner.has(tokens, at) || states.has(tokens, at);
}
