import type { Mention } from '../../recognition/mention';
import type { Knowledge } from '../knowledge/knownDocument';
import { conferencesOf } from './adoption';
import type { ArticleTime } from './articleTime';
import { type ConferenceMention, isOfOthers, namesConference, ownTerm, resolveConference } from './conference';
import { ConferenceTerms, type Fuller } from './conferenceTerms';
import { type Outcome, unknown } from './outcome';
import type { Content } from './subjects';

/**
 * Resolves an article's mentions of conferences: first those that tell their term, then those that lean on them for it.
 * Linear in the mentions.
 * @param contexts what is spoken of around them, by the index of the mention.
 * @param outcomes what has been found so far, by the same index; added to.
 */
export function resolveConferences(
  { uri, mentions }: { readonly uri: string; readonly mentions: readonly (Mention | undefined)[] },
  contexts: ReadonlyMap<number, Content>,
  time: ArticleTime,
  knowledge: Knowledge,
  outcomes: Map<number, Outcome>,
): void {
  const told = new ConferenceTerms();
  for (const [index, mention] of mentions.entries()) {
    if (mention?.kind !== 'directive') continue;
    if (!namesConference(mention)) {
      const cited = outcomes.get(index);
      if (cited?.kind === 'document') for (const row of conferencesOf(cited.key)) told.cite(row, row.term);
      continue;
    }
    const term = ownTerm(mention);
    if (isOfOthers(mention)) outcomes.set(index, unknown('tooLittleSaid'));
    else if (term === null) told.ask(index, mention);
    else {
      told.tell(index, mention, term);
      outcomes.set(index, resolveConference(mention, term, contexts.get(index), time, knowledge));
    }
  }
  for (const { index, mention, fuller } of told.asked()) {
    const outcome = resolveConference(mention, fuller?.term ?? null, contexts.get(index), time, knowledge);
    outcomes.set(index, fuller === undefined ? outcome : leaning(mention, outcome, fuller));
  }

  /** A mention that says nothing of its own about the subject means the document of the one that tells its term. */
  function leaning({ subject, plural }: ConferenceMention, outcome: Outcome, { index, position }: Fuller): Outcome {
    const isDecided = outcome.kind === 'document' || subject !== null || plural === true;
    const same = isDecided ? outcome : (outcomes.get(index) ?? unknown('tooLittleSaid'));
    if (same.kind !== 'document') return same;
    const said = outcome.kind === 'document' ? outcome.evidence : [];
    return { ...same, evidence: [...said, { kind: 'sameArticle', place: { uri, mention: index }, position }] };
  }
}
