import type { StoreProblem } from '../../corpus/store/storeFolder';
import type { Messages } from '../../l10n/messages';

/** What is wrong with the index that is kept between sessions, as a line for the log. */
export function storeProblemLine(problem: StoreProblem, words: Messages): string {
  return problem.kind === 'file'
    ? words.storedFile(problem.name, fileReason(problem, words))
    : words.notStored(writingReason(problem, words));
}

function fileReason({ code, detail }: StoreProblem & { kind: 'file' }, words: Messages): string {
  switch (code) {
    case 'damaged':
      return words.storedDamaged;
    case 'foreign':
      return words.storedForeign;
    case 'newer':
      return words.storedNewer;
    case 'otherRules':
      return words.storedOtherRules;
    default:
      return words.storedUnread(detail);
  }
}

function writingReason({ code, detail }: StoreProblem & { kind: 'writing' }, words: Messages): string {
  switch (code) {
    case 'full':
      return words.storeFull;
    case 'denied':
      return words.storeDenied;
    case 'limit':
      return words.storeLimit;
    default:
      return detail;
  }
}
