/**
 * The words that citations of documents are made of: what joins them, what stands between a document and its number,
 * issuer or subject, and what tells the end of each. Grammatical words, not facts about documents.
 *
 * Source, where a list says nothing else: the sentences around citations in some four hundred news articles.
 */

export {
  AFTER_YEAR,
  BEFORE_NOUN,
  CITING,
  CONTINUATIONS,
  FURTHER_MEASURES,
  NOUNS_LIKE_VERBS,
  PERIOD,
  TIMES_LIKE_UNITS,
  VERBS_AND_DOCUMENTS,
  VERBS_LIKE_NOUNS,
} from './citationWords/bareNumbers';
export {
  CENTRAL_BODIES,
  CLAUSE_ACTORS,
  CLAUSE_BODIES,
  CLAUSE_OPENINGS,
  CLAUSE_PLACES,
  CLAUSE_SUBJECTS,
  CLAUSE_VERBS,
} from './citationWords/clauses';
export {
  BEFORE_DOCUMENT,
  CARRYING_OUT,
  COMPARING,
  DAY_ADVERBS,
  EVENT_NOUNS,
  HOLDING_VERBS,
  ISSUED,
  ISSUING_PARTICLES,
  ISSUING_VERBS,
  PASSIVE_VERBS,
  PROPOSED,
  SIGNERS,
  SIGNING_VERBS,
} from './citationWords/issuing';
export {
  AFTER_LAW_NAMES,
  AFTER_NO_LAW,
  AMENDING,
  AMENDING_SOME,
  BEFORE_NO_LAW,
  LAW_REMARKS,
  NOT_IN_LAW_NAMES,
  TREATIES,
} from './citationWords/laws';
export {
  ALL_OF_A_KIND,
  BEFORE_SHORT_NAMES,
  LEADS_ELSEWHERE,
  LIST_CONNECTORS,
  PLURALS,
  VESSELS,
} from './citationWords/lists';
export {
  ASSEMBLIES,
  CONFERENCE_WORDS,
  CONGRESS_WORDS,
  FURTHER_ORDINAL_MARKS,
  NOT_IN_CONGRESS_NAMES,
  ORDINAL_MARKS,
  SPEAKING,
  SUPERVISION,
} from './citationWords/meetings';
export {
  AFTER_LATE_ISSUER,
  ASKING_WORDS,
  DESCRIBED,
  DOINGS,
  DONE_AFTER,
  ISSUERS_AFTER_SUBJECT,
  PREDICATES,
  QUESTION_OPENERS,
  QUESTIONS,
  REMARKS,
  SET_AIMS,
  SET_PLURALS,
  SETTING_VERBS,
  SUMMED_UP,
} from './citationWords/subjectEnds';
