import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../host/paths';

/** The languages that a reader may have. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What the reader's language calls things. */
export interface Words {
  readonly language: Language;
  /** What the manifest calls something, by its key. */
  named(key: string): string;
  /** The full name of a command in the list of commands, by its key without `command.`. */
  command(key: string): string;
  /** What VS Code calls the command that opens a view, by the view's key without `view.`. */
  focus(key: string): string;
  /** What the client says, by the English words; as it is where there is no other. */
  said(english: string): string;
}

/** The words of a language, from the files that VS Code takes them from. */
export function wordsIn(language: Language): Words {
  const manifest = read(language === 'vi' ? 'package.nls.vi.json' : 'package.nls.json');
  const bundle = language === 'vi' ? read('l10n/bundle.l10n.vi.json') : {};
  const named = (key: string): string => {
    const name = manifest[key];
    if (name === undefined) throw new Error(`The manifest has no «${key}».`);
    return name;
  };
  return {
    language,
    named,
    command: (key) => `Dẫn Chiếu: ${named(`command.${key}`)}`,
    focus: (key) => `Dẫn Chiếu: Focus on ${named(`view.${key}`)} View`,
    said: (english) => bundle[english] ?? english,
  };
}

function read(file: string): Readonly<Record<string, string>> {
  return JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));
}
