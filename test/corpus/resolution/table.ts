import assert from 'node:assert/strict';
import type { Evidence, Place } from '../../../server/src/corpus/identity/things';
import type { CorpusSnapshot } from '../../../server/src/corpus/snapshot';
import { analyze } from '../../../server/src/recognition/analyze';
import { CheckedCorpus } from '../checkedCorpus';

/** A small article: the day it came out, its province, and its text with the mentions in question in brackets. */
export interface SmallArticle {
  readonly published?: string;
  readonly locality?: string;
  /** `[Kết luận số 21]` marks a mention; the brackets are taken out. */
  readonly text: string;
  /**
   * For each marked mention the key of its document and the evidence («KL:21/TW@XIII ← symbol, date»), the candidates
   * («? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)») or why nothing is known («– contradictory»).
   */
  readonly expected: readonly string[];
}

/** A test that resolves the marked mentions of small articles, all of them in one corpus. */
export function resolves(name: string, ...articles: readonly SmallArticle[]): void {
  test(name, () => {
    const corpus = new CheckedCorpus();
    const places = articles.map((article, index) => enter(corpus, `file:///${index}.txt`, article));
    const snapshot = corpus.snapshot();
    for (const [index, { expected }] of articles.entries()) {
      assert.deepEqual(
        places[index]!.map((place) => describe(snapshot, place)),
        expected,
      );
    }
  });
}

/** Enters an article and gives the places of its marked mentions. */
function enter(corpus: CheckedCorpus, uri: string, { published, locality, text: marked }: SmallArticle): Place[] {
  const spans: [start: number, end: number][] = [];
  let text = '';
  for (const [at, piece] of marked.split(/[[\]]/u).entries()) {
    if (at % 2 === 1) spans.push([text.length, text.length + piece.length]);
    text += piece;
  }
  const analysis = { ...analyze(text), published: published ?? null, locality: locality ?? null };
  corpus.enter(uri, text, analysis);
  return spans.map(([start, end]) => {
    const mention = analysis.mentions.findIndex(
      (found) => found.kind === 'directive' && found.start === start && found.end === end,
    );
    assert.notEqual(mention, -1, `no directive «${text.slice(start, end)}»`);
    return { uri, mention };
  });
}

function describe(snapshot: CorpusSnapshot, place: Place): string {
  const resolution = snapshot.resolve(place);
  switch (resolution?.kind) {
    case 'document':
      return `${resolution.document.key} ← ${resolution.evidence.map(inWords).join('; ')}`;
    case 'ambiguous': {
      const keys = resolution.candidates.map(({ key }) => key).sort();
      return `? ${keys.join(', ')} (${resolution.reason})`;
    }
    default:
      return `– ${resolution?.reason}`;
  }
}

function inWords(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'stated':
      return evidence.by.join(', ');
    case 'sameArticle':
      return evidence.position;
    case 'articleDate':
      return `by ${evidence.published}`;
    case 'latestTerm':
      return `latest by ${evidence.published}, not ${[...evidence.setAside].sort().join(', ')}`;
    case 'title':
      return 'title';
    case 'sequence':
      return `number of ${evidence.term} by ${evidence.published}`;
    case 'sameDay':
      return 'same day';
    case 'recentConference':
      return `met before ${evidence.published}`;
    case 'fileName':
      return 'its file’s name';
    case 'citedByNumber':
      return `not by number alone ${[...evidence.setAside].sort().join(', ')}`;
    case 'onlyCandidate':
      return `only in ${evidence.from}`;
    case 'locality':
      return `in ${evidence.locality}`;
  }
}
