import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { analyze } from '../../../server/src/recognition/analyze';
import type { Mention } from '../../../server/src/recognition/mention';
import { decode } from '../../../server/src/text/decode';
import { bundled } from '../bundle';
import type { MeasuredFolder } from './corpora';

/** What has a page of its own. */
const LINKED: ReadonlySet<Mention['kind']> = new Set(['directive', 'title', 'person']);

/** A folder of Markdown. */
export interface MarkdownPages {
  readonly folder: string;
  dispose(): void;
}

/**
 * Writes the same articles as Markdown, in which each mention of a document, a title or a person is a link to its page:
 * so a service for Markdown has to find what belongs together, as we have.
 */
export async function writeMarkdown({ folder, files }: MeasuredFolder): Promise<MarkdownPages> {
  const { exports } = await bundled<{ analyze: typeof analyze }>('server/src/recognition/analyze.ts');
  const target = mkdtempSync(path.join(tmpdir(), 'dan-chieu-markdown-'));
  for (const file of files) {
    const decoded = decode(readFileSync(file));
    if (decoded.kind !== 'text') continue;
    const page = path.join(target, `${path.relative(folder, file)}.md`);
    mkdirSync(path.dirname(page), { recursive: true });
    writeFileSync(page, linked(decoded.text, exports.analyze(decoded.text).mentions));
  }
  return { folder: target, dispose: () => rmSync(target, { recursive: true, force: true }) };
}

/** The text with links; of mentions within each other the outer one. */
function linked(text: string, mentions: readonly Mention[]): string {
  let done = 0;
  let page = '';
  for (const { kind, start, end } of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!LINKED.has(kind) || start < done) continue;
    const words = text.slice(start, end).replace(/\s+/gu, ' ');
    page += `${text.slice(done, start)}[${words}](/${kind}/${slug(words)}.md)`;
    done = end;
  }
  return page + text.slice(done);
}

function slug(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
}
