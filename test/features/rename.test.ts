import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotatedTextEdit, TextDocumentEdit } from 'vscode-languageserver-types';
import { mentionAt } from '../../server/src/features/lookup/places';
import type { ReadText } from '../../server/src/features/lookup/textNow';
import { prepareRename, provideRename } from '../../server/src/features/rename';
import { personRenaming } from '../../server/src/features/rename/personRenaming';
import { presentation } from '../../server/src/features/wording/presentation';
import { corpusOf, textIn, uriOf } from './corpusOf';

const ENGLISH = presentation('en', true);
const STYLE = { versions: true, groups: true };

type Articles = Readonly<Record<string, string>>;

/** What stands ready to be renamed at the cursor: words and placeholder, or why nothing does. */
async function prepared(articles: Articles): Promise<string> {
  const asked = corpusOf(articles);
  const found = await prepareRename(asked.snapshot, asked.uri, asked.position, reading(asked.texts), ENGLISH);
  if ('refused' in found) return found.refused;
  return `${textIn(asked, asked.uri, found.range)} → ${found.placeholder}`;
}

function reading(texts: ReadonlyMap<string, string>): ReadText {
  return async (uri) => {
    const text = texts.get(uri);
    return text === undefined ? undefined : { uri, text, version: null };
  };
}

/** The articles after a rename at the cursor: only those that it changes. */
async function renamed(articles: Articles, newName: string, changedSince: Articles = {}): Promise<Articles | string> {
  const { snapshot, uri, position, texts } = corpusOf(articles);
  const now = new Map([...texts, ...Object.entries(changedSince).map(([name, text]) => [uriOf(name), text] as const)]);
  const token = CancellationToken.None;
  const found = await provideRename(snapshot, uri, position, newName, reading(now), STYLE, ENGLISH, token);
  assert.ok(found !== undefined);
  if ('refused' in found) return found.refused;
  const changes = (found.edit.documentChanges ?? []) as TextDocumentEdit[];
  const changed = changes.map(({ textDocument, edits }) => {
    const before = TextDocument.create(textDocument.uri, 'plaintext', 1, now.get(textDocument.uri) ?? '');
    return [nameOf(textDocument.uri), TextDocument.applyEdits(before, edits as AnnotatedTextEdit[])] as const;
  });
  return Object.fromEntries([...changed, ...found.leftOut.map((name) => [`left out: ${name}`, ''] as const)]);
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1, -'.txt'.length);
}

const article = (text: string, day = '12/02/2022'): string => `Tin ngắn trong tỉnh\n\n(${day})\n\n${text}`;
const changed = (text: string, day?: string): string => `${article(text, day)}\n`;

suite('rename: what can be renamed', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ['Chi bộ học |Kết luận số 21-KL/TW ngày 25/10/2021.', 'bài: 21-KL/TW → 21-KL/TW'],
    ['Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021. |Kết luận 21 nêu rõ.', 'bài: 21 → 21'],
    ['Chi bộ học |Nghị định số 30/2020/NĐ-CP về công tác văn thư.', 'bài: 30/2020/NĐ-CP → 30/2020/NĐ-CP'],
    ['Đồng chí |Nông Văn Tài, Bí thư Huyện ủy Tràng Định dự.', 'bài: Nông Văn Tài → Nông Văn Tài'],
    ['Toàn tỉnh có |1.250 đảng viên mới.', 'Only people and the numbers of documents can be renamed.'],
    ['Hội nghị họp ngày |12/01/2022 tại tỉnh.', 'Only people and the numbers of documents can be renamed.'],
    [
      'Đồng chí Nông Văn Tài, |Bí thư Huyện ủy Tràng Định dự.',
      'Only people and the numbers of documents can be renamed.',
    ],
    ['Buổi |họp đã xong.', 'There is no person and no document number here to rename.'],
    [
      'Chi bộ học |Nghị quyết số 4321-NQ/TW và ghi sổ.',
      'It is not certain which document this is, so its number cannot be changed in all citations.',
    ],
  ];
  for (const [text, expected] of rows) {
    test(text, async () => assert.equal(await prepared({ bài: article(text) }), expected));
  }

  test('a name in a headline in capitals is offered in its usual spelling', async () => {
    const articles = {
      'bài một': 'ĐỒNG CHÍ |NÔNG VĂN TÀI LÀM BÍ THƯ\n\n(12/01/2022)\n\nTin ngắn.',
      'bài hai': article('Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định dự.'),
      'bài ba': article('Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định dự.'),
    };
    assert.match(await prepared(articles), /→ Nông Văn Tài$/u);
  });
});

