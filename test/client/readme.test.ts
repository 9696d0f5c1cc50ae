import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import manifest from '../../package.json';
import words from '../../package.nls.json';
import article from '../../snippets/article.json';
import party from '../../snippets/party.json';
import state from '../../snippets/state.json';

const README = fs.readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');

/** The rows of the tables whose first cell fits, without their heads. */
function rows(first: RegExp): string[][] {
  const cells = README.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/gu, '').trim()));
  return cells.filter(([cell = '']) => first.test(cell));
}

suite('the README and the manifest agree', () => {
  test('on the settings and their defaults', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) =>
      Object.entries<{ default: unknown }>(properties),
    );
    const told = rows(/^`danChieu\./u).map(([name = '', value = '']) => [name, value.replaceAll('`', '')]);
    assert.deepEqual(
      told,
      settings.map(([name, { default: value }]) => [
        `\`${name}\``,
        typeof value === 'string' ? value : JSON.stringify(value).replaceAll(',', ', '),
      ]),
    );
  });

  test('on the commands', () => {
    const titles = manifest.contributes.commands.map(({ command, category }) => {
      const key = command.replace('danChieu.', 'command.') as keyof typeof words;
      return `*${category}: ${words[key]}*`;
    });
    assert.deepEqual(
      rows(/^\*Dẫn Chiếu:/u).map(([title]) => title),
      titles,
    );
  });

  test('on the names of snippets', () => {
    const [line = ''] = README.split('\n').filter((one) => one.startsWith('**Snippets**'));
    const told = [...line.matchAll(/`(\w+)`/gu)].map(([, name]) => name!);
    const known = Object.values({ ...party, ...state, ...article }).flatMap(({ prefix }) => prefix);
    assert.ok(told.length > 5);
    assert.deepEqual(
      told.filter((name) => !known.includes(name)),
      [],
    );
  });

  test('on the scripts', () => {
    const told = [...README.matchAll(/npm run ([\w:]+)/gu)].map(([, name]) => name!);
    assert.ok(told.length > 3);
    for (const name of told) assert.ok(name in manifest.scripts, name);
  });

  test('on what the package shows: nothing on building it', () => {
    const [shown = '', ...rest] = README.split('<!-- The packaged README ends here');
    assert.equal(rest.length, 1);
    assert.doesNotMatch(shown, /npm (?:start|test)|vsce|\.vsix/u);
    assert.match(manifest.scripts.package, /--readme-path dist\/README\.md /u);
  });

  test('on the pictures: each is in the package', () => {
    const pictures = [...README.matchAll(/images\/[\w.-]+/gu)].map(([picture]) => picture);
    assert.notEqual(pictures.length, 0);
    const isPackaged = picomatch(manifest.files);
    for (const picture of pictures) {
      assert.ok(fs.existsSync(path.join(import.meta.dirname, '../..', picture)), picture);
      assert.ok(isPackaged(picture), picture);
    }
  });
});
