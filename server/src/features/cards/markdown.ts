import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { oneLine } from '../wording/labels';
import { type Block, type Card, type Inline, spaced } from './card';

/** What Markdown, its GitHub dialect or VS Code's icons would read as markup wherever it stands. */
const ACTIVE = /[\\`*_{}[\]<>#|~&$!@]/gu;
/** Where a link's target would begin. Some renderers drop the backslashes before the brackets of a link's text. */
const TARGET = /(?<=\])\(/gu;
/** Web addresses, which the GitHub dialect links by themselves. */
const ADDRESS = /:(?=\/\/)|(?<=www)\./giu;
/** What makes a list, a heading or a rule at the beginning of a line. */
const LINE_START = /^[-+=]|(?<=^\d+)[.)](?=\s|$)/u;
/** What may not stand unencoded in the target of a link. */
const UNSAFE_IN_TARGET = /[\s()<>[\]\\"`]/gu;

/**
 * Text of an article as Markdown that shows exactly this text: no markup, HTML, link, image or icon can come out of
 * it. White space is squeezed and invisible characters are dropped, so that it stays within its line.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ACTIVE, '\\$&')
    .replace(TARGET, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(LINE_START, '\\$&');
}

/** A card as Markdown. */
export function toMarkdown(card: Card): string {
  return card.map(markdownBlock).join('\n\n');
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${spaced(block.text.map(markdownInline))}`;
    case 'line':
      return spaced(block.text.map(markdownInline));
    case 'quote':
      return `*${spaced(block.text.map(markdownInline))}*`;
    case 'list':
      return block.items.map((item) => `- ${spaced(item.map(markdownInline))}`).join('\n');
  }
}

function markdownInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  const target = 'address' in inline ? encoded(inline.address) : `${encoded(inline.uri)}#L${inline.line + 1}`;
  return `[${escapeMarkdown(inline.text)}](${target})`;
}

function encoded(address: string): string {
  return address.replace(UNSAFE_IN_TARGET, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** A card as plain text, for clients that show no Markdown; links become their text, with the address of a web page. */
export function toPlainText(card: Card): string {
  const plain = (text: readonly Inline[]): string => spaced(text.map((inline) => oneLine(plainInline(inline))));
  return card
    .map((block) =>
      block.kind === 'list' ? block.items.map((item) => `- ${plain(item)}`).join('\n') : plain(block.text),
    )
    .join('\n\n');
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return 'address' in inline ? `${inline.text} (${inline.address})` : inline.text;
}

/** A card in the form that the client can show. */
export function render(card: Card, markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(card) }
    : { kind: MarkupKind.PlainText, value: toPlainText(card) };
}
