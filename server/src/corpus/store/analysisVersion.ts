/**
 * Names the rules by which articles are analysed: what other rules have found is not used. The build puts a hash of the
 * sources of those rules here; from the sources themselves, as in tests, it is always the same.
 */
export const ANALYSIS_VERSION: string = 'unbuilt';
