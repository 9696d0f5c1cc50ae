import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import type { MarkupContent } from 'vscode-languageserver-types';
import { provideHover } from '../../../server/src/features/hover';
import { presentation } from '../../../server/src/features/wording/presentation';
import { corpusOf, uriOf } from '../corpusOf';

export const VIETNAMESE = presentation('vi', true);
export const ENGLISH = presentation('en', true);

/** The card at the cursor, line by line, without the empty lines between. */
export function card(articles: Readonly<Record<string, string>>, shown = VIETNAMESE): string[] {
  const { snapshot, uri, position } = corpusOf(articles);
  const hover = provideHover(snapshot, uri, position, shown, CancellationToken.None);
  assert.ok(hover, 'there is a card');
  return (hover.contents as MarkupContent).value.split('\n').filter((line) => line !== '');
}

/** A link as a card has it. */
export function link(text: string, name: string, line: number): string {
  return `[${text}](${uriOf(name).replaceAll(' ', '%20')}#L${line})`;
}

/** How two of the shared articles are called. */
export const FULL = 'Lạng Sơn ban hành kế hoạch phát triển đảng viên';
export const AGAIN = 'Các chi bộ Lạng Sơn bàn cách làm';
