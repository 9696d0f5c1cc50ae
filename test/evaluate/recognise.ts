import { keepWords, wordsOf } from '../../server/src/commandLine/mentionWords';
import { Corpus } from '../../server/src/corpus/corpus';
import { canonicalByName } from '../../server/src/corpus/identity/documentKeys';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import { type AnnotatedArticle, annotateArticle, type ResolvedReference } from '../../server/src/export/annotation';
import { analyze } from '../../server/src/recognition/analyze';

/** A text by the name of its file. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What the extension says of each text, resolved with all of them together, as `analyze` prints it. */
export function recognise(texts: readonly NamedText[]): AnnotatedArticle[] {
  const corpus = new Corpus();
  const kept = texts.map(({ name, text }) => {
    const analysis = analyze(text);
    const uri = `file:///${encodeURIComponent(name)}`;
    corpus.enter(uri, text, analysis);
    return { name, uri, words: keepWords(text, analysis.mentions) };
  });
  const snapshot = corpus.snapshot();
  return kept.map(({ name, uri, words }) => {
    const article = snapshot.article(uri);
    if (article === undefined) throw new Error(`${name} was not indexed.`);
    return annotateArticle(name, article, wordsOf(words, article.mentions), (mention) =>
      referenceAt(snapshot, uri, mention),
    );
  });
}

/** The document behind a mention; why it is that one is not measured. */
function referenceAt(snapshot: CorpusSnapshot, uri: string, index: number): ResolvedReference | undefined {
  const mention = snapshot.article(uri)?.mentions[index];
  if (mention?.kind !== 'directive') return undefined;
  const resolution = snapshot.resolve({ uri, mention: index });
  const { canonical, term } =
    resolution?.kind === 'document' ? resolution.document : { canonical: canonicalByName(mention), term: null };
  return { canonical, resolvedTerm: term, evidence: null };
}
