import { HANDED_TO, HANDOVERS, OF_PERSON, OFFICE_ACTS, REMOVALS } from '../../domain/appointments/acts';
import {
  APPOSITIONS,
  ASSISTS,
  AUXILIARIES,
  CONCURRENT,
  CONSIST_OF,
  DEEDS,
  IN_CHARGE,
  IN_PLACE_OF,
  IN_TURN,
  IN_TURN_ARE,
  OTHER_HOLDERS,
  RELATIONS,
  SEVERAL,
  TERM_WORDS,
  TIMES_OF_OFFICE,
} from '../../domain/appointments/links';
import {
  AS_OFFICE,
  AT_WORD_OF,
  BEFORE_AGENT,
  CLAUSE_OPENERS,
  IN_NAME_OF,
  OFFICE_OF_SUBJECT,
  OFFICE_OF_SUBJECT_NEARBY,
  OFFICES_AT,
  PURPOSES,
} from '../../domain/appointments/subjects';
import {
  FILLED_OFFICE,
  LEFT_OFFICE,
  OFFICE_OF_NOBODY,
  PASSED_OFFICE,
  PAST_OFFICE,
  TAKEN_OFFICE,
} from '../../domain/appointments/tenses';
import {
  BRACKETED_STATUSES,
  DONE_BY_OFFICE,
  GENERIC_BEFORE,
  ISSUED_BY_OFFICE,
  MEMBER_ORGANS,
  NO_STATUSES,
  NO_TITLE_AFTER,
  NO_TITLE_BEFORE,
  PART_OF_BODY_AFTER,
  RULES_AFTER,
  STATUSES,
  TERMS_OF_OFFICE,
} from '../../domain/roles';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';

export const statuses = new Phrases(STATUSES);
export const noStatuses = phraseSet(NO_STATUSES);
export const bracketedStatuses = new Phrases(BRACKETED_STATUSES);
export const genericBefore = phraseSet(GENERIC_BEFORE);
export const termsOfOffice = phraseSet(TERMS_OF_OFFICE);
export const several = phraseSet(SEVERAL);
export const asOffice = phraseSet(AS_OFFICE);
export const clauseOpeners = phraseSet(CLAUSE_OPENERS);
export const officesAt = phraseSet(OFFICES_AT);
export const ofNobody = phraseSet(OFFICE_OF_NOBODY);
export const officeOfSubject = phraseSet(OFFICE_OF_SUBJECT);
export const officeOfSubjectNearby = phraseSet(OFFICE_OF_SUBJECT_NEARBY);
export const officeActs = phraseSet(OFFICE_ACTS);
export const handovers = phraseSet(HANDOVERS);
export const handedTo = phraseSet(HANDED_TO);
export const beforeAgent = phraseSet(BEFORE_AGENT);
export const removals = phraseSet(REMOVALS);
export const ofPerson = phraseSet(OF_PERSON);
export const purposes = phraseSet(PURPOSES);
export const inNameOf = phraseSet(IN_NAME_OF);
export const atWordOf = phraseSet(AT_WORD_OF);
export const relations = phraseSet(RELATIONS);
export const termWords = phraseSet(TERM_WORDS);
export const timesOfOffice = phraseSet(TIMES_OF_OFFICE);
export const deeds = phraseSet([...DEEDS, ...AUXILIARIES]);
export const otherHolders = phraseSet(OTHER_HOLDERS);
export const sayings = phraseSet(DEEDS);
export const inPlaceOf = phraseSet(IN_PLACE_OF);
export const inTurn = phraseSet(IN_TURN);
export const inTurnAre = phraseSet(IN_TURN_ARE);
export const consistOf = phraseSet(CONSIST_OF);
export const appositions = phraseSet(APPOSITIONS);
export const inCharge = phraseSet(IN_CHARGE);
export const assists = phraseSet(ASSISTS);
export const concurrent = phraseSet(CONCURRENT);
export const partOfBodyAfter = phraseSet(PART_OF_BODY_AFTER);
/** Value: false for a longer phrase after which a title may stand: «khẩn cấp», but «cấp ủy viên». */
export const noTitleAfter = new Phrases(NO_TITLE_AFTER);
export const rulesAfter = phraseSet(RULES_AFTER);
export const doneByOffice = phraseSet(DONE_BY_OFFICE);
export const noTitleBefore = phraseSet(NO_TITLE_BEFORE);
export const memberOrgans = phraseSet(MEMBER_ORGANS);
export const issuedByOffice = phraseSet(ISSUED_BY_OFFICE);

/** What the words right before an office tell of when it is held. */
export type Tense =
  /** It was held once. */
  | 'past'
  /** It is being taken. */
  | 'taken'
  /** It is just being left. */
  | 'left'
  /** It goes from one to another. */
  | 'passed'
  /** It is filled, or is to be: whose it is has to be told elsewhere. */
  | 'open';

/** The words that tell it. */
export const tenses = new Phrases<Tense>([
  ...PAST_OFFICE.map((words) => [words, 'past'] as const),
  ...PASSED_OFFICE.map((words) => [words, 'passed'] as const),
  ...TAKEN_OFFICE.map((words) => [words, 'taken'] as const),
  ...[...LEFT_OFFICE, ...REMOVALS].map((words) => [words, 'left'] as const),
  ...[...FILLED_OFFICE, ...OFFICE_OF_NOBODY].map((words) => [words, 'open'] as const),
]);
