import { CancellationToken, type CompletionItem } from 'vscode-languageserver-protocol';
import { provideCompletion, wantedAt, wordBehind } from '../../../server/src/features/completion';
import { presentation } from '../../../server/src/features/wording/presentation';
import { offsetAt, readLines } from '../../../server/src/text/positions';
import { corpusOf, uriOf } from '../corpusOf';

const CURSOR = '|';

/** Articles that name people, titles and documents for those who write others. */
export const OTHERS: Readonly<Record<string, string>> = {
  'bài một': `
    Lạng Sơn ban hành kế hoạch phát triển đảng viên

    (12/01/2022)

    Tỉnh ủy Lạng Sơn học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn về phát triển đảng viên.

    Đồng chí Lê Thị Hồng Vân, Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn và đồng chí Vi Minh Tuyển, Trưởng Ban Tổ chức Tỉnh ủy Lạng Sơn dự họp.
  `,
  'bài hai': `
    Hà Nam triển khai kế hoạch

    (01/03/2022)

    Tỉnh ủy Hà Nam ban hành Kế hoạch số 27-KH/TU ngày 18/02/2022 về chuyển đổi số trong các cơ quan Đảng.

    Đồng chí Lê Thị Thủy, Bí thư Tỉnh ủy Hà Nam chủ trì. Đồng chí Lê Thi Đua, Chủ tịch UBND tỉnh Hà Nam dự.
  `,
};

/** How a test asks. */
export interface Options {
  readonly trigger?: string;
  readonly insertReplace?: boolean;
  readonly labelDetails?: boolean;
  readonly articles?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** What is offered at the `|` of an article of Lạng Sơn of the 20th of March 2022, or of a text of its own. */
export async function offered(template: string, options: Options = {}): Promise<readonly CompletionItem[]> {
  const marked = template.includes('\n')
    ? template
    : `Lạng Sơn bàn việc nửa cuối năm\n\n(20/03/2022)\n\nTỉnh ủy Lạng Sơn họp.\n\n${template}\n`;
  const cursor = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const before = text.slice(text.lastIndexOf('\n', cursor - 1) + 1, cursor);
  const after = text.slice(cursor).split('\n')[0] ?? '';
  const wanted = wantedAt(before, options.trigger);
  if (wanted === undefined) return [];
  const { snapshot } = corpusOf({ ...(options.articles ?? OTHERS), bài: text.replaceAll(CURSOR, '') });
  const uri = uriOf('bài');
  const line = text.slice(0, cursor).split('\n').length - 1;
  const { items } = await provideCompletion(
    wanted,
    {
      snapshot,
      uri,
      article: snapshot.article(uri),
      shown: presentation(options.locale ?? 'vi', true),
      position: { line, character: before.length },
      before,
      behind: wordBehind(after),
      insertReplace: options.insertReplace ?? false,
      labelDetails: options.labelDetails ?? false,
    },
    CancellationToken.None,
  );
  return [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** The text once an item was taken, without what the helper wrote above it. */
export function taken(template: string, { textEdit }: CompletionItem, replace = false): string {
  const text = template.replace(CURSOR, '');
  if (textEdit === undefined) throw new Error('an item without an edit');
  const range = 'range' in textEdit ? textEdit.range : replace ? textEdit.replace : textEdit.insert;
  const lines = readLines(text);
  const at = (character: number) => offsetAt(lines, { line: 0, character });
  return text.slice(0, at(range.start.character)) + textEdit.newText + text.slice(at(range.end.character));
}
