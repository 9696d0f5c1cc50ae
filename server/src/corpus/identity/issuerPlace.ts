import { respell } from '../../text/spelling';

/**
 * Of what rank a body is, as its name says it: of a city, which may be of a province's rank or below it, of a unit
 * below the province, or neither of them («Tỉnh ủy», «HĐND»).
 */
export type Rank = 'city' | 'unit' | null;

const CITY = /(?:^|\s)(?:thành ủy|thành phố|tp\.?)(?:\s|$)/u;
const UNIT =
  /(?:^|\s)(?:huyện|quận|thị xã|tx\.?|thị trấn|xã|phường|đặc khu|(?:huyện|quận|thị) ủy|đảng ủy|chi bộ)(?:\s|$)/u;

const COMMITTEE = '(?:[Hh]uyện|[Qq]uận|[Tt]hị|[Tt]hành)(?= (?:[Ủủ]y|[Uu]ỷ))';
const WORD = '[Hh]uyện|[Qq]uận|[Tt]hị [Xx]ã|TX\\.?|[Tt]hị [Tt]rấn|[Xx]ã|[Pp]hường|[Đđ]ặc [Kk]hu|[Tt]hành [Pp]hố|TP\\.?';
const NAME = "(?:\\p{Lu}[\\p{L}’']*|\\d+)(?:[\\s-]+\\p{Lu}[\\p{L}’']*)*";
/** A unit below the province with a name of its own, or the committee that bears its name. */
const NAMED_UNIT = new RegExp(
  `(?<!\\p{L})(?:(?<committee>${COMMITTEE}) \\p{L}+|(?<unit>${WORD}))\\s*(?<name>${NAME})`,
  'u',
);

/** What is written short, and what a committee's unit is called. */
const WHOLE: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  'tp.': 'thành phố',
  tx: 'thị xã',
  'tx.': 'thị xã',
  thị: 'thị xã',
  thành: 'thành phố',
};

/**
 * The rank that a body's name gives it.
 * @param name spelt out in small letters.
 */
export function rankOf(name: string): Rank {
  if (UNIT.test(name)) return 'unit';
  return CITY.test(name) ? 'city' : null;
}

/** The unit below the province that a body's name says: «huyện Lộc Bình», «thành phố Hạ Long»; null where it says none. */
export function unitIn(text: string): string | null {
  const { unit, committee, name } = NAMED_UNIT.exec(withSmallLetters(text.normalize('NFC')))?.groups ?? {};
  const word = (unit ?? committee)?.toLowerCase();
  return word === undefined || name === undefined ? null : respell(`${WHOLE[word] ?? word} ${name}`);
}

/** A letterhead in capitals, with small letters: «HUYỆN ỦY BÌNH LỤC» as «Huyện Ủy Bình Lục». */
function withSmallLetters(text: string): string {
  return text === text.toUpperCase()
    ? text.replace(/(\p{L})([\p{L}’']*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    : text;
}
