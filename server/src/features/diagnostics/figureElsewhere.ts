import { unitKey } from '../../corpus/identity/offices';
import type { Article } from '../../corpus/identity/things';
import { once } from '../../corpus/memo';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { FigureMention } from '../../recognition/mention';
import { figureAsWritten } from '../wording/writtenFigure';
import type { Check, Finding, Question } from './check';
import { articlesOnSameEvent } from './sameEvent';

/** A figure that another article on the same event gives otherwise, in a clause of the same words. */
export const figureElsewhere: Check = {
  code: 'figureElsewhere',
  severity: 'information',
  *find({ snapshot, article, shown }: Question): Iterable<Finding> {
    const here = quantitiesOf(snapshot, article);
    if (here.size === 0) return;
    const told = new Set<FigureMention>();
    const saidHere = once(() => statedIn(article));
    for (const other of articlesOnSameEvent(snapshot, article)) {
      const saidThere = once(() => statedIn(other));
      for (const [quantity, there] of quantitiesOf(snapshot, other)) {
        const figure = here.get(quantity);
        if (figure == null || there === null || told.has(figure) || agree(figure, there)) continue;
        // another stage of the same event
        if (saidHere().has(statementOf(there)) || saidThere().has(statementOf(figure))) continue;
        told.add(figure);
        const [said, elsewhere] = [figureAsWritten(figure), figureAsWritten(there)];
        const related = [{ uri: other.uri, span: there, message: shown.words.saysHere(elsewhere) }];
        yield { span: figure, message: shown.words.figureElsewhere(said, elsewhere), related };
      }
    }
  },
};

/**
 * The figures of an article by what they are figures of: the words of their clause, the unit, and what they say of
 * another. Null where the article gives several for one.
 */
function quantitiesOf(snapshot: CorpusSnapshot, { uri, mentions }: Article): Map<string, FigureMention | null> {
  const quantities = new Map<string, FigureMention | null>();
  for (const [mention, figure] of mentions.entries()) {
    if (figure.kind !== 'figure' || figure.unit === null) continue;
    const context = snapshot.figureContext({ uri, mention });
    if (context === 0) continue;
    const { relation, of, unit } = figure;
    const said = [relation?.kind, relation?.direction, relation?.base?.basis, of === null];
    const quantity = [context, unitKey(unit), ...said].join('|');
    const before = quantities.get(quantity);
    quantities.set(quantity, before === undefined || (before && agree(before, figure)) ? figure : null);
  }
  return quantities;
}

/** Equal as far as both are written out: «1,2 tỷ» and «1.236 triệu», «54,1%» cut off and «54,2%» rounded. */
function agree(a: FigureMention, b: FigureMention): boolean {
  const step = Math.max(a.step, b.step);
  const isCount = step === 1 && a.unit !== '%';
  const slack = isCount ? 0 : step * (1 + 1e-6);
  return Math.abs(a.value - b.value) <= slack && Math.abs((a.of ?? 0) - (b.of ?? 0)) <= slack;
}

/** The figures that an article states at all, of whatever. */
function statedIn({ mentions }: Article): ReadonlySet<string> {
  return new Set(mentions.flatMap((mention) => (mention.kind === 'figure' ? [statementOf(mention)] : [])));
}

function statementOf({ value, of, unit }: FigureMention): string {
  return [value, of, unitKey(unit ?? '')].join('|');
}
