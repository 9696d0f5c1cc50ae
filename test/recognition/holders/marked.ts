import assert from 'node:assert/strict';
import { findTitlesAndPeople } from '../../../server/src/recognition/holders/findTitlesAndPeople';
import type { Layout } from '../../../server/src/recognition/layout';
import type { PersonMention, TitleMention } from '../../../server/src/recognition/mention';
import { tokenize } from '../../../server/src/text/tokenize';

/** A page of which nothing is known: no byline, no credit. */
export const NO_LAYOUT: Layout = {
  headline: null,
  chrome: [],
  furniture: [],
  captions: [],
  sections: [],
  bylines: [],
  credits: [],
  publicationDate: null,
  header: null,
};

/**
 * Checks a text whose titles and people are marked where they stand:
 * `{Bí thư Tỉnh ủy → Lê Văn An}` a title and its holder (`A + B` several, `?` nobody that is known, `many` generic,
 * `former`, `acting` and `new` before the holder); `<Lê Văn An>` an official; `<~Lê Văn An>` another person.
 */
export function checkMarked(marked: string): void {
  const text = marked.replace(/\{([^{}]*?) → [^{}]*\}/gu, '$1').replace(/<~?([^<>]*)>/gu, '$1');
  assert.equal(mark(text), marked);
}

/** Suites of examples, each checked by {@link checkMarked}, under the names of what they show. */
export function suitesOf(title: string, forms: Readonly<Record<string, readonly string[]>>): void {
  suite(title, () => {
    for (const [form, rows] of Object.entries(forms)) {
      suite(form, () => {
        for (const row of rows) test(row, () => checkMarked(row));
      });
    }
  });
}

/** A text with its titles and people marked as {@link checkMarked} reads them. */
export function mark(text: string): string {
  const tokens = tokenize(text);
  const { titles, people } = findTitlesAndPeople(tokens, NO_LAYOUT, new Uint8Array(tokens.count));
  const mentions = [...titles, ...people].map(({ mention }) => mention).sort((a, b) => b.start - a.start);
  let marked = text;
  for (const mention of mentions) {
    const words = text.slice(mention.start, mention.end);
    const shown = mention.kind === 'title' ? markTitle(words, mention) : markPerson(words, mention);
    marked = marked.slice(0, mention.start) + shown + marked.slice(mention.end);
  }
  return marked;
}

function markTitle(words: string, { status, holder, holders, generic }: TitleMention): string {
  const names = holder ?? holders?.join(' + ') ?? (generic ? 'many' : '?');
  return `{${words} → ${status === null ? '' : `${status} `}${names}}`;
}

function markPerson(words: string, { role }: PersonMention): string {
  return role === 'official' ? `<${words}>` : `<~${words}>`;
}
