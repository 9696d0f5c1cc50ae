import { ASKING_WORDS, QUESTION_OPENERS, QUESTIONS } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';

const questions = phraseSet(QUESTIONS);
const asking = new WordSet(ASKING_WORDS);
const openers = new WordSet(QUESTION_OPENERS);
const NOT = wordSymbol('không');
/** From «có» to the end of its question, in tokens: «có ảnh hưởng đến cán bộ xã không». */
const LONGEST_QUESTION = 8;

/**
 * Where the predicate of a question begins that a subject of tokens `from` to `end` runs into: «tinh gọn bộ máy | có
 * liên quan không?», «… | được thực hiện như thế nào»; `end` where none does.
 */
export function beforeQuestion(tokens: Tokens, from: number, end: number): number {
  let asks = end < tokens.count && questions.has(tokens, end);
  if (!asks && tokens.symbol[end] !== Mark.question && tokens.symbol[end - 1] !== NOT) return end;
  for (let i = end - 1; i > from && i >= end - LONGEST_QUESTION; i--) {
    if (asking.has(tokens, i)) asks = true;
    else if (asks && openers.has(tokens, i)) {
      let start = i;
      // «có được áp dụng không»
      while (start - 1 > from && openers.has(tokens, start - 1)) start--;
      return start;
    }
  }
  return end;
}
