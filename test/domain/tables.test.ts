import assert from 'node:assert/strict';
import * as agencies from '../../server/src/domain/agencies';
import * as calendarWords from '../../server/src/domain/calendarWords';
import {
  CLASSIFIERS,
  COUNTED_NOUNS,
  FORMER,
  MEMBER_BODIES,
  NOUN_QUALIFIERS,
} from '../../server/src/domain/countedNouns';
import * as modifiers from '../../server/src/domain/modifiers';
import * as multipliers from '../../server/src/domain/multipliers';
import { NO_COUNTED_NOUNS } from '../../server/src/domain/noCountedNouns';
import * as pageFurniture from '../../server/src/domain/pageFurniture';
import * as provinces from '../../server/src/domain/provinces';
import * as units from '../../server/src/domain/units';
import { Phrases } from '../../server/src/text/phrases';
import { tokenize } from '../../server/src/text/tokenize';

/** The rows that are equal to an earlier one for those who read texts: whatever the case, the tone's place, y or i. */
function repeated(rows: readonly string[]): string[] {
  const seen = new Phrases<string>();
  return rows.flatMap((row) => {
    const tokens = tokenize(row);
    const equal = seen.longest(tokens, 0);
    if (equal?.end === tokens.count) return [`${equal.value} = ${row}`];
    seen.add(row, row);
    return [];
  });
}

/** The words of a table: its rows, or the first column of each. */
function wordsOf(table: readonly (string | readonly unknown[])[]): string[] {
  return table.map((row) => (typeof row === 'string' ? row : String(row[0])));
}

const nouns = Object.values(COUNTED_NOUNS).flat();
const names = provinces.PROVINCES.flatMap(({ name, aliases = [] }) => [name, ...aliases]);

suite('No row of a table repeats another', () => {
  const TABLES: Record<string, readonly (string | readonly unknown[])[]> = {
    'counted nouns of all kinds': nouns,
    'what no number counts': NO_COUNTED_NOUNS,
    provinces: [...names, ...provinces.FORMER_PROVINCES],
    'newspaper codes': provinces.NEWSPAPER_CODES,
    'provincial sites': provinces.PROVINCIAL_SITES.map((row) => row.join('x')),
    'month names': [...calendarWords.MONTH_NAMES.keys(), ...calendarWords.LUNAR_MONTHS],
  };
  const countedNouns = { CLASSIFIERS, FORMER, MEMBER_BODIES, NOUN_QUALIFIERS };
  const modules = { agencies, calendarWords, countedNouns, modifiers, multipliers, pageFurniture, units };
  for (const [file, tables] of Object.entries(modules)) {
    for (const [name, table] of Object.entries(tables)) {
      if (Array.isArray(table)) TABLES[`${file}: ${name}`] ??= table;
    }
  }
  for (const [name, table] of Object.entries(TABLES)) {
    test(name, () => assert.deepEqual(repeated(wordsOf(table)), []));
  }
});

suite('No row stands in two tables that exclude each other', () => {
  const EXCLUDING: Readonly<Record<string, readonly string[]>> = {
    'what is counted and what no number counts': [...nouns, ...NO_COUNTED_NOUNS],
    'multipliers and what only looks like them': [
      ...wordsOf(multipliers.MULTIPLIERS),
      ...multipliers.NO_MULTIPLIERS,
      ...wordsOf(multipliers.NUMBER_WORDS),
    ],
    'parts of the day, weekdays and what opens a day': [
      ...calendarWords.PARTS_OF_DAY,
      ...calendarWords.WEEKDAYS,
      ...calendarWords.DAY_WORDS,
      ...calendarWords.PERIOD_WORDS,
    ],
    "provinces' papers and national ones": [...wordsOf(provinces.NEWSPAPER_CODES), ...agencies.AGENCIES],
    'joints of lists and of spans': [...calendarWords.LIST_CONJUNCTIONS, ...calendarWords.SPAN_CONJUNCTIONS],
  };
  for (const [name, rows] of Object.entries(EXCLUDING)) {
    test(name, () => assert.deepEqual(repeated(rows), []));
  }
});
