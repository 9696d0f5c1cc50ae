import assert from 'node:assert/strict';
import { canonicalByName } from '../../../../server/src/corpus/identity/documentKeys';
import type { CorpusSnapshot } from '../../../../server/src/corpus/snapshot';
import { analyze } from '../../../../server/src/recognition/analyze';
import { CheckedCorpus } from '../../checkedCorpus';

/**
 * A small article: the day it came out (null where it does not say), its text, and its province. In the text
 * `[Nghị quyết 18 → NQ:18/TW XII]` marks a mention with the document and term that it must be given; `→ ?` one that
 * must be left open.
 */
export type Row = readonly [published: string | null, text: string, locality?: string];

/** One test for each row, or for each list of rows that stand in one corpus. */
export function meanings(name: string, rows: readonly (Row | readonly Row[])[]): void {
  suite(name, () => {
    for (const row of rows) {
      const articles = isList(row) ? row : [row];
      test(articles.map(([, text]) => text).join(' | '), () => check(articles));
    }
  });
}

function isList(row: Row | readonly Row[]): row is readonly Row[] {
  return Array.isArray(row[0]);
}

const MARKED = /\[([^\]→]+) → ([^\]]+)\]/gu;

function check(articles: readonly Row[]): void {
  const corpus = new CheckedCorpus();
  const entered = articles.map(([published, marked, locality = null], index) => {
    const uri = `file:///${index}.txt`;
    const text = marked.replace(MARKED, '$1');
    const analysis = { ...analyze(text), published, locality };
    corpus.enter(uri, text, analysis);
    return { uri, marked, text };
  });
  const snapshot = corpus.snapshot();
  for (const { uri, marked, text } of entered) {
    const found = [...marked.matchAll(MARKED)];
    const mentions = snapshot.article(uri)!.mentions;
    let shift = 0;
    for (const { 0: whole, 1: words = '', 2: meant, index } of found) {
      const start = index - shift;
      shift += whole.length - words.length;
      const mention = mentions.findIndex(
        (other) => other.kind === 'directive' && other.start === start && other.end === start + words.length,
      );
      assert.notEqual(mention, -1, `no directive «${words}» in «${text}»`);
      assert.equal(meaningOf(snapshot, uri, mention), meant, words);
    }
  }
}

/** As the annotation form gives canonical and resolvedTerm. */
function meaningOf(snapshot: CorpusSnapshot, uri: string, index: number): string {
  const resolution = snapshot.resolve({ uri, mention: index });
  if (resolution?.kind === 'document') {
    const { canonical, term } = resolution.document;
    return term === null ? canonical : `${canonical} ${term}`;
  }
  const mention = snapshot.article(uri)!.mentions[index];
  return (mention?.kind === 'directive' ? canonicalByName(mention) : null) ?? '?';
}
