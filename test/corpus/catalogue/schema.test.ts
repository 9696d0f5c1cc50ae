import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Validator } from 'jsonschema';
import { readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';
import builtIn from '../../../server/src/domain/catalogue.json';
import { CATALOGUE_SCHEMA } from '../../../server/src/domain/catalogueSchema';

suite('the schema of catalogues', () => {
  test('holds for the built-in one', () => {
    const { errors } = new Validator().validate(builtIn, CATALOGUE_SCHEMA as object);
    assert.deepEqual(errors.map(String), []);
  });

  test('and so do the rules of numbering: a user may copy any of its entries', () => {
    const entries = builtIn.documents.filter(
      // sources write the symbol of the central inspection committee like that of the local ones, and the Constitution
      // has no name but its type
      ({ symbol, name }) => symbol !== 'QĐ/UBKT' && name !== '',
    );
    for (let at = 0; at < entries.length; at += 50) {
      const { faults } = readCatalogue(JSON.stringify({ documents: entries.slice(at, at + 50) }, null, 1));
      assert.deepEqual(faults, []);
    }
  });
});

suite('the example of a new catalogue', () => {
  for (const language of ['en', 'vi']) {
    const text = readFileSync(new URL(`../../../l10n/templates/catalogue.${language}.yaml`, import.meta.url), 'utf8');
    test(`says nothing as it is, and one document without its marks of comments: ${language}`, () => {
      assert.deepEqual(readCatalogue(text).faults, []);
      assert.deepEqual(readCatalogue(text).entries, []);
      const used = readCatalogue(text.replaceAll(/^ {2}# (?=- | )/gmu, '  '));
      assert.deepEqual(used.faults, []);
      assert.deepEqual(
        used.entries.map(({ entry }) => [entry.number, entry.locality]),
        [['27', 'Lạng Sơn']],
      );
    });
  }
});