suite('rename: a document gets another number, in the form of each citation', () => {
  const FULL = 'Chi bộ học |Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.';
  const rows: readonly (readonly [before: string, newName: string, after: string])[] = [
    ['Kế hoạch 27 nêu rõ.', '28', 'Kế hoạch 28 nêu rõ.'],
    ['Kế hoạch số 27 nêu rõ.', '28-KH/TU', 'Kế hoạch số 28 nêu rõ.'],
    ['Kế hoạch số 27-KH/TU nêu rõ.', '28-KH/TU', 'Kế hoạch số 28-KH/TU nêu rõ.'],
    ['Kế hoạch số 27 – KH/TU nêu rõ.', '28-KH/TU', 'Kế hoạch số 28 – KH/TU nêu rõ.'],
    ['Kế hoạch số 27/KH-TU nêu rõ.', '28', 'Kế hoạch số 28/KH-TU nêu rõ.'],
    ['Kế hoạch số 027-KH/TU nêu rõ.', '128', 'Kế hoạch số 128-KH/TU nêu rõ.'],
    ['KẾ HOẠCH SỐ 27-KH/TU nêu rõ.', '28', 'KẾ HOẠCH SỐ 28-KH/TU nêu rõ.'],
    ['Kế hoạch\nsố 27-KH/TU nêu rõ.', '28', 'Kế hoạch\nsố 28-KH/TU nêu rõ.'],
    ['Kế hoạch số 27-KH/TU nêu rõ.', '27-KL/TU', 'Kết luận số 27-KL/TU nêu rõ.'],
    ['Kế hoạch số 27 – KH/TU nêu rõ.', '27-KL/TU', 'Kết luận số 27 – KL/TU nêu rõ.'],
    ['Kế hoạch 27 nêu rõ.', '28-CTr/TU', 'Chương trình 28 nêu rõ.'],
    ['kế hoạch số 27-KH/TU nêu rõ.', '28-CTr/TU', 'chương trình số 28-CTr/TU nêu rõ.'],
    ['KẾ HOẠCH SỐ 27-KH/TU nêu rõ.', '28-KL/TU', 'KẾT LUẬN SỐ 28-KL/TU nêu rõ.'],
    ['Kế hoạch\nsố 27-KH/TU nêu rõ.', '28-NQ/TU', 'Nghị quyết\nsố 28-NQ/TU nêu rõ.'],
    ['Kế hoạch số 27-KH/TU nêu rõ.', '28-QĐ/TU', 'Kế hoạch số 28-QĐ/TU nêu rõ.'], // a Quyết định or a Quy định
    ['Kế hoạch số 27-KH/TU nêu rõ.', '27-KH/HU', 'Kế hoạch số 27-KH/HU nêu rõ.'],
  ];
  for (const [before, newName, after] of rows) {
    test(`${before} ${newName}`, async () => {
      const found = await renamed({ bài: article(`${FULL} ${before}`) }, newName);
      assert.ok(typeof found !== 'string', String(found));
      assert.equal(found.bài?.trimEnd().split('. ').slice(1).join('. '), after);
    });
  }

  test('in lists that name the type once only the number', async () => {
    const text = 'Kế hoạch số 26-KH/TU ngày 04/01/2022 và Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.';
    const found = await renamed({ bài: article(`Chi bộ học ${text} Các Kế hoạch 26, |27 nêu rõ.`) }, '28-KH/TU');
    const now = text.replace('27-KH', '28-KH');
    assert.deepEqual(found, { bài: changed(`Chi bộ học ${now} Các Kế hoạch 26, 28 nêu rõ.`) });
  });

  test('… and no type word that is another document’s, too', async () => {
    const text = 'Kế hoạch số 26-KH/TU ngày 04/01/2022 và Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.';
    const found = await renamed({ bài: article(`Chi bộ học ${text} Các Kế hoạch |27, 26 nêu rõ.`) }, '28-KL/TU');
    const now = text.replace('Kế hoạch số 27-KH', 'Kết luận số 28-KL');
    assert.deepEqual(found, { bài: changed(`Chi bộ học ${now} Các Kế hoạch 28, 26 nêu rõ.`) });
  });

  test('and its own type word, where the symbol is of another type', async () => {
    const text = 'Chi bộ học |Nghị quyết số 21-KL/TW ngày 25/10/2021. NQ21 nêu rõ. Kết luận 21 cũng vậy.';
    const found = await renamed({ bài: article(text) }, '22-KL/TW');
    assert.ok(typeof found !== 'string', String(found));
    assert.match(found.bài ?? '', /Kết luận số 22-KL\/TW.*Kết luận 22 cũng vậy/u);
  });

  test('with its year, where a citation has it', async () => {
    const text = 'Cơ quan áp dụng Nghị định số |30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định 30 nêu rõ.';
    const found = await renamed({ bài: article(text) }, '31/2021/NĐ-CP');
    const now = 'Cơ quan áp dụng Nghị định số 31/2021/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định 31 nêu rõ.';
    assert.deepEqual(found, { bài: changed(now) });
  });

  test('and other documents of the number keep it, in other places and where it is open which is meant', async () => {
    const found = await renamed(
      {
        'bài một': article('Chi bộ học |Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.'),
        'bài hai': article('Chi bộ học Kế hoạch số 27-KH/TU ngày 18/01/2022 của Tỉnh ủy Hà Nam.'),
        'bài ba': article('Chi bộ học Kế hoạch 27.'),
        'bài bốn': article('Chi bộ học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn. Kế hoạch 27 hay.'),
      },
      '28',
    );
    assert.ok(typeof found !== 'string');
    assert.deepEqual(Object.keys(found), ['bài một', 'bài bốn']);
    assert.match(found['bài bốn'] ?? '', /Kế hoạch số 28-KH\/TU .* Kế hoạch 28 hay/u);
  });

  const bad: readonly (readonly [newName: string, expected: RegExp])[] = [
    ['', /is no document number/u],
    ['hai mươi tám', /is no document number/u],
    ['12/05/2022', /is no document number/u],
    ['số 28-KH/TU', /is no document number/u],
    ['28-KH/TU và 29', /is no document number/u],
  ];
  for (const [newName, expected] of bad) {
    test(`«${newName}» is no number`, async () => {
      assert.match(String(await renamed({ bài: article(FULL) }, newName)), expected);
    });
  }
});

