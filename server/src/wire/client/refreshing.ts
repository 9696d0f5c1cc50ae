import {
  CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type InlayHint,
  type Range,
} from 'vscode-languageserver';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { citationTitles } from '../../features/codeLens';
import { provideInlayHints } from '../../features/inlayHint';
import { provideSemanticTokens } from '../../features/semanticTokens';
import type { Presentation } from '../../features/wording/presentation';
import type { Abilities } from './abilities';
import { LastingAnswers, type Looks } from './lastingAnswers';
import type { Feature, SettingsReader } from './settings';

/** Features whose answers a client goes on showing until it is told to ask again. */
export type Lasting = Extract<Feature, 'semanticTokens' | 'inlayHint' | 'codeLens'>;

/** What refreshing needs of the rest of the server. */
export interface RefreshingHost {
  readonly abilities: Abilities;
  readonly settings: Pick<SettingsReader, 'isOn'>;
  /** How to write for this client now. */
  shown(): Presentation;
  /** Waits for work that nobody else waits for. */
  guard(work: Promise<unknown>): void;
}

interface Kind {
  readonly answers: LastingAnswers;
  /** Whether the client can be told. */
  readonly canRefresh: boolean;
  wasOn: boolean;
  refresh(): Promise<void>;
  looks(snapshot: CorpusSnapshot, uri: string, range: Range | undefined): Looks;
}

/** Tells the client to ask again for what it shows, where that has changed without the text that it is shown in. */
export class Refreshing {
  readonly #kinds: Readonly<Record<Lasting, Kind>>;
  /** The corpus that was last compared with what is shown. */
  #compared = 0;

  constructor(
    connection: Connection,
    readonly host: RefreshingHost,
  ) {
    const { languages } = connection;
    const { abilities, settings } = host;
    this.#kinds = {
      semanticTokens: {
        answers: new LastingAnswers(),
        canRefresh: abilities.semanticTokensRefresh,
        wasOn: settings.isOn('semanticTokens'),
        refresh: () => languages.semanticTokens.refresh(),
        looks: (snapshot, uri, range) => provideSemanticTokens(snapshot, uri, range, CancellationToken.None).data,
      },
      inlayHint: {
        answers: new LastingAnswers(),
        canRefresh: abilities.inlayHintRefresh,
        wasOn: settings.isOn('inlayHint'),
        refresh: () => languages.inlayHint.refresh(),
        looks: (snapshot, uri, range) =>
          range === undefined
            ? []
            : hintLooks(provideInlayHints(snapshot, uri, range, host.shown(), CancellationToken.None)),
      },
      codeLens: {
        answers: new LastingAnswers(),
        canRefresh: abilities.codeLensRefresh,
        wasOn: settings.isOn('codeLens'),
        refresh: () => connection.sendRequest(CodeLensRefreshRequest.type),
        looks: (snapshot, uri) => citationTitles(snapshot, uri, host.shown()),
      },
    };
  }

  /** Takes down what the client is about to show. @param range undefined for the whole article. */
  sent(feature: Lasting, uri: string, range: Range | undefined, looks: Looks): void {
    this.#kinds[feature].answers.sent(uri, range, looks);
  }

  /** A text was changed or closed: the client asks again by itself, or never. */
  forget(uri: string): void {
    for (const { answers } of Object.values(this.#kinds)) answers.forget(uri);
  }

  /** Settings are in force that may have turned features on or off. */
  settingsChanged(): void {
    for (const [feature, kind] of Object.entries(this.#kinds) as [Lasting, Kind][]) {
      const isOn = this.host.settings.isOn(feature);
      if (isOn !== kind.wasOn) this.#refresh(kind);
      kind.wasOn = isOn;
    }
  }

  /**
   * The corpus may have changed, and with it what is shown. A snapshot is taken only where it matters.
   * @param isCompleted whether what was told only so far holds for good now, be the corpus the same.
   */
  corpusChanged(takeSnapshot: () => CorpusSnapshot, isCompleted: boolean): void {
    const kinds = Object.values(this.#kinds).filter(({ canRefresh }) => canRefresh);
    if (kinds.length === 0) return;
    const snapshot = takeSnapshot();
    if (snapshot.revision === this.#compared && !isCompleted) return;
    this.#compared = snapshot.revision;
    for (const kind of kinds) {
      if (kind.answers.takeOutdated((uri, range) => kind.looks(snapshot, uri, range))) this.#refresh(kind);
    }
  }

  #refresh({ canRefresh, refresh }: Kind): void {
    if (canRefresh) this.host.guard(refresh());
  }
}

/** What is seen of hints. */
export function hintLooks(hints: readonly InlayHint[]): Looks {
  return hints.flatMap(({ position, label }) => [position.line, position.character, String(label)]);
}
