import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { inTurns } from '../../server/src/corpus/turns';
import { provideCompletion, resolveCompletion, wantedAt } from '../../server/src/features/completion';
import type { OfferData } from '../../server/src/features/completion/context';
import { flatten, provideDocumentSymbols } from '../../server/src/features/documentSymbols';
import { graphAround } from '../../server/src/features/graph';
import { provideHover } from '../../server/src/features/hover';
import { articlesOfPeriod } from '../../server/src/features/timeline';
import { presentation } from '../../server/src/features/wording/presentation';
import { provideWorkspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { positionAt } from '../../server/src/text/positions';
import { corpusOf } from './corpusOf';

/** Turns the direction of writing: what follows is read backwards. */
const BACKWARDS = '\u202e';
const ICON = '$(bug)';
const TRICK = `${BACKWARDS}${ICON}\u200b`;

const asked = corpusOf({
  [`bài ${ICON}`]: `
    Lạng Sơn ${TRICK} ban hành kế ho${BACKWARDS}ạch phát triển đảng viên

    (12/01/2022)

    Tỉnh ủy Lạng Sơn học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy Lạng Sơn về phát triển ${TRICK} đảng viên.

    Đồng chí Nông Văn ${BACKWARDS}Tài, Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn chủ trì hội nghị.

    Kết quả ${TRICK} bước đầu

    Toàn tỉnh đã kết nạp 1.200 đảng ${BACKWARDS}viên mới. Kế hoạch 27 được nhắc lại ở Nghị quyết ${ICON} số 987.
  `,
  [`${ICON} không tên`]: 'Kế hoạch 27\n',
});
const { snapshot } = asked;

/** All text of an answer; addresses are no text. */
function textsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === 'uri' ? [] : textsIn(value)));
}

function hovers(markdown: boolean): string[] {
  const shown = presentation('vi', markdown);
  return [...snapshot.articles()].flatMap(({ uri, mentions, lineStarts }) =>
    mentions.flatMap(({ start }) =>
      textsIn(provideHover(snapshot, uri, positionAt(lineStarts, start), shown, CancellationToken.None)?.contents),
    ),
  );
}

/** What is offered where the articles' documents and people are being typed. */
async function offers(): Promise<string[]> {
  const { uri } = [...snapshot.articles()][0]!;
  const texts: string[] = [];
  for (const before of ['Kế hoạch số 27', 'Đồng chí Nông V', 'Phó Bí thư Th']) {
    const shown = presentation('vi', true);
    const wanted = wantedAt(before);
    assert.ok(wanted, before);
    const writing = {
      snapshot,
      uri,
      article: undefined,
      shown,
      position: { line: 0, character: before.length },
      before,
    };
    const options = { behind: 0, insertReplace: false, labelDetails: false };
    const { items } = await provideCompletion(wanted, { ...writing, ...options }, CancellationToken.None);
    for (const item of items) {
      const { documentation } = resolveCompletion(snapshot, item, item.data as OfferData, shown);
      texts.push(item.label, item.detail ?? '', ...textsIn(item.textEdit), ...textsIn(documentation));
    }
  }
  return texts;
}

async function graphs(): Promise<string[]> {
  const shown = presentation('vi', true);
  const centres = Array.from(snapshot.uris(), (key) => ({ kind: 'article', key }) as const);
  const drawn = await Promise.all(centres.map((one) => graphAround(snapshot, one, shown, CancellationToken.None)));
  return drawn.flatMap((graph) => (graph?.nodes ?? []).flatMap(({ name, detail }) => [name, detail]));
}

async function listed(): Promise<string[]> {
  const thing = { kind: 'directive', key: [...snapshot.documents()][0]!.key } as const;
  const work = articlesOfPeriod(snapshot, thing, '2022-01', presentation('vi', true));
  const found = await inTurns(work, CancellationToken.None);
  return (found?.entries ?? []).flatMap(({ label, detail = '', tooltip = '' }) => [label, detail, tooltip]);
}

suite('an article that tries to trick its reader', () => {
  const shown = presentation('vi', true);
  const outlines = [...snapshot.articles()].map(({ uri }) => ({
    uri,
    symbols: provideDocumentSymbols(snapshot, uri, shown, CancellationToken.None),
  }));
  const answers: [feature: string, texts: readonly string[] | Promise<readonly string[]>, seen: RegExp][] = [
    ['the outline', outlines.flatMap(({ symbols }) => textsIn(symbols)), /\$ \(bug\)/u],
    ['the flat outline', outlines.flatMap(({ symbols, uri }) => textsIn(flatten(symbols, uri))), /\$ \(bug\)/u],
    [
      'the symbols of the workspace',
      provideWorkspaceSymbols(snapshot, '', shown, CancellationToken.None).then(textsIn),
      /\$ \(bug\)/u,
    ],
    ['hovers in Markdown', hovers(true), /\\\$\(bug\)/u],
    ['what is offered while writing', offers(), /Nông Văn/u],
    ['a graph', graphs(), /\$ \(bug\)/u],
    ['the articles of a timeline', listed(), /\$ \(bug\)/u],
  ];
  for (const [feature, answer, seen] of answers) {
    test(`shows no icon in ${feature}`, async () => {
      const texts = await answer;
      assert.match(texts.join('\n'), seen);
      for (const text of texts) assert.doesNotMatch(text, /(?<!\\)\$\(/u);
    });
  }

  for (const [feature, answer] of [...answers, ['hovers in plain text', hovers(false)] as const]) {
    test(`turns no writing round in ${feature}`, async () => {
      const texts = await answer;
      assert.ok(texts.some((text) => text.includes('Lạng Sơn')));
      for (const text of texts) assert.doesNotMatch(text, /[\p{Cf}\u2028\u2029]|(?!\n)\p{Cc}/u);
    });
  }

  test('is found by what is seen of its headline', async () => {
    const found = await provideWorkspaceSymbols(snapshot, 'kế hoạch phát triển', shown, CancellationToken.None);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Lạng Sơn $ (bug) ban hành kế hoạch phát triển đảng viên'],
    );
  });
});
