import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { OpenText } from '../../features/lookup/openText';
import type { ReadText } from '../../features/lookup/textNow';
import type { Presentation } from '../../features/wording/presentation';
import type { Abilities } from '../client/abilities';
import type { Refreshing } from '../client/refreshing';
import type { Feature, SettingsReader } from '../client/settings';
import type { Diagnosing } from '../diagnosing/diagnosing';
import type { ReadingState } from '../folders/folderReading';
import { uriIn } from './parameters';
import type { TokenHistory } from './tokenEdits';

/** What the answers are made from. */
export interface Sources {
  /** The corpus as it is now, with what has just been typed. */
  snapshot(): CorpusSnapshot;
  /** The same with all that is still under way, and all resolved: it may take a while. */
  wholeSnapshot(): Promise<CorpusSnapshot>;
  /** Whether articles are being read, or were stopped before their end. */
  readingState(): ReadingState;
  /** The text of a file that is open, by the URI that the client has for it. */
  openText(uri: string): OpenText | undefined;
  /** The text of an article by its name, open or not. */
  readonly readText: ReadText;
  /** The one name of a file in it, though links give it several. */
  nameOf(uri: string): string;
  /** Whether a file is a catalogue of the user's, and no article. */
  isCatalogue(name: string): boolean;
  readonly settings: Pick<SettingsReader, 'isOn' | 'unknown'>;
  readonly abilities: Abilities;
  /** How to write for this client now. */
  shown(): Presentation;
  readonly tokenHistory: TokenHistory;
  readonly diagnosing: Diagnosing;
  readonly refreshing: Refreshing;
}

/** A handler of a request, as the connection takes it. */
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** How requests are answered, whatever they ask. */
export interface Answering {
  /**
   * A feature that is off answers nothing, and nobody is answered before that is known. One that fails is logged and
   * costs only this answer.
   * @param feature null for what has no setting.
   */
  answer<P, R>(
    feature: Feature | null,
    nothing: R,
    ask: (snapshot: CorpusSnapshot, params: P, token: CancellationToken) => R | Promise<R>,
  ): Handler<P, R>;
  /** The same for a feature that may see from the request alone that it has no answer. */
  respond<P, R>(
    feature: Feature | null,
    nothing: R,
    ask: (params: P, token: CancellationToken) => R | Promise<R>,
  ): Handler<P, R>;
  /** The corpus's name for the file that a request is about. */
  nameIn(params: unknown): string;
}

/** Makes handlers of requests out of features. */
export function answering(connection: Connection, sources: Sources): Answering {
  function respond<P, R>(
    feature: Feature | null,
    nothing: R,
    ask: (params: P, token: CancellationToken) => R | Promise<R>,
  ): Handler<P, R> {
    return async (params, token) => {
      await sources.settings.unknown;
      if (feature !== null && !sources.settings.isOn(feature)) return nothing;
      try {
        return await ask(params, token);
      } catch (error) {
        if (error instanceof ResponseError) return new ResponseError(error.code, error.message);
        const said = sources.shown().words.requestFailed(feature ?? 'views');
        connection.console.error(`${said} (${error instanceof Error ? error.stack : error})`);
        return new ResponseError(ErrorCodes.InternalError, said);
      }
    };
  }
  return {
    respond,
    answer: (feature, nothing, ask) =>
      respond(feature, nothing, (params, token) => ask(sources.snapshot(), params, token)),
    nameIn: (params) => sources.nameOf(uriIn(params)),
  };
}
