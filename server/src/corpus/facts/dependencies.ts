import { PLENUM_RESOLUTIONS } from '../../domain/plenumResolutions';
import type { DirectiveMention, Mention } from '../../recognition/mention';
import { spellingKey } from '../../text/spelling';
import { isNamedLaw, lawKey } from '../identity/documentKeys';
import { namesConference } from '../resolution/conference';
import { isListedWith } from '../resolution/lists';

/** A document that a mention names completely. */
interface Claimed {
  readonly slot: string;
}

/**
 * Beside the slots of its open mentions, what the resolution of an article asks of catalogues and of other articles:
 * names of laws and documents, the slots of what conferences adopted, and of documents that are listed with open ones.
 * @param claims the mentions that name their document completely, by index.
 */
export function furtherDependencies(mentions: readonly Mention[], claims: ReadonlyMap<number, Claimed>): Set<string> {
  const asked = new Set<string>();
  let last: { readonly mention: DirectiveMention; readonly claim: Claimed | undefined } | undefined;
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'directive') continue;
    for (const name of namesAsked(mention)) asked.add(name);
    const now = { mention, claim: claims.get(index) };
    if (last !== undefined && isListedWith(mention, last.mention)) {
      for (const { claim } of [last, now]) if (claim !== undefined) asked.add(claim.slot);
    }
    last = now;
  }
  return asked;
}

function namesAsked(mention: DirectiveMention): readonly string[] {
  const { type, number, name, year, conference } = mention;
  if (isNamedLaw(mention) && year !== null) return [lawKey(type, name, year)];
  if (number !== null && name !== null) return [spellingKey(name)];
  if (!namesConference(mention)) return [];
  return PLENUM_RESOLUTIONS.filter((row) => row.type === type && row.conference === conference).flatMap(
    ({ documents }) => documents.map((canonical) => canonical.slice(0, canonical.indexOf('/'))),
  );
}
