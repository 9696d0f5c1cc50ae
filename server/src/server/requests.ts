import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type Location,
  type LocationLink,
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
import type { Feature } from './settings';
import type { TokenHistory } from './tokenEdits';
import { normalUri } from './uris';

/** What the answers are made from. */
export interface Sources {
  /** The corpus as it is now, with what has just been typed. */
  snapshot(): CorpusSnapshot;
  isOn(feature: Feature): boolean;
  readonly abilities: Abilities;
  readonly shown: Presentation;
  readonly tokenHistory: TokenHistory;
}

/** Leads each request of the protocol to its feature, and the answer back in the form that the client can read. */
export function answerRequests(connection: Connection, sources: Sources): void {
  const { abilities, shown, tokenHistory: history } = sources;

  /** A feature that is off answers nothing; one that fails is logged and costs only this answer. */
  function answer<P, R>(
    feature: Feature,
    nothing: R,
    ask: (snapshot: CorpusSnapshot, params: P, token: CancellationToken) => R,
  ) {
    return (params: P, token: CancellationToken): R | ResponseError<void> => {
      if (!sources.isOn(feature)) return nothing;
      try {
        return ask(sources.snapshot(), params, token);
      } catch (error) {
        connection.console.error(`${feature}: ${error instanceof Error ? error.stack : error}`);
        return new ResponseError(ErrorCodes.InternalError, `${feature} failed`);
      }
    };
  }

  connection.onHover(
    answer(
      'hover',
      null,
      (snapshot, { textDocument, position }, token) =>
        provideHover(snapshot, normalUri(textDocument.uri), position, shown, token) ?? null,
    ),
  );
  connection.onDefinition(
    answer('definition', null, (snapshot, { textDocument, position }, token) => {
      const links = provideDefinition(snapshot, normalUri(textDocument.uri), position, token);
      return abilities.definitionLinks ? links : links.map(locationOf);
    }),
  );
  connection.onReferences(
    answer('references', null, (snapshot, { textDocument, position, context }, token) =>
      provideReferences(snapshot, normalUri(textDocument.uri), position, context.includeDeclaration, token),
    ),
  );
  connection.onDocumentHighlight(
    answer('documentHighlight', null, (snapshot, { textDocument, position }, token) =>
      provideDocumentHighlights(snapshot, normalUri(textDocument.uri), position, token),
    ),
  );
  connection.onDocumentSymbol(
    answer('documentSymbols', null, (snapshot, { textDocument }, token) => {
      const uri = normalUri(textDocument.uri);
      const symbols = provideDocumentSymbols(snapshot, uri, shown, token);
      return abilities.hierarchicalSymbols ? symbols : flatten(symbols, uri);
    }),
  );
  connection.onWorkspaceSymbol(
    answer('workspaceSymbols', null, (snapshot, { query }, token) =>
      provideWorkspaceSymbols(snapshot, query, shown, token),
    ),
  );
  const noTokens: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    answer('semanticTokens', noTokens, (snapshot, { textDocument }, token) => {
      const uri = normalUri(textDocument.uri);
      return history.full(uri, provideSemanticTokens(snapshot, uri, undefined, token));
    }),
  );
  connection.languages.semanticTokens.onDelta(
    answer<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semanticTokens',
      noTokens,
      (snapshot, { textDocument, previousResultId }, token) => {
        const uri = normalUri(textDocument.uri);
        return history.delta(uri, previousResultId, provideSemanticTokens(snapshot, uri, undefined, token));
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    answer('semanticTokens', noTokens, (snapshot, { textDocument, range }, token) =>
      provideSemanticTokens(snapshot, normalUri(textDocument.uri), range, token),
    ),
  );
}

function locationOf({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
