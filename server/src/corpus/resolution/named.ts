import type { DirectiveMention } from '../../recognition/mention';
import { spellingKey } from '../../text/spelling';
import { documentKey, isNamedLaw, lawKey, lawLabel } from '../identity/documentKeys';
import { readIssuer, spellOut } from '../identity/issuers';
import { congressCanonical } from '../knowledge/catalogueIndex';
import type { Knowledge } from '../knowledge/knownDocument';
import { isIssued } from './byDate';
import { type Outcome, stated, unknown } from './outcome';
import type { ResolvableArticle } from './resolvableArticle';

/**
 * Resolves a mention that names its document without a number: a law by name and year, or a congress resolution.
 * @param article of its province are congresses of a Party organisation, and no law is younger than it.
 */
export function resolveNamed(
  mention: DirectiveMention,
  { locality, published }: Pick<ResolvableArticle, 'locality' | 'published'>,
  knowledge: Knowledge,
): Outcome {
  if (isNamedLaw(mention)) return resolveLaw(mention, published, knowledge);
  if (mention.congress !== null) return resolveCongress(mention, mention.congress, locality);
  return unknown('tooLittleSaid');
}

/** The document that has a name of its own («Khoán 10»), beside its number; undefined where a mention has none. */
export function byNickname({ number, name }: DirectiveMention, knowledge: Knowledge): Outcome | undefined {
  if (number === null || name === null) return undefined;
  const known = knowledge.named(spellingKey(name));
  return known && stated(known.key, 'symbol');
}

/** Laws of one name may be of one year («Luật Tổ chức chính quyền địa phương 2025»): a later one is not the article's. */
function resolveLaw({ type, name, year }: DirectiveMention, published: string | null, knowledge: Knowledge): Outcome {
  if (year === null) return unknown('tooLittleSaid');
  const known = knowledge.named(lawKey(type, name, year));
  const key = known !== undefined && isIssued(known, published) ? known.key : lawLabel(type, name, year);
  return stated(key, 'symbol');
}

/** The resolution of the Party's own congress, or of the congress of a province; others have no name of their own. */
function resolveCongress({ issuer }: DirectiveMention, congress: string, locality: string | null): Outcome {
  const number = spellingKey(congress).toUpperCase();
  const body = issuer === null ? '' : spellOut(issuer);
  if (body === '' || body === 'đảng' || body.startsWith('đảng cộng sản') || /^đại (?:hội|biểu)/u.test(body)) {
    return /^[IVX]+$/u.test(number) ? stated(congressCanonical(number), 'conference') : unknown('tooLittleSaid');
  }
  const read = issuer === null ? undefined : readIssuer(issuer);
  if (!read?.bodies.includes('TU')) return unknown('tooLittleSaid');
  const place = read.locality ?? locality;
  if (place === null) return unknown('tooLittleSaid');
  const key = documentKey(congressCanonical(number), place, null);
  return { kind: 'document', key, evidence: [{ kind: 'locality', locality: place }] };
}
