/** Lists of documents, and words between a type word and its number. */

/** Between the documents of a list, after a comma or without one. */
export const LIST_CONNECTORS = 'và hoặc hay cùng với';

/** Before a type word: several documents follow. */
export const PLURALS = 'các những hai ba bốn loạt';

/** After these the number is another document's. */
export const LEADS_ELSEWHERE = 'theo tại tới đến';

/** Before a type word: all documents of that type («các nghị quyết Trung ương 5 khóa XIII»). */
export const ALL_OF_A_KIND = 'các những';
