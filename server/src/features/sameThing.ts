import type { CorpusSnapshot, Place } from '../corpus/snapshot';
import type { MentionAt } from './places';

/**
 * Every mention of what a mention stands for: citations of the same document, mentions of the same person or office,
 * statements of the same figure, mentions of the same date. The mention itself is among them, alone where it is not
 * known what it stands for: a guess would mix different things.
 */
export function mentionsOfSameThing(snapshot: CorpusSnapshot, { place, mention }: MentionAt): readonly Place[] {
  switch (mention.kind) {
    case 'directive': {
      const resolution = snapshot.resolve(place);
      return resolution?.kind === 'document' ? snapshot.citations(resolution.document.key) : [place];
    }
    case 'person': {
      const key = snapshot.personKey(place);
      return key === undefined ? [place] : snapshot.personMentions(key);
    }
    case 'title': {
      const office = snapshot.office(place);
      return office === undefined ? [place] : snapshot.officeMentions(office.key);
    }
    case 'figure':
      return snapshot.figureStatements(place);
    case 'date':
      return snapshot.dateMentions(place);
  }
}
