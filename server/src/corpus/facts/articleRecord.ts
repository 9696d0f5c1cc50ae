import { NOTHING_KNOWN } from '../../recognition/directives/nothingKnown';
import type { ArticleAnalysis, DirectiveMention, DocumentHeader, Mention } from '../../recognition/mention';
import { fingerprintOf } from '../../text/fingerprint';
import { readLines } from '../../text/positions';
import { canonicalOf, labelOf, localSlot, type SymbolParts } from '../identity/documentKeys';
import { holdersOf, officeOf, personKeyOf, respellName } from '../identity/offices';
import type { Article, Office } from '../identity/things';
import { memberOf, ranked } from '../lists/order';
import type { Member } from '../lists/postings';
import { namesConference } from '../resolution/conference';
import type { Outcome } from '../resolution/outcome';
import { ownKey, periodSaid } from '../resolution/stated';
import { readStatement, readStatements, type Statement } from '../resolution/statement';
import type { Content } from '../resolution/subjects';
import { contextsOf, sentencesOf } from './contexts';
import { furtherDependencies } from './dependencies';
import { figureContextsOf } from './figureContexts';
import { figureKey } from './figures';
import { foreignTitles } from './foreignHolders';

/** What one mention says of a document that it names completely. */
export interface Claim {
  readonly key: string;
  readonly canonical: string;
  readonly label: string;
  readonly slot: string;
  readonly symbol: SymbolParts;
  readonly numberYear: string | null;
  readonly locality: string | null;
  readonly period: string;
  readonly type: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** How much it says; see {@link Statement.fullness}. */
  readonly fullness: number;
}

/** An article with all that the index needs of it and that does not depend on other articles. */
export interface ArticleFacts {
  readonly article: Article;
  /** By which its text is known again; see {@link fingerprintOf}. */
  readonly fingerprint: number;
  readonly member: Member;
  /** For each mention its office, person, figure or date, as far as it has one; undefined for directives. */
  readonly keys: readonly (string | undefined)[];
  /** The name of each person mention, as one spelling. */
  readonly names: ReadonlyMap<number, string>;
  /** The holders of each title, in one spelling. */
  readonly holders: ReadonlyMap<number, readonly string[]>;
  /** Documents that the article names completely. */
  readonly claims: readonly Claim[];
  /** The document whose own text this is. */
  readonly ownText: Claim | undefined;
  /** What is spoken of around each directive that has a number and does not name its document completely. */
  readonly contexts: ReadonlyMap<number, Content>;
  /** The sentence of each directive that has a number, by its first offset. */
  readonly sentences: ReadonlyMap<number, number>;
  /** For each mention that is a figure what its clause says of it, else 0; see {@link figureContextsOf}. */
  readonly figureContexts: Int32Array;
  /** Slots and names on which the resolution of its mentions depends. */
  readonly slots: ReadonlySet<string>;
  /** `reach[i]` is the greatest end of mentions 0 to i. */
  readonly reach: Int32Array;
}

/** The same with what its directives stand for. */
export interface ArticleRecord extends ArticleFacts {
  /** By the index of the mention. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** The mentions that resolution looks at, by their indexes: see {@link ResolvableArticle.mentions}. */
  readonly toResolve: readonly (Mention | undefined)[];
  /** One of the article's mentions, where the others are not asked for. */
  mention(index: number): Mention | undefined;
}

/**
 * Reads off an article what the index needs. Not to be kept: its strings are cut out of the text, and would keep it too.
 * @param text the text that was analysed.
 */
export function readFacts(uri: string, text: string, analysis: ArticleAnalysis): ArticleFacts {
  const article: Article = { ...analysis, uri, length: text.length, ...readLines(text) };
  const names = new Map<number, string>();
  const holders = new Map<number, readonly string[]>();
  const open = new Set<number>();
  const statements = readStatements(article);
  const slots = new Set<string>();
  const claims = new Map<number, Claim>();
  const foreign = foreignTitles(text, article.mentions);
  for (const statement of statements) {
    const claim = claimOf(statement);
    if (claim !== undefined) {
      claims.set(statement.index, claim);
      continue;
    }
    open.add(statement.index);
    slots.add(statement.name.slot);
    if (statement.locality !== null) slots.add(localSlot(statement.name.slot, statement.locality));
  }
  for (const statement of statements) {
    const claim = claims.get(statement.index);
    // a short form may lean on a citation of another place's document
    if (claim !== undefined && slots.has(statement.name.slot)) slots.add(claim.slot);
  }
  for (const name of furtherDependencies(article.mentions, claims)) slots.add(name);
  for (const [index, mention] of article.mentions.entries()) {
    if (mention.kind === 'directive' && namesConference(mention)) open.add(index);
    if (mention.kind === 'person') names.set(index, respellName(text.slice(mention.start, mention.end)));
    if (mention.kind !== 'title') continue;
    const held = holdersOf(mention);
    if (held.length > 0) holders.set(index, held.map(respellName));
  }
  return {
    article,
    fingerprint: fingerprintOf(text),
    member: memberOf(uri, article.published),
    keys: article.mentions.map((mention, index) =>
      foreign.has(index) ? undefined : keyOf(mention, article, names.get(index)),
    ),
    names,
    holders,
    claims: [...claims.values()],
    contexts: contextsOf(
      text,
      [...article.mentions.entries()].filter(([index]) => open.has(index)),
    ),
    sentences: sentencesOf(
      text,
      statements.map(({ index, mention }) => [index, mention] as const),
    ),
    figureContexts: figureContextsOf(text, article.mentions),
    ownText:
      article.header === null ? undefined : claimOf(readStatement(-1, asMention(article.header), article.locality)),
    slots,
    reach: reachOf(article.mentions.map(({ end }) => end)),
  };
}

