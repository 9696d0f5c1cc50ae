import { DOCUMENT_TYPES } from '../../../server/src/domain/documentTypes';
import { MULTIPLIERS } from '../../../server/src/domain/multipliers';
import { RANKS } from '../../../server/src/domain/ranks';
import { ROLES } from '../../../server/src/domain/roles';
import { either, phrase } from '../../../syntaxes/patterns';

const NUMBER = String.raw`\d{1,5}(?:/\d{4})?`;
const SYMBOL = String.raw`\s?[-–/]\s?\p{Lu}[\p{L}.]*(?:\s?[-–/]\s?\p{Lu}[\p{L}.]*)*`;
const types = phrase(DOCUMENT_TYPES.flatMap(({ name, variants = [] }) => [name, ...variants]));
const abbreviations = phrase(DOCUMENT_TYPES.flatMap((type) => type.abbreviations));
const roles = phrase([
  ...ROLES.flatMap(({ head, spellings = [], deputies = [] }) => [head, ...spellings, ...deputies]),
  ...RANKS,
]);

/**
 * One pattern for words that look like documents, titles, dates and figures, from the tables that recognition works
 * with: what somebody would search for who has no index. It tells nothing of what they mean or which belong together.
 */
export const MENTIONS = either([
  `(?i:${types})\\s+(?:số\\s+)?${NUMBER}(?:${SYMBOL})?`,
  `${NUMBER}\\s?[-–/]\\s?${abbreviations}[-/]\\p{Lu}+`,
  `${roles}(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*)*`,
  String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?`,
  `\\d+(?:[.,]\\d+)*\\s?(?:%|${phrase(MULTIPLIERS.map(([word]) => word))}|\\p{Ll}+)`,
]);
