import type { CorpusSnapshot, Place } from '../../corpus/snapshot';
import { numberInWords, percentOf, plainNumber } from '../../l10n/numbers';
import { unitInWords } from '../../l10n/units';
import type { FigureMention } from '../../recognition/mention';
import { countArticles, firstOfEachArticle, MOST_LISTED, placeLine } from '../articleLinks';
import { type Block, type Card, heading, line, list } from '../card';
import { figureName, figureValue } from '../names';
import type { Presentation } from '../presentation';

/** The card of a figure: its value in full, how it compares, what share it is, and where else it is stated. */
export function figureCard(snapshot: CorpusSnapshot, place: Place, mention: FigureMention, shown: Presentation): Card {
  return [heading(figureName(mention, shown)), ...meaning(mention, shown), ...elsewhere(snapshot, place, shown)];
}

function meaning(mention: FigureMention, shown: Presentation): readonly Block[] {
  const { words, language } = shown;
  const { value, of, unit, modifier } = mention;
  const blocks: Block[] = [];
  const plain = plainNumber(value, language);
  const spelt = numberInWords(value, language);
  const measure = unit === null ? undefined : unitInWords(unit, language);
  if (of === null && (spelt !== undefined || measure !== undefined)) {
    blocks.push(line(words.value([spelt ?? plain, measure ?? unit].filter((part) => part !== null).join(' '))));
  }
  if (of !== null && of !== 0) {
    const share = [plain, plainNumber(of, language), percentOf(value, of, language)] as const;
    blocks.push(line(value > of ? words.ratioBeyond(...share) : words.ratio(...share)));
  }
  if (modifier !== null) blocks.push(line(words[modifier](figureValue(mention, shown))));
  return blocks;
}

function elsewhere(snapshot: CorpusSnapshot, place: Place, shown: Presentation): readonly Block[] {
  const others = snapshot.figureStatements(place).filter(({ uri }) => uri !== place.uri);
  if (others.length === 0) return [line(shown.words.statedOnlyHere)];
  const count = countArticles(others);
  const listed = firstOfEachArticle(others, MOST_LISTED, place.uri);
  const items = listed.map((other) => placeLine(snapshot, other, shown));
  const rest = count - listed.length;
  return [line(shown.words.statedElsewhere(count)), list(rest > 0 ? [...items, [shown.words.andMore(rest)]] : items)];
}
