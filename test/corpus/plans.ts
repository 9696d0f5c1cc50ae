import assert from 'node:assert/strict';
import type { Place } from '../../server/src/corpus/identity/things';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import type { Mention } from '../../server/src/recognition/mention';
import { CheckedCorpus } from './checkedCorpus';

/** A plan of a province in full, an article that cites it in short, and what it is in the corpus. */
export const FULL = 'Triển khai Kế hoạch số 27-KH/TU ngày 18/3/2021 của Tỉnh ủy Lạng Sơn về phát triển đảng viên.';
export const SHORT = 'Một năm thực hiện Kế hoạch 27 của Tỉnh ủy Lạng Sơn.';
export const KEY = 'KH:27/TU@Lạng Sơn 2020-2025';
export const DOCUMENT = { kind: 'directive', key: KEY } as const;

/** A corpus of texts by their URI. */
export function corpusOf(articles: Readonly<Record<string, string>>): CheckedCorpus {
  const corpus = new CheckedCorpus();
  for (const [uri, text] of Object.entries(articles)) corpus.update(uri, text);
  return corpus;
}

/** The place of the first mention of a kind. */
export function first(snapshot: CorpusSnapshot, uri: string, kind: Mention['kind']): Place {
  const mention = snapshot.article(uri)?.mentions.findIndex((found) => found.kind === kind) ?? -1;
  assert.notEqual(mention, -1);
  return { uri, mention };
}

/** The document that the first directive of an article stands for. */
export function keyAt(snapshot: CorpusSnapshot, uri: string): string | undefined {
  const resolution = snapshot.resolve(first(snapshot, uri, 'directive'));
  return resolution?.kind === 'document' ? resolution.document.key : undefined;
}
