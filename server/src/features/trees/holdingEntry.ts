import type { Holding } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import { placeLocation } from '../lookup/places';
import { plainLabel, plainName } from '../wording/labels';
import type { Presentation } from '../wording/presentation';
import type { Path, TreeEntry } from './entry';

/**
 * Who held an office from when to when, as articles say it, at the latest place that says so.
 * @param name what the line begins with: the office below a person, the person below an office, and how it is held.
 */
export function holdingEntry(
  snapshot: CorpusSnapshot,
  path: Path,
  name: string,
  { first, last }: { readonly first: Holding; readonly last: Holding },
  { words, language }: Presentation,
): TreeEntry {
  const { status } = last;
  const day = ({ date }: Holding): string => (date === null ? words.undated : shortDate(date, words, language));
  const dates = first.date === last.date ? day(last) : `${day(first)} – ${day(last)}`;
  const target = placeLocation(snapshot, last.place);
  return {
    path,
    kind: 'holding',
    label: plainName(name),
    detail: plainLabel(status === 'new' ? `${dates} · ${words.new}` : dates),
    opens: false,
    ...(target !== undefined && { target }),
  };
}
