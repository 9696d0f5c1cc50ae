import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AmbiguityReason, Resolution, UnknownReason } from '../../server/src/corpus/identity/things';
import { TABLE_NAMES, TABLES } from '../../server/src/export/csv';
import { exportFormat, type FormatName } from '../../server/src/export/formats';
import { filesOf, TestJob } from './job';

const PAGES = path.join(import.meta.dirname, '../../l10n/danChieu.exports');

/** Of which formats a page shows an example, and in which kind of code block. */
const EXAMPLES: Readonly<Record<string, readonly [block: string, format: FormatName]>> = {
  'csv.md': ['csv', 'csv'],
  'json.md': ['json', 'json'],
  'brat.md': ['ann', 'brat'],
  'webAnnotation.md': ['json', 'web-annotation'],
  'graphml.md': ['xml', 'graphml'],
};

function blockOf(page: string, kind: string): string {
  const [, block = ''] = new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'msu').exec(page) ?? [];
  assert.notEqual(block, '', kind);
  return block;
}

/** The first cells of the tables of a page, by the heading above them. */
function namesBelow(page: string, heading: string): string[] {
  const [section = ''] = page.split(/^## /mu).filter((part) => part.startsWith(`${heading}\n`));
  return [...section.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name = '']) => name);
}

/** What one row of a table tells of a column. */
function meaningOf(page: string, heading: string, column: string): string {
  const [section = ''] = page.split(/^## /mu).filter((part) => part.startsWith(`${heading}\n`));
  const [, meaning = ''] = new RegExp(`^\\| \`${column}\` \\| (.*) \\|$`, 'mu').exec(section) ?? [];
  return meaning;
}

/** All values of two columns: the compiler sees that none is missing. */
const OUTCOMES: Readonly<Record<Resolution['kind'], true>> = { document: true, ambiguous: true, unknown: true };
const REASONS: Readonly<Record<AmbiguityReason | UnknownReason, true>> = {
  severalTerms: true,
  severalDocuments: true,
  severalLocalities: true,
  wholeConference: true,
  otherTerm: true,
  notInCorpusOrCatalogue: true,
  tooLittleSaid: true,
  contradictory: true,
};

/** An object that an export holds somewhere. */
function holds(value: unknown, wanted: unknown): boolean {
  if (JSON.stringify(value) === JSON.stringify(wanted)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, wanted));
}

for (const language of ['en', 'vi'] as const) {
  suite(`the pages on formats, in ${language}`, () => {
    const read = (name: string) => readFileSync(path.join(PAGES, language, name), 'utf8');

    test('are there', () => {
      assert.deepEqual(readdirSync(path.join(PAGES, language)).sort(), Object.keys(EXAMPLES).sort());
    });

    for (const [name, [block, format]] of Object.entries(EXAMPLES)) {
      test(`${name} shows what an export gives`, async () => {
        const page = read(name);
        const job = new TestJob({ 'tin/a.txt': blockOf(page, 'text') }, language);
        const exported = [...(await filesOf(exportFormat(format), job)).values()].join('\n');
        const example = blockOf(page, block);
        if (block === 'json') assert.ok(holds(JSON.parse(exported), JSON.parse(example)), example);
        else for (const line of example.trimEnd().split('\n')) assert.ok(exported.includes(`${line}`), line);
      });
    }

    for (const table of TABLE_NAMES) {
      test(`csv.md has every column of ${table}, in order`, () => {
        assert.deepEqual(namesBelow(read('csv.md'), table), TABLES[table].columns);
      });
    }

    test('csv.md calls what it means the same in words wherever there is a column for it', () => {
      const page = read('csv.md');
      for (const table of TABLE_NAMES) {
        for (const column of TABLES[table].columns.filter((name) => name.endsWith('_in_words'))) {
          assert.ok(TABLES[table].columns.includes(column.replace(/_in_words$/u, '')), column);
          assert.notEqual(meaningOf(page, table, column), '', column);
        }
      }
    });

    for (const [column, values] of Object.entries({ outcome: OUTCOMES, reason: REASONS })) {
      test(`csv.md explains every ${column} of a citation`, () => {
        const explained = meaningOf(read('csv.md'), 'citations', column).matchAll(/`(\w+)`/gu);
        assert.deepEqual(
          [...explained].map(([, value]) => value),
          Object.keys(values),
        );
      });
    }

    test('graphml.md has everything that nodes and edges tell, in order', async () => {
      const xml = [...(await filesOf(exportFormat('graphml'), new TestJob({}))).values()].join('');
      const declared = (of: string) =>
        [...xml.matchAll(new RegExp(`for="${of}" attr\\.name="(\\w+)"`, 'gu'))].map(([, name]) => name);
      const [nodes, edges] = language === 'en' ? ['Nodes', 'Edges'] : ['Nút', 'Cạnh'];
      assert.deepEqual(namesBelow(read('graphml.md'), nodes!), declared('node'));
      assert.deepEqual(namesBelow(read('graphml.md'), edges!), declared('edge'));
    });

    test('json.md has everything that an article has, in order', () => {
      const names = namesBelow(read('json.md'), language === 'en' ? 'Articles' : 'Bài');
      const job = new TestJob({ 'a.txt': 'Bí thư Tỉnh ủy Yên Bái dự.' });
      return filesOf(exportFormat('ndjson'), job).then((files) => {
        assert.deepEqual(names, Object.keys(JSON.parse(files.get('') ?? '')));
      });
    });
  });
}
