import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { analyze } from '../../server/src/recognition/analyze';
import type { DirectiveMention } from '../../server/src/recognition/mention';
import article from '../../snippets/article.json';
import party from '../../snippets/party.json';
import state from '../../snippets/state.json';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

const citations: Readonly<Record<string, Snippet>> = { ...party, ...state };
const all: Readonly<Record<string, Snippet>> = { ...citations, ...article };

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_DATE: '05',
  CURRENT_MONTH: '03',
  CURRENT_YEAR: '2026',
  CURRENT_HOUR: '16',
  CURRENT_MINUTE: '56',
};

/** What the snippet writes when nothing is changed; of a choice, the one with the given number, if there are so many. */
function expand({ body }: Snippet, choice = 0): string {
  return [body]
    .flat()
    .join('\n')
    .replace(/\$([A-Z_]+)/g, (_, name: string) => VARIABLES[name] ?? assert.fail(`unknown variable ${name}`))
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => {
      const each = choices.split(',');
      return each[choice] ?? each[0]!;
    })
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

/** How many answers the snippet's longest choice has. */
function choices({ body }: Snippet): number {
  const lists = [
    ...[body]
      .flat()
      .join('\n')
      .matchAll(/\|([^|]*)\|/g),
  ].map(([, list = '']) => list.split(',').length);
  return Math.max(1, ...lists);
}

suite('snippets', () => {
  test('each can be typed on a plain keyboard, and no two alike', () => {
    const prefixes = Object.values(all).flatMap(({ prefix }) => prefix);
    for (const prefix of prefixes) assert.match(prefix, /^[a-z]{3,}$/);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  test('Quy định and Quyết định of the Party, which share the symbol QĐ, are told apart as they are typed', () => {
    const typed = (name: keyof typeof party): string => party[name].prefix.join(' ');
    assert.equal(typed('Quy định'), 'quydinhtw quydtw');
    assert.equal(typed('Quyết định'), 'quyetdinhtw quyetdtw');
    assert.equal(typed('Quy định Tỉnh ủy'), 'quydinhtu quydtu');
  });

  test('documents of the National Assembly are of its sixteenth term, which began in 2026', () => {
    for (const name of ['Luật theo số', 'Nghị quyết Quốc hội', 'Pháp lệnh'] as const) {
      assert.match(expand(state[name]), /^\p{L}[\p{L} ]+ số 01\/2026\/(?:UBTV)?QH16(?: |$)/u);
    }
  });

  test('each is described in Vietnamese and in English', () => {
    for (const { description } of Object.values(all)) assert.match(description, /^\p{Lu}.+ · \p{L}.+$/u);
  });

  test('the manifest offers all of them for plain text and for Markdown', () => {
    const offered = manifest.contributes.snippets.map(({ language, path }) => `${language} ${path}`);
    const wanted = ['plaintext', 'markdown'].flatMap((language) =>
      ['party', 'state', 'article'].map((name) => `${language} ./snippets/${name}.json`),
    );
    assert.deepEqual(offered.sort(), wanted.sort());
  });

  for (const [name, snippet] of Object.entries(citations)) {
    test(`«${name}» writes one reference to a document`, () => {
      for (let choice = 0; choice < choices(snippet); choice++) {
        const text = expand(snippet, choice);
        const found = analyze(text).mentions.filter(
          (mention): mention is DirectiveMention => mention.kind === 'directive',
        );
        assert.equal(found.length, 1, `${text}: ${found.map(({ start, end }) => text.slice(start, end)).join(' + ')}`);
        const [{ start, issuer, date }] = found as [DirectiveMention];
        assert.equal(start, 0, text);
        if (!text.includes(' ngày ')) continue;
        assert.equal(date, '2026-03-05', text);
        assert.notEqual(issuer, null, `whose is it? ${text}`);
      }
    });
  }

  test('the skeleton is read as an article', () => {
    const text = expand(article['Bài báo']);
    const { headline, published } = analyze(text);
    assert.equal(headline?.text, 'Tiêu đề');
    assert.equal(published, '2026-03-05');
  });
});
