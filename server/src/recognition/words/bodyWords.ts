import {
  AFTER_CENTRAL,
  BODY_CLASSES,
  BODY_HEADS,
  type BodyKind,
  CENTRAL,
  COMPOUNDS,
  COORDINATED_COMMITTEES,
  NAMES_LIKE_HEADS,
  OWNERS_BEHIND_COMMA,
} from '../../domain/bodies';
import { NOT_IN_NAMES } from '../../domain/bodies/notInNames';
import { VERBS_BEHIND_BODIES } from '../../domain/bodies/verbsBehind';
import { FIELDS, MINISTRY_FIELDS, VERB_FIELDS } from '../../domain/fields';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { WordSet } from '../../text/wordSet';

export const bodyHeads = new Phrases<BodyKind>();
for (const kind of Object.keys(BODY_HEADS) as BodyKind[]) {
  for (const head of BODY_HEADS[kind]) bodyHeads.add(head, kind);
}

export const ownersBehindComma = phraseSet(OWNERS_BEHIND_COMMA);
/** Heads that mean bodies in general. */
export const bodyClasses = phraseSet(BODY_CLASSES);
/** Value: the number of the row of committees that go together. */
export const coordinated = new Phrases<number>();
for (const [row, heads] of COORDINATED_COMMITTEES.entries()) for (const head of heads) coordinated.add(head, row);
export const namesLikeHeads = phraseSet(NAMES_LIKE_HEADS);
/** Words that begin like a head and are none. */
export const compounds = phraseSet(COMPOUNDS);
export const central = phraseSet(CENTRAL);
export const afterCentral = new Phrases<BodyKind>(AFTER_CENTRAL);
/** Value: true for a field that is a verb too. */
export const fields = new Phrases<boolean>();
for (const field of [...MINISTRY_FIELDS, ...FIELDS]) fields.add(field, false);
for (const field of VERB_FIELDS) fields.add(field, true);
/** Small words that end the name of a body. */
export const notInNames = new WordSet(NOT_IN_NAMES.join(' '));
/** What an official does, in words that look like the end of a body's name. */
export const verbsBehindBodies = phraseSet(VERBS_BEHIND_BODIES);
export const ministryFields = phraseSet(MINISTRY_FIELDS);
