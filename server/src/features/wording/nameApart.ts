import { apartOf } from '../../corpus/answers/namesakes';
import type { Document } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { apartInWords } from '../../l10n/apart';
import { documentName } from './names';
import type { Presentation } from './presentation';

/**
 * A document as lists and headings call it: a law by its name; others as a reader would say it, with what tells it from
 * others of its number where there are such: «Nghị quyết số 18-NQ/TW (2017)».
 */
export function nameApart(snapshot: CorpusSnapshot, document: Document, { words, language }: Presentation): string {
  if (document.name !== null) return document.name;
  return documentName(document) + apartInWords(apartOf(snapshot, document), words, language);
}
