/** Words that join the dates of a list. */
export const LIST_CONJUNCTIONS = ['và', 'hoặc', 'hay'] as const;

/** Words that join the ends of a span. */
export const SPAN_CONJUNCTIONS = ['đến', 'tới', 'cho đến', 'đến hết'] as const;
