import type { Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { Mention } from '../../recognition/mention';
import { nameApart } from './nameApart';
import { directiveName, figureName, officeInPlace } from './names';
import type { Presentation } from './presentation';

/** What a mention stands for, in words: the document, the office in its place, the person, the figure, the day. */
export function nameOfThing(
  snapshot: CorpusSnapshot,
  place: Place,
  mention: Mention | undefined,
  shown: Presentation,
): string {
  switch (mention?.kind) {
    case 'directive': {
      const resolution = snapshot.resolve(place);
      return resolution?.kind === 'document' ? nameApart(snapshot, resolution.document, shown) : directiveName(mention);
    }
    case 'title': {
      const office = snapshot.office(place);
      return office === undefined ? mention.role : officeInPlace(office);
    }
    case 'person':
      return snapshot.personWritten(place) ?? '';
    case 'figure':
      return figureName(mention, shown);
    case 'date':
      return mention.iso === null ? '' : shortDate(mention.iso, shown.words, shown.language);
    case undefined:
      return '';
  }
}
