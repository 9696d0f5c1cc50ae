import { Corpus } from '../../server/src/corpus/corpus';
import type { Question } from '../../server/src/features/diagnostics/check';
import { CHECKS } from '../../server/src/features/diagnostics/registry';
import { presentation } from '../../server/src/features/wording/presentation';

/** What each check of the registry is asked, by its code. */
export const ASKED: readonly { readonly name: string; ask(question: Question): number }[] = CHECKS.map((check) => ({
  name: check.code,
  ask: (question) => Array.from(check.find(question)).length,
}));

/** The first of some articles, in a corpus of all of them, as checks are asked about it. */
export function questionAbout(texts: readonly string[]): Question {
  const corpus = new Corpus();
  const uris = texts.map((_, index) => `file:///tin/bai-${index}.txt`);
  for (const [index, uri] of uris.entries()) corpus.update(uri, texts[index]!);
  const snapshot = corpus.snapshot();
  return { snapshot, article: snapshot.article(uris[0]!)!, shown: presentation('vi', true) };
}
