import { ANALYSIS_VERSION } from '../../corpus/store/analysisVersion';
import { ArticleStore } from '../../corpus/store/store';
import { LARGEST_STORE } from '../../corpus/store/storeFolder';
import { storeProblemLine } from '../../features/wording/storeProblem';
import type { Messages } from '../../l10n/messages';
import type { Environment } from './environment';

/**
 * Opens the store in the folder that the client names in its initialize request, as `storage`; undefined where it
 * names none.
 * @param log is given a line for each thing that is wrong with it.
 */
export function openStore(
  { openStorage }: Environment,
  options: unknown,
  words: Messages,
  log: (line: string) => void,
): ArticleStore | undefined {
  const uri = typeof options === 'object' && options !== null ? Reflect.get(options, 'storage') : undefined;
  const files = typeof uri === 'string' ? openStorage?.(uri) : undefined;
  return (
    files &&
    new ArticleStore(files, {
      rules: ANALYSIS_VERSION,
      limit: LARGEST_STORE,
      report: (problem) => log(storeProblemLine(problem, words)),
    })
  );
}
