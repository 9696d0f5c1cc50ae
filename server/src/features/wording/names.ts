import { congressName } from '../../corpus/identity/congresses';
import type { Article, Document, Office } from '../../corpus/identity/things';
import type { Messages } from '../../l10n/messages';
import { numberInWords, plainNumber } from '../../l10n/numbers';
import { unitInWords } from '../../l10n/units';
import type { DirectiveMention, FigureMention, TitleMention } from '../../recognition/mention';
import type { Presentation } from './presentation';
import { spelledOut } from './spelledOut';

/** A document as a reader would say it: «Kết luận số 21-KL/TW», «Luật Đất đai năm 2024». */
export function documentName(document: Document): string {
  if (isCalledByName(document)) return document.label;
  return startsWithDigit(document.label)
    ? `${document.type} số ${document.label}`
    : `${document.type} ${document.label}`;
}

/** Whether a document has a name in place of a number: a law, a code, the Constitution. */
export function isCalledByName({ label, type }: Document): boolean {
  return label.startsWith(type);
}

/** How an article is called: a document's own text by its number, others by their headline, else by their file. */
export function articleName({ uri, headline, header }: Pick<Article, 'uri' | 'headline' | 'header'>): string {
  if (header !== null) return `${header.type} số ${numberWithSymbol(header.number, header.symbol)}`;
  return headline?.text ?? fileName(uri);
}

/** The last part of a URI, readable. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % that encodes nothing
  }
}

/** What a directive mention says, in standard spelling: «Kết luận 21», «Nghị quyết Trung ương 4 khóa XII». */
export function directiveName(mention: DirectiveMention): string {
  const parts = [mention.type];
  if (mention.number !== null) {
    parts.push(mention.symbol === null ? mention.number : `số ${numberWithSymbol(mention.number, mention.symbol)}`);
  } else if (mention.congress !== null) parts.push(congressName(mention.congress, mention.issuer));
  else if (mention.conference !== null) {
    parts.push('Trung ương', mention.conference);
    if (mention.sitting !== null) parts.push(`(lần ${mention.sitting})`);
  }
  if (mention.name !== null) parts.push(mention.number === null ? mention.name : `(${mention.name})`);
  if (mention.year !== null) parts.push('năm', mention.year);
  if (mention.number === null && mention.congress === null && mention.term !== null) parts.push('khóa', mention.term);
  return parts.join(' ');
}

/** Party symbols follow their number with a hyphen («21-KL/TW»), State symbols with a slash («30/2020/NĐ-CP»). */
function numberWithSymbol(number: string, symbol: string): string {
  return symbol.includes('/') ? `${number}-${symbol}` : `${number}/${symbol}`;
}

/** An office in one piece, its role and body joined where they share words: «Trưởng Ban Tổ chức Trung ương». */
export function officeName(office: Pick<Office | TitleMention, 'role' | 'body'>): string {
  if (office.body === null) return office.role;
  // «Tỉnh ủy viên Tỉnh ủy»
  if (office.role.toLowerCase().startsWith(`${office.body.toLowerCase()} `)) return office.role;
  const role = office.role.split(' ');
  const body = office.body.split(' ');
  for (let shared = Math.min(role.length, body.length); shared > 0; shared--) {
    const tail = role.slice(-shared).join(' ').toLowerCase();
    if (tail === body.slice(0, shared).join(' ').toLowerCase()) {
      return [...role.slice(0, -shared), ...body].join(' ');
    }
  }
  return `${office.role} ${office.body}`;
}

/** The locality of an office, where its body does not name it already. */
export function officeLocality(office: Office): string | null {
  if (office.locality === null) return null;
  return (office.body ?? '').toLowerCase().includes(office.locality.toLowerCase()) ? null : office.locality;
}

/**
 * An office with its locality, its abbreviations spelt out: «Bí thư Tỉnh ủy Hà Nam», «Bí thư Huyện ủy Mù Cang Chải, Yên
 * Bái».
 */
export function officeInPlace(office: Office): string {
  return inPlace(spelledOut(officeName(office)), officeLocality(office));
}

/** Bodies that are called by the province that is named behind them. */
const OF_A_PROVINCE = /(?:tỉnh|thành) ủy(?: viên)?$|(?:^| )(?:tỉnh|thành phố|tỉnh đoàn|thành đoàn)$/iu;

/** A body with its locality: «Tỉnh ủy Hà Nam», «Huyện ủy Tràng Định, Lạng Sơn». */
export function inPlace(body: string, locality: string | null): string {
  if (locality === null) return body;
  return OF_A_PROVINCE.test(body) ? `${body} ${locality}` : `${body}, ${locality}`;
}

/** The signs of comparisons. None says «gần», that a value is nearly reached. */
const SIGNS = { over: '>', atLeast: '≥', under: '<', nearly: null, atMost: '≤', about: '≈' } as const;

/** A figure with its full value and unit: «> 5.200.000 đảng viên», «29/29 chỉ tiêu», «25 đến 30%». */
export function figureName(mention: FigureMention, shown: Presentation): string {
  const value = figureValue(mention, shown);
  return mention.bound === null ? value : `${SIGNS[mention.bound] ?? shown.words.justUnder} ${value}`;
}

/** The same without the comparison: «5.200.000 đảng viên». */
export function figureValue(mention: FigureMention, { words, language }: Presentation): string {
  return figureFrom(mention, words, mention.unit, (number) => plainNumber(number, language));
}

/** The same with large numbers and signs of measure in words: «5,2 triệu đảng viên», «184,6 héc-ta». */
export function figureInWords(mention: FigureMention, { words, language }: Presentation): string {
  const unit = mention.unit === null ? null : (unitInWords(mention.unit, language) ?? mention.unit);
  return figureFrom(mention, words, unit, (number) => numberInWords(number, language) ?? plainNumber(number, language));
}

function figureFrom(
  { value, of, to }: FigureMention,
  words: Messages,
  unit: string | null,
  write: (number: number) => string,
): string {
  let text = write(value);
  if (of !== null) text = `${text}/${write(of)}`;
  if (to !== null) text = words.range(text, write(to));
  return unit === null || unit === '%' ? `${text}${unit ?? ''}` : `${text} ${unit}`;
}

function startsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
