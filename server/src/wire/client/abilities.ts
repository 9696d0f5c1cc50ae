import { type ClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver';

/** Among a client's experimental capabilities: whether it wants the notification of `status.ts`. */
export const STATUS_ABILITY = 'danChieuStatus';
/** The same: whether it has the command {@link TURN_CHECK_OFF}. */
export const TURN_OFF_ABILITY = 'danChieuTurnCheckOff';

/** The client's command that turns a check off, given its code. */
export const TURN_CHECK_OFF = 'danChieu.turnCheckOff';

/** The same: whether it has the command {@link OPEN_EXPLANATION}. */
export const EXPLANATION_ABILITY = 'danChieuOpenExplanation';

/** The client's command that opens the page of a check, given its address. */
export const OPEN_EXPLANATION = 'danChieu.openExplanation';

/** The same: whether it has the command of code lenses. */
export const SHOW_REFERENCES_ABILITY = 'danChieuShowReferences';

/** The same: whether it answers questions about files that the server does not reach by itself. */
const FILES_ABILITY = 'danChieuFiles';

/** The same: whether it has views that show trees, and wants to be told when these have changed. */
const VIEWS_ABILITY = 'danChieuViews';

/** What the client can do, as far as an answer depends on it. */
export interface Abilities {
  /** Hovers may be Markdown. */
  readonly markdown: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly definitionLinks: boolean;
  /** Completions may be forms to fill in. */
  readonly snippets: boolean;
  /** It can be asked for settings. */
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchedFilesRegistration: boolean;
  /** It can watch one folder; others watch patterns in all folders. */
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly semanticTokensRefresh: boolean;
  readonly inlayHintRefresh: boolean;
  readonly codeLensRefresh: boolean;
  /** It has the command that shows references, by which a code lens can be clicked. */
  readonly showReferences: boolean;
  /** Cards of offered items may be Markdown. */
  readonly markdownDocumentation: boolean;
  /** It lets the reader choose whether an offered item replaces what stands behind the cursor. */
  readonly insertReplace: boolean;
  /** It shows particulars in the row of an offered item. */
  readonly labelDetails: boolean;
  /** So many ranges to fold it takes for one file. */
  readonly foldingRanges: number;
  /** Changes of several files may have versions, and groups that are confirmed before they are made. */
  readonly versionedEdits: boolean;
  readonly editGroups: boolean;
  /** It asks for diagnostics; to others they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly diagnosticsRefresh: boolean;
  /** It shows places that a diagnostic points to, and opens the documentation of its code. */
  readonly relatedInformation: boolean;
  readonly codeDescriptions: boolean;
  /** It has the command that turns a check off. */
  readonly turnsChecksOff: boolean;
  /** It has the command that opens the page of a check. */
  readonly opensExplanations: boolean;
  /** It wants to be told how far the server is with the corpus. */
  readonly status: boolean;
  /** It has views that show trees. */
  readonly views: boolean;
  /** It reads and writes files for the server. */
  readonly files: boolean;
}

/** Reads the capabilities of a client; what it does not mention it cannot do. */
export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  const { textDocument, workspace, window, experimental }: ClientCapabilities = capabilities;
  const completion = textDocument?.completion?.completionItem;
  const shownWith = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    configuration: workspace?.configuration ?? false,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchedFilesRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    progress: window?.workDoneProgress ?? false,
    semanticTokensRefresh: workspace?.semanticTokens?.refreshSupport ?? false,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport ?? false,
    codeLensRefresh: workspace?.codeLens?.refreshSupport ?? false,
    showReferences: wants(experimental, SHOW_REFERENCES_ABILITY),
    markdownDocumentation: completion?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
    labelDetails: completion?.labelDetailsSupport ?? false,
    insertReplace: completion?.insertReplaceSupport ?? false,
    foldingRanges: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    editGroups: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticsRefresh: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: shownWith.some((shown) => shown?.relatedInformation),
    codeDescriptions: shownWith.some((shown) => shown?.codeDescriptionSupport),
    turnsChecksOff: wants(experimental, TURN_OFF_ABILITY),
    opensExplanations: wants(experimental, EXPLANATION_ABILITY),
    status: wants(experimental, STATUS_ABILITY),
    views: wants(experimental, VIEWS_ABILITY),
    files: wants(experimental, FILES_ABILITY),
  };
}

function wants(experimental: unknown, ability: string): boolean {
  return (experimental as Partial<Record<string, unknown>> | undefined)?.[ability] === true;
}

/** The folders that a client opens: workspace folders, else the older root URI, else none. */
export function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}