suite('rename: a person gets another name', () => {
  const SECRETARY = 'Bí thư Huyện ủy Tràng Định';
  const rows: readonly (readonly [before: string, newName: string, after: string])[] = [
    [`Đồng chí |Nông Văn Tài, ${SECRETARY} dự.`, 'Nông Văn Tài Em', `Đồng chí Nông Văn Tài Em, ${SECRETARY} dự.`],
    [`Đồng chí |Nông Văn Tài, ${SECRETARY} dự.`, '  Nông  Văn Tái ', `Đồng chí Nông Văn Tái, ${SECRETARY} dự.`],
    [`Đồng chí |Hoàng Hoà, ${SECRETARY} dự.`, 'Hoàng Hòa', `Đồng chí Hoàng Hòa, ${SECRETARY} dự.`],
    [`Đồng chí |Hoàng Hoà, ${SECRETARY} dự.`, 'Hoàng Văn Hòa', `Đồng chí Hoàng Văn Hoà, ${SECRETARY} dự.`],
    [`Đồng chí |NÔNG VĂN TÀI, ${SECRETARY} dự.`, 'Nông Văn Tái', `Đồng chí NÔNG VĂN TÁI, ${SECRETARY} dự.`],
    [
      `Đồng chí |Nông Văn Tài, ${SECRETARY} dự.`.normalize('NFD'),
      'Nông Văn Tuấn',
      `Đồng chí Nông Văn Tuấn, ${SECRETARY} dự.`.normalize('NFD'),
    ],
    [
      `Đồng chí |Nông Văn Tài, ${SECRETARY} dự. Đồng chí Tài phát biểu, ông Tài nêu rõ. Văn Tài`,
      'Nông Văn Tái',
      `Đồng chí Nông Văn Tái, ${SECRETARY} dự. Đồng chí Tái phát biểu, ông Tái nêu rõ. Văn Tài`,
    ],
    [
      `Đồng chí Tài đến. Đồng chí |Nông Văn Tài, ${SECRETARY} dự. Tài liệu và đề tài đã có.`,
      'Nông Văn Tái',
      `Đồng chí Tài đến. Đồng chí Nông Văn Tái, ${SECRETARY} dự. Tài liệu và đề tài đã có.`,
    ],
    [
      `Đồng chí |Nông Văn Tài, ${SECRETARY} và ông Lý Văn Tài dự. Ông Tài nêu rõ.`,
      'Nông Văn Tái',
      `Đồng chí Nông Văn Tái, ${SECRETARY} và ông Lý Văn Tài dự. Ông Tài nêu rõ.`,
    ],
    [
      `Đồng chí |Nông Văn Tài, ${SECRETARY} dự. Đồng chí Tài phát biểu.`,
      'Nông Thế Tài',
      `Đồng chí Nông Thế Tài, ${SECRETARY} dự. Đồng chí Tài phát biểu.`,
    ],
  ];
  for (const [before, newName, after] of rows) {
    test(`${before.replaceAll('\n', ' ')} → ${newName}`, async () => {
      assert.deepEqual(await renamed({ bài: article(before) }, newName), { bài: changed(after) });
    });
  }

  test('in all articles', async () => {
    const found = await renamed(
      {
        'bài một': article(`Đồng chí |Nông Văn Tài, ${SECRETARY} dự.`),
        'bài hai': article(`Đồng chí NÔNG VĂN TÀI, ${SECRETARY} dự.`),
        'bài ba': article(`Đồng chí Nông Văn Tám, ${SECRETARY} dự.`),
      },
      'Nông Văn Tái',
    );
    assert.deepEqual(found, {
      'bài một': changed(`Đồng chí Nông Văn Tái, ${SECRETARY} dự.`),
      'bài hai': changed(`Đồng chí NÔNG VĂN TÁI, ${SECRETARY} dự.`),
    });
  });

  for (const newName of ['', 'Tài', 'nông văn tài', 'Nông Văn Tài 2', 'Nông Văn Tài, Bí thư', 'Nông <b>Tài</b>']) {
    test(`«${newName}» is no name`, async () => {
      const found = await renamed({ bài: article(`Đồng chí |Nông Văn Tài, ${SECRETARY} dự.`) }, newName);
      assert.match(String(found), /is no full name of a person/u);
    });
  }
});

