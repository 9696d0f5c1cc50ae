import type { DirectiveMention, DocumentHeader, Mention } from '../../recognition/mention';
import {
  abbreviationOf,
  type NumberedName,
  numberedName,
  readSymbol,
  type SymbolParts,
} from '../identity/documentKeys';
import { type Issuer, placeOf, readIssuer, readOther } from '../identity/issuers';

/** What one mention says of its document, read once. */
export interface Statement {
  /** The index of the mention in its article. */
  readonly index: number;
  readonly mention: DirectiveMention;
  readonly name: NumberedName;
  /** The symbol that is written, or that issuer and type leave no doubt of; null on a short form. */
  readonly symbol: SymbolParts | null;
  readonly issuer: Issuer | null;
  /** True where the sentence names an issuer that no table knows («Thanh tra huyện»). */
  readonly isOfOthers: boolean;
  /** The Party term that is said; null where none is, or where it is an assembly's or a local committee's. */
  readonly term: string | null;
  /** The place of a local body: the issuer's, else the article's. */
  readonly locality: string | null;
  /** True where the date behind the number does not exist («ngày 31/6/2022»): what it was meant to say nobody knows. */
  readonly isMisdated: boolean;
  /**
   * The year right behind a short form («Nghị quyết 18 năm 2022») or its issuer («… của Bộ Chính trị năm 1988»): of its
   * issue, or of what was done about it.
   */
  readonly yearBehind: string | null;
  /** True where the subject stands behind a list that goes on: it may be of the last of them only. */
  readonly sharesSubject: boolean;
  /** Grows with what is said: a mention with more is a fuller form of one with less. */
  readonly fullness: number;
}

/** In the time in which Quy định had a symbol of its own (QĐi), its type does not tell the symbol. */
const QDI_IN_USE = { from: '2018-05-01', to: '2019-12-31' };

/** What may stand between a number and its date, in UTF-16 units: «, », « (». */
const LONGEST_GAP = 3;
/** Stands before the issuer behind a number. */
const OF = ' của ';

/**
 * The statements of an article's numbered mentions, in reading order. Linear in the mentions. The number in the head of a
 * document's own text is of the body above it and of the day beside it.
 */
export function readStatements({
  mentions,
  locality,
  header,
}: {
  readonly mentions: readonly (Mention | undefined)[];
  readonly locality: string | null;
  readonly header?: DocumentHeader | null;
}): Statement[] {
  const statements: Statement[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention?.kind !== 'directive') continue;
    const said = header != null && isOwnNumber(mention, header) ? withHead(mention, header) : mention;
    const statement = readStatement(index, said, locality, mentions[index + 1]);
    if (statement !== undefined) statements.push(statement);
  }
  return withNamedPlaces(statements);
}

/** Whether a mention is the number that the head of a document's own text gives that document. */
export function isOwnNumber(mention: DirectiveMention, header: DocumentHeader): boolean {
  return (
    mention.start >= header.start &&
    mention.end <= header.end &&
    mention.number === header.number &&
    mention.symbol === header.symbol
  );
}

function withHead(mention: DirectiveMention, { issuer, date }: DocumentHeader): DirectiveMention {
  return { ...mention, issuer: mention.issuer ?? issuer, date: mention.date ?? date };
}

/**
 * Writers name the district or the commune once: of the same number, symbol and day without an issuer the document is
 * of the place that the others name, if they name one.
 */
function withNamedPlaces(statements: readonly Statement[]): Statement[] {
  const places = new Map<string, string | null>();
  for (const statement of statements) {
    const { issuer, locality } = statement;
    if (!statement.symbol?.local || issuer?.locality == null) continue;
    const name = datedName(statement);
    places.set(name, places.has(name) && places.get(name) !== locality ? null : locality);
  }
  if (places.size === 0) return [...statements];
  return statements.map((statement) => {
    const place = statement.issuer === null && !statement.isOfOthers ? places.get(datedName(statement)) : undefined;
    return place == null ? statement : { ...statement, locality: place };
  });
}

