import { type ConfigurationScope, ConfigurationTarget, workspace } from 'vscode';

/** The section of the settings, in the manifest as on the wire. */
export const SECTION = 'danChieu';

/** What the extension is called where people read it. */
export const NAME = 'Dẫn Chiếu';

/** Which files are articles, as glob patterns relative to their workspace folder. */
export interface FileSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Reads the settings of a folder or file; without one, of the window. */
export function fileSettings(scope?: ConfigurationScope): FileSettings {
  const files = workspace.getConfiguration(`${SECTION}.files`, scope ?? null);
  return { include: files.get<string[]>('include', []), exclude: files.get<string[]>('exclude', []) };
}

/** Turns a check off in the settings of this workspace; in those of the user where no folder is open. */
export async function turnCheckOff(code: string): Promise<void> {
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await workspace.getConfiguration(`${SECTION}.checks`).update(code, 'off', target);
}

/** The patterns of catalogues in all folders of the workspace, and of the window. */
export function cataloguePatterns(): readonly string[] {
  const scopes = [null, ...(workspace.workspaceFolders ?? [])];
  const patterns = scopes.flatMap((scope) =>
    workspace.getConfiguration(`${SECTION}.files`, scope).get<string[]>('catalogues', []),
  );
  return [...new Set(patterns)];
}

/** One pattern for several, as VS Code's file search wants it; undefined for none. */
export function oneOf(patterns: readonly string[]): string | undefined {
  return patterns.length > 1 ? `{${patterns.join(',')}}` : patterns[0];
}
