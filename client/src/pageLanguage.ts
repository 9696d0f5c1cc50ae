import { env } from 'vscode';

/** In which of their two languages the extension's own pages and examples are shown, after the display language. */
export function pageLanguage(): 'vi' | 'en' {
  return env.language.startsWith('vi') ? 'vi' : 'en';
}
