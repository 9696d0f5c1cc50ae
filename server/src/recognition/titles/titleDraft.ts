import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { several, type Tense, tenses } from '../words/contextWords';
import { countBefore } from './counted';
import { type Authority, authorityOf, isSaidOfAll } from './officeInGeneral';
import { endsOtherWords, isOtherWord } from './otherWords';
import { readTitle } from './readTitle';
import { readStatus, type Status } from './status';
import type { TitleWords } from './titleWords';

/** A title with what is found out about it step by step. */
export interface TitleDraft {
  readonly kind: 'title';
  readonly from: number;
  readonly to: number;
  readonly words: TitleWords;
  readonly status: Status | null;
  /** «các», «những», «2» stand before it. */
  readonly several: boolean;
  /** How many are counted before it: 2 in «2 Thứ trưởng»; 0 where no number stands there. */
  readonly count: number;
  /** Set where a document is told to be the office's; nobody in particular is meant where the article names nobody. */
  readonly authority: Authority | null;
  /** «mỗi», «chức danh», «lượt» stand before it, or before the title that it is in a row with. */
  generic: boolean;
  /** When it is held, or null where nothing tells. */
  tense: Tense | null;
  holders: readonly PersonDraft[];
}

/** Titles and names as they stand in the text. */
export type Draft = PersonDraft | TitleDraft;

/** Whose decisions are the State's, so that nobody in particular is meant. */
const HEAD_OF_STATE = 'Chủ tịch nước';

/**
 * The title that begins at token `at`, with what stands before it; undefined where its words mean something else.
 * @param taken 1 for tokens inside directives and dates.
 */
export function titleDraft(tokens: Tokens, at: number, taken: Uint8Array): TitleDraft | undefined {
  if (endsOtherWords(tokens, at)) return undefined;
  const words = readTitle(tokens, at);
  if (words === undefined || isOtherWord(tokens, words)) return undefined;
  const authority = authorityOf(tokens, words, taken);
  if (authority !== null && words.word?.name === HEAD_OF_STATE) return undefined;
  const { status, from } = readStatus(tokens, words);
  const before = beforeAddress(tokens, from);
  const count = countBefore(tokens, before, taken);
  // what ends a line says nothing of a title in the next one
  const phrase = goesOn(tokens, before) ? before : 0;
  return {
    kind: 'title',
    from: words.from,
    to: words.to,
    words,
    status,
    several: count > 0 || several.endingAt(tokens, phrase) !== undefined,
    count,
    authority,
    generic: authority === 'numbered' || isSaidOfAll(tokens, words, phrase),
    tense: tenses.endingAt(tokens, phrase) ?? null,
    holders: [],
  };
}

/** Of many, or of the office as such. */
export function isGeneric({ several, authority, generic, words }: TitleDraft): boolean {
  const { word, many } = words;
  return several || generic || authority !== null || many || word === null || word.role.holders === 'many';
}
