import { DOCUMENT_TYPES, type DocumentType } from '../../domain/documentTypes';
import type { Span } from '../../recognition/mention';
import { spellingKey } from '../../text/spelling';
import { tokenize } from '../../text/tokenize';
import { TokenKind } from '../../text/tokens';
import { writtenLike } from './writtenLike';

/** A type word before a number, as it is written. */
interface WrittenType extends Span {
  readonly type: DocumentType;
  readonly isAbbreviated: boolean;
}

const ANNOUNCED = 'số';

/**
 * The type that a symbol is of: «KL» is of a Kết luận. Undefined where several types share the abbreviation, as QĐ, or
 * no type has it.
 */
export function typeOfAbbreviation(abbreviation: string): DocumentType | undefined {
  const types = DOCUMENT_TYPES.filter(({ abbreviations }) => abbreviations.includes(abbreviation));
  return types.length === 1 ? types[0] : undefined;
}

/** The type of a name in its dictionary form. */
export function typeNamed(name: string): DocumentType | undefined {
  return DOCUMENT_TYPES.find((type) => type.name === name);
}

/**
 * Another type word in place of the one before a citation's number, written like that: «Nghị quyết số 21» becomes «Kết
 * luận số 21», «NQ 21» becomes «KL 21».
 * @param before the words of the citation before its number.
 * @returns undefined where no type word stands there, or it is that of the type already.
 */
export function retyped(before: string, type: DocumentType): { span: Span; text: string } | undefined {
  const written = typeIn(before);
  if (written === undefined || written.type === type) return undefined;
  const { start, end, isAbbreviated } = written;
  const words = before.slice(start, end);
  const name = isAbbreviated ? type.abbreviations[0]! : beginningLike(words, type.name);
  return { span: { start, end }, text: isAbbreviated ? name : writtenLike(words, name) };
}

/** The words up to the number are the type's, but for «số» and marks. */
function typeIn(before: string): WrittenType | undefined {
  const tokens = tokenize(before);
  const words: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    const [start, end] = [tokens.start[at]!, tokens.end[at]!];
    words.push({ start, end, text: before.slice(start, end) });
  }
  if (spellingKey(words.at(-1)?.text ?? '') === ANNOUNCED) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const text = words.map((word) => word.text).join(' ');
  const span = { start: first.start, end: last.end };
  for (const type of DOCUMENT_TYPES) {
    const names = [type.name, ...(type.variants ?? [])].map((name) => spellingKey(name));
    if (names.includes(spellingKey(text))) return { ...span, type, isAbbreviated: false };
  }
  const type = DOCUMENT_TYPES.find(({ abbreviations }) => abbreviations.includes(text));
  return type && { ...span, type, isAbbreviated: true };
}

/** With a small first letter where the other words have one. */
function beginningLike(written: string, name: string): string {
  const first = written.charAt(0);
  return first === first.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
