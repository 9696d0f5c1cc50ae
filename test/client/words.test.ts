import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import bundle from '../../l10n/bundle.l10n.vi.json';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';

const CLIENT = path.join(import.meta.dirname, '../../client/src');

/** The numbers of the places in a message that are filled in. */
function placesIn(message: string): readonly string[] {
  return [...message.matchAll(/\{\d+\}/g)].map(([place]) => place).sort();
}

/** All `%key%` of the manifest. */
function keysOf(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(/^%(.+)%$/g)].map(([, key]) => key!);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(keysOf) : [];
}

suite('words: the manifest', () => {
  const used = [...new Set(keysOf(manifest))].sort();
  test('each key is there in English, and none in vain', () => assert.deepEqual(Object.keys(english).sort(), used));
  test('each key is there in Vietnamese, and none in vain', () =>
    assert.deepEqual(Object.keys(vietnamese).sort(), used));
  test('every setting, command and kind of token says what it is', () => {
    const { commands, configuration, semanticTokenTypes, semanticTokenModifiers } = manifest.contributes;
    const texts = [
      ...commands.map(({ title }) => title),
      ...configuration.flatMap(({ properties }) =>
        Object.values(properties).map((setting) => setting.markdownDescription),
      ),
      ...[...semanticTokenTypes, ...semanticTokenModifiers].map(({ description }) => description),
    ];
    for (const text of texts) assert.match(text, /^%.+%$/);
  });
});

suite('words: the client', () => {
  const source = fs
    .readdirSync(CLIENT)
    .map((file) => fs.readFileSync(path.join(CLIENT, file), 'utf8'))
    .join('\n');
  const calls = [...source.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|([^)]*))/g)];

  test('each message is written out, so that it can be found', () => {
    assert.notEqual(calls.length, 0);
    for (const [call, message] of calls) assert.notEqual(message, undefined, call);
  });
  test('each message has its translation, and none is translated in vain', () => {
    const messages = new Set(calls.map(([, message]) => message));
    assert.deepEqual(Object.keys(bundle).sort(), [...messages].sort());
  });
  test('translations fill in what the messages fill in', () => {
    for (const [message, translation] of Object.entries(bundle)) {
      assert.deepEqual(placesIn(translation), placesIn(message));
    }
  });
});
