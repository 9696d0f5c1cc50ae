import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import manifest from '../../package.json';
import words from '../../package.nls.json';
import { annotateArticle } from '../../server/src/export/annotation';
import { analyze } from '../../server/src/recognition/analyze';
import type { ArticleAnalysis, Mention } from '../../server/src/recognition/mention';
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

  test('on the commands, but for those in the menus of entries only', () => {
    const { commands, menus } = manifest.contributes;
    const hidden = new Set(menus.commandPalette.flatMap(({ command, when }) => (when === 'false' ? [command] : [])));
    const shown = commands.filter(({ command }) => !hidden.has(command));
    const titles = shown.map(
      ({ category, title }) => `${category}: ${words[title.slice(1, -1) as keyof typeof words]}`,
    );
    const told = rows(/^\*Dẫn Chiếu:/u).flatMap((cells) => [...cells.join(' ').matchAll(/\*(Dẫn Chiếu: [^*]+)\*/gu)]);
    assert.deepEqual([...new Set(told.map(([, title]) => title))].sort(), [...new Set(titles)].sort());
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

  test('on the pictures: none is in the package in vain', () => {
    const shown = new Set([...README.matchAll(/images\/[\w.-]+/gu)].map(([picture]) => picture));
    const folder = path.join(import.meta.dirname, '../../images');
    const kept = fs.readdirSync(folder).filter((name) => name.endsWith('.png'));
    assert.deepEqual(
      kept.map((name) => `images/${name}`).filter((name) => !shown.has(name) && name !== manifest.icon),
      [],
    );
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

suite('the README and the command line agree', () => {
  const at = { start: 0, end: 1 };
  /** A mention of each kind that has all that it can have. */
  const mentions: readonly Mention[] = [
    {
      ...at,
      kind: 'directive',
      type: 'Nghị quyết',
      number: '4',
      symbol: 'NQ/TW',
      issuer: 'Ban Chấp hành Trung ương',
      date: '2012-01-16',
      term: 'XI',
      congress: 'XI',
      conference: '4',
      sitting: '1',
      subject: 'xây dựng Đảng',
      elliptic: true,
      year: '2012',
      name: 'Trung ương 4',
    },
    { ...at, kind: 'title', role: 'Bí thư', body: 'Chi bộ', status: 'new', holder: 'A', holders: ['A'], generic: true },
    { ...at, kind: 'person', role: 'official' },
    {
      ...at,
      kind: 'figure',
      value: 1,
      step: 1,
      to: 2,
      of: 3,
      unit: 'xã',
      modifier: 'more',
      bound: 'over',
      relation: null,
    },
    { ...at, kind: 'date', iso: '2012', impossible: null },
  ];
  const analysis: ArticleAnalysis = { ...analyze(''), mentions };
  const resolved = { canonical: 'NQ:12/TW', resolvedTerm: 'XI', evidence: 'tên gọi' };
  const article = annotateArticle('a.txt', analysis, [], () => resolved);

  test('on the kinds of mentions and their attributes', () => {
    const told = rows(/^`(?:directive|title|person|figure|date)`$/u).map((cells) => {
      const [[kind] = [], attributes] = cells.map((cell) => [...cell.matchAll(/`(\w+)`/gu)].map(([, name]) => name!));
      return [kind, attributes];
    });
    const known = article.mentions.map(({ kind, attrs }) => [kind, Object.keys(attrs)]);
    assert.deepEqual(told, known);
  });

  test('on what there is of an article', () => {
    const line = README.split('\n').find((one) => one.startsWith('`json` is one object')) ?? '';
    for (const name of Object.keys(article)) assert.ok(line.includes(name), name);
  });
});
