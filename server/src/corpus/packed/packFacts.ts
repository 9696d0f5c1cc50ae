import type { Mention } from '../../recognition/mention';
import { type ArticleFacts, memberOf, reachOf } from '../articleRecord';
import { claim, outline } from './articleForms';
import { DamagedError } from './byteReader';
import { contexts } from './contexts';
import { int32, text, texts, uint } from './form';
import { lines } from './lines';
import { readMentions, spans, writeMentions } from './mentions';
import { packSections, readSection } from './sections';

/**
 * Packs what the index needs of an article into one piece of bytes: the form in which it is kept in memory and between
 * sessions, and in which one thread sends it to another. Nothing is lost: {@link unpackFacts} gives what is deeply equal.
 * The article's name is not in it, so it stays as it is when the file gets another.
 */
export function packFacts(facts: ArticleFacts): Uint8Array {
  const { mentions } = facts.article;
  return packSections({
    outline(to) {
      outline.write(to, facts.article);
      lines.write(to, facts.article);
      to.int32(facts.fingerprint);
    },
    spans: (to) => spans.write(to, mentions),
    directives(to) {
      writeMentions(to, 'directives', mentions);
      to.list(claim, facts.claims);
      to.orNull(claim, facts.ownText);
      contexts.write(to, facts.contexts);
      to.byIndex(uint, facts.sentences);
      to.list(text, [...facts.slots]);
    },
    others(to) {
      writeMentions(to, 'others', mentions);
      to.byIndex(text, facts.names);
      to.byIndex(texts, facts.holders);
    },
    keys(to) {
      for (const key of facts.keys) to.textOrNull(key);
      to.byIndex(int32, new Map([...facts.figureContexts.entries()].filter(([, hash]) => hash !== 0)));
    },
  });
}

/**
 * The facts that were packed.
 * @param uri the article's name.
 * @throws DamagedError where the bytes cannot be what {@link packFacts} made: damaged, or of another format.
 */
export function unpackFacts(uri: string, bytes: Uint8Array): ArticleFacts {
  const places = readSection(bytes, 'spans', spans.read);
  const count = places.kinds.length;
  const mentions = new Array<Mention>(count);
  const { article, fingerprint } = readSection(bytes, 'outline', (from) => ({
    article: { ...outline.read(from), ...lines.read(from) },
    fingerprint: from.int32(),
  }));
  const directives = readSection(bytes, 'directives', (from) => {
    readMentions(from, 'directives', places, mentions);
    return {
      claims: from.list(claim),
      ownText: from.orNull(claim) ?? undefined,
      contexts: contexts.read(from, count),
      sentences: from.byIndex(uint, count),
      slots: new Set(from.list(text)),
    };
  });
  const others = readSection(bytes, 'others', (from) => {
    readMentions(from, 'others', places, mentions);
    return { names: from.byIndex(text, count), holders: from.byIndex(texts, count) };
  });
  const keys = readSection(bytes, 'keys', (from) => ({
    keys: Array.from(mentions, () => from.textOrNull() ?? undefined),
    figureContexts: sparse(count, from.byIndex(int32, count)),
  }));
  const reach = reachOf(mentions);
  if ((reach.at(-1) ?? 0) > article.length) throw new DamagedError('mentions reach beyond the end of the article');
  return {
    article: { ...article, uri, mentions },
    fingerprint,
    member: memberOf(uri, article.published),
    reach,
    ...directives,
    ...others,
    ...keys,
  };
}

/** A list of so many numbers, those not told 0. */
function sparse(length: number, told: ReadonlyMap<number, number>): Int32Array {
  const all = new Int32Array(length);
  for (const [index, value] of told) all[index] = value;
  return all;
}
