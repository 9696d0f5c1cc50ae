import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type Location,
  type LocationLink,
  type Range,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
} from 'vscode-languageserver';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { provideDefinition } from '../features/definition';
import { provideDocumentHighlights } from '../features/documentHighlight';
import { flatten, provideDocumentSymbols } from '../features/documentSymbols';
import { provideHover } from '../features/hover';
import type { Presentation } from '../features/presentation';
import { provideReferences } from '../features/references';
import { provideSemanticTokens } from '../features/semanticTokens';
import { provideWorkspaceSymbols } from '../features/workspaceSymbols';
import type { Abilities } from './abilities';
import { includesDeclaration, positionIn, previousResultIn, queryIn, rangeIn, uriIn } from './parameters';
import type { Feature, SettingsReader } from './settings';
import type { ShownTokens } from './shownTokens';
import type { TokenHistory } from './tokenEdits';

/** What the answers are made from. */
export interface Sources {
  /** The corpus as it is now, with what has just been typed. */
  snapshot(): CorpusSnapshot;
  /** The one name of a file in it, though links give it several. */
  nameOf(uri: string): string;
  readonly settings: Pick<SettingsReader, 'isOn' | 'unknown'>;
  readonly abilities: Abilities;
  /** How to write for this client now. */
  shown(): Presentation;
  readonly tokenHistory: TokenHistory;
  readonly shownTokens: ShownTokens;
}

/** Leads each request of the protocol to its feature, and the answer back in the form that the client can read. */
export function answerRequests(connection: Connection, sources: Sources): void {
  const { abilities, tokenHistory: history, shownTokens } = sources;

  const nameIn = (params: unknown): string => sources.nameOf(uriIn(params));

  /**
   * A feature that is off answers nothing, and nobody is answered before that is known. One that fails is logged and
   * costs only this answer.
   */
  function answer<P, R>(
    feature: Feature,
    nothing: R,
    ask: (snapshot: CorpusSnapshot, params: P, token: CancellationToken) => R | Promise<R>,
  ) {
    return async (params: P, token: CancellationToken): Promise<R | ResponseError<void>> => {
      await sources.settings.unknown;
      if (!sources.settings.isOn(feature)) return nothing;
      try {
        return await ask(sources.snapshot(), params, token);
      } catch (error) {
        if (error instanceof ResponseError) return error;
        const said = sources.shown().words.requestFailed(feature);
        connection.console.error(`${said} (${error instanceof Error ? error.stack : error})`);
        return new ResponseError(ErrorCodes.InternalError, said);
      }
    };
  }

  connection.onHover(
    answer(
      'hover',
      null,
      (snapshot, params, token) =>
        provideHover(snapshot, nameIn(params), positionIn(params), sources.shown(), token) ?? null,
    ),
  );
  connection.onDefinition(
    answer('definition', null, (snapshot, params, token) => {
      const links = provideDefinition(snapshot, nameIn(params), positionIn(params), token);
      return abilities.definitionLinks ? links : links.map(locationOf);
    }),
  );
  connection.onReferences(
    answer('references', null, (snapshot, params, token) =>
      provideReferences(snapshot, nameIn(params), positionIn(params), includesDeclaration(params), token),
    ),
  );
  connection.onDocumentHighlight(
    answer('documentHighlight', null, (snapshot, params, token) =>
      provideDocumentHighlights(snapshot, nameIn(params), positionIn(params), token),
    ),
  );
  connection.onDocumentSymbol(
    answer('documentSymbols', null, (snapshot, params, token) => {
      const symbols = provideDocumentSymbols(snapshot, nameIn(params), sources.shown(), token);
      return abilities.hierarchicalSymbols ? symbols : flatten(symbols, uriIn(params));
    }),
  );
  connection.onWorkspaceSymbol(
    answer('workspaceSymbols', null, (snapshot, params, token) =>
      provideWorkspaceSymbols(snapshot, queryIn(params), sources.shown(), token),
    ),
  );
  const noTokens: SemanticTokens = { data: [] };
  function tokens(
    snapshot: CorpusSnapshot,
    uri: string,
    range: Range | undefined,
    token: CancellationToken,
  ): SemanticTokens {
    const found = provideSemanticTokens(snapshot, uri, range, token);
    shownTokens.sent(uri, range, found);
    return found;
  }
  connection.languages.semanticTokens.on(
    answer('semanticTokens', noTokens, (snapshot, params, token) => {
      const uri = nameIn(params);
      return history.full(uri, tokens(snapshot, uri, undefined, token));
    }),
  );
  connection.languages.semanticTokens.onDelta(
    answer<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semanticTokens',
      noTokens,
      (snapshot, params, token) => {
        const uri = nameIn(params);
        return history.delta(uri, previousResultIn(params), tokens(snapshot, uri, undefined, token));
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    answer('semanticTokens', noTokens, (snapshot, params, token) =>
      tokens(snapshot, nameIn(params), rangeIn(params), token),
    ),
  );
}

function locationOf({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
