import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';

/** The changes of one file. */
export interface FileEdits {
  /** The file as the client names it. */
  readonly uri: string;
  /** The version of its text where it is open, else null. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  /** How the reader is asked about them. */
  readonly group: string;
}

/** How a client takes changes of several files. */
export interface EditStyle {
  /** With versions. */
  readonly versions: boolean;
  /** In groups with a label, which the reader may look at before they are made. */
  readonly groups: boolean;
}

/**
 * Changes of several files as one edit, as far as the client understands it.
 * @param groups by the names that the files' changes have them under.
 */
export function renameEdit(
  files: readonly FileEdits[],
  groups: Readonly<Record<string, ChangeAnnotation>>,
  style: EditStyle,
): WorkspaceEdit {
  if (!style.versions) {
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) };
  }
  const documentChanges = files.map(({ uri, version, edits, group }): TextDocumentEdit => {
    const inGroup = (edit: TextEdit): AnnotatedTextEdit => ({ ...edit, annotationId: group });
    return { textDocument: { uri, version }, edits: style.groups ? edits.map(inGroup) : [...edits] };
  });
  if (!style.groups) return { documentChanges };
  const used = new Set(files.map(({ group }) => group));
  return {
    documentChanges,
    changeAnnotations: Object.fromEntries(Object.entries(groups).filter(([name]) => used.has(name))),
  };
}
