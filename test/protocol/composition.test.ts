import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../server/src/recognition/analyze';
import { decode } from '../../server/src/text/decode';
import { respell } from '../../server/src/text/spelling';

const CORPUS = path.resolve('test/fixtures/corpus');

/** Letters with a quality mark and a tone, the quality composed and the tone not, as Windows-1258 has them. */
const QUALITY_AND_TONE = /(\p{L})([\u0323]?)([\u0302\u0306\u031b])/gu;
const NEW_TONE_PLACE = /([òóỏõọÒÓỎÕỌ])([aeAE])(?!\p{L})|(?<![qQ])([ùúủũụÙÚỦŨỤ])([yY])(?!\p{L})/gu;

/** The ways in which one and the same article stands in files. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  'half composed': (text) => text.normalize('NFD').replace(QUALITY_AND_TONE, halfComposed),
  'with the tone marks in their old places': (text) => text.replace(NEW_TONE_PLACE, moveTone),
  'with carriage returns': (text) => text.replace(/\n/gu, '\r\n'),
  'with no-break spaces': (text) => text.replace(/ /gu, '\u00a0'),
  'with a byte order mark left in': (text) => `\ufeff${text}`,
};

function halfComposed(_: string, base: string, dot: string, quality: string): string {
  return (base + quality).normalize('NFC') + dot;
}

/** «hòa» → «hoà» */
function moveTone(vowels: string): string {
  const [base = '', tone = ''] = vowels.charAt(0).normalize('NFD');
  return base + (vowels.charAt(1) + tone).normalize('NFC');
}

/** Every article of the sample corpus in one spelling: composed, tone marks in their new places, line feeds. */
function articles(): readonly (readonly [name: string, text: string])[] {
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|md)$/u.test(name));
  return names.map((name) => {
    const decoded = decode(readFileSync(path.join(CORPUS, name)));
    assert.equal(decoded.kind, 'text');
    const text = decoded.kind === 'text' ? decoded.text : '';
    return [name, text.replace(/\r\n?/gu, '\n').replace(/[^\n]+/gu, respell)];
  });
}

/**
 * What the analysis of a text says, spelling taken out: words are respelt, and an offset is how many visible
 * characters, marks not counted, stand before it.
 */
function said(text: string): string {
  const places: number[] = [];
  let visible = 0;
  for (const unit of text) {
    for (let i = 0; i < unit.length; i++) places.push(visible);
    if (!/[\s\p{M}]/u.test(unit)) visible++;
  }
  places.push(visible);
  return JSON.stringify(
    analyze(text),
    (key, value: unknown) => {
      if (key === 'mixedSpelling') return undefined; // it tells of nothing else than how letters are spelt
      if (key === 'start') return places[Number(value)];
      // an end stands behind its last letter's marks
      if (key === 'end')
        return (places[Number(value) - 1] ?? 0) + (/\p{M}/u.test(text.charAt(Number(value) - 1)) ? 0 : 1);
      return typeof value === 'string' ? respell(value) : value;
    },
    1,
  );
}

suite('An article says the same however its letters are spelt', () => {
  const corpus = articles();
  for (const [spelling, respelling] of Object.entries(SPELLINGS)) {
    test(spelling, () => {
      for (const [name, text] of corpus) {
        const other = respelling(text);
        assert.notEqual(other, text, name);
        assert.equal(said(other), said(text), name);
      }
    });
  }
  test('the sample corpus is there', () => assert.ok(corpus.length >= 20));
});
