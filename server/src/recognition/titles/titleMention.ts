import { Flag, type Tokens } from '../../text/tokens';
import type { TitleMention } from '../mention';
import { gapBetween } from './gap';
import type { TitleDraft } from './titleDraft';

/**
 * The mention of a title, or undefined where the words are none after all: a head that needs a body and has neither
 * that nor a holder («giám đốc», «bí thư»).
 * @param next the title behind it, whose body it may share: «Phó Chủ tịch kiêm Tổng Thư ký Hội …».
 */
export function titleMention(
  tokens: Tokens,
  title: TitleDraft,
  next: TitleDraft | undefined,
): TitleMention | undefined {
  const { words, holders } = title;
  const body = bodyOf(tokens, title, next);
  const capital = (tokens.flags[title.from]! & Flag.capital) !== 0;
  const alone = words.word?.role.body ?? 'own';
  if (body === null && alone === 'always') return undefined;
  if (body === null && holders.length === 0 && (alone === 'needed' || !capital)) return undefined;
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
    generic: names.length === 0 && isGeneric(title),
  };
}

/** Of many, or of the office as such. */
function isGeneric(title: TitleDraft): boolean {
  const { word, many } = title.words;
  return title.several || title.generic || many || word === null || word.role.holders === 'many';
}

function bodyOf(tokens: Tokens, title: TitleDraft, next: TitleDraft | undefined): string | null {
  const { body, word } = title.words;
  if (body !== null) return tokens.text.slice(body.start, body.end);
  if (word?.role.body !== 'needed' || next === undefined || next.words.body === null) return null;
  const gap = gapBetween(tokens, title.to, next.from);
  if (gap !== 'concurrent' && gap !== 'dash') return null;
  return tokens.text.slice(next.words.body.start, next.words.body.end);
}
