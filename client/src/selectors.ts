import { workspace } from 'vscode';
import { cataloguePatterns } from './settings';

/** Where texts may lie that the server is told of. */
interface Selector {
  readonly scheme: string;
  readonly language?: string;
  readonly pattern?: string;
}

/** The scheme of texts that have no file yet. */
export const NEW_TEXT = 'untitled';

/**
 * The schemes of files that may be articles: of files on disk, and of the folders that are open. Others show texts that
 * are no files of anybody's, such as earlier versions of an article.
 */
export function fileSchemes(): readonly string[] {
  return [...new Set(['file', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

/** What articles come in: two languages that VS Code brings, as files or as new texts that have no file yet. */
export function articleFiles(): readonly Selector[] {
  return ['plaintext', 'markdown'].flatMap((language) =>
    [...fileSchemes(), NEW_TEXT].map((scheme) => ({ language, scheme })),
  );
}

/** Catalogues by the settings, in whatever language their names give them. */
export function catalogueFiles(): readonly Selector[] {
  return cataloguePatterns().flatMap((pattern) =>
    fileSchemes().map((scheme) => ({ scheme, pattern: pattern.startsWith('**/') ? pattern : `**/${pattern}` })),
  );
}
