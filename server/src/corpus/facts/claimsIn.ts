import { grouped } from '../lists/grouped';
import type { ArticleFacts, Claim } from './articleRecord';

const claimsUnder = grouped(
  ({ claims }: ArticleFacts) => claims,
  ({ key }) => key,
);

/** What an article says of one document that it names completely. */
export function claimsOf(record: ArticleFacts, key: string): readonly Claim[] {
  return claimsUnder(record, key).map(({ thing }) => thing);
}

/** The same, only the first; of its own text's document the head. */
export function firstClaim(record: ArticleFacts, key: string): Claim | undefined {
  return record.ownText?.key === key ? record.ownText : claimsOf(record, key)[0];
}

/** Everything that an article says of documents that it names completely, its own text's head first. */
export function claimsIn(record: ArticleFacts | undefined): readonly Claim[] {
  if (record === undefined) return [];
  return record.ownText === undefined ? record.claims : [record.ownText, ...record.claims];
}
