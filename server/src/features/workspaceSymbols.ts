import type { CancellationToken } from 'vscode-languageserver-protocol';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Article, CorpusSnapshot, Document } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import { titleHeldBy } from './holdings';
import { plainLabel, plainName } from './labels';
import { PEOPLE } from './nameIndex';
import { isCalledByName, officeName } from './names';
import { locationOf, placeLocation } from './places';
import type { Presentation } from './presentation';
import { type Matcher, matcher, type SearchKey, searchKey } from './searchKey';
import { walk } from './walk';

/** More than a person reads; the client asks again with every letter typed. */
const MOST_SYMBOLS = 500;

/**
 * Documents, people and articles whose names fit a query, in this order.
 * Documents stand by number («21-KL/TW · Kết luận»), because editors send only the first word that was typed and
 * filter the answer again by it.
 */
export async function provideWorkspaceSymbols(
  snapshot: CorpusSnapshot,
  typed: string,
  shown: Presentation,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const found: WorkspaceSymbol[] = [];
  const query = matcher(typed);
  const isWanted = await walk(symbols(snapshot, query, shown), token, (symbol) => {
    if (symbol !== undefined) found.push(symbol);
    return found.length === MOST_SYMBOLS ? 'enough' : undefined;
  });
  return isWanted ? found : [];
}

/** Yields undefined for what does not fit, so that the caller can stop in between. */
type Symbols = Generator<WorkspaceSymbol | undefined>;

function* symbols(snapshot: CorpusSnapshot, query: Matcher, shown: Presentation): Symbols {
  yield* documents(snapshot, query, shown);
  yield* people(snapshot, query, shown);
  yield* articles(snapshot, query, shown);
}

const documentKeys = new WeakMap<Document, SearchKey>();
const articleKeys = new WeakMap<Article, SearchKey>();

/** «21-KL/TW · Kết luận»; a law has no number, its label begins with its type. */
function documentSymbolName(document: Document): string {
  return isCalledByName(document) ? document.label : `${document.label} · ${document.type}`;
}

function* documents(snapshot: CorpusSnapshot, query: Matcher, { words, language }: Presentation): Symbols {
  for (const document of snapshot.documents()) {
    const name = documentSymbolName(document);
    const key = documentKeys.get(document) ?? searchKey(name);
    documentKeys.set(document, key);
    const definition = query.fits(key) ? snapshot.definition(document.key) : undefined;
    const location = definition === undefined ? undefined : locationOf(snapshot, definition.uri, definition.span);
    if (location === undefined) {
      yield undefined;
      continue;
    }
    const about = [
      document.date === null ? null : shortDate(document.date, words, language),
      document.term === null ? null : words.term(document.term),
      document.locality,
      document.subject,
    ];
    const containerName = plainLabel(about.filter((fact) => fact !== null).join(' · '));
    yield { name: plainName(name), kind: SymbolKind.Class, location, containerName };
  }
}

function* people(snapshot: CorpusSnapshot, query: Matcher, shown: Presentation): Symbols {
  for (const part of snapshot.peopleInParts()) {
    yield undefined;
    for (const { key: person, marked, plain } of PEOPLE.search(part, query.letters, 'anywhere')) {
      const isFitting = query.fits({ marked, unmarked: plain });
      const place = isFitting ? snapshot.firstMentions({ kind: 'person', key: person }, 1)[0] : undefined;
      const location = place === undefined ? undefined : placeLocation(snapshot, place);
      yield location && {
        name: plainName(snapshot.personName(person) ?? person),
        kind: SymbolKind.Interface,
        location,
        ...office(snapshot, person, location.uri, shown),
      };
    }
  }
}

/** The office that the first article with a person gives them, and when. */
function office(
  snapshot: CorpusSnapshot,
  person: string,
  uri: string,
  { words, language }: Presentation,
): { containerName?: string } {
  const article = snapshot.article(uri);
  const place = article === undefined ? undefined : titleHeldBy(snapshot, article, person);
  const title = place === undefined ? undefined : article?.mentions[place.mention];
  if (title?.kind !== 'title') return {};
  const date = article?.published ?? null;
  const name = [title.status === null ? '' : words[title.status], officeName(title)].join(' ').trim();
  return { containerName: plainLabel(date === null ? name : `${name} · ${shortDate(date, words, language)}`) };
}

function* articles(snapshot: CorpusSnapshot, query: Matcher, { words, language }: Presentation): Symbols {
  for (const article of snapshot.articles()) {
    const { headline, published } = article;
    if (headline === null) continue;
    const key = articleKeys.get(article) ?? searchKey(plainLabel(headline.text));
    articleKeys.set(article, key);
    const location = query.fits(key) ? locationOf(snapshot, article.uri, headline) : undefined;
    yield location && {
      name: plainName(headline.text),
      kind: SymbolKind.File,
      location,
      ...(published === null ? {} : { containerName: shortDate(published, words, language) }),
    };
  }
}
