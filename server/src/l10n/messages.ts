import { CATALOGUE_WORDS } from './catalogueWords';
import { CHECK_WORDS } from './checkWords';
import { DATE_WORDS } from './dateWords';
import { DOCUMENT_WORDS } from './documentWords';
import { EXPORT_WORDS } from './exportWords';
import { MENTION_WORDS } from './mentionWords';
import { REFACTORING_WORDS } from './refactoringWords';
import { SERVER_WORDS } from './serverWords';
import { STORE_WORDS } from './storeWords';
import { VIEW_WORDS } from './viewWords';

/**
 * Every word that the server says to a reader, Vietnamese and English side by side. Terms of the domain («Nghị
 * quyết», «Ban Bí thư») come from the articles and stay Vietnamese in both.
 */
const table = {
  ...DOCUMENT_WORDS,
  ...MENTION_WORDS,
  ...DATE_WORDS,
  ...SERVER_WORDS,
  ...STORE_WORDS,
  ...CATALOGUE_WORDS,
  ...CHECK_WORDS,
  ...REFACTORING_WORDS,
  ...VIEW_WORDS,
  ...EXPORT_WORDS,
};

/** The languages that the server speaks. */
export type Language = 'vi' | 'en';

/** What the server says, in one language. */
export type Messages = { readonly [Key in keyof typeof table]: (typeof table)[Key]['vi'] };

function column(language: Language): Messages {
  return Object.fromEntries(Object.entries(table).map(([key, row]) => [key, row[language]])) as unknown as Messages;
}

const languages: Record<Language, Messages> = { vi: column('vi'), en: column('en') };

/** The language for a locale as clients name it («vi», «vi-VN», «en»); English where it is neither. */
export function languageOf(locale: string | undefined): Language {
  return /^vi\b/iu.test(locale ?? '') ? 'vi' : 'en';
}

/** What the server says to a reader of this locale. */
export function messages(locale: string | undefined): Messages {
  return languages[languageOf(locale)];
}
