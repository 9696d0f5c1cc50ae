import type { Article, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { numberInWords, percentOf, plainNumber } from '../../l10n/numbers';
import { unitInWords } from '../../l10n/units';
import type { FigureMention } from '../../recognition/mention';
import { capitalized } from '../../text/spelling';
import { articleList, articlesElsewhere } from '../cards/articleLinks';
import { type Block, type Card, heading, line } from '../cards/card';
import { figureInWords, figureName, figureValue } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { arithmeticLines, comparisonLine } from './arithmetic';

/** The card of a figure: its value in full, what it is compared with, whether that adds up, and where else it stands. */
export function figureCard(
  snapshot: CorpusSnapshot,
  article: Article,
  place: Place,
  mention: FigureMention,
  shown: Presentation,
): Card {
  const arithmetic = arithmeticLines(article, place.mention, shown);
  return [
    heading(capitalized(figureName(mention, shown))),
    ...(arithmetic.length === 0 ? share(mention, shown) : []),
    ...meaning(mention, shown),
    ...comparisonLine(mention, shown),
    ...arithmetic,
    ...elsewhere(snapshot, place, shown),
  ];
}

/** What share a ratio is. */
function share({ value, of }: FigureMention, { words, language }: Presentation): readonly Block[] {
  if (of === null || of === 0) return [];
  const write = (number: number): string => numberInWords(number, language) ?? plainNumber(number, language);
  const said = [write(value), write(of), percentOf(value, of, language)] as const;
  return [line(value > of ? words.ratioBeyond(...said) : words.ratio(...said))];
}

/** From this on the last digit of a number is told by a word behind it: «5,2 triệu», «12 nghìn». */
const IN_WORDS = 1000;

/** What a number comes to in words, and a measure whose sign is written, unless the text has the words itself. */
function meaning(mention: FigureMention, shown: Presentation): readonly Block[] {
  const { words } = shown;
  const { bound, step, unit } = mention;
  const isSign = unit !== null && unitInWords(unit, shown.language) !== undefined;
  const inWords = figureInWords(mention, shown);
  if (inWords === figureValue(mention, shown) || (step >= IN_WORDS && !isSign)) return [];
  return [line(bound === null ? words.value(inWords) : words[bound](inWords))];
}

/** Where else the same number stands with the same unit. Of small bare numbers that tells nothing. */
function elsewhere(snapshot: CorpusSnapshot, place: Place, shown: Presentation): readonly Block[] {
  const figure = snapshot.thing(place);
  if (figure === undefined) return [];
  const count = articlesElsewhere(snapshot, figure, place.uri);
  if (count === 0) return [line(shown.words.statedOnlyHere)];
  return [line(shown.words.statedElsewhere(count)), articleList(snapshot, figure, place.uri, shown)];
}
