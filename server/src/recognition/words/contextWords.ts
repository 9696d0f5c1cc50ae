import {
  APPOSITIONS,
  AS_OFFICE,
  ASSISTS,
  AUXILIARIES,
  CONCURRENT,
  CONSIST_OF,
  DEEDS,
  IN_PLACE_OF,
  OF_PERSON,
  OFFICE_ACTS,
  OFFICE_OF_NOBODY,
  OFFICE_OF_SUBJECT,
  OFFICE_OF_SUBJECT_NEARBY,
  OFFICES_AT,
  PURPOSES,
  RELATIONS,
  REMOVALS,
  SEVERAL,
  TERM_WORDS,
} from '../../domain/appointments';
import {
  BRACKETED_STATUSES,
  GENERIC_BEFORE,
  ISSUED_BY_OFFICE,
  NO_TITLE_AFTER,
  NO_TITLE_BEFORE,
  PART_OF_BODY_AFTER,
  RULES_AFTER,
  STATUSES,
} from '../../domain/roles';
import { Phrases } from '../../text/phrases';
import type { Tokens } from '../../text/tokens';
import { same } from './same';

export const statuses = new Phrases(STATUSES);
export const bracketedStatuses = new Phrases(BRACKETED_STATUSES);
export const genericBefore = same(GENERIC_BEFORE);
export const several = same(SEVERAL);
export const asOffice = same(AS_OFFICE);
export const officesAt = same(OFFICES_AT);
export const ofNobody = same(OFFICE_OF_NOBODY);
export const officeOfSubject = same(OFFICE_OF_SUBJECT);
export const officeOfSubjectNearby = same(OFFICE_OF_SUBJECT_NEARBY);
export const officeActs = same(OFFICE_ACTS);
export const removals = same(REMOVALS);
export const ofPerson = same(OF_PERSON);
export const purposes = same(PURPOSES);
export const relations = same(RELATIONS);
export const termWords = same(TERM_WORDS);
export const deeds = same([...DEEDS, ...AUXILIARIES]);
export const sayings = same(DEEDS);
export const inPlaceOf = same(IN_PLACE_OF);
export const consistOf = same(CONSIST_OF);
export const appositions = same(APPOSITIONS);
export const assists = same(ASSISTS);
export const concurrent = same(CONCURRENT);
export const partOfBodyAfter = same(PART_OF_BODY_AFTER);
/** Value: false for a longer phrase after which a title may stand: «khẩn cấp», but «cấp ủy viên». */
export const noTitleAfter = new Phrases(NO_TITLE_AFTER);
export const rulesAfter = same(RULES_AFTER);
export const noTitleBefore = same(NO_TITLE_BEFORE);
export const issuedByOffice = same(ISSUED_BY_OFFICE);

/** The longest of these tables' phrases that ends right before token `at`; its value, or undefined. */
export function endingAt<T>(phrases: Phrases<T>, tokens: Tokens, at: number, longest = 4): T | undefined {
  return phrases.endingAt(tokens, at, longest);
}
