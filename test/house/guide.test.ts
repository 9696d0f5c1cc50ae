import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const SERVER = path.join(import.meta.dirname, '../../server');

suite("the guide to the server's source", () => {
  const guide = fs.readFileSync(path.join(SERVER, 'README.md'), 'utf8');
  // «`Member` and `Postings` in `src/corpus/postings.ts`»
  const named = Array.from(guide.matchAll(/((?:`\w+`(?: and )?)+) in `(src\/[\w/]+\.ts)`/gu), ([, names, file]) => ({
    names: Array.from(names!.matchAll(/\w+(?=`)/gu), ([name]) => name),
    file: file!,
  }));

  test('names what there is', () => {
    assert.ok(named.length > 20);
    const gone = named.flatMap(({ names, file }) => {
      const source = fs.readFileSync(path.join(SERVER, file), 'utf8');
      const missing = names.filter((name) => !new RegExp(`^export .*\\b${name}\\b`, 'mu').test(source));
      return missing.map((name) => `${name} in ${file}`);
    });
    assert.deepEqual(gone, []);
  });

  test('names all its files so that they are looked for', () => {
    const looked = new Set(named.map(({ file }) => file));
    const files = Array.from(guide.matchAll(/`(src\/[\w/]+\.ts)`/gu), ([, file]) => file!);
    assert.deepEqual(
      files.filter((file) => !looked.has(file)),
      [],
    );
  });
});
