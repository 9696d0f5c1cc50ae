import type {
  CancellationToken,
  Connection,
  Location,
  LocationLink,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
} from 'vscode-languageserver';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { provideDefinition } from '../../features/definition';
import { provideDocumentHighlights } from '../../features/documentHighlight';
import { flatten, provideDocumentSymbols } from '../../features/documentSymbols';
import { provideHover } from '../../features/hover';
import { provideReferences } from '../../features/references';
import { provideSemanticTokens } from '../../features/semanticTokens';
import { provideWorkspaceSymbols } from '../../features/workspaceSymbols';
import { answering, type Sources } from './answering';
import { hoverInCatalogue } from './catalogueRequests';
import { answerCompletionRequests } from './completionRequests';
import { answerDiagnosticRequests } from './diagnosticRequests';
import { answerHierarchyRequests } from './hierarchyRequests';
import { answerLayoutRequests } from './layoutRequests';
import { includesDeclaration, positionIn, previousResultIn, queryIn, rangeIn, uriIn } from './parameters';
import { answerRenameRequests } from './renameRequests';
import { answerViewRequests } from './views';

/** Leads each request of the protocol to its feature, and the answer back in the form that the client can read. */
export function answerRequests(connection: Connection, sources: Sources): void {
  const { abilities, tokenHistory: history, refreshing } = sources;
  const handlers = answering(connection, sources);
  const { answer, nameIn } = handlers;
  answerLayoutRequests(connection, sources, handlers);
  answerCompletionRequests(connection, sources, handlers);
  answerDiagnosticRequests(connection, sources, handlers);
  answerHierarchyRequests(connection, sources, handlers);
  answerRenameRequests(connection, sources, handlers);
  answerViewRequests(connection, sources, handlers);

  connection.onHover(
    answer('hover', null, (snapshot, params, token) => {
      const inCatalogue = hoverInCatalogue(sources, params);
      if (inCatalogue !== undefined) return inCatalogue;
      return provideHover(snapshot, nameIn(params), positionIn(params), sources.shown(), token) ?? null;
    }),
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
    // what nobody waits for any more is not whole, and not shown
    if (!token.isCancellationRequested) refreshing.sent('semanticTokens', uri, range, found.data);
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