function datedName({ name, mention }: Statement): string {
  return `${name.canonical} ${mention.date}`;
}

/**
 * Reads a mention that has a number; undefined for others.
 * @param articleLocality the province that the article's relative bodies belong to.
 * @param next the mention that follows, where there is one.
 */
export function readStatement(
  index: number,
  mention: DirectiveMention,
  articleLocality: string | null,
  next?: Mention,
): Statement | undefined {
  const name = numberedName({ ...mention, number: numberWithYear(mention) });
  if (name === undefined) return undefined;
  const issuer = mention.issuer === null ? null : (readIssuer(mention.issuer, mention.date) ?? null);
  const symbol = name.symbol ?? impliedSymbol(mention, name, issuer);
  // «Liên đoàn Lao động tỉnh Cà Mau»
  const other = mention.issuer !== null && issuer === null && name.symbol !== null ? readOther(mention.issuer) : null;
  return {
    index,
    mention,
    name,
    symbol,
    issuer,
    isOfOthers: mention.issuer !== null && issuer === null,
    term: isOfParty(name.symbol, issuer) ? mention.term : null,
    locality: placeOf(issuer ?? other, name.symbol?.body ?? null, articleLocality, mention.date),
    yearBehind: name.symbol === null && mention.date === null ? yearIn(mention, next) : null,
    sharesSubject:
      mention.subject !== null && next?.kind === 'directive' && next.elliptic && next.subject === mention.subject,
    isMisdated: next?.kind === 'date' && next.iso === null && next.start - mention.end <= LONGEST_GAP,
    fullness:
      (name.symbol === null ? 0 : 8) +
      (mention.date === null ? 0 : 4) +
      (mention.term === null ? 0 : 2) +
      (mention.issuer === null ? 0 : 2) +
      (name.numberYear === null ? 0 : 2) +
      (mention.subject === null ? 0 : 1),
  };
}

/** False for what a body of the State or a local committee issued: «khóa XV» beside it is not the Party's term. */
function isOfParty(written: SymbolParts | null, issuer: Issuer | null): boolean {
  if (written !== null) return written.numbering === 'term';
  return issuer === null || issuer.bodies.some((body) => readSymbol(`NQ/${body}`, null).numbering === 'term');
}

/** Decrees bear their year in the number: of a short form with a date it is known. */
function numberWithYear(mention: DirectiveMention): string | null {
  const { number, date, type } = mention;
  return type === 'Nghị định' && number !== null && date !== null && !number.includes('/')
    ? `${number}/${date.slice(0, 4)}`
    : number;
}

/** The symbol of a short form whose type or issuer allows only one. */
function impliedSymbol(mention: DirectiveMention, name: NumberedName, issuer: Issuer | null): SymbolParts | null {
  if (mention.type === 'Nghị định') return readSymbol('NĐ-CP', name.numberYear);
  if (issuer === null || issuer.bodies.length !== 1) return null;
  const body = issuer.bodies[0]!;
  const { date } = mention;
  if (mention.type === 'Quy định' && date !== null && date >= QDI_IN_USE.from && date <= QDI_IN_USE.to) return null;
  const party = readSymbol(`${abbreviationOf(mention.type)}/${body}`, null);
  if (party.numbering !== 'year') return party;
  // a decision «của Chính phủ» is mostly the Prime Minister's
  const isSure = body === 'TTg' || (body === 'CP' && mention.type === 'Nghị quyết');
  return isSure ? readSymbol(`${abbreviationOf(mention.type)}-${body}`, name.numberYear) : null;
}

function yearIn(mention: DirectiveMention, next: Mention | undefined): string | null {
  if (next?.kind !== 'date' || next.iso?.length !== 4) return null;
  const gap = next.start - mention.end;
  const behindIssuer = mention.issuer !== null && gap === OF.length + mention.issuer.length + 1;
  return gap <= 1 || behindIssuer ? next.iso : null;
}
