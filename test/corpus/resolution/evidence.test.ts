import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { numberedName } from '../../../server/src/corpus/identity/documentKeys';
import type { Evidence } from '../../../server/src/corpus/identity/things';
import { builtInCatalogue } from '../../../server/src/corpus/knowledge/catalogueIndex';
import type { KnownDocument } from '../../../server/src/corpus/knowledge/knownDocument';
import { CATALOGUE } from '../../../server/src/domain/catalogue';

const YEARS = [2010, 2014, 2016, 2019, 2022, 2024, 2026];

/** Every type and number of the catalogue once. */
const NUMBERS = [
  ...new Map(
    CATALOGUE.flatMap((entry) => {
      const name = numberedName(entry);
      return name === undefined ? [] : [[`${entry.type} ${name.serial}`, { type: entry.type, name }] as const];
    }),
  ).values(),
];

/** The documents that the evidence says were set aside. */
function setAside(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((item) => (item.kind === 'latestTerm' || item.kind === 'citedByNumber' ? item.setAside : []));
}

function isBy(document: KnownDocument, day: string): boolean {
  return document.date !== null && document.date.length === 10 && document.date <= day;
}

suite('what the evidence says', () => {
  test('is true of every number of the catalogue: no document that had been issued goes without mention', () => {
    const catalogue = builtInCatalogue();
    let linked = 0;
    for (const { type, name } of NUMBERS) {
      for (const year of YEARS) {
        const day = `${year}-06-12`;
        const corpus = new Corpus();
        const uri = 'file:///a.txt';
        corpus.update(uri, `Hội nghị của tỉnh\n\n(12/06/${year})\n\nCác chi bộ thực hiện ${type} số ${name.serial}.\n`);
        const snapshot = corpus.snapshot();
        const mention = snapshot.article(uri)!.mentions.findIndex(({ kind }) => kind === 'directive');
        const resolution = snapshot.resolve({ uri, mention });
        if (resolution?.kind !== 'document') continue;
        const { document, evidence } = resolution;
        linked++;
        const others = catalogue
          .candidates(name.slot)
          .filter((other) => other.key !== document.key && other.type === type && isBy(other, day));
        const told = setAside(evidence);
        for (const other of others) assert.ok(told.includes(other.key), `${day} ${type} ${name.serial}: ${other.key}`);
        if (others.length > 0) {
          assert.ok(!evidence.some(({ kind }) => kind === 'articleDate' || kind === 'onlyCandidate'), document.key);
        }
      }
    }
    assert.ok(linked > 100);
  }).timeout(20_000);
});
