import { personKeyOf } from '../../corpus/identity/offices';
import { squeeze } from '../../text/spelling';
import { writtenLike } from './writtenLike';

/** Surname, given name and what stands between; names of the Central Highlands and of the clergy are long. */
const [FEWEST_WORDS, MOST_WORDS] = [2, 8];

/** A capital, then letters, of which some may stand behind an apostrophe, a hyphen or a stop: «H’Bơ», «Xi-xu-lít». */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’‘`.-][\p{L}\p{M}]+)*['’]?$/u;

/** A person's full name as someone types it, composed and in one line; undefined for what cannot be one. */
export function readTypedName(typed: string): string | undefined {
  const name = squeeze(typed).normalize('NFC');
  const words = name.split(' ');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return undefined;
  return words.every((word) => NAME_WORD.test(word)) ? name : undefined;
}

/**
 * Another name in the form in which one is written: in capitals and decomposed as there. Words that stay are left as
 * they are, with the white space between them, which may be the end of a line.
 * @param from the name that is replaced, in its usual spelling.
 */
export function rewriteName(written: string, from: string, to: string): string {
  const [old, now] = [from.split(' '), to.split(' ')];
  const pieces = written.split(/(\s+)/u); // words, and the white space between them
  const words = Math.ceil(pieces.length / 2);
  // a name that is only spelt in another way is written anew as a whole
  const isSame = (a: string, b: string): boolean =>
    personKeyOf(from) !== personKeyOf(to) && personKeyOf(a) === personKeyOf(b);
  if (words !== old.length) return writtenLike(written, to);
  const like = (text: string): string => writtenLike(written, text);
  if (old.length === now.length) {
    return pieces
      .map((piece, index) =>
        index % 2 === 1 || isSame(old[index / 2]!, now[index / 2]!) ? piece : like(now[index / 2]!),
      )
      .join('');
  }
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail)!, now.at(-1 - tail)!)) tail++;
  return [
    pieces.slice(0, Math.max(2 * head - 1, 0)).join(''),
    now
      .slice(head, now.length - tail)
      .map(like)
      .join(' '),
    pieces.slice(pieces.length - 2 * tail + 1).join(''),
  ]
    .filter((piece) => piece !== '')
    .join(' ');
}
