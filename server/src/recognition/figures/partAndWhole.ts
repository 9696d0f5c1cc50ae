import { LISTINGS, WHOLE_OPENINGS } from '../../domain/figureRelations';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { beginsSentence, goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { FigureMention } from '../mention';
import { isSameUnit, isUnitOfPart } from './unitOfPart';

type Figure = Found<FigureMention>;

const openings = phraseSet(WHOLE_OPENINGS);
const listings = phraseSet(LISTINGS);

/** «trong tổng số»; no phrase before a whole is longer. */
const LONGEST_OPENING = 3;
/** Between a part and the words before its whole stand at most so many: «60 xã đạt chuẩn nông thôn mới trong tổng số …». */
const LONGEST_GAP = 8;
/** Behind a share whose whole was told before nothing more is said of it. */
const ENDS: ReadonlySet<number> = new Set([Mark.comma, Mark.semicolon, Mark.stop, Mark.close]);

/** The figures that a share follows from; the whole is undefined where the sentence does not surely tell. */
export interface PartAndWhole {
  readonly part: Figure;
  readonly whole: Figure | undefined;
}

/**
 * What a share is of that stands right behind a figure.
 * @param aside the figure that it stands behind.
 * @param before the figures before that one, the nearest first.
 * @param next the figure behind the share.
 */
export function partAndWhole(
  tokens: Tokens,
  share: Figure,
  aside: Figure,
  before: readonly (Figure | undefined)[],
  next: Figure | undefined,
): PartAndWhole {
  const [nearest, further] = before;
  const ends = endsClause(tokens, share.to);
  const behind = wholeBehind(tokens, share, aside, next);
  if (behind !== undefined) return { part: aside, whole: behind };
  const isRival = further !== undefined && nearest !== undefined && isWholeOf(tokens, further, aside);
  if (nearest !== undefined && ends && isPartOfNext(tokens, nearest, aside)) return { part: nearest, whole: aside };
  const whole = wholeBefore(tokens, aside, nearest);
  const isSure = whole !== undefined && (isSameUnit(whole.mention.unit, aside.mention.unit) || (ends && !isRival));
  return { part: aside, whole: isSure ? whole : undefined };
}

/** The whole that a part follows: 40 of «trong 40 hồ sơ có 10 hồ sơ quá hạn», «có 40 hồ sơ, trong đó 10 hồ sơ quá hạn». */
function wholeBefore(tokens: Tokens, part: Figure, before: Figure | undefined): Figure | undefined {
  if (before === undefined || !isWholeOf(tokens, before, part)) return undefined;
  if (openings.endingAt(tokens, before.from, LONGEST_OPENING) !== undefined) return before;
  for (let i = before.to; i < part.from; i++) if (listings.has(tokens, i)) return before;
  return undefined;
}

/** «60 xã đạt chuẩn trong tổng số 150 xã»: the second is the whole of the first. */
function isPartOfNext(tokens: Tokens, part: Figure, whole: Figure): boolean {
  if (!isCountOf(part, whole) || part.mention.relation !== null || whole.mention.relation !== null) return false;
  const opening = openings.startBefore(tokens, whole.from, LONGEST_OPENING);
  if (opening < part.to || opening - part.to > LONGEST_GAP) return false;
  for (let i = part.to; i < whole.from; i++) {
    if (tokens.kind[i] !== TokenKind.word || !goesOn(tokens, i) || beginsSentence(tokens, i)) return false;
  }
  return true;
}

/** The whole that stands behind a share in brackets: 37,5 of «7,5 tỷ đồng (20%) trong 37,5 tỷ đồng». */
function wholeBehind(tokens: Tokens, share: Figure, part: Figure, next: Figure | undefined): Figure | undefined {
  if (next === undefined || tokens.symbol[share.to] !== Mark.close || !isCountOf(part, next)) return undefined;
  const opening = openings.startBefore(tokens, next.from, LONGEST_OPENING);
  return opening === share.to + 1 && goesOn(tokens, opening) ? next : undefined;
}

function isWholeOf(tokens: Tokens, whole: Figure, part: Figure): boolean {
  if (whole.to > part.from || !isCountOf(part, whole)) return false;
  for (let i = whole.to; i <= part.from; i++) if (beginsSentence(tokens, i)) return false;
  return true;
}

/** Whether one figure may count some of what another counts. */
function isCountOf({ mention: part }: Figure, { mention: whole }: Figure): boolean {
  const isSingle = whole.of === null && whole.to === null && part.of === null && part.to === null;
  return isSingle && whole.value > part.value && isUnitOfPart(part.unit, whole.unit);
}

function endsClause(tokens: Tokens, i: number): boolean {
  return !goesOn(tokens, i) || beginsSentence(tokens, i) || ENDS.has(tokens.symbol[i]!);
}
