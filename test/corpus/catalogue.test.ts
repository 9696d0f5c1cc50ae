import assert from 'node:assert/strict';
import { documentKey, numberedName } from '../../server/src/corpus/identity/documentKeys';
import { termOn } from '../../server/src/corpus/identity/terms';
import { CatalogueIndex } from '../../server/src/corpus/knowledge/catalogueIndex';
import { CATALOGUE, type CatalogueEntry, CONFIRMED, READ } from '../../server/src/domain/catalogue';
import checks from '../../server/src/domain/catalogueChecks.json';
import { DOCUMENT_TYPES } from '../../server/src/domain/documentTypes';
import { unmarked } from '../../server/src/text/spelling';

function labelled({ type, number, symbol, name, congress, term }: CatalogueEntry): string {
  return [type, number, symbol, name, congress, term].filter((part) => part !== undefined).join(' ');
}

suite('the built-in catalogue', () => {
  test('every entry has a known type, a source and well-formed dates', () => {
    const types = new Set(DOCUMENT_TYPES.map(({ name }) => name));
    for (const entry of CATALOGUE) {
      assert.ok(types.has(entry.type), labelled(entry));
      assert.ok(entry.sources.length > 0, labelled(entry));
      assert.match(entry.date ?? '2000', /^\d{4}(-\d\d(-\d\d)?)?$/u, labelled(entry));
    }
  });

  test('a page that confirms facts is a source; unless it was read, the number that it confirms is in its address', () => {
    const entries = new Map<string, CatalogueEntry[]>();
    for (const entry of CATALOGUE) {
      for (const source of entry.sources) entries.set(source, [...(entries.get(source) ?? []), entry]);
    }
    for (const [address, facts] of CONFIRMED) {
      const those = entries.get(address) ?? [];
      assert.ok(those.length > 0 && facts.length > 0, address);
      assert.match(address, READ.has(address) ? /^https?:/u : /^https:/u);
      if (!facts.includes('number') || address.startsWith('https://github.com/') || READ.has(address)) continue;
      const words = unmarked(decodeURIComponent(address))
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/gu, '');
      for (const { number = '', symbol = '' } of those) {
        const name = unmarked(number.replace(/^0+/u, '') + symbol)
          .toLowerCase()
          .replaceAll(/[^a-z0-9]/gu, '');
        assert.ok(words.includes(name), address);
      }
    }
  });

  test('has another source for what one of its sources gives otherwise', () => {
    for (const entry of CATALOGUE) {
      for (const { field, source } of entry.conflicts ?? []) {
        const others = entry.sources.filter((one) => one !== source);
        assert.ok(others.length > 0, `${labelled(entry)}: nothing says the ${field} that it has`);
      }
    }
  });

  test('a page was read, or only its address: not both', () => {
    assert.equal(CONFIRMED.size, Object.keys(checks.pages).length + READ.size);
  });

  test('a Party document is dated within its term', () => {
    for (const entry of CATALOGUE) {
      if (entry.term === undefined || entry.date === undefined) continue;
      const term = termOn(entry.date);
      if (term !== null) assert.equal(term, entry.term, labelled(entry));
    }
  });

  test('no document stands in it twice', () => {
    const seen = new Set<string>();
    for (const entry of CATALOGUE) {
      const key = `${labelled(entry)} ${entry.locality} ${entry.symbol?.includes('/TU') ? entry.date : ''} ${entry.year}`;
      assert.ok(!seen.has(key), key);
      seen.add(key);
    }
  });

  test('within a term, numbers rise with time', () => {
    const series = new Map<string, [number: number, date: string][]>();
    for (const entry of CATALOGUE) {
      if (entry.term === undefined || entry.date?.length !== 10 || entry.number === undefined) continue;
      const key = `${entry.symbol} ${entry.term}`;
      series.set(key, [...(series.get(key) ?? []), [Number(entry.number), entry.date]]);
    }
    for (const [key, points] of series) {
      points.sort(([a], [b]) => a - b);
      for (const [at, [number, date]] of points.entries()) {
        const before = points[at - 1];
        assert.ok(before === undefined || before[1] <= date, `${key}: ${before} then ${number} ${date}`);
      }
    }
  });
});

suite('an index of catalogues', () => {
  const own: CatalogueEntry = { type: 'Kết luận', number: '14', symbol: 'KL/TW', term: 'XIII', sources: ['own'] };

  test('a later entry for the same document replaces an earlier one', () => {
    const index = new CatalogueIndex([...CATALOGUE, own]);
    const name = numberedName(own);
    assert.ok(name);
    assert.equal(index.get(documentKey(name.canonical ?? '', null, 'XIII'))?.source, 'own');
    assert.equal(index.candidates(name.slot).filter(({ term }) => term === 'XIII').length, 1);
  });

  test('a higher number shows that a lower one was issued before it', () => {
    const index = new CatalogueIndex([{ ...own, number: '20', date: '2021-10-01' }]);
    const symbol = numberedName(own)?.symbol;
    assert.ok(symbol);
    assert.equal(index.reach(symbol, 'XIII', '14', '2021-10-01'), 'reached');
    assert.equal(index.reach(symbol, 'XIII', '20', '2022-01-01'), 'notReached');
    assert.equal(index.reach(symbol, 'XII', '14', '2021-10-01'), 'notReached');
  });
});
