import { namedIn } from '../../corpus/answers/namedIn';
import { apartOf } from '../../corpus/answers/namesakes';
import { ownDocument } from '../../corpus/answers/ownDocument';
import { knownIssuer } from '../../corpus/identity/knownIssuer';
import type { Document, Office } from '../../corpus/identity/things';
import { apartInWords } from '../../l10n/apart';
import type { Messages } from '../../l10n/messages';
import { squeeze } from '../../text/spelling';
import { oneFile } from '../format';
import type { ExportJob } from '../job';
import { Walk } from '../walk';
import { edge, FOOTER, header, node } from './elements';
import { type Held, heldBy, holdersIn } from './network';
import { officeLabels } from './offices';

/** Each key with its number, in the order of the keys: the names of nodes («d0», «d1»). */
class Numbered {
  readonly #ids = new Map<string, string>();

  constructor(letter: string, keys: ReadonlySet<string>) {
    for (const [number, key] of [...keys].sort().entries()) this.#ids.set(key, `${letter}${number}`);
  }

  get all(): Iterable<[key: string, id: string]> {
    return this.#ids;
  }

  /** @throws for a key that is not among them. */
  idOf(key: string): string {
    const id = this.#ids.get(key);
    if (id === undefined) throw new Error(`no node for «${key}»`);
    return id;
  }
}

/** What the articles of an export name between them. */
interface Things {
  readonly documents: Numbered;
  readonly people: Numbered;
  /** By key. */
  readonly offices: ReadonlyMap<string, Office>;
  readonly officeIds: Numbered;
}

/**
 * The network of citations: articles, documents, people and offices as nodes; who cites, names and holds what as edges,
 * and which article is a document's own text.
 * All nodes stand before all edges, as some programs want it. The articles are walked over twice, so that only the
 * names of things are held in memory.
 */
export const graphml = oneFile('graphml', async function* (job) {
  const walk = new Walk(job, 2);
  yield header();
  const things = await thingsIn(walk);
  yield* nodes(walk, things);
  yield* edges(walk, things);
  yield FOOTER;
});

async function thingsIn(walk: Walk): Promise<Things> {
  const { snapshot } = walk.job;
  const documents = new Set<string>();
  const people = new Set<string>();
  const offices = new Map<string, Office>();
  for await (const { uri, article } of walk.articles()) {
    const named = namedIn(snapshot, article);
    for (const key of named.documents.keys()) documents.add(key);
    for (const key of named.people.keys()) people.add(key);
    for (const key of holdersIn(snapshot, article)) people.add(key);
    for (const index of article.mentions.keys()) {
      const office = snapshot.office({ uri, mention: index });
      if (office !== undefined) offices.set(office.key, office);
    }
  }
  return {
    documents: new Numbered('d', documents),
    people: new Numbered('p', people),
    offices,
    officeIds: new Numbered('o', new Set(offices.keys())),
  };
}

async function* nodes(walk: Walk, { documents, people, offices, officeIds }: Things): AsyncGenerator<string> {
  const { snapshot, articles, words } = walk.job;
  const kinds = words.dataKinds;
  for (const [number, { uri, path }] of articles.entries()) {
    const article = snapshot.article(uri);
    const label = squeeze(article?.headline?.text ?? path);
    const { published: date = null, locality = null } = article ?? {};
    yield node(`a${number}`, { ...kindOf('article', kinds), label, key: path, date, locality });
    await walk.breathe();
  }
  for (const [key, id] of documents.all) {
    yield documentNode(walk.job, key, id);
    await walk.breathe();
  }
  for (const [key, id] of people.all) {
    yield node(id, { ...kindOf('person', kinds), label: snapshot.personName(key) ?? key, key });
    await walk.breathe();
  }
  const labels = officeLabels([...offices.values()], words);
  for (const [key, id] of officeIds.all) {
    const { role, body, locality } = offices.get(key)!;
    yield node(id, { ...kindOf('office', kinds), label: labels.get(key) ?? key, key, role, body, locality });
  }
}

function kindOf(kind: 'article' | 'document' | 'person' | 'office', words: Messages['dataKinds']) {
  return { kind, kind_in_words: words[kind] };
}

function documentNode({ snapshot, language, words }: ExportJob, key: string, id: string): string {
  const kind = kindOf('document', words.dataKinds);
  const document = snapshot.document(key);
  if (document === undefined) return node(id, { ...kind, label: key, key });
  const { name, date, type, term, locality, subject } = document;
  const apart = apartInWords(apartOf(snapshot, document), words, language);
  const [label, issuer] = [labelOf(document, apart), knownIssuer(document)];
  return node(id, { ...kind, label, key, date, name, type, issuer, term, locality, subject });
}

/** What a program writes beside a node: the number, with what tells it from others of its number; a law by its name. */
function labelOf({ name, label }: Document, apart: string): string {
  return name !== null && name !== label ? `${name} (${label})` : label + apart;
}

async function* edges(walk: Walk, { documents, people, officeIds }: Things): AsyncGenerator<string> {
  const { snapshot, articles, words } = walk.job;
  const linked = linksIn(words.dataLinks);
  const numbers = new Map(articles.map(({ uri }, number) => [uri, `a${number}`]));
  for await (const { uri, article } of walk.articles()) {
    const from = numbers.get(uri)!;
    const { published: date } = article;
    const named = namedIn(snapshot, article);
    const own = ownDocument(snapshot, article)?.key;
    for (const [key, count] of named.documents) {
      yield edge(from, documents.idOf(key), { ...linked(key === own ? 'text' : 'cites'), date, count });
    }
    for (const [key, count] of named.people) yield edge(from, people.idOf(key), { ...linked('names'), date, count });
    for (const [key, count] of named.offices)
      yield edge(from, officeIds.idOf(key), { ...linked('names'), date, count });
  }
  for (const [person, from] of people.all) {
    const held = await heldBy(walk, person, (uri) => numbers.has(uri));
    for (const { office, status, first, last, articles } of held) {
      const data = { ...linked('holds', status), date: first, until: last, status, articles: articles.size };
      yield edge(from, officeIds.idOf(office.key), data);
    }
    await walk.breathe();
  }
}

/** The kind of an edge, and what a program writes beside it. */
function linksIn(words: Messages['dataLinks']) {
  return (kind: 'cites' | 'text' | 'names' | 'holds', status: Held['status'] = null) => ({
    kind,
    label: words[status ?? kind],
  });
}
