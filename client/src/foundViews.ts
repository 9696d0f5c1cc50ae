import { SHOW_CONCORDANCE, SHOW_GRAPH, SHOW_TIMELINE } from './commandNames';
import type { Found } from './protocol';

/**
 * The commands that show something of what was found, as its row offers them: of things there are mentions and a
 * timeline, which an article has none of; a graph is drawn around all but offices.
 */
export function viewsOf({ kind, thing }: Pick<Found, 'kind' | 'thing'>): readonly string[] {
  return [
    ...(thing === undefined ? [] : [SHOW_CONCORDANCE, SHOW_TIMELINE]),
    ...(kind === 'office' ? [] : [SHOW_GRAPH]),
  ];
}
