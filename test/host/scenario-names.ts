/**
 * What the workspace of a run contains. The tests for it lie in the folder of the same name below test/editor:
 * `corpus` is the sample corpus, `unrelated` a folder that has no articles in it.
 */
export const SCENARIOS = ['corpus', 'unrelated'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** The environment variable that tells the suite which scenario it runs in. */
export const SCENARIO_VARIABLE = 'DAN_CHIEU_TEST_SCENARIO';
