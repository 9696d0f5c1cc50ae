import type { Target } from '../protocol';

/** What a panel that shows a picture, and its page, say to each other, whatever the picture is of. */

/** To the page: what the server says. */
export interface AnswerMessage<State, Answer> {
  readonly kind: 'answer';
  /** What the picture is of; the page keeps it, so that it can be restored with the window. */
  readonly state: State;
  /** Null where nothing is known of it; undefined where the server does not run (yet). */
  readonly answer: Answer | null | undefined;
}

/** From the page. */
export type PictureMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly target: Target; readonly beside: boolean }
  | { readonly kind: 'save'; readonly extension: 'svg' | 'png'; readonly content: Uint8Array };

/** What a page has the editor keep: what it shows, and how. */
export interface KeptState<State, Look> {
  readonly state: State;
  readonly look: Look;
}

/** The words of every page with a picture, in the reader's language. */
export interface PictureWords {
  readonly table: string;
  readonly picture: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly waiting: string;
  readonly soFar: string;
}
