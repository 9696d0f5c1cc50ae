import type { TitleMention } from '../mention';
import { isBareAndSmall } from '../titles/officeInGeneral';
import { isGeneric } from '../titles/titleDraft';
import type { Neighbours } from './neighbours';
import { bodyFromTable } from './tableBody';

/**
 * The mention of the title at place `i`, or undefined where the words are none after all: a head that needs a body or a
 * holder and has neither («thẩm phán»).
 */
export function titleMention(around: Neighbours, i: number): TitleMention | undefined {
  const { tokens } = around;
  const title = around.titleAt(i);
  const { words, holders } = title;
  const body = bodyOf(around, i);
  const alone = words.word?.role.body ?? 'own';
  // «làm Trưởng đoàn» is a part in an event, «Phó Trưởng đoàn chuyên trách» an office
  const event = alone === 'always' && words.tail === '';
  if (body === null && (event || alone === 'held')) return undefined;
  if (holders.length === 0 && (alone === 'held' || (body === null && alone === 'needed'))) return undefined;
  const names = holders.map(({ name }) => name).filter((name) => name !== '');
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
      holders.length === 0 &&
      (isGeneric(title) || title.tense === 'open' || (body === null && isBareAndSmall(tokens, words))),
  };
}

/** The body as written: the title's own, that of the next one («Phó Chủ tịch kiêm Tổng Thư ký Hội …»), or a table's. */
function bodyOf(around: Neighbours, i: number): string | null {
  const { tokens, drafts, gaps } = around;
  const title = around.titleAt(i);
  const { body, word } = title.words;
  if (body !== null) return tokens.text.slice(body.start, body.end);
  const alone = word?.role.body;
  if (alone !== 'needed' && alone !== 'usual' && alone !== 'always') return null;
  const next = drafts[i + 1];
  const shared = alone !== 'always' && next?.kind === 'title' ? next.words.body : null;
  if (shared !== null && (gaps[i + 1] === 'concurrent' || gaps[i + 1] === 'dash'))
    return tokens.text.slice(shared.start, shared.end);
  return bodyFromTable(tokens, title.from);
}
