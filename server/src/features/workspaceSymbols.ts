import type { CancellationToken } from 'vscode-languageserver-protocol';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Document, Place } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { walk } from '../corpus/turns';
import { shortDate } from '../l10n/dates';
import { latestHolding } from './lookup/holdings';
import { locationOf, placeLocation, rangeOf } from './lookup/places';
import { namesFitting } from './nameSearch/searchedNames';
import { type Matcher, matcher } from './nameSearch/searchKey';
import { plainLabel, plainName } from './wording/labels';
import { isCalledByName, officeInPlace } from './wording/names';
import type { Presentation } from './wording/presentation';
import { officeInStanding } from './wording/standing';

/** So many of each kind: more than a person reads, and the client asks again with every letter typed. */
const MOST_OF_A_KIND = 128;

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
    return undefined;
  });
  return isWanted ? found : [];
}

/** Yields undefined for what does not fit, so that the caller can stop in between. */
type Symbols = Generator<WorkspaceSymbol | undefined>;

function* symbols(snapshot: CorpusSnapshot, query: Matcher, shown: Presentation): Symbols {
  yield* first(documents(snapshot, query, shown));
  yield* first(people(snapshot, query, shown));
  yield* first(articles(snapshot, query, shown));
}

/** The first symbols of one kind. */
function* first(symbols: Symbols): Symbols {
  let count = 0;
  for (const symbol of symbols) {
    yield symbol;
    if (symbol !== undefined && ++count === MOST_OF_A_KIND) return;
  }
}

/** «21-KL/TW · Kết luận»; a law has no number, its label begins with its type. */
function documentSymbolName(document: Document): string {
  return isCalledByName(document) ? document.label : `${document.label} · ${document.type}`;
}

function* documents(snapshot: CorpusSnapshot, query: Matcher, { words, language }: Presentation): Symbols {
  for (const found of namesFitting(snapshot, 'document', query)) {
    const document = found && snapshot.document(found.key);
    const definition = document && snapshot.definition(document.key);
    const location = definition && locationOf(snapshot, definition.uri, definition.span);
    if (document === undefined || location === undefined) {
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
    yield { name: plainName(documentSymbolName(document)), kind: SymbolKind.Class, location, containerName };
  }
}

function* people(snapshot: CorpusSnapshot, query: Matcher, shown: Presentation): Symbols {
  for (const found of namesFitting(snapshot, 'person', query)) {
    const place = found && snapshot.firstMentions({ kind: 'person', key: found.key }, 1)[0];
    const location = place && placeLocation(snapshot, place);
    if (found === undefined || place === undefined || location === undefined) {
      yield undefined;
      continue;
    }
    const name = plainName(nameAt(snapshot, place) ?? found.key);
    yield { name, kind: SymbolKind.Interface, location, ...office(snapshot, found.key, shown) };
  }
}

/** A person's name as the first article has it, unless that is in capitals: then as most articles have it. */
function nameAt(snapshot: CorpusSnapshot, place: Place): string | undefined {
  const written = snapshot.personWritten(place);
  if (written !== undefined && written !== written.toUpperCase()) return written;
  const key = snapshot.personKey(place);
  return key === undefined ? written : snapshot.personName(key);
}

/** The office that the latest article gives a person, and when. */
function office(
  snapshot: CorpusSnapshot,
  person: string,
  { words, language }: Presentation,
): { containerName?: string } {
  const latest = latestHolding(snapshot, person, null);
  if (latest === undefined) return {};
  const { office: held, status, date } = latest;
  const name = officeInStanding(officeInPlace(held), status, words);
  return { containerName: plainLabel(date === null ? name : `${name} · ${shortDate(date, words, language)}`) };
}

function* articles(snapshot: CorpusSnapshot, query: Matcher, { words, language }: Presentation): Symbols {
  for (const found of namesFitting(snapshot, 'article', query)) {
    const article = found && snapshot.article(found.key);
    if (article === undefined || article.headline === null) {
      yield undefined;
      continue;
    }
    const { headline, published } = article;
    yield {
      name: plainName(headline.text),
      kind: SymbolKind.File,
      location: { uri: article.uri, range: rangeOf(article, headline) },
      ...(published === null ? {} : { containerName: shortDate(published, words, language) }),
    };
  }
}
