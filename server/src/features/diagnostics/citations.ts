import { readSymbol } from '../../corpus/identity';
import type { CorpusSnapshot, Document } from '../../corpus/snapshot';
import { styleOf } from '../../recognition/directives/symbolParts';
import type { DirectiveMention, Span } from '../../recognition/mention';
import type { Question } from './check';

/** A mention that stands for one document, of which no other can bear the same number and symbol. */
export interface Citation {
  readonly mention: DirectiveMention;
  readonly document: Document;
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
 */
export function* comparableCitations({ snapshot, article }: Question): Iterable<Citation> {
  for (const [index, mention] of article.mentions.entries()) {
    if (mention.kind !== 'directive' || mention.symbol === null || mention.proposed || !isOfOneBody(mention)) continue;
    const resolution = snapshot.resolve({ uri: article.uri, mention: index });
    if (resolution?.kind === 'document') yield { mention, document: resolution.document };
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
    for (const [index, mention] of article.mentions.entries()) {
      if (mention.kind !== 'directive' || !says(mention)) continue;
      if (snapshot.thing({ uri, mention: index })?.key === key) return { uri, span: mention };
    }
  }
  return undefined;
}

/** Whether a source of the catalogue is known to say the same of a document: that is a matter of the sources. */
export function isKnownDispute(
  snapshot: CorpusSnapshot,
  { conflicts }: Document,
  field: 'date' | 'issuer' | 'subject',
  says: (value: string) => boolean,
): boolean {
  return conflicts.some(
    (conflict) => conflict.field === field && says(conflict.value) && snapshot.article(conflict.source) === undefined,
  );
}
