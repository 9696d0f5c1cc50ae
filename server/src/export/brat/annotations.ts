import { personKeyOf } from '../../corpus/identity/offices';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { codePointsOf } from '../../text/codePoints';
import { squeeze } from '../../text/spelling';
import type { WalkedAnnotation } from '../annotated';
import { visibleJson } from '../visibleJson';
import { CHOICES, HOLDER } from './configuration';
import { fragmentsOf } from './spans';

/** By which references to documents are told apart from those to other people's catalogues. */
const DATABASE = 'DanChieu';

/** What must not stand in the name of an entry: white space, and the sign by which it is written. */
const NOT_IN_ENTRY = /[\s%]/gu;

/**
 * The annotations of an article, a line each. `T` are the mentions, `A` their attributes of fixed choice, `N` the
 * documents that citations mean, `R` who holds a title, `#` all attributes as JSON. Offsets are code points.
 * Source: brat standoff format, https://brat.nlplab.org/standoff.html.
 */
export function* annotationLines(snapshot: CorpusSnapshot, walked: WalkedAnnotation): Generator<string> {
  const { uri, text, annotated } = walked;
  const count = codePointsOf(text);
  const next = { A: 1, N: 1, R: 1 };
  for (const [index, { kind, start, end, attrs }] of annotated.mentions.entries()) {
    const name = `T${index + 1}`;
    const fragments = fragmentsOf(text, { start, end });
    const offsets = fragments.map((span) => `${count(span.start)} ${count(span.end)}`).join(';');
    const words = fragments.map((span) => text.slice(span.start, span.end)).join(' ');
    yield `${name}\t${kind} ${offsets}\t${words}\n`;
    for (const choice of CHOICES) {
      const value = choice.kind === kind ? (attrs[choice.attribute] ?? false) : false;
      if (value === false) continue;
      yield `A${next.A++}\t${choice.name} ${name}${choice.values === null ? '' : ` ${value}`}\n`;
    }
    const resolution = snapshot.resolve({ uri, mention: index });
    if (resolution?.kind === 'document') {
      const { key, label } = resolution.document;
      yield `N${next.N++}\tReference ${name} ${DATABASE}:${key.replace(NOT_IN_ENTRY, encodeURIComponent)}\t${squeeze(label)}\n`;
    }
    for (const holder of holdersNear(snapshot, walked, index)) {
      yield `R${next.R++}\t${HOLDER} Arg1:${name} Arg2:T${holder + 1}\n`;
    }
    const known = Object.entries(attrs).filter(([, value]) => value !== null);
    if (known.length > 0) yield `#${index + 1}\tAnnotatorNotes ${name}\t${visibleJson(Object.fromEntries(known))}\n`;
  }
}

/** For each holder of a title the mention of the name, of several the nearest; by their indexes. */
function holdersNear(snapshot: CorpusSnapshot, { uri, article }: WalkedAnnotation, index: number): readonly number[] {
  const title = article.mentions[index];
  if (title?.kind !== 'title') return [];
  const held = title.holders ?? (title.holder === null ? [] : [title.holder]);
  return held.flatMap((holder) => {
    const named = snapshot.mentionsIn({ kind: 'person', key: personKeyOf(holder) }, uri);
    const distance = (mention: number): number => Math.abs((article.mentions[mention]?.start ?? 0) - title.start);
    const [nearest] = named.map(({ mention }) => mention).sort((a, b) => distance(a) - distance(b));
    return nearest ?? [];
  });
}
