import {
  type FileOperationRegistrationOptions,
  type InitializeParams,
  PositionEncodingKind,
  type SemanticTokensClientCapabilities,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from '../features/codeActions';
import { COMPLETION_TRIGGERS } from '../features/completion';
import { semanticTokensLegend } from '../features/semanticTokens';
import { type Abilities, abilitiesOf } from './client/abilities';
import { SECTION } from './client/settings';

/** Any file or folder: which of them are articles depends on settings that may change. */
const ANY_FILE: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**' } }] };

/** What the server offers to this client. Positions are UTF-16, which every client must know. */
export function capabilitiesFor(params: InitializeParams): ServerCapabilities {
  const abilities: Abilities = abilitiesOf(params);
  const { general, textDocument, workspace } = params.capabilities;
  const { didCreate, didRename, didDelete } = workspace?.fileOperations ?? {};
  return {
    ...(general?.positionEncodings === undefined ? {} : { positionEncoding: PositionEncodingKind.UTF16 }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    ...(abilities.pullsDiagnostics
      ? { diagnosticProvider: { identifier: SECTION, interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    ...colours(textDocument?.semanticTokens),
    ...(textDocument?.foldingRange ? { foldingRangeProvider: true } : {}),
    ...(textDocument?.completion
      ? { completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true } }
      : {}),
    ...(textDocument?.inlayHint ? { inlayHintProvider: { resolveProvider: true } } : {}),
    ...(textDocument?.codeLens ? { codeLensProvider: { resolveProvider: true } } : {}),
    ...(textDocument?.documentLink ? { documentLinkProvider: { resolveProvider: true } } : {}),
    ...(textDocument?.rename
      ? { renameProvider: { prepareProvider: textDocument.rename.prepareSupport ?? false } }
      : {}),
    ...(textDocument?.callHierarchy ? { callHierarchyProvider: true } : {}),
    ...(textDocument?.selectionRange ? { selectionRangeProvider: true } : {}),
    workspace: {
      ...(abilities.workspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
      fileOperations: {
        ...(didCreate ? { didCreate: ANY_FILE } : {}),
        ...(didRename ? { didRename: ANY_FILE } : {}),
        ...(didDelete ? { didDelete: ANY_FILE } : {}),
      },
    },
  };
}

/** Colours in the ways that the client asks for them. */
function colours(
  client: SemanticTokensClientCapabilities | undefined,
): Pick<ServerCapabilities, 'semanticTokensProvider'> {
  if (client === undefined) return {};
  const { full, range } = client.requests;
  const isDeltaKnown = typeof full === 'object' && full.delta === true;
  return {
    semanticTokensProvider: {
      legend: semanticTokensLegend,
      full: isDeltaKnown ? { delta: true } : full !== undefined && full !== false,
      range: range !== undefined && range !== false,
    },
  };
}
