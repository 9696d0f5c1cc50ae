import {
  CAPTION_EVENTS,
  CAPTION_POSITIONS,
  CAPTION_SCENES,
  CAPTION_SIDES,
  CAPTION_SUBJECTS,
  CAPTION_VERBS,
} from '../../domain/captions';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { agencyEnd, photoLabelEnd } from './authorNames';
import { contentStart, type Line } from './lines';

const Opening = { scene: 0, subject: 1, event: 2 } as const;
const openings = new Phrases<number>([
  ...CAPTION_SCENES.map((word) => [word, Opening.scene] as const),
  ...CAPTION_SUBJECTS.map((word) => [word, Opening.subject] as const),
  ...CAPTION_EVENTS.map((word) => [word, Opening.event] as const),
]);
const verbs = phraseSet(CAPTION_VERBS);
const positions = phraseSet(CAPTION_POSITIONS);
const sides = new WordSet(CAPTION_SIDES.join(' '));

const PHOTO = wordSymbol('ảnh');
const SOURCE = wordSymbol('nguồn');
const LONGEST_CAPTION = 70;
/** A photographer's name and agency at the end of a caption are no longer than this. */
const LONGEST_CREDIT = 9;
/** A position in the picture begins so many tokens behind its bracket: «(thứ hai từ trái sang)». */
const BEFORE_POSITION = 4;
/** A shorter line with a bar at its end is a byline or a button. */
const SHORTEST_CELL = 5;

/** True for a line that explains a picture. */
export function isCaption(tokens: Tokens, line: Line): boolean {
  if (line.words > LONGEST_CAPTION || line.words < 2) return false;
  if (isCredited(tokens, line) || isNumbered(tokens, line) || isCell(tokens, line)) return true;
  if (namesPosition(tokens, line) && sentences(tokens, line) === 1) return true;
  const start = contentStart(tokens, line);
  const opening = openings.longest(tokens, start);
  if (opening === undefined) return false;
  if (opening.value === Opening.scene) return !line.prose || sentences(tokens, line) === 1;
  if (line.stops || line.prose) return false;
  if (opening.value === Opening.event) return true;
  return hasVerb(tokens, opening.end, line.to) || isNameOnly(tokens, opening.end, line.to);
}

/**
 * True for a line with a photo credit at its end: «… Ảnh: Ngọc Thịnh», «(Ảnh: TTXVN)», «- Ảnh: VOV», «Ảnh VGP/Lê Sơn»,
 * «(Nguồn: TTXVN)».
 */
export function isCredited(tokens: Tokens, line: Line): boolean {
  const { symbol, flags } = tokens;
  for (let i = line.to - 1; i >= line.from && i >= line.to - LONGEST_CREDIT - 2; i--) {
    if (symbol[i] !== PHOTO && symbol[i] !== SOURCE) continue;
    const end = symbol[i] === PHOTO ? photoLabelEnd(tokens, i) : i + 1;
    if (i === line.from) return symbol[i] === PHOTO && symbol[end] === Mark.colon;
    const before = symbol[i - 1]!;
    const apart =
      (flags[i]! & Flag.sentence) !== 0 ||
      before === Mark.open ||
      before === Mark.underscore ||
      before === Mark.stop ||
      isDash(before);
    if (symbol[end] === Mark.colon) return apart || (flags[i]! & Flag.capital) !== 0;
    if (apart && (flags[i]! & Flag.capital) !== 0 && symbol[i] === PHOTO && agencyEnd(tokens, i + 1) > 0) return true;
  }
  return false;
}

/** True for a line with its picture's number at its end: «… hỗ trợ bà con - Ảnh 1.», «TS Nguyễn Văn A - ảnh 2». */
function isNumbered({ symbol, kind }: Tokens, { from, to }: Line): boolean {
  const number = symbol[to - 1] === Mark.stop ? to - 2 : to - 1;
  return (
    number - 2 > from &&
    kind[number] === TokenKind.number &&
    symbol[number - 1] === PHOTO &&
    isDash(symbol[number - 2]!)
  );
}

/** True for the single cell of the table that some pages put a picture in: «… trao quà cho các gia đình. |». */
function isCell({ symbol }: Tokens, { from, to, words }: Line): boolean {
  if (symbol[to - 1] !== Mark.bar || words < SHORTEST_CELL) return false;
  for (let i = from; i < to - 1; i++) if (symbol[i] === Mark.bar) return false;
  return true;
}

/** True where brackets say where in the picture someone stands: «(bìa phải)», «(thứ ba từ trái sang)». */
function namesPosition(tokens: Tokens, { from, to }: Line): boolean {
  for (let i = from; i < to - 2; i++) {
    if (tokens.symbol[i] !== Mark.open) continue;
    if (sides.has(tokens, i + 1) && tokens.symbol[i + 2] === Mark.close) return true;
    for (let at = i + 1; at < to && at <= i + BEFORE_POSITION; at++) if (positions.has(tokens, at)) return true;
  }
  return false;
}

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((tokens.flags[i]! & Flag.capital) === 0 && verbs.has(tokens, i)) return true;
  }
  return false;
}

/** «Ông Nguyễn Văn A» under a portrait. */
function isNameOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.flags[i]! & Flag.capital) === 0) return false;
  return to > from;
}

function sentences(tokens: Tokens, line: Line): number {
  let count = 1;
  for (let i = line.from + 1; i < line.to; i++) if ((tokens.flags[i]! & Flag.sentence) !== 0) count++;
  return count;
}
