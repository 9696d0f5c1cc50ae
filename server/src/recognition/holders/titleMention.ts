import type { Tokens } from '../../text/tokens';
import type { TitleMention } from '../mention';
import { isBareAndSmall } from '../titles/officeInGeneral';
import { isGeneric, type TitleDraft } from '../titles/titleDraft';
import { gapBetween } from './gap';
import { bodyFromTable } from './tableBody';

/**
 * The mention of a title, or undefined where the words are none after all: a head that needs a body or a holder and
 * has neither («thẩm phán»).
 * @param next the title behind it, whose body it may share: «Phó Chủ tịch kiêm Tổng Thư ký Hội …».
 */
export function titleMention(
  tokens: Tokens,
  title: TitleDraft,
  next: TitleDraft | undefined,
): TitleMention | undefined {
  const { words, holders } = title;
  const body = bodyOf(tokens, title, next);
  const alone = words.word?.role.body ?? 'own';
  // «làm Trưởng đoàn» is a part in an event, «Phó Trưởng đoàn chuyên trách» an office
  const event = alone === 'always' && words.tail === '';
  if (body === null && (event || alone === 'held')) return undefined;
  if (holders.length === 0 && (alone === 'held' || (body === null && alone === 'needed'))) return undefined;
  const names = holders.map((holder) => holder.name);
  return {
    kind: 'title',
    start: tokens.start[title.from]!,
    end: tokens.end[title.to - 1]!,
    role: tokens.text.slice(words.role.start, words.role.end),
    body,
    status: title.status,
    holder: names.length === 1 ? names[0]! : null,
    holders: names.length > 1 ? names : null,
    generic:
      names.length === 0 &&
      (isGeneric(title) || title.tense === 'open' || (body === null && isBareAndSmall(tokens, words))),
  };
}

function bodyOf(tokens: Tokens, title: TitleDraft, next: TitleDraft | undefined): string | null {
  const { body, word } = title.words;
  if (body !== null) return tokens.text.slice(body.start, body.end);
  const alone = word?.role.body;
  if (alone !== 'needed' && alone !== 'usual' && alone !== 'always') return null;
  if (alone !== 'always' && next !== undefined && next.words.body !== null) {
    const gap = gapBetween(tokens, title.to, next.from);
    if (gap === 'concurrent' || gap === 'dash') return tokens.text.slice(next.words.body.start, next.words.body.end);
  }
  return bodyFromTable(tokens, title.from);
}
