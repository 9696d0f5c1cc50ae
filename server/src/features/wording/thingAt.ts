import type { Position } from 'vscode-languageserver-types';
import type { Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { mentionAt } from '../lookup/places';
import { plainName } from './labels';
import type { Presentation } from './presentation';
import { nameOfThing } from './thingNames';

/** A document, office, person, figure or day, as views are told of it. */
export interface NamedThing {
  readonly thing: Thing;
  /** «Kết luận số 21-KL/TW». */
  readonly name: string;
}

/** What the mention at a position stands for; undefined where there is none, or nobody knows. */
export function thingAt(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  shown: Presentation,
): NamedThing | undefined {
  const at = mentionAt(snapshot, uri, position);
  const thing = at && snapshot.thing(at.place);
  if (at === undefined || thing === undefined) return undefined;
  return { thing, name: plainName(nameOfThing(snapshot, at.place, at.mention, shown)) };
}
