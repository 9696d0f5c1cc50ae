import {
  FURNITURE_LABELS,
  FURNITURE_OPENINGS,
  FURNITURE_WORDS,
  MENU_ENTRIES,
  SITE_NAME_WORDS,
  SITE_NAMES,
  TAIL_OPENINGS,
} from '../../domain/pageFurniture';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { letters } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { isCredited } from './caption';
import { contentStart, type Line } from './lines';

const buttons = phraseSet([...FURNITURE_WORDS, ...MENU_ENTRIES]);
const openings = phraseSet(FURNITURE_OPENINGS);
const labels = phraseSet(FURNITURE_LABELS);
const siteNames = phraseSet(SITE_NAMES);
const tails = phraseSet(TAIL_OPENINGS);

/** A site's name is followed by no more words than a province or a ministry has. */
const SITE_NAME_TAIL = 5;
/** A button at a line's end is looked for so many tokens back. */
const LONGEST_BUTTON = 4;
/** What opens with a furniture phrase and goes on for longer is a sentence. */
const LONGEST_FURNITURE = 40;
/** An opening of so many words opens no sentence of an article: «Email của bạn sẽ không …», but «Trang chủ …» may. */
const CERTAIN_OPENING = 4;
/** What a tail's heading may have after it: «Ý kiến ()», «Bình luận (0)», «Tin liên quan:». */
const TAIL_HEADING_REST = 3;
/** «Báo Yên Bái điện tử», «Trang thông tin Đảng bộ tỉnh Hà Giang»: small words that a site's name may hold. */
const IN_SITE_NAMES = new WordSet(SITE_NAME_WORDS);
/** «›», «»», «>»: a path through the site. */
const PATH_MARKS: ReadonlySet<number> = new Set([Mark.closeSingleGuillemet, Mark.closeGuillemet, Mark.greater]);

/** True for a line of buttons, counters, menu entries or remains of a table, or the name of the site. */
export function isFurniture(tokens: Tokens, line: Line): boolean {
  const start = pastAsterisk(tokens, contentStart(tokens, line));
  const opening = openings.longest(tokens, start);
  if (opening !== undefined && line.words <= LONGEST_FURNITURE) {
    if (!line.prose || opening.end - start >= CERTAIN_OPENING) return true;
  }
  if (isLabelled(tokens, line, start) && !line.prose) return true;
  if (isCredited(tokens, line)) return false;
  const site = siteNames.longest(tokens, start);
  if (site !== undefined && !line.stops && line.to - site.end <= SITE_NAME_TAIL)
    return !hasMoreThanName(tokens, site.end, line);
  return isButtons(tokens, line) || isPath(tokens, line) || isImage(tokens, line);
}

/** True for a line that is furniture where it stands below an article: «Tổng Biên tập Lê Văn An», «Địa chỉ 5 phố Huế». */
export function isImprint(tokens: Tokens, line: Line): boolean {
  return !line.prose && labels.has(tokens, contentStart(tokens, line));
}

/** Past the mark of a footnote: «(*) Không sao chép dưới mọi hình thức …». */
function pastAsterisk({ symbol }: Tokens, i: number): number {
  const isMark = symbol[i] === Mark.open && symbol[i + 1] === Mark.asterisk && symbol[i + 2] === Mark.close;
  return isMark ? i + 3 : i;
}

/**
 * True for a label with what it labels: «Từ khóa: …», «Lượt xem 2073», «Theo dõi … trên Google News». Without the colon
 * only a button or nothing that reads may end the line.
 */
function isLabelled(tokens: Tokens, line: Line, start: number): boolean {
  const label = labels.longest(tokens, start);
  if (label === undefined || label.end > line.to) return false;
  if (tokens.symbol[label.end] === Mark.colon && label.end < line.to) return line.words <= LONGEST_FURNITURE;
  if (wordsBetween(tokens, label.end, line.to) === 0) return true;
  for (let i = Math.max(label.end, line.to - LONGEST_BUTTON); i < line.to; i++) {
    if (buttons.longest(tokens, i)?.end === line.to) return (tokens.flags[i]! & Flag.capital) !== 0;
  }
  return false;
}

/** True for a line that begins with the name of a site or a paper. */
export function namesSite(tokens: Tokens, line: Line): boolean {
  return siteNames.has(tokens, contentStart(tokens, line));
}

/** True for a heading of what follows the article. */
export function opensTail(tokens: Tokens, line: Line): boolean {
  const tail = tails.longest(tokens, contentStart(tokens, line));
  return tail !== undefined && wordsBetween(tokens, tail.end, line.to) === 0 && line.to - tail.end <= TAIL_HEADING_REST;
}

/** True for a line of nothing but buttons, menu entries, single letters («-A A +A»), numbers and marks. */
function isButtons(tokens: Tokens, line: Line): boolean {
  for (let i = line.from; i < line.to; ) {
    const end = buttons.longest(tokens, i)?.end ?? i;
    if (end === i && isWord(tokens, i)) return false;
    i = Math.max(end, i + 1);
  }
  return true;
}

/** Where the buttons after the time of a date line begin («A  A»); the line's end where none stand there. */
export function trailingButtons(tokens: Tokens, line: Line): number {
  let start = line.to;
  while (start > line.from && tokens.kind[start - 1] === TokenKind.word && !isWord(tokens, start - 1)) start--;
  return start;
}

function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && letters(tokens, i) > 1;
}

/** A site's name ends with names: «… Hà Giang»; a small word after it makes it a sentence. */
function hasMoreThanName(tokens: Tokens, from: number, line: Line): boolean {
  for (let i = from; i < line.to; i++) {
    const small = tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & Flag.capital) === 0;
    if (small && i - from > 1 && !IN_SITE_NAMES.has(tokens, i)) return true;
  }
  return false;
}

function wordsBetween(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.word) words++;
  return words;
}

/** A path of menu entries: «Chính trị › Tổ chức bộ máy». */
function isPath(tokens: Tokens, line: Line): boolean {
  if (line.words > 15 || line.stops) return false;
  const first = buttons.longest(tokens, contentStart(tokens, line));
  const next = first === undefined ? -1 : tokens.symbol[first.end]!;
  return (
    first !== undefined && first.end < line.to && (PATH_MARKS.has(next) || next === Mark.slash || next === Mark.bar)
  );
}

/** An image of Markdown: «![…](…)». */
function isImage(tokens: Tokens, line: Line): boolean {
  return tokens.symbol[line.from] === Mark.exclamation && tokens.symbol[line.from + 1] === Mark.openSquare;
}
