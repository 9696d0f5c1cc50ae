import type { CorpusSnapshot, Place } from '../corpus/snapshot';
import type { Mention } from '../recognition/mention';
import { spellingKey } from '../text/spelling';
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

/** The same within the mention's own article, without a look at the others. */
export function sameThingInArticle(snapshot: CorpusSnapshot, at: MentionAt): readonly Mention[] {
  const { uri } = at.article;
  const thing = thingOf(snapshot, at.place, at.mention);
  if (thing === undefined) return [at.mention];
  return at.article.mentions.filter(
    (mention, index) =>
      mention.kind === at.mention.kind && thingOf(snapshot, { uri, mention: index }, mention) === thing,
  );
}

/** What a mention stands for, so that two of one kind can be compared; undefined where it is not known. */
function thingOf(snapshot: CorpusSnapshot, place: Place, mention: Mention): string | undefined {
  switch (mention.kind) {
    case 'directive': {
      const resolution = snapshot.resolve(place);
      return resolution?.kind === 'document' ? resolution.document.key : undefined;
    }
    case 'person':
      return snapshot.personKey(place);
    case 'title':
      return snapshot.office(place)?.key;
    case 'figure':
      return [mention.value, mention.of, mention.to, spellingKey(mention.unit ?? '')].join('|');
    case 'date':
      return mention.iso ?? undefined;
  }
}
