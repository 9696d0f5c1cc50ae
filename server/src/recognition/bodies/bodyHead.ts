import type { BodyKind } from '../../domain/bodies';
import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { inCapitals, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { Shape } from '../people/nameShape';
import { readName } from '../people/readName';
import { beginsTitle } from '../words/begins';
import {
  afterCentral,
  bodyClasses,
  bodyHeads,
  central,
  compounds,
  coordinated,
  fields,
  ministryFields,
  namesLikeHeads,
} from '../words/bodyWords';
import { penNames } from '../words/nameWords';
import { type BodyState, isSmall } from './bodyState';

const AND = wordSymbol('và');
const EACH = wordSymbol('các');

/** «các Ban Đảng», «các Bộ»: several bodies. */
export function readEach(body: BodyState): void {
  const { tokens, at } = body;
  if (at + 1 >= tokens.count || tokens.symbol[at] !== EACH || !body.goesOn(at)) return;
  if (!bodyHeads.has(tokens, at + 1)) return;
  body.at++;
  body.many = true;
}

/** «Trung ương Đảng», «T.Ư Đoàn». */
export function readCentral(body: BodyState): boolean {
  const { tokens, at, kind } = body;
  if (body.placed || kind === 'closed' || kind === 'ministry') return false;
  const level = central.longest(tokens, at);
  if (level === undefined || (level.end === at + 1 && !inCapitals(tokens, at))) return false;
  const follows = body.goesOn(level.end) && !isSurname(tokens, level.end);
  // «T.Ư.» at the end of a sentence
  const stop = !body.goesOn(level.end) && tokens.symbol[level.end - 1] === Mark.stop;
  const whole = follows ? afterCentral.longest(tokens, level.end) : undefined;
  body.at = whole?.end ?? (stop ? level.end - 1 : level.end);
  const union = follows && whole === undefined && body.goesOn(body.at) && bodyHeads.has(tokens, body.at);
  body.kind = union ? 'office' : (whole?.value ?? 'closed');
  body.headEnd = body.at;
  body.fields = 0;
  return true;
}

/** «Ban Tuyên giáo Trung ương | Đoàn Thị Hường», but «Trung ương Đoàn | Lê Hải Long»: the union's word is a surname. */
function isSurname(tokens: Tokens, at: number): boolean {
  const name = readName(tokens, at, beginsTitle);
  if (name === undefined || name.shape < Shape.clear) return false;
  return (readName(tokens, at + 1, beginsTitle)?.shape ?? 0) < Shape.likely;
}

/** The noun that heads the name of a body, or of a body inside it: «Ban», «Đảng ủy», «Sở», «Trường Đại học». */
export function readHead(body: BodyState): boolean {
  const { tokens, kind } = body;
  if (body.placed || kind === 'closed' || kind === 'committee' || kind === 'ministry') return false;
  // «Ban Chấp hành | các chi bộ»
  const several =
    kind === 'part' && body.at === body.headEnd && tokens.symbol[body.at] === EACH && body.goesOn(body.at + 1);
  const at = several ? body.at + 1 : body.at;
  const head = bodyHeads.longest(tokens, at);
  // «Chủ tịch Hội đồng Nhà nước Trường Chinh»
  if (head === undefined || penNames.has(tokens, at)) return false;
  // «Hợp tác xã Trường Sơn»
  if (kind !== undefined && !isSmall(tokens, at) && namesLikeHeads.has(tokens, at)) return false;
  // «Ban Chỉ đạo tỉnh | Đoàn Anh Dũng»: the second word begins a man's name
  if (kind !== undefined && isSmall(tokens, at) && !isSmall(tokens, head.end - 1) && isSurname(tokens, head.end - 1))
    return false;
  if (body.named && head.value !== 'institution' && head.value !== 'company') return false;
  const field = kind === 'office' ? fields.longest(tokens, at) : undefined;
  if (field !== undefined && field.end > head.end) return false;
  const small = isSmall(tokens, at);
  const short = head.end === at + 1;
  if (several && short) return false;
  const named = !small || !short || isFollowedByName(body, head.end, head.value);
  if (!named && !isDepartment(body, head.value)) return false;
  if (small && short && kind === 'office' && head.value !== 'committee' && head.value !== 'closed') return false;
  body.many ||= several || !named || bodyClasses.longest(tokens, at)?.end === head.end;
  body.at = head.end;
  body.headEnd = head.end;
  body.kind = head.value;
  body.first ??= head.value;
  // «Ban Tuyên giáo» names its field already, so that «và Dân vận» may follow
  body.fields = head.value === 'office' && !short ? 1 : 0;
  body.joined = false;
  return true;
}

/** «HĐND, UBND các xã», «huyện ủy, thành ủy»: another committee in the same breath, before any place. */
export function readCoordinated(body: BodyState): boolean {
  const { tokens, at, kind } = body;
  if (body.placed || body.headEnd !== at || (kind !== 'committee' && kind !== 'office')) return false;
  const mark = tokens.symbol[at];
  if ((mark !== Mark.comma && mark !== AND) || !body.goesOn(at + 1) || beginsTitle(tokens, at + 1)) return false;
  const next = coordinated.longest(tokens, at + 1);
  if (next === undefined || coordinated.endingAt(tokens, at) !== next.value) return false;
  body.at = next.end;
  body.headEnd = next.end;
  body.kind = 'committee';
  body.many = true;
  return true;
}

/** «phó giám đốc sở»: any department; but «sở hữu», «bộ máy» are other words. */
function isDepartment(body: BodyState, kind: BodyKind): boolean {
  return kind === 'ministry' && body.kind === undefined && body.depth === 0 && !compounds.has(body.tokens, body.at);
}

/** A short head in small letters is a common word unless its name follows: «bộ Công Thương», «sở Y tế». */
function isFollowedByName(body: BodyState, at: number, kind: BodyKind): boolean {
  const { tokens } = body;
  if (compounds.has(tokens, body.at)) return false;
  if (!body.goesOn(at)) return body.start.place && body.kind === undefined;
  if (kind === 'ministry') return ministryFields.has(tokens, at) || isCapital(tokens, at);
  return (
    fields.longest(tokens, at)?.value === false ||
    (isCapital(tokens, at) && !beginsTitle(tokens, at)) ||
    (body.start.place && body.kind === undefined) ||
    // «trạm trưởng | trạm quản lý bảo vệ rừng»
    (body.at === body.from && body.at > 1 && tokens.symbol[body.at - 2] === tokens.symbol[body.at])
  );
}
