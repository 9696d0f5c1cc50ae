import type { Lines } from '../../text/positions';

/** Lines of a text, both included, from 0. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** A list of fewer items is read faster than it is folded. */
const LONG = 4;
/** What stands before an item, with a space behind it. */
const BULLETS = '-–—+*•·●▪■◆►→✓';
/** What follows the number or letter of an item: «1.», «2)», «a)», «3/». */
const AFTER_NUMBER = '.)/';
/** Longer numbers count nothing. */
const LONGEST_NUMBER = 3;

/** Runs of lines that are items of one list, with the line that announces it: one that ends with a colon. */
export function listBlocks({ lineStarts, lineEnds }: Lines, text: string): Block[] {
  const blocks: Block[] = [];
  /** The list that the lines before belong to. */
  let run: { sign: string; first: number; last: number; items: number } | undefined;
  /** The last line before it that is not empty. */
  let before = -1;
  const close = (): void => {
    if (run !== undefined && run.items >= LONG) blocks.push({ first: run.first, last: run.last });
    run = undefined;
  };
  for (let line = 0; line < lineStarts.length; line++) {
    const words = text.slice(lineStarts[line], lineEnds[line]).trim();
    if (words === '') continue;
    const sign = signOf(words);
    if (run !== undefined && sign === run.sign) {
      run.last = line;
      run.items++;
    } else {
      close();
      if (sign !== undefined) {
        const isAnnounced = before >= 0 && text.slice(lineStarts[before], lineEnds[before]).trimEnd().endsWith(':');
        run = { sign, first: isAnnounced ? before : line, last: line, items: 1 };
      }
    }
    before = line;
  }
  close();
  return blocks;
}

/** What makes a line an item: its bullet, or the kind of its number; undefined for other lines. */
function signOf(words: string): string | undefined {
  const first = words.charAt(0);
  if (BULLETS.includes(first)) return isSpace(words, 1) ? first : undefined;
  let end = 0;
  while (end < LONGEST_NUMBER && isDigit(words, end)) end++;
  const isNumber = end > 0;
  if (!isNumber && isLetter(words, 0)) end = 1;
  const mark = words.charAt(end);
  if (end === 0 || mark === '' || !AFTER_NUMBER.includes(mark) || !isSpace(words, end + 1)) return undefined;
  return `${isNumber ? '1' : 'a'}${mark}`;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char.toLowerCase() !== char.toUpperCase();
}

function isSpace(text: string, at: number): boolean {
  return at < text.length && text.charAt(at).trim() === '';
}