suite('rename: over many articles', () => {
  const CITING = 'Chi bộ học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.';

  test('what has changed since it was read is left out, and named', async () => {
    const articles = {
      'bài một': article(`|${CITING}`.replace('|', '').replace('Kế', '|Kế')),
      'bài hai': article(CITING),
    };
    const typed = `${article(CITING)} Thêm một câu.\n`;
    const same = `${article(CITING.replace('27-KH', '29-KH'))}\n`;
    const otherPlace = `${article(CITING.replace('Lạng Sơn', 'Cao Bằng'))}\n`; // a document of another province
    for (const text of [typed, same, otherPlace]) {
      const found = await renamed(articles, '28', { 'bài hai': text });
      assert.ok(typeof found !== 'string');
      assert.deepEqual(Object.keys(found), ['bài một', 'left out: Tin ngắn trong tỉnh']);
    }
  });

  test('the changes are grouped: in this article, in others', async () => {
    const { snapshot, uri, position, texts } = corpusOf({
      'bài một': article(CITING.replace('Kế', '|Kế')),
      ...Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`bài ${index}`, article(CITING)])),
    });
    const ask = (style: typeof STYLE) =>
      provideRename(snapshot, uri, position, '28', reading(texts), style, ENGLISH, CancellationToken.None);
    const found = await ask(STYLE);
    assert.ok(found !== undefined && 'edit' in found);
    assert.deepEqual(found.edit.changeAnnotations, {
      here: { label: 'In this article', description: '27-KH/TU → 28', needsConfirmation: false },
      elsewhere: { label: 'In 3 other articles', description: '27-KH/TU → 28', needsConfirmation: false },
    });
    const groups = (found.edit.documentChanges as TextDocumentEdit[]).map(
      ({ edits }) => (edits[0] as AnnotatedTextEdit).annotationId,
    );
    assert.deepEqual(groups, ['here', 'elsewhere', 'elsewhere', 'elsewhere']);
    const plain = await ask({ versions: false, groups: false });
    assert.ok(plain !== undefined && 'edit' in plain);
    assert.equal(Object.keys(plain.edit.changes ?? {}).length, 4);
  });

  test('articles that may mean someone else of that name are asked about', async () => {
    const { snapshot, uri, position, texts } = corpusOf({
      'bài một': article('Ông |Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Lạng Sơn, dự hội nghị.'),
      'bài hai': article('Ông Nguyễn Văn Hùng, Chủ tịch UBND tỉnh Cà Mau, dự đại hội.'),
      'bài ba': article('Ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Lạng Sơn, phát biểu.'),
    });
    const read = reading(texts);
    const token = CancellationToken.None;
    const found = await provideRename(snapshot, uri, position, 'Nguyễn Thế Hùng', read, STYLE, ENGLISH, token);
    assert.ok(found !== undefined && 'edit' in found);
    const groups = (found.edit.documentChanges as TextDocumentEdit[]).map(
      ({ textDocument, edits }) => `${nameOf(textDocument.uri)}: ${(edits[0] as AnnotatedTextEdit).annotationId}`,
    );
    assert.deepEqual(groups, ['bài một: here', 'bài ba: elsewhere', 'bài hai: perhaps']);
    assert.deepEqual(found.edit.changeAnnotations?.perhaps, {
      label: 'Perhaps someone else of that name, in 1 article',
      description: 'Nguyễn Văn Hùng → Nguyễn Thế Hùng',
      needsConfirmation: true,
    });
  });

  test('… also where only a former office of a lower level speaks against it', async () => {
    const { snapshot, uri, position, texts } = corpusOf({
      'bài một': article(
        'Ông |Nguyễn Văn Hòa, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy Đắk Lắk, dự hội nghị.',
      ),
      'bài hai': article(
        'Tỉnh Đắk Lắk khai trừ ông Nguyễn Văn Hòa, nguyên Trưởng phòng Tài chính - Kế hoạch huyện Krông Pắc.',
        '20/02/2023',
      ),
      'bài ba': article('Ông Nguyễn Văn Hòa, nguyên Trưởng Ban Tổ chức Tỉnh ủy Đắk Lắk, phát biểu.', '21/02/2023'),
    });
    const token = CancellationToken.None;
    const found = await provideRename(snapshot, uri, position, 'Nguyễn Thế Hòa', reading(texts), STYLE, ENGLISH, token);
    assert.ok(found !== undefined && 'edit' in found);
    const groups = (found.edit.documentChanges as TextDocumentEdit[]).map(
      ({ textDocument, edits }) => `${nameOf(textDocument.uri)}: ${(edits[0] as AnnotatedTextEdit).annotationId}`,
    );
    assert.deepEqual(groups, ['bài một: here', 'bài hai: perhaps', 'bài ba: elsewhere']);
    assert.equal(found.edit.changeAnnotations?.perhaps?.needsConfirmation, true);
  });

  test('a hub is walked in turns, and left when nobody waits any more', async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`bài ${index}`, article(CITING)]));
    const { snapshot, uri, position, texts } = corpusOf({ ...many, này: article(CITING.replace('Kế', '|Kế')) });
    const source = new CancellationTokenSource();
    let read = 0;
    const slow: ReadText = async (name) => {
      if (++read === 40) source.cancel();
      await new Promise((resolve) => setImmediate(resolve));
      return { uri: name, text: texts.get(name) ?? '', version: null };
    };
    const found = await provideRename(snapshot, uri, position, '28', slow, STYLE, ENGLISH, source.token);
    assert.equal(found, undefined);
    assert.ok(read < 100, String(read));
  });
});

