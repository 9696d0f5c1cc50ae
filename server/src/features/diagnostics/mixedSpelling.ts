import type { MixedSpelling, TextSpan } from '../../recognition/mention';
import { withToneMoved } from '../../recognition/spelling/tonePlace';
import type { Presentation } from '../wording/presentation';
import type { Check, Finding, Question } from './check';

/** Where a tone mark stands. Neither way is called old or new: which is which, readers do not agree on. */
const WAYS = { toneOnFirst: 'òa, ủy', toneOnSecond: 'oà, uỷ' } as const;

/** So many words are shown. */
const MOST_SHOWN = 3;
/** No syllable is longer («nghiêng»); what is longer is not shown. */
const LONGEST = 7;

/** What one article writes in two ways: «hoà» beside «hòa», composed letters beside combining marks. */
export const mixedSpelling: Check = {
  code: 'mixedSpelling',
  severity: 'hint',
  *find({ article, shown }: Question): Iterable<Finding> {
    for (const mixed of article.mixedSpelling ?? []) {
      const [first] = mixed.others;
      if (first === undefined) continue;
      const edits = mixed.others.map(({ start, end, text }) => ({ span: { start, end }, text }));
      const fix = { title: titleOf(mixed, shown), edits };
      yield {
        span: { start: first.start, end: first.end },
        message: messageOf(mixed, shown),
        ...(isTie(mixed) ? { choices: [fix] } : { fix }),
      };
    }
  },
};

/** As many words of either way: which one is meant is for the reader to say. */
function isTie({ usual, words, others }: MixedSpelling): boolean {
  return (usual === 'toneOnFirst' || usual === 'toneOnSecond') && words === others.length;
}

/** One word is named, of several only how many they are. */
function titleOf(mixed: MixedSpelling, { words }: Presentation): string {
  const { usual, others } = mixed;
  const [first] = others;
  if ((usual === 'toneOnFirst' || usual === 'toneOnSecond') && isTie(mixed)) {
    return words.respellAs(others.length, WAYS[usual]);
  }
  if (usual !== 'toneInPlace' && usual !== 'nameAsElsewhere') return words.respellOthers(others.length);
  return others.length === 1 && first !== undefined
    ? words.rewriteAs(first.text.normalize('NFC'))
    : words.placeTones(others.length);
}

function messageOf({ usual, words: count, others }: MixedSpelling, { words }: Presentation): string {
  switch (usual) {
    case 'composed':
      return words.mostlyComposed(others.length, examplesOf(others), count);
    case 'decomposed':
      return words.mostlyDecomposed(others.length, examplesOf(others), count);
    case 'toneInPlace':
      return words.toneMisplaced(others.length, examplesOf(others));
    case 'nameAsElsewhere':
      return words.nameInTwoWays(others[0]!.text.normalize('NFC'), count);
    default: {
      const unusual = usual === 'toneOnFirst' ? 'toneOnSecond' : 'toneOnFirst';
      return words.mixedTones(others.length, examplesOf(others, withToneMoved), WAYS[unusual], count, WAYS[usual]);
    }
  }
}

/**
 * The first few different words that are written the other way, composed: «hoà, thuỷ, …».
 * @param respell makes the word of the article from the one that takes its place.
 */
function examplesOf(others: readonly TextSpan[], respell: (word: string) => string = (word) => word): string {
  const shown = new Set<string>();
  for (const { text } of others) {
    const word = respell(text).normalize('NFC');
    if (word.length <= LONGEST) shown.add(word.toLowerCase());
    if (shown.size > MOST_SHOWN) break;
  }
  const words = [...shown];
  return [...words.slice(0, MOST_SHOWN), ...(words.length > MOST_SHOWN ? ['…'] : [])].join(', ');
}
