import {
  type FileOperationRegistrationOptions,
  type InitializeParams,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { semanticTokensLegend } from '../features/semanticTokens';
import { type Abilities, abilitiesOf } from './abilities';

/** Any file or folder: which of them are articles depends on settings that may change. */
const ANY_FILE: FileOperationRegistrationOptions = { filters: [{ scheme: 'file', pattern: { glob: '**' } }] };

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
    ...(textDocument?.semanticTokens === undefined
      ? {}
      : { semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true } }),
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