suite('rename: a given name that is a word of bodies too', () => {
  const said = (name: string): string =>
    `Đồng chí ${name} dự cùng Đoàn công tác. Đồng chí ${name.split(' ').at(-1)} nhấn mạnh; đồng chí ${name.split(' ').at(-1)} và ông ${name.split(' ').at(-1)} là một. Các đồng chí Đoàn viên, Đoàn Thanh niên xã và đồng chí Bí thư Đoàn cùng nghe.`;

  test('changes with its person, and words of bodies stay', async () => {
    assert.deepEqual(await renamed({ bài: article(said('Lê Văn Đoàn').replace('Lê', '|Lê')) }, 'Lê Văn Đoan'), {
      bài: changed(said('Lê Văn Đoan')),
    });
  });

  test('means nobody who is called otherwise', async () => {
    const text = 'Đồng chí Đoàn Minh Huấn dự. Đồng chí Đoàn nói, đồng chí Huấn nghe.';
    assert.deepEqual(await renamed({ bài: article(text.replace('Đoàn', '|Đoàn')) }, 'Đoàn Minh Hoan'), {
      bài: changed('Đồng chí Đoàn Minh Hoan dự. Đồng chí Đoàn nói, đồng chí Hoan nghe.'),
    });
  });
});

suite('a rename of whom very many articles name', () => {
  const said = 'Đồng chí |Nông Văn Tài, Bí thư Huyện ủy Tràng Định dự.';
  const many = Array.from({ length: 30 }, (_, at) => [`bài ${at}`, article(said.replace('|', ''))]);
  const { snapshot, uri, position } = corpusOf({ đây: article(said), ...Object.fromEntries(many) });
  const place = mentionAt(snapshot, uri, position)?.place ?? assert.fail('nobody is named');

  test('lets others in after each article, and after each office that one gives', () => {
    const steps = [...personRenaming(snapshot, place, 'Nông Văn Tý', ENGLISH.words)];
    assert.ok(steps.length >= 2 * many.length, `${steps.length} turns`);
  });

  test('ends where nobody waits for it any more', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const read = async () => assert.fail('no text is read');
    assert.equal(
      await provideRename(snapshot, uri, position, 'Nông Văn Tý', read, STYLE, ENGLISH, source.token),
      undefined,
    );
  });
});
