import type { Span } from '../../recognition/mention';
import { withoutPlaces } from '../resolution/placePairs';
import { type Content, contentOf } from '../resolution/subjects';

/**
 * In UTF-16 units: a sentence that is longer is no sentence that anybody wrote, so words far from a mention are not
 * its context. It is read in blocks of this length, and the context of a mention is its block and those beside it.
 */
export const BLOCK = 400;
/** Up to this length a sentence is one context. */
const LONGEST_SENTENCE = 3 * BLOCK;

const [STOP, SPACE, LINE_FEED, CARRIAGE_RETURN] = [0x2e, 0x20, 0x0a, 0x0d];

/**
 * What is spoken of around mentions: in their sentence, without these mentions and without the names of places. What
 * stands in one sentence, or in one block of a very long one, shares a context, so all of it is linear in the text,
 * however many mentions stand in one sentence.
 * @param mentions in reading order, without overlaps; by their index in the article.
 * @returns by the same index.
 */
export function contextsOf(text: string, mentions: readonly (readonly [index: number, Span])[]): Map<number, Content> {
  const contexts = new Map<number, Content>();
  let sentence: Span = { start: 0, end: 0 };
  let window: Span = sentence;
  let content: Content | undefined;
  /** The first of the mentions that ends behind the window's start. */
  let first = 0;
  for (const [index, mention] of mentions) {
    if (mention.end > sentence.end) sentence = sentenceAround(text, mention, sentence);
    const around = windowAround(mention, sentence);
    if (content === undefined || around.start !== window.start || around.end !== window.end) {
      window = around;
      while (mentions[first]![1].end <= window.start) first++;
      content = withoutPlaces(contentOf(text, between(mentions, first, window)));
    }
    contexts.set(index, content);
  }
  return contexts;
}

/**
 * The sentence of each mention, by its first offset.
 * @param mentions in reading order, without overlaps; by their index in the article.
 * @returns by the same index.
 */
export function sentencesOf(text: string, mentions: readonly (readonly [index: number, Span])[]): Map<number, number> {
  const sentences = new Map<number, number>();
  let sentence: Span = { start: 0, end: 0 };
  for (const [index, mention] of mentions) {
    if (mention.end > sentence.end) sentence = sentenceAround(text, mention, sentence);
    sentences.set(index, sentence.start);
  }
  return sentences;
}

/**
 * The sentence in which a mention stands. What looks like its end inside a mention is none.
 * @param before the sentence of the mention before, in which this one may begin.
 */
function sentenceAround(text: string, mention: Span, before: Span): Span {
  let start = mention.start < before.end ? before.start : mention.start;
  while (start > before.end && !endsSentence(text, start - 1)) start--;
  let end = mention.end;
  while (end < text.length && !endsSentence(text, end)) end++;
  return { start, end };
}

/** The part of its sentence that is a mention's context. */
function windowAround(mention: Span, sentence: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  const block = Math.floor((mention.start - sentence.start) / BLOCK);
  const start = sentence.start + Math.max(0, block - 1) * BLOCK;
  return { start, end: Math.min(sentence.end, sentence.start + (block + 2) * BLOCK) };
}

/** The stretches of a window between the mentions in it. */
function between(mentions: readonly (readonly [index: number, Span])[], first: number, window: Span): Span[] {
  const stretches: Span[] = [];
  let { start } = window;
  for (let at = first; at < mentions.length && mentions[at]![1].start < window.end; at++) {
    const mention = mentions[at]![1];
    if (mention.start > start) stretches.push({ start, end: mention.start });
    start = mention.end;
  }
  if (start < window.end) stretches.push({ start, end: window.end });
  return stretches;
}

/** A full stop before white space, or an empty line. */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === STOP) return at + 1 === text.length || isWhite(text.charCodeAt(at + 1));
  return unit === LINE_FEED && isWhite(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== SPACE;
}

function isWhite(unit: number): boolean {
  return unit === SPACE || unit === LINE_FEED || unit === CARRIAGE_RETURN;
}
