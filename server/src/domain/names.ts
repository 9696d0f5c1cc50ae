/** Names of people: what they are made of, what stands before them, and what is named after people. */

export {
  BEFORE_NO_PRONOUN,
  BEHIND_GIVEN_NAMES,
  DEGREES,
  HONORIFICS,
  HONOURS,
  NO_PRONOUNS,
  PLAIN_DEGREES,
  PRONOUNS,
} from './names/address';
export { PEN_NAMES, PRESIDENT_HO } from './names/leaders';
export { MIDDLE_NAMES, USUAL_MIDDLES } from './names/middleNames';
export { RELIGIOUS_SURNAMES, SAINT_NAMES } from './names/religious';
export {
  CLAN_NAMES,
  FOREIGN_SURNAMES,
  HIGHLAND_SURNAMES,
  NAME_PARTICLES,
  PERSONAL_PREFIXES,
  STRONG_SURNAMES,
  WEAK_SURNAMES,
} from './names/surnames';
export { MEMORIALS, NAMED_AFTER, NAMES_OF_THINGS, NOT_NAMED_AFTER } from './names/things';
