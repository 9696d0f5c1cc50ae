import assert from 'node:assert/strict';
import { CATALOGUE } from '../../server/src/domain/catalogue';
import { PARTY_TERMS, PLENUMS } from '../../server/src/domain/partyTerms';
import { PLENUM_RESOLUTIONS } from '../../server/src/domain/plenumResolutions';

/** The day before or after an ISO day. */
function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

suite('the terms of the Party', () => {
  test('follow each other without a gap', () => {
    for (const [index, { term, numbering }] of PARTY_TERMS.entries()) {
      const next = PARTY_TERMS[index + 1];
      assert.equal(numbering.to, next === undefined ? null : shifted(next.numbering.from, -1), term);
    }
  });

  test('no conference lies outside its term', () => {
    const windows = new Map(PARTY_TERMS.map(({ term, numbering }) => [term, numbering]));
    for (const { term, conference, from, to } of PLENUMS) {
      const window = windows.get(term);
      assert.ok(window, term);
      if (from === null || to === null) continue;
      assert.ok(from <= to && from >= window.from && to <= (window.to ?? '9'), `${conference} ${term}: ${from}, ${to}`);
    }
  });

  test('begin with their first conference, where it met while the congress was sitting', () => {
    for (const { term, congress, numbering } of PARTY_TERMS) {
      const first = PLENUMS.find((plenum) => plenum.term === term && plenum.conference === 1)?.from ?? null;
      const during = first !== null && first <= congress.to;
      assert.equal(numbering.from, during ? first : shifted(congress.to, 1), term);
    }
  });
});

suite('the resolutions of conferences', () => {
  test('name each conference and sitting once', () => {
    const rows = PLENUM_RESOLUTIONS.map(
      ({ type, term, conference, sitting }) => `${type} ${conference} ${sitting} ${term}`,
    );
    assert.equal(new Set(rows).size, rows.length);
  });

  test('stand in the catalogue, none dated before its conference', () => {
    for (const { term, conference, documents } of PLENUM_RESOLUTIONS) {
      const opened = PLENUMS.find((row) => row.term === term && String(row.conference) === conference)?.from ?? '';
      for (const document of documents) {
        const [, abbreviation, number, body] = /^(\p{L}+):(\d+)\/(TW|HNTW)$/u.exec(document) ?? [];
        const entry = CATALOGUE.find(
          (known) =>
            known.term === term &&
            known.symbol === `${abbreviation}/${body}` &&
            Number(known.number) === Number(number),
        );
        assert.ok(entry, `${document} of ${conference} ${term}`);
        assert.ok((entry.date ?? '9') >= opened, `${document} ${entry.date}, opened ${opened}`);
      }
    }
  });
});
