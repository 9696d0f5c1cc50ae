import { HISTORIC_NAMES } from '../../domain/historicNames';
import {
  BEFORE_NO_PRONOUN,
  BEHIND_GIVEN_NAMES,
  CLAN_NAMES,
  DEGREES,
  FOREIGN_SURNAMES,
  HIGHLAND_SURNAMES,
  HONORIFICS,
  HONOURS,
  MEMORIALS,
  MIDDLE_NAMES,
  NAME_PARTICLES,
  NAMED_AFTER,
  NAMES_OF_THINGS,
  NO_PRONOUNS,
  NOT_NAMED_AFTER,
  PEN_NAMES,
  PERSONAL_PREFIXES,
  PLAIN_DEGREES,
  PRESIDENT_HO,
  PRONOUNS,
  RELIGIOUS_SURNAMES,
  SAINT_NAMES,
  STRONG_SURNAMES,
  USUAL_MIDDLES,
  WEAK_SURNAMES,
} from '../../domain/names';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { WordSet } from '../../text/wordSet';

export const strongSurnames = new WordSet([...STRONG_SURNAMES, ...FOREIGN_SURNAMES.strong].join(' '));
export const weakSurnames = new WordSet([...WEAK_SURNAMES, ...FOREIGN_SURNAMES.weak].join(' '));
export const highlandSurnames = new WordSet(HIGHLAND_SURNAMES.join(' '));
export const historicNames = phraseSet(HISTORIC_NAMES);
export const penNames = phraseSet(PEN_NAMES);
export const behindGivenNames = new WordSet(BEHIND_GIVEN_NAMES.join(' '));
export const middleNames = new WordSet(MIDDLE_NAMES.join(' '));
/** The two middle names that stand in no name of a firm. */
export const usualMiddles = new WordSet(USUAL_MIDDLES.join(' '));
export const personalPrefixes = new WordSet(PERSONAL_PREFIXES.join(' '));
const DEGREE_WORDS = DEGREES.filter((degree) => !degree.includes('.'));
export const degrees = phraseSet(DEGREE_WORDS);
export const clanNames = phraseSet(CLAN_NAMES);
export const saintNames = phraseSet(SAINT_NAMES);
export const religiousSurnames = phraseSet(RELIGIOUS_SURNAMES);
/** What can only stand before a name: a body's or a place's name has ended. */
export const honours = phraseSet([...HONOURS, ...PLAIN_DEGREES]);
export const honorifics = phraseSet([...HONORIFICS, ...HONOURS]);
export const memorials = phraseSet(MEMORIALS);
/** Value: false for a longer phrase behind which a name is a person's. */
export const namedAfter = new Phrases<boolean>();
for (const noun of NAMED_AFTER) namedAfter.add(noun, true);
for (const words of NOT_NAMED_AFTER) namedAfter.add(words, false);
export const namesOfThings = phraseSet(NAMES_OF_THINGS);
export const nameParticles = new WordSet(NAME_PARTICLES.join(' '));
export const pronouns = phraseSet(PRONOUNS);
export const presidentHo = phraseSet([PRESIDENT_HO]);
export const noPronouns = phraseSet(NO_PRONOUNS);
export const beforeNoPronoun = phraseSet(BEFORE_NO_PRONOUN);
