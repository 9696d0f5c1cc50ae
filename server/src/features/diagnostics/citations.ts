import { readSymbol } from '../../corpus/identity/documentKeys';
import { entrySource, sourcesIn } from '../../corpus/identity/entryPlace';
import type { Document, Evidence } from '../../corpus/identity/things';
import { Standing, standingFor, standingOf } from '../../corpus/knowledge/standing';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { styleOf } from '../../recognition/directives/symbolParts';
import type { DirectiveMention, DocumentHeader, Span } from '../../recognition/mention';
import { sourceNames } from '../cards/sources';
import { isOwnText } from '../definition';
import type { Presentation } from '../wording/presentation';
import type { Question } from './check';

/** A mention that stands for one document, of which no other can bear the same number and symbol. */
export interface Citation {
  readonly mention: DirectiveMention;
  readonly document: Document;
  /** How the document was identified. */
  readonly evidence: readonly Evidence[];
}

/** A place in some article. */
export interface Witness {
  readonly uri: string;
  readonly span: Span;
}

/** So many of the articles that cite a document are asked what they say of it. */
const MOST_ASKED = 10;

/**
 * The mentions of an article whose documents can be compared across articles. Left out are those of bodies of which
 * there are many in a province («12/KH-UBND», «05-NQ/ĐU»), and of schools and firms: what seems one document may be two.
 * Left out, too, are those of which type word and symbol disagree: either may be wrong.
 */
export function* comparableCitations({ snapshot, article }: Question): Iterable<Citation> {
  for (const [index, mention] of article.mentions.entries()) {
    if (mention.kind !== 'directive' || mention.symbol === null || mention.proposed || !isOfOneBody(mention)) continue;
    if (mention.disagreement !== undefined) continue;
    const resolution = snapshot.resolve({ uri: article.uri, mention: index });
    if (resolution?.kind === 'document')
      yield { mention, document: resolution.document, evidence: resolution.evidence };
  }
}

function isOfOneBody({ symbol, number }: DirectiveMention): boolean {
  const { numbering, style, local, body } = readSymbol(symbol ?? '', number?.split('/')[1] ?? null);
  if (style === 'party') return numbering === 'term' || body === 'TU';
  return !local && styleOf(body.split('-')[0]!.replace(/\d+$/u, '')) === 'state';
}

/** What is asked of a mention or a head of a document's own text. */
type Statement = Pick<DirectiveMention, 'date' | 'issuer' | 'subject'>;

/**
 * Finds the first place that says something of a document: its own text, else the fullest or an early citation. Each
 * document is looked for once, however often an article cites it.
 * @param says whether a statement says it.
 */
export function witnesses(
  snapshot: CorpusSnapshot,
  says: (statement: Statement, document: Document) => boolean,
): (document: Document) => Witness | undefined {
  const known = new Map<string, Witness | null>();
  return (document) => {
    const { key } = document;
    let found = known.get(key);
    if (found === undefined) {
      found = witness(snapshot, key, (statement) => says(statement, document)) ?? null;
      known.set(key, found);
    }
    return found ?? undefined;
  };
}

function witness(snapshot: CorpusSnapshot, key: string, says: (statement: Statement) => boolean): Witness | undefined {
  const best = snapshot.definition(key);
  const places = snapshot.firstMentions({ kind: 'directive', key }, MOST_ASKED);
  const articles = new Set([...(best === undefined ? [] : [best.uri]), ...places.map(({ uri }) => uri)]);
  for (const uri of articles) {
    const article = snapshot.article(uri);
    if (article === undefined) continue;
    if (article.header !== null && best?.uri === uri && says(article.header)) return { uri, span: article.header };
    for (const place of snapshot.mentionsIn({ kind: 'directive', key }, uri)) {
      const mention = article.mentions[place.mention];
      if (mention?.kind === 'directive' && says(mention)) return { uri, span: mention };
    }
  }
  return undefined;
}

/** What those who differ from a document's known fact have to say. */
export interface Dispute {
  /** Sources of the catalogue that say what the article says, all of them weaker than those of the known fact. */
  readonly weaker: readonly string[];
  /** Sources of the catalogue that say the known fact and have been published. */
  readonly stronger: readonly string[];
}

/**
 * Who says of a document what an article says against its known fact, by the rule of {@link Standing}.
 * @param says whether a value is what the article says.
 * @returns undefined where a source as weighty as those of the known fact says it: that is a matter of the sources.
 */
export function disputeOf(
  snapshot: CorpusSnapshot,
  { key, source, entry, conflicts }: Document,
  field: 'date' | 'issuer' | 'subject',
  says: (value: string) => boolean,
): Dispute | undefined {
  const own = ownHead(snapshot, key)?.[field] ?? null;
  if (own !== null && says(own)) return undefined;
  const sources = sourcesIn(source);
  const known = Math.max(
    ...sources.map((one) => standingFor(one, field)),
    own === null ? 0 : Standing.ownText,
    entry === null ? 0 : Standing.published,
  );
  const others = conflicts.filter((conflict) => conflict.field === field && says(conflict.value));
  const named = others.map((conflict) => conflict.source).filter((name) => snapshot.article(name) === undefined);
  if (named.some((name) => standingOf(name) >= known)) return undefined;
  return { weaker: named, stronger: sources.filter((one) => standingFor(one, field) > Standing.unverified) };
}

/** What has been looked up of heads: an article may cite one document a thousand times. */
const headsOf = new WeakMap<CorpusSnapshot, Map<string, DocumentHeader | null>>();

/** The head of a document's own text, where the corpus has it. */
function ownHead(snapshot: CorpusSnapshot, key: string): DocumentHeader | null {
  const heads = headsOf.get(snapshot) ?? new Map<string, DocumentHeader | null>();
  headsOf.set(snapshot, heads);
  let head = heads.get(key);
  if (head === undefined) {
    const best = snapshot.definition(key);
    head = best !== undefined && isOwnText(snapshot, best) ? (snapshot.article(best.uri)?.header ?? null) : null;
    heads.set(key, head);
  }
  return head;
}

/** What a finding says besides where weaker sources say what the article says: who says which. */
export function whoSaysWhich({ weaker, stronger }: Dispute, { entry }: Document, { words }: Presentation): string {
  if (weaker.length === 0) return '';
  const known = entry === null ? stronger : [entrySource(entry), ...stronger];
  return ` ${words.whoSaysWhich(sourceNames(weaker, words), sourceNames(known, words))}`;
}
