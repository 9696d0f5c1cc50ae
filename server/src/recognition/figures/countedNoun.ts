import { NOUN_ENDS } from '../../domain/counted/compounds';
import {
  CLASSIFIERS,
  COMRADES,
  CONTAINERS,
  COUNTED_NOUNS,
  FIELD_BODIES,
  FORMER,
  KINDS_UNDER_HEADS,
  MEMBER_BODIES,
  NOUN_QUALIFIERS,
  PURE_CLASSIFIERS,
  VAGUE_PEOPLE,
} from '../../domain/countedNouns';
import { NO_COUNTED_NOUNS } from '../../domain/noCountedNouns';
import { SLOGAN_WORDS } from '../../domain/numberNames';
import { ROLES } from '../../domain/roles';
import { GOODS } from '../../domain/units';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { type Match, Phrases } from '../../text/phrases';
import { letters, wordSymbol } from '../../text/symbols';
import { goesOn, isAllCaps, isCapital } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { isForeign } from '../people/foreign';
import { quotedNounEnd } from './quotation';
import { areCountedTogether, worksEnd } from './works';

const PEOPLE = 'people';
const THING = 'thing';

const nouns = new Phrases<string>(
  Object.entries(COUNTED_NOUNS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);
/** People are counted by their offices, too: «2 thứ trưởng». */
const offices = new Phrases<string>(
  ROLES.flatMap(({ head, spellings = [], deputies = [] }) => [head, ...spellings, ...deputies])
    .filter((words) => words.includes(' '))
    .map((words) => [words, PEOPLE] as const),
);
const containers = phraseSet(CONTAINERS);
const goods = phraseSet(GOODS);
const classifiers = phraseSet(CLASSIFIERS);
const pureClassifiers = phraseSet(PURE_CLASSIFIERS);
const memberBodies = phraseSet(MEMBER_BODIES);
const fieldBodies = phraseSet(FIELD_BODIES);
const comrades = phraseSet(COMRADES);
const vaguePeople = phraseSet(VAGUE_PEOPLE);
/** What may be counted along under the head that is its value. */
const kindsUnderHeads = new Phrases<number>(
  KINDS_UNDER_HEADS.flatMap(([head, kinds]) => kinds.map((kind) => [kind, wordSymbol(head)] as const)),
);
const former = new WordSet(FORMER.join(' '));
const nounEnds = phraseSet(NOUN_ENDS);
const qualifiers = phraseSet(NOUN_QUALIFIERS);
const noNouns = phraseSet([...NO_COUNTED_NOUNS, ...SLOGAN_WORDS]);

const AND = wordSymbol('và');
const NEW = wordSymbol('mới');
const PERSON = wordSymbol('người');
const MOST = wordSymbol('nhất');
const MEMBER = wordSymbol('viên');
/** The two words of «dân tộc». */
const FOLK = wordSymbol('dân');
const TRIBE = wordSymbol('tộc');
/** «30 đảng viên mới được kết nạp»: here «mới» belongs to the verb. */
const VERBS_AFTER_NEW = new Set(['được', 'có', 'bị', 'đạt', 'chỉ'].map(wordSymbol));
/** Nouns have at most so many tokens: «đơn thư khiếu nại, tố cáo». */
const LONGEST_NOUN = 7;
/** Documents are counted under their names' capitals: «14 Chỉ thị, Nghị quyết». */
const CAPITAL_KIND = 'document';
/** Vowels with marks of quality or tone have higher codes. */
const LAST_PLAIN_LETTER = 0x7a;

/** True for a word that never begins what a number counts. */
export function isFunctionWord(tokens: Tokens, i: number): boolean {
  return noNouns.has(tokens, i);
}

/** The noun at token `i` that articles are known to count, with its kind; undefined where none begins. */
export function countedNoun(tokens: Tokens, i: number): Match<string> | undefined {
  return nouns.longest(tokens, i);
}

/** The kind of the noun that ends right before token `i`, if articles are known to count it. */
export function countedKindBefore(tokens: Tokens, i: number): string | undefined {
  return nouns.endingAt(tokens, i, LONGEST_NOUN);
}

/**
 * The token after the shortest noun phrase at token `i` that names what is counted: «đảng viên mới» of «đảng viên mới
 * của Đảng bộ», «Chỉ thị, Nghị quyết và Đề án», «suất quà»; -1 where no noun begins.
 * @param guess whether an unknown word may be one: not after a small number that may be a name's.
 */
export function nounPhraseEnd(tokens: Tokens, i: number, guess: boolean): number {
  const noun = nounAt(tokens, i, guess);
  if (noun === undefined) return -1;
  return noun.value === '' ? noun.end : coordinationEnd(tokens, i, noun);
}

/** One noun with its classifier before and its qualifiers after it; its kind is '' where it is not known. */
function nounAt(tokens: Tokens, i: number, guess: boolean): Match<string> | undefined {
  if (former.has(tokens, i)) {
    const people = goesOn(tokens, i + 1) ? knownNoun(tokens, i + 1) : undefined;
    if (people?.value === PEOPLE) return people; // else a noun may begin so, as «tân binh» does
  }
  const known = knownNoun(tokens, i);
  // «quận 5 giải quyết», «gồm 2 con số»: a longer phrase begins with the noun and is none
  if ((noNouns.longest(tokens, i)?.end ?? 0) > Math.max(known?.end ?? i, i + 1)) return undefined;
  const container = containers.longest(tokens, i);
  if (container !== undefined && (known === undefined || known.end === container.end)) {
    const content = goesOn(tokens, container.end) ? goods.longest(tokens, container.end) : undefined;
    if (content !== undefined) return { value: known?.value ?? '', end: content.end };
  }
  const classifier = classifiers.longest(tokens, i);
  if (classifier !== undefined) {
    const quoted = quotedNounEnd(tokens, classifier.end);
    if (quoted > classifier.end) return { value: known?.value ?? '', end: quoted };
    const pure = pureClassifiers.has(tokens, i);
    const alone = known === undefined || known.end === classifier.end;
    const head = goesOn(tokens, classifier.end) ? nounBehind(tokens, classifier.end) : undefined;
    // «căn nhà» is a noun, too, but «căn nhà tình nghĩa» is longer; «viên chức» has nothing of «chức vụ»
    const longer = pure && known?.value === THING && (head?.end ?? 0) > known.end;
    if (head !== undefined && (alone || longer)) {
      return {
        value: known?.value ?? head.value,
        end: qualifiedEnd(tokens, longerEnd(tokens, classifier.end, head.end)),
      };
    }
    // «4 nhóm dữ liệu»
    const kind = alone && !pure && known !== undefined ? nounEndAt(tokens, classifier.end) : -1;
    if (kind > 0) return { value: known!.value, end: qualifiedEnd(tokens, kind) };
    if (alone && (known === undefined || pure)) {
      const end = goesOn(tokens, classifier.end) ? unknownEnd(tokens, classifier.end) : 0;
      if (end > classifier.end) return { value: known?.value ?? '', end };
      // «200 suất trao cho học sinh»: what they are is left out
      if (known === undefined) return pure || guess ? { value: pure ? THING : '', end: classifier.end } : undefined;
    }
  }
  if (known !== undefined) {
    return { value: known.value, end: qualifiedEnd(tokens, longerEnd(tokens, i, known.end)) };
  }
  const end = guess ? unknownEnd(tokens, i) : i;
  return end > i ? { value: '', end: qualifiedEnd(tokens, end) } : undefined;
}

/** Past the second noun that belongs to the known one: «chi hội | luật gia», «đồng chí | đảng viên», «trạm | đăng kiểm». */
function longerEnd(tokens: Tokens, i: number, end: number): number {
  if (!goesOn(tokens, end)) return end;
  if (memberBodies.longest(tokens, i)?.end === end) {
    const members = nouns.longest(tokens, end);
    return members?.value === PEOPLE ? members.end : end;
  }
  if (comrades.longest(tokens, i)?.end === end) {
    const people = nouns.longest(tokens, end);
    // an office behind the address is a title of its own: «2 đồng chí | bí thư»
    const plain = people?.value === PEOPLE && people.end > end + 1 && !offices.has(tokens, end);
    return plain && !vaguePeople.has(tokens, end) ? people.end : end;
  }
  const works = worksEnd(tokens, i, end);
  return fieldBodies.longest(tokens, i)?.end === end ? Math.max(works, nounEndAt(tokens, end)) : works;
}

/** The token after one of the words that end nouns, in small letters; -1 where none stands at `i`. */
function nounEndAt(tokens: Tokens, i: number): number {
  return goesOn(tokens, i) && !isCapital(tokens, i) ? (nounEnds.longest(tokens, i)?.end ?? -1) : -1;
}

/** The known noun at token `i`, behind a classifier, where no longer phrase begins that is none: «3 vụ buôn lậu». */
function nounBehind(tokens: Tokens, i: number): Match<string> | undefined {
  const noun = nouns.longest(tokens, i);
  return noun !== undefined && (noNouns.longest(tokens, i)?.end ?? 0) > noun.end ? undefined : noun;
}

/** The longest of the nouns and offices that are known to begin at token `i`. */
function knownNoun(tokens: Tokens, i: number): Match<string> | undefined {
  const noun = nouns.longest(tokens, i);
  const office = offices.longest(tokens, i);
  if ((office?.end ?? 0) > (noun?.end ?? 0)) return office;
  // «12 người dân tộc Mông»: not «người dân»
  const splits = noun !== undefined && tokens.symbol[noun.end] === TRIBE && tokens.symbol[noun.end - 1] === FOLK;
  return splits && noun.end > i + 1 ? { value: noun.value, end: noun.end - 1 } : noun;
}

/** Past the further nouns of one kind that are counted together with the one at token `i`: «, Nghị quyết và Đề án». */
function coordinationEnd(tokens: Tokens, i: number, first: Match<string>): number {
  let { end } = first;
  for (;;) {
    const symbol = tokens.symbol[end];
    if (symbol !== AND && symbol !== Mark.comma) return end;
    let at = end + 1;
    if (symbol === Mark.comma && tokens.symbol[at] === AND) at++;
    const next = nouns.longest(tokens, at) ?? kindUnderHead(tokens, at, i, first);
    if (next === undefined || !goesOn(tokens, at)) return end;
    if (next.value !== first.value && !areCountedTogether(tokens, i, at)) return end;
    // «28 đảng viên, người lớn nhất …» goes on to speak of one of them
    if ((tokens.symbol[at] === PERSON && next.end === at + 1) || tokens.symbol[next.end] === MOST) return end;
    if (repeats(tokens, i, at, next.end)) return end; // «13/14 chỉ tiêu, chỉ tiêu không đạt là …»
    const after = qualifiedEnd(tokens, next.end);
    // «2 huyện và thành phố Hòa Bình»: a name follows, so the second noun is one thing
    if (first.value !== CAPITAL_KIND && goesOn(tokens, after) && isCapital(tokens, after)) return end;
    end = after;
  }
}

/** True where tokens `at` to `end` are the words from token `i` on again. */
function repeats({ symbol }: Tokens, i: number, at: number, end: number): boolean {
  for (let next = at; next < end; next++) if (symbol[next] !== symbol[i + next - at]) return false;
  return true;
}

/** The kind at token `at` that shares the head at token `i` with the noun before it: «THCS» in «trường tiểu học, THCS». */
function kindUnderHead(
  tokens: Tokens,
  at: number,
  i: number,
  { value, end }: Match<string>,
): Match<string> | undefined {
  const kind = end > i + 1 ? kindsUnderHeads.longest(tokens, at) : undefined;
  return kind !== undefined && kind.value === tokens.symbol[i] ? { value, end: kind.end } : undefined;
}

/** Past the words that stay with the noun that ends before token `i`: «mới», «cấp xã». */
function qualifiedEnd(tokens: Tokens, i: number): number {
  let end = i;
  while (goesOn(tokens, end) && !isCapital(tokens, end)) {
    const qualifier = qualifiers.longest(tokens, end);
    if (qualifier === undefined) break;
    if (tokens.symbol[end] === NEW && VERBS_AFTER_NEW.has(tokens.symbol[qualifier.end] ?? 0)) break;
    end = qualifier.end;
  }
  return end;
}

/**
 * Past an unknown noun: one or two small words that are no function words, or one and what ends such nouns («hướng đột
 * phá», «kênh tần số»). A foreign word is a noun by itself («12 pano»). A capital makes a noun of respect where a small
 * word follows («17 Viện nghiên cứu»), else a name («34 Hoàng Diệu»).
 */
function unknownEnd(tokens: Tokens, i: number): number {
  const second = i + 1;
  if (isCapital(tokens, i)) {
    const respected = isPlainWord(tokens, i, true) && goesOn(tokens, second) && isPlainWord(tokens, second, false);
    return respected ? second + 1 : i;
  }
  if (!goesOn(tokens, i) || !isPlainWord(tokens, i, false)) return i;
  if (isForeign(tokens, i, second) || !goesOn(tokens, second) || !isPlainWord(tokens, second, false)) return second;
  // «2 kiểm định viên»
  const third = second + 1;
  if (goesOn(tokens, third) && tokens.symbol[third] === MEMBER && !isCapital(tokens, third)) return third + 1;
  return Math.max(third, nouns.longest(tokens, second)?.end ?? 0, nounEnds.longest(tokens, second)?.end ?? 0);
}

function isPlainWord(tokens: Tokens, i: number, capital: boolean): boolean {
  if (tokens.kind[i] !== TokenKind.word || isCapital(tokens, i) !== capital || isAllCaps(tokens, i)) return false;
  // «ý» and «ổ» are words, «m» and «b» are not
  const isLetter = letters(tokens, i) === 1 && tokens.text.charCodeAt(tokens.start[i]!) <= LAST_PLAIN_LETTER;
  return !isLetter && !noNouns.has(tokens, i);
}
