import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { numberedName } from '../../../server/src/corpus/identity/documentKeys';
import type { Resolution } from '../../../server/src/corpus/identity/things';
import { CATALOGUE, type CatalogueEntry } from '../../../server/src/domain/catalogue';
import { analyze } from '../../../server/src/recognition/analyze';

/** Central Party documents whose number and symbol recur in several terms, by canonical form. */
const recurring = new Map<string, CatalogueEntry[]>();
for (const entry of CATALOGUE) {
  const name = numberedName(entry);
  if (entry.term === undefined || name?.canonical == null) continue;
  const others = recurring.get(name.canonical);
  if (others === undefined) recurring.set(name.canonical, [entry]);
  else others.push(entry);
}
for (const [canonical, entries] of recurring) if (entries.length < 2) recurring.delete(canonical);

function resolve(text: string, published: string | null): Resolution {
  const corpus = new Corpus();
  const analysis = { ...analyze(text), published, locality: null };
  corpus.enter('file:///a.txt', text, analysis);
  const mention = analysis.mentions.findIndex(({ kind }) => kind === 'directive');
  const resolution = corpus.snapshot().resolve({ uri: 'file:///a.txt', mention });
  assert.ok(resolution, `no directive in «${text}»`);
  return resolution;
}

function label({ number, symbol }: CatalogueEntry): string {
  return `${number}-${symbol}`;
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

suite('numbers that recur across terms', () => {
  test('there are plenty', () => assert.ok(recurring.size >= 28, `${recurring.size}`));

  for (const [canonical, entries] of recurring) {
    test(`${canonical}: ${entries.map(({ term }) => term).join(', ')}`, () => {
      for (const entry of entries) {
        const key = `${canonical}@${entry.term}`;
        const { type, date, subject } = entry;
        if (date?.length === 10) {
          const [year, month, day] = date.split('-');
          const dated = resolve(`Thực hiện ${type} số ${label(entry)} ngày ${day}/${month}/${year}.`, null);
          assert.equal(dated.kind === 'document' && dated.document.key, key, 'with its date');
        }
        const withTerm = resolve(`Thực hiện ${type} số ${label(entry)} khóa ${entry.term}.`, null);
        assert.equal(withTerm.kind === 'document' && withTerm.document.key, key, 'with its term');
        if (subject !== undefined) {
          const described = resolve(`Thực hiện ${type} số ${label(entry)} về ${subject}.`, null);
          // two of them may be about one thing; then neither is named
          if (described.kind === 'document') assert.equal(described.document.key, key, 'with its subject');
          else if (described.kind === 'ambiguous') {
            assert.ok(
              described.candidates.some((candidate) => candidate.key === key),
              'its subject keeps it',
            );
          } else assert.fail(described.reason);
        }
      }
    });

    for (const days of [1, 400]) {
      test(`${canonical}: bare, in articles of ${days} days after each of them`, () => {
        for (const { type, number, symbol, date, term } of entries) {
          if (date?.length !== 10) continue;
          const published = daysAfter(date, days);
          for (const name of [`${type} số ${number}-${symbol}`, `${type} ${number}`]) {
            const bare = resolve(`Thực hiện ${name}.`, published);
            const known = bare.kind === 'document' ? [bare.document] : bare.kind === 'ambiguous' ? bare.candidates : [];
            for (const other of known) {
              assert.ok(other.date === null || other.date <= published, `${name}: never one that came later`);
            }
            // what is named without doubt must be the one that had just been issued, or one that came since
            if (bare.kind === 'document') assert.ok((bare.document.date ?? '') >= date, `${name} of ${term}`);
          }
        }
      });
    }
  }
});
