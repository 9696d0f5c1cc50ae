import { DOCUMENT_TYPES, type DocumentType } from '../server/src/domain/documentTypes';
import { CENTRAL_SPELLINGS } from '../server/src/domain/issuingBodies';
import { END, either, phrase, ROMAN, SPACE, START, spaced, YEAR } from './patterns';

/** «05», «30/2020», «66.25/2026» */
const NUMBER = String.raw`\d{1,5}(?:\.\d{1,3})?(?:/${YEAR})?`;

/** «-NQ/TW», « – QĐ/TW», «/TT-BNV», «-CTr/TU», «/QĐ-TTg», «/T.Ư» */
const SYMBOL = String.raw`(?:\s?[-–—/]\s?(?:${YEAR}|\p{Lu}{2,24}\d{0,2}|[QT]?\p{Lu}{1,2}[iryg]\p{Lu}{0,2}|ThU|T\.Ư|[BL])${END}){1,5}`;

/** What may follow a lone number where it names a document: «Quy định 50 của», but not «Kế hoạch 5 năm». */
const NOTHING_COUNTED = String.raw`(?=\s{0,3}(?:$|[.,;:!?…()\[\]“”"‘’«»]|\p{Lu}|${phrase([
  'của',
  'về',
  'khóa',
  'ngày',
  'và',
  'đã',
  'là',
  'được',
  'tại',
  'theo',
  'có',
  'cũng',
  'nêu',
  'vào',
  'trong',
  'với',
  'do',
  'để',
  'nhằm',
])}${END}))`;
const LONE_NUMBER = String.raw`(?!${YEAR}${END})\d{1,4}(?![.,]\d)${NOTHING_COUNTED}`;

const TERM = `${phrase(['khóa'])} ${ROMAN}`;

const WORD = String.raw`[\p{L}\p{M}]{1,12}`;
/** The rest of a law's name, and what stands between «Đại hội» and its number; as few words as it takes. */
const REST_OF_NAME = `(?:,? ${WORD}){0,12}?`;
const OF_WHOM = `(?: (?!${phrase(['khóa'])})${WORD}){0,8}?`;

const any = DOCUMENT_TYPES.flatMap(namesOf);
const alone = DOCUMENT_TYPES.filter(({ bareNumber }) => bareNumber === 'document' || bareNumber === 'context');
const named = DOCUMENT_TYPES.filter((type) => type.named).flatMap(namesOf);
const abbreviations = DOCUMENT_TYPES.flatMap((type) => type.abbreviations).filter((each) => each.length > 1);

function namesOf(type: DocumentType): readonly string[] {
  return [type.name, ...(type.variants ?? [])];
}

/** Patterns for references to documents, each under an example. */
export const DIRECTIVES: Readonly<Record<string, string>> = {
  'Kết luận số 21-KL/TW, Nghị định 30/2020/NĐ-CP, nghị quyết số 05': String.raw`(?i:${phrase(any)})${SPACE}(?:(?i:số)\s{0,2}:?\s{0,2}${NUMBER}(?:${SYMBOL})?|${NUMBER}${SYMBOL})`,
  'Quy định 50': `(?i:${phrase(alone.flatMap(namesOf))})${SPACE}${LONE_NUMBER}`,
  'Nghị quyết Trung ương 4 (khóa XII)': spaced(
    String.raw`Nghị quyết(?: Hội nghị)?(?: lần thứ [\p{L}\d]{1,5})?(?: Ban Chấp hành| BCH)? ${phrase(CENTRAL_SPELLINGS)}(?: Đảng)?(?: lần thứ)? \d{1,2}(?: \(${TERM}\)| ${TERM})?`,
  ),
  'Nghị quyết Đại hội XIII, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX': spaced(
    `Nghị quyết Đại hội${OF_WHOM} ${ROMAN}`,
  ),
  // «Đại học Luật Hà Nội năm 2020» is a university
  'Luật Đất đai năm 2024': spaced(
    String.raw`(?<!học\s)${phrase(named)} (?=\p{Lu})${WORD}${REST_OF_NAME} (?:năm )?${YEAR}`,
  ),
  'Hiến pháp năm 2013': spaced(`Hiến pháp (?:năm )?${YEAR}`),
  '21-KL/TW': String.raw`\d{1,5}\s?[-–]\s?${phrase(abbreviations)}/(?:\p{Lu}{2,24}|T\.Ư|ThU)`,
  '30/2020/NĐ-CP': String.raw`\d{1,5}/${YEAR}/(?:${phrase(abbreviations)}-\p{Lu}{2,24}|QH\d{2}|UBTVQH\d{2})`,
};

/** What must stand before and after each of them. */
export const bounded = (pattern: string): string => START + either([pattern]) + END;
