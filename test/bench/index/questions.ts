import { readFileSync } from 'node:fs';
import { URI } from 'vscode-uri';
import type { analyze } from '../../../server/src/recognition/analyze';
import type { Mention } from '../../../server/src/recognition/mention';
import { decode } from '../../../server/src/text/decode';
import { positionAt, readLines } from '../../../server/src/text/positions';
import { bundled } from '../bundle';

/** A place of an article to ask about. */
export interface Question {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** What a server is asked. */
export interface Questions {
  /** About what most of the articles looked into mention. */
  readonly hub: Question;
  /** The text of the article that it is asked in. */
  readonly text: string;
  /** About something else in each of some articles. */
  readonly others: readonly Question[];
}

/** So many articles are looked into. */
const LOOKED_INTO = 400;
/** So many other questions are asked. */
const OTHERS = 40;
/** Documents are asked about where there are any. */
const KINDS: readonly Mention['kind'][] = ['directive', 'title', 'person', 'figure'];

interface Asked extends Question {
  readonly text: string;
  readonly words: string;
}

/** Chooses questions about a folder. Throws where nothing in it can be asked about. */
export async function questionsIn(files: readonly string[]): Promise<Questions> {
  const { exports } = await bundled<{ analyze: typeof analyze }>('server/src/recognition/analyze.ts');
  const step = Math.max(1, Math.floor(files.length / LOOKED_INTO));
  const looked = files
    .filter((_, at) => at % step === 0)
    .flatMap((file) => {
      const decoded = decode(readFileSync(file));
      return decoded.kind === 'text' ? [{ file, text: decoded.text, ...exports.analyze(decoded.text) }] : [];
    });
  for (const kind of KINDS) {
    const asked = looked.map(({ file, text, mentions }) =>
      mentions.filter((mention) => mention.kind === kind).map((mention) => question(file, text, mention)),
    );
    const one = asked.filter((ofArticle) => ofArticle.length > 0);
    if (one.length < 2) continue;
    const counts = new Map<string, number>();
    for (const words of one.flatMap((ofArticle) => [...new Set(ofArticle.map((each) => each.words))])) {
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    const hub = one.flat().reduce((most, each) => (counts.get(each.words)! > counts.get(most.words)! ? each : most));
    return { hub, text: hub.text, others: one.slice(0, OTHERS).map((ofArticle) => ofArticle[0]!) };
  }
  throw new Error('There is nothing in these articles to ask about.');
}

function question(file: string, text: string, { start, end }: Mention): Asked {
  return {
    textDocument: { uri: URI.file(file).toString() },
    position: positionAt(readLines(text).lineStarts, start + 1),
    text,
    words: text.slice(start, end).normalize('NFC').toLowerCase(),
  };
}
