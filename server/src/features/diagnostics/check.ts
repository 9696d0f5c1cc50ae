import type { Article } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CheckCode } from '../../l10n/checkTitles';
import type { Span } from '../../recognition/mention';
import type { Presentation } from '../wording/presentation';

/** How loudly a finding is told; one that is `off` is not looked for. */
export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** All severities, as the settings name them. */
export const SEVERITIES: readonly Severity[] = ['off', 'hint', 'information', 'warning', 'error'];

/** What a check looks at. */
export interface Question {
  readonly snapshot: CorpusSnapshot;
  readonly article: Article;
  /** For whom the messages are written. */
  readonly shown: Presentation;
}

/** One thing that a check finds in an article. Messages are plain text in the reader's language. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  /** Places that say something else. */
  readonly related?: readonly Related[];
  /** The mend, where it is certain: applied to all articles unseen, it would be right. */
  readonly fix?: Fix;
  /** Mends of which the reader has to choose one, where it is not certain which is right: never applied unseen. */
  readonly choices?: readonly Fix[];
}

/** A place that says something else, in any article. */
export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** A mend of the article, all of it at once. */
export interface Fix {
  /** What it does, as the menu says it. */
  readonly title: string;
  /** In the order of the text, without overlaps. */
  readonly edits: readonly Edit[];
}

/** A replacement of some words of the article. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** One kind of fault that articles may have. */
export interface Check {
  /** Names it in the settings, in diagnostics and in its documentation; never changed once published. */
  readonly code: CheckCode;
  /** How loudly it is told where the user sets nothing. */
  readonly severity: Exclude<Severity, 'off'>;
  /**
   * Looks at one article. Answered from the snapshot's index, in time that grows with the article and not with how
   * many others cite the same documents.
   */
  find(question: Question): Iterable<Finding>;
}
