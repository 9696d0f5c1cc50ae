import type { FileFilter } from './fileFilter';

/** Which files of a folder are articles where nobody says otherwise; the extension's manifest says the same. */
export const DEFAULT_FILES: FileFilter = {
  include: ['**/*.txt', '**/*.md'],
  exclude: ['**/node_modules/**', '**/.git/**'],
};

/** Which files are catalogues of the user's where nobody says otherwise; the manifest says the same. */
export const DEFAULT_CATALOGUES: readonly string[] = ['**/*.danchieu.yaml', '**/*.danchieu.yml', '**/*.danchieu.json'];
