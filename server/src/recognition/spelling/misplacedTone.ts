import { isVowel, toneOf } from '../../text/letters';

/** The consonants that a Vietnamese syllable may begin or end with. */
const ONSETS = new Set(' b c ch d đ g gh h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' '));
const CODAS = new Set(' c ch m n ng nh p t'.split(' '));
/**
 * Vowels that bear their tone on one of them only, with its index: «toàn», «Huỳnh», «của». Open «oa», «oe» and «uy» are not
 * here: both ways are taught. Source: Vietnamese school grammar; Quyết định 240/QĐ of the Ministry of Education, 1984.
 */
const CLOSED: ReadonlyMap<string, number> = new Map([
  ...['oa', 'oă', 'oe', 'uâ', 'uê', 'uy', 'iê', 'yê', 'uô', 'ươ'].map((vowels) => [vowels, 1] as const),
  ['uyê', 2],
]);
const OPEN: ReadonlyMap<string, number> = new Map([
  ...['ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iu', 'oi', 'ôi', 'ơi', 'ua', 'ui', 'ưa', 'ưi', 'ưu'].map(
    (vowels) => [vowels, 0] as const,
  ),
  ...['iêu', 'yêu', 'uôi', 'ươi', 'ươu', 'oai', 'oay', 'oao', 'oeo', 'uây', 'uê', 'uơ', 'uya', 'uyu'].map(
    (vowels) => [vowels, 1] as const,
  ),
]);
/** The longest syllable: «nghiêng». */
const LONGEST = 7;

/** A letter with its marks, decomposed. */
interface Letter {
  /** Without its tone, composed, small: «ê». */
  readonly plain: string;
  /** Without its tone, decomposed. */
  readonly written: string;
  /** The combining mark of its tone; empty for none. */
  readonly tone: string;
}

/**
 * A word whose tone mark stands on a letter that never bears it in such a syllable, with the mark where it belongs:
 * «Đòan» → «Đoàn», «cuả» → «của», «qúy» → «quý». Undefined for all other words, and for what is no Vietnamese syllable.
 * @param start, end the word in the text, composed or not.
 */
export function withToneInPlace(text: string, start: number, end: number): string | undefined {
  if (!hasTonedVowels(text, start, end)) return undefined;
  const word = text.slice(start, end);
  const letters = lettersOf(word);
  const toned = letters.findIndex(({ tone }) => tone !== '');
  const right = toneIndex(letters);
  if (right === undefined || right === toned || letters.some(({ tone }, at) => tone !== '' && at !== toned)) {
    return undefined;
  }
  const { tone } = letters[toned]!;
  const respelt = letters.map(({ written }, at) => (at === right ? written + tone : written)).join('');
  return word === word.normalize('NFC') ? respelt.normalize('NFC') : respelt.normalize('NFD');
}

/** Whether a toned letter stands beside another vowel: of most words none does. */
function hasTonedVowels(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (toneOf(unit) === 0) continue;
    // a combining mark stands behind its vowel
    const before = at - 1 >= start && isVowel(text.charCodeAt(at - 1));
    return before || (at + 1 < end && isVowel(text.charCodeAt(at + 1)));
  }
  return false;
}

function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const char of word.normalize('NFD')) {
    const last = letters.at(-1);
    const isTone = toneOf(char.charCodeAt(0)) !== 0;
    const isMark = isTone || (last !== undefined && (last.written + char).normalize('NFC').length === 1);
    if (last === undefined || !isMark) letters.push({ plain: char.toLowerCase(), written: char, tone: '' });
    else if (isTone) letters[letters.length - 1] = { ...last, tone: char };
    else {
      const written = last.written + char;
      letters[letters.length - 1] = { plain: written.normalize('NFC').toLowerCase(), written, tone: last.tone };
    }
  }
  return letters;
}

/** The index of the letter that bears the tone of a syllable; undefined where either of two may, and for other words. */
function toneIndex(letters: readonly Letter[]): number | undefined {
  if (letters.length > LONGEST) return undefined;
  const isVowelAt = (at: number): boolean => at < letters.length && isVowel(letters[at]!.plain.charCodeAt(0));
  let first = 0;
  while (first < letters.length && !isVowelAt(first)) first++;
  const onset = plain(letters, 0, first);
  if (onset === 'q' && letters[first]?.plain === 'u') first++;
  let end = first;
  while (isVowelAt(end)) end++;
  // «gi» is one consonant or a consonant and a vowel
  if (!ONSETS.has(onset) || (onset === 'g' && letters[first]?.plain === 'i')) return undefined;
  const coda = plain(letters, end, letters.length);
  if (!CODAS.has(coda) || end === first) return undefined;
  if (end === first + 1) return first;
  const index = (coda === '' ? OPEN : CLOSED).get(plain(letters, first, end));
  return index === undefined ? undefined : first + index;
}

function plain(letters: readonly Letter[], from: number, to: number): string {
  return letters
    .slice(from, to)
    .map((letter) => letter.plain)
    .join('');
}
