import type { CorpusSnapshot, Place } from '../../corpus/snapshot';
import { percentOf, plainNumber } from '../../l10n/numbers';
import type { FigureMention } from '../../recognition/mention';
import { articleList, articlesElsewhere } from '../articleLinks';
import { type Block, type Card, heading, line } from '../card';
import { figureInWords, figureName, figureValue } from '../names';
import type { Presentation } from '../presentation';

/** The card of a figure: its value in full, how it compares, what share it is, and where else it is stated. */
export function figureCard(snapshot: CorpusSnapshot, place: Place, mention: FigureMention, shown: Presentation): Card {
  return [heading(figureName(mention, shown)), ...meaning(mention, shown), ...elsewhere(snapshot, place, shown)];
}

/** What share a ratio is, and what a number comes to in words with its comparison, where that says more than the name. */
function meaning(mention: FigureMention, shown: Presentation): readonly Block[] {
  const { words, language } = shown;
  const { value, of, bound } = mention;
  const blocks: Block[] = [];
  if (of !== null && of !== 0) {
    const share = [plainNumber(value, language), plainNumber(of, language), percentOf(value, of, language)] as const;
    blocks.push(line(value > of ? words.ratioBeyond(...share) : words.ratio(...share)));
  }
  const inWords = figureInWords(mention, shown);
  if (bound !== null) blocks.push(line(words[bound](inWords)));
  else if (inWords !== figureValue(mention, shown)) blocks.push(line(words.value(inWords)));
  return blocks;
}

/** Where else the same number stands with the same unit. Of small bare numbers that tells nothing. */
function elsewhere(snapshot: CorpusSnapshot, place: Place, shown: Presentation): readonly Block[] {
  const figure = snapshot.thing(place);
  if (figure === undefined) return [];
  const count = articlesElsewhere(snapshot, figure, place.uri);
  if (count === 0) return [line(shown.words.statedOnlyHere)];
  return [line(shown.words.statedElsewhere(count)), articleList(snapshot, figure, place.uri, shown)];
}
