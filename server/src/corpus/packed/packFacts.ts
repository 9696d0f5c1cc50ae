import type { ArticleFacts } from '../facts/articleRecord';
import { claim, layout, writeArticle } from './articleForms';
import { DamagedError } from './byteReader';
import { contexts } from './contexts';
import { int32, text, texts, uint } from './form';
import { lines } from './lines';
import { spans, writeMentions } from './mentions';
import { PackedFacts } from './packedFacts';
import { areSections, packSections } from './sections';

/**
 * Packs what the index needs of an article into one piece of bytes: the form in which it is kept in memory and between
 * sessions, and in which one thread sends it to another. Nothing is lost: {@link unpackFacts} gives what is deeply equal.
 * The article's name is not in it, so it stays as it is when the file gets another.
 */
export function packFacts(facts: ArticleFacts): Uint8Array<ArrayBuffer> {
  const { mentions } = facts.article;
  return packSections({
    outline(to) {
      to.int32(facts.fingerprint);
      writeArticle(to, facts.article);
    },
    layout: (to) => layout.write(to, facts.article),
    lines: (to) => lines.write(to, facts.article),
    spans: (to) => spans.write(to, mentions),
    directives(to) {
      writeMentions(to, 'directives', mentions);
      to.list(claim, facts.claims);
      to.orNull(claim, facts.ownText);
      contexts.write(to, facts.contexts);
      to.byIndex(uint, facts.sentences);
      to.texts([...facts.slots]);
    },
    people(to) {
      writeMentions(to, 'people', mentions);
      to.byIndex(text, facts.names);
      to.byIndex(texts, facts.holders);
    },
    numbers(to) {
      writeMentions(to, 'numbers', mentions);
      to.byIndex(int32, new Map([...facts.figureContexts.entries()].filter(([, hash]) => hash !== 0)));
    },
    keys(to) {
      for (const key of facts.keys) to.textOrNull(key);
    },
  });
}

/**
 * The facts that were packed, all of them read and checked.
 * @param uri the article's name.
 * @throws DamagedError where the bytes cannot be what {@link packFacts} made: damaged, or of another format.
 */
export function unpackFacts(uri: string, bytes: Uint8Array): ArticleFacts {
  if (!areSections(bytes)) throw new DamagedError('bytes have changed, or are of another format');
  const packed = new PackedFacts(uri, bytes);
  const { fingerprint, member, keys, names, holders, claims, ownText, contexts, sentences, figureContexts } = packed;
  const { slots, reach } = packed;
  const article = { ...packed.article };
  if ((reach.at(-1) ?? 0) > article.length) throw new DamagedError('mentions reach beyond the article');
  const ofMentions = { keys, names, holders, contexts, sentences, figureContexts, reach };
  return { article, fingerprint, member, claims, ownText, slots, ...ofMentions };
}
