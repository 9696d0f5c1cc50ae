import assert from 'node:assert/strict';
import type { Evidence } from '../../../server/src/corpus/identity/things';
import {
  areOutcomes,
  citationsIn,
  packOutcomes,
  type Resolved,
  readCited,
  readOutcomes,
} from '../../../server/src/corpus/packed/packOutcomes';
import { WantedText } from '../../../server/src/corpus/packed/strings';

const URI = 'file:///tin/bai.txt';

/** One of each kind. */
const EVIDENCE: readonly Evidence[] = [
  { kind: 'stated', by: ['symbol', 'numberAndYear', 'date', 'term', 'issuer', 'subject', 'conference', 'years'] },
  { kind: 'stated', by: [] },
  { kind: 'sameArticle', place: { uri: URI, mention: 3 }, position: 'after' },
  { kind: 'articleDate', published: '2024-05-06' },
  { kind: 'latestTerm', published: null, setAside: ['NQ:18/TW@XII'] },
  { kind: 'sequence', term: 'XIII', published: '2024-05-06' },
  { kind: 'recentConference', published: '2024-05-06' },
  { kind: 'sameDay', place: { uri: 'file:///tin/khac.txt', mention: 0 } },
  { kind: 'title', place: { uri: 'file:///tin/khac.txt', mention: 0 } },
  { kind: 'fileName' },
  { kind: 'citedByNumber', setAside: [] },
  { kind: 'onlyCandidate', from: 'catalogue' },
  { kind: 'locality', locality: 'Cà Mau' },
];

const RESOLVED: Resolved = {
  outcomes: new Map([
    [7, { kind: 'document', key: 'NQ:18/TW@XII', evidence: EVIDENCE }],
    [2, { kind: 'ambiguous', keys: ['KL:21/TW@XII', 'KL:21/TW@XIII'], reason: 'severalTerms' }],
    [300, { kind: 'document', key: 'NQ:18/TW@XII', evidence: [] }],
    [9, { kind: 'unknown', reason: 'contradictory' }],
    [8, { kind: 'document', key: 'NQ:19/TW@XII', evidence: [] }],
  ]),
  cited: new Map([
    ['NQ:18/TW@XII', 14],
    ['NQ:19/TW@XII', 0],
  ]),
};

suite('what directives stand for, packed', () => {
  const packed = packOutcomes(RESOLVED, URI);

  test('comes back as it was', () => {
    assert.deepEqual(readOutcomes(packed, URI), RESOLVED);
    assert.deepEqual(readCited(packed), RESOLVED.cited);
  });

  test('is known to be whole, and not to be, wherever a byte has changed', () => {
    assert.ok(areOutcomes(packed));
    for (let at = 0; at < packed.length; at++) assert.ok(!areOutcomes(packed.with(at, packed[at]! ^ 0x80)));
    for (let length = 0; length < packed.length; length++) assert.ok(!areOutcomes(packed.subarray(0, length)));
  });

  test('tells where a document is cited', () => {
    assert.deepEqual(citationsIn(packed, new WantedText('NQ:18/TW@XII')), [7, 300]);
    assert.deepEqual(citationsIn(packed, new WantedText('NQ:19/TW@XII')), [8]);
  });

  test('a document that may be meant, and one that is no part of it, are not cited', () => {
    assert.deepEqual(citationsIn(packed, new WantedText('KL:21/TW@XII')), []);
    assert.deepEqual(citationsIn(packed, new WantedText('NQ:18/TW@XI')), []);
  });
});
