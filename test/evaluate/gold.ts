import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnnotatedMention } from '../../server/src/export/annotation';
import { decode } from '../../server/src/text/decode';

/** The kinds of mentions, in the order of reports. */
export const KINDS = ['directive', 'title', 'person', 'figure', 'date'] as const;
export type Kind = (typeof KINDS)[number];

/** What someone who read an article says of it; missing or null fields are not measured. */
export interface ArticleFields {
  readonly headline?: string | null;
  /** ISO */
  readonly published?: string | null;
  readonly locality?: string | null;
  readonly bylines?: readonly string[];
}

/** A mention as gold and recognition write it; offsets are UTF-16 units, `end` exclusive. */
export type Annotation = Pick<AnnotatedMention, 'kind' | 'start' | 'end' | 'text'> & {
  readonly attrs?: AnnotatedMention['attrs'];
};

/** An article with what is expected of it. */
export interface GoldArticle {
  /** The name of its file. */
  readonly name: string;
  readonly text: string;
  readonly fields: ArticleFields;
  readonly mentions: readonly Annotation[];
}

/** Something about the gold that its author has to mend; the message is for them. */
export class GoldError extends Error {}

/**
 * Reads gold in the annotation form, one JSON file for each article.
 * @param articles the folder of the articles, @param gold the folder of their annotations.
 * @throws {GoldError} where a folder or an article is missing, a file is no annotation, or an offset does not fit.
 */
export function readGold(articles: string, gold: string): GoldArticle[] {
  const files = list(gold).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new GoldError(`There is no annotation (*.json) in ${gold}.`);
  list(articles);
  return files.map((name) => {
    const annotation = parse(path.join(gold, name));
    const file = path.join(articles, annotation.file);
    const text = readText(file);
    if (text === undefined) throw new GoldError(`${name} annotates ${annotation.file}, which is not in ${articles}.`);
    checkMentions(name, text, annotation.mentions);
    return { name: annotation.file, text, fields: annotation.article ?? {}, mentions: annotation.mentions };
  });
}

/** The text of an article's file; undefined where there is none. */
function readText(file: string): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const decoded = decode(bytes);
  if (decoded.kind !== 'text') throw new GoldError(`${file} is no text.`);
  return decoded.text;
}

interface GoldFile {
  readonly file: string;
  readonly article?: ArticleFields;
  readonly mentions: readonly Annotation[];
}

function parse(file: string): GoldFile {
  const name = path.basename(file);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new GoldError(`${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { file: article, mentions } = (content ?? {}) as Partial<GoldFile>;
  if (typeof article !== 'string') throw new GoldError(`${name} does not say in «file» which article it annotates.`);
  if (!Array.isArray(mentions)) throw new GoldError(`${name} has no list of «mentions».`);
  return content as GoldFile;
}

/**
 * That every mention is of a known kind, stands where it says, and overlaps no other of its kind.
 * @throws {GoldError} that names the first one at fault.
 */
export function checkMentions(name: string, text: string, mentions: readonly Annotation[]): void {
  const ends = new Map<Kind, Annotation>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const { kind, start, end, text: words } = mention;
    const what = `${name}: ${kind} «${words}» at ${start}`;
    if (!KINDS.includes(kind)) throw new GoldError(`${what} is of no known kind.`);
    if (!(start >= 0 && start < end && end <= text.length)) {
      throw new GoldError(`${what} ends at ${end}; the text has ${text.length} units.`);
    }
    const there = text.slice(start, end);
    if (there !== words) throw new GoldError(`${what} does not fit the text, where «${there}» stands.`);
    const last = ends.get(kind);
    if (last !== undefined && last.end > start)
      throw new GoldError(`${what} overlaps «${last.text}» at ${last.start}.`);
    ends.set(kind, mention);
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new GoldError(`There is no folder ${folder}.`);
  }
}