/** The office that a title mention of the article names. */
export function officeAt(record: ArticleRecord, index: number): Office | undefined {
  const mention = record.keys[index] === undefined ? undefined : record.mention(index);
  return mention?.kind === 'title' ? officeOf(mention, record.article) : undefined;
}

/** The documents that an article cites, with how much it says of each at most. */
export function citedBy({ toResolve }: ArticleRecord, outcomes: ReadonlyMap<number, Outcome>): Map<string, number> {
  const fullness = new Map<string, number>();
  for (const [index, outcome] of outcomes) {
    if (outcome.kind !== 'document') continue;
    const said = fullnessOf(toResolve[index]);
    if (said > (fullness.get(outcome.key) ?? -1)) fullness.set(outcome.key, said);
  }
  return fullness;
}

/** An article's place among all that cite a document, for each of its documents: the fullest citation first. */
export function fullnessPlaces(member: Member, cited: ReadonlyMap<string, number>): ReadonlyMap<string, Member> {
  const places = new Map<number, Member>();
  const placeOf = (said: number): Member => {
    const place = places.get(said) ?? ranked(member, said);
    places.set(said, place);
    return place;
  };
  return new Map([...cited].map(([key, said]) => [key, placeOf(said)]));
}

/**
 * How much a mention says of its document; 0 for those that name it without a number, and for those whose type word and
 * symbol disagree («Nghị quyết số 21-KL/TW»): one of the two is wrong, so nobody should be led there for a sound one.
 */
export function fullnessOf(mention: Mention | undefined): number {
  if (mention?.kind !== 'directive' || mention.disagreement !== undefined) return 0;
  const statement = readStatement(0, mention, null);
  return statement === undefined ? 0 : statement.fullness + 1;
}

/** Where an article stands among those that name a document completely: those that tell its subject first. */
export function claimant({ member }: ArticleFacts, { subject, fullness }: Claim): Member {
  return ranked(member, fullness + (subject === null ? 0 : WITH_SUBJECT));
}

/** More than any fullness. */
const WITH_SUBJECT = 100;

function keyOf(mention: Mention, article: Article, name: string | undefined): string | undefined {
  switch (mention.kind) {
    case 'directive':
      return undefined;
    case 'title':
      return officeOf(mention, article)?.key;
    case 'person':
      return name === undefined ? undefined : personKeyOf(name);
    case 'figure':
      return figureKey(mention);
    case 'date':
      return mention.iso ?? undefined;
  }
}

/** What a mention says of a document that it names completely; undefined where it leaves it open. */
function claimOf(statement: Statement | undefined): Claim | undefined {
  const key = statement === undefined ? undefined : ownKey(statement);
  if (statement === undefined || key === undefined || statement.symbol === null) return undefined;
  const { symbol, name, mention } = statement;
  const locality = symbol.local ? statement.locality : null;
  return {
    key,
    canonical: canonicalOf(symbol, name.serial, name.numberYear),
    label: labelOf(symbol, name.serial, name.numberYear),
    slot: locality === null ? name.slot : localSlot(name.slot, locality),
    symbol,
    numberYear: name.numberYear,
    locality,
    period: periodSaid(statement) ?? '',
    type: typeOf(mention),
    date: mention.date,
    issuer: mention.issuer,
    subject: mention.subject,
    fullness: statement.fullness,
  };
}

/** What type the document is that a key with the mention's symbol names: the symbol's, where the type word is of another. */
function typeOf({ type, disagreement }: DirectiveMention): string {
  return disagreement?.meant.length === 1 ? disagreement.meant[0]! : type;
}

/** The head of a document's own text, as a mention of that document. */
function asMention(header: DocumentHeader): DirectiveMention {
  return {
    kind: 'directive',
    start: header.start,
    end: header.end,
    ...NOTHING_KNOWN,
    type: header.type,
    number: header.number,
    symbol: header.symbol,
    issuer: header.issuer,
    date: header.date,
    subject: header.subject,
  };
}

/** For each mention the greatest end of it and those before it. */
export function reachOf(ends: ArrayLike<number>): Int32Array {
  const reach = new Int32Array(ends.length);
  let furthest = 0;
  for (let index = 0; index < ends.length; index++) {
    furthest = Math.max(furthest, ends[index]!);
    reach[index] = furthest;
  }
  return reach;
}
