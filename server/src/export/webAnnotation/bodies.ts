import { ownText } from '../../corpus/answers/ownDocument';
import { sourcesIn } from '../../corpus/identity/entryPlace';
import type { Document, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { AnnotatedMention } from '../annotation';
import { articleIri, type ExportJob } from '../job';

/** What an annotation says of its words. */
export type Body =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'tagging' | 'describing';
      readonly format: string;
      readonly value: string;
    }
  | { readonly type: 'SpecificResource'; readonly purpose: 'identifying' | 'linking'; readonly source: string };

/** What the catalogues name as a source is a page of the web, or words. */
const WEB_PAGE = /^https?:\/\/\S+$/u;

/**
 * The bodies of a mention: its kind as a tag; the IRI of what it stands for; links to where a document can be read, its
 * own text in the corpus and the page that the catalogue names; and all attributes, as JSON.
 */
export function bodiesOf(
  job: ExportJob,
  paths: ReadonlyMap<string, string>,
  place: Place,
  { kind, attrs }: AnnotatedMention,
): readonly Body[] {
  const { snapshot } = job;
  const thing = snapshot.thing(place);
  const document = kind === 'directive' && thing !== undefined ? snapshot.document(thing.key) : undefined;
  return [
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: kind },
    ...(thing === undefined ? [] : [resource('identifying', thingIri(job, thing.kind, thing.key))]),
    ...(document === undefined ? [] : pagesOf(job, snapshot, paths, document)),
    { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(attrs) },
  ];
}

/** The IRI of what mentions stand for. It names the thing; nothing has to be there to be read. */
function thingIri({ namespace }: ExportJob, kind: string, key: string): string {
  return `${namespace}#${kind}=${encodeURIComponent(key)}`;
}

function pagesOf(
  job: ExportJob,
  snapshot: CorpusSnapshot,
  paths: ReadonlyMap<string, string>,
  { key, source }: Document,
): readonly Body[] {
  const uri = ownText(snapshot, key)?.uri;
  const path = uri && paths.get(uri);
  const page = sourcesIn(source).find((one) => WEB_PAGE.test(one));
  return [
    ...(uri === undefined || path === undefined ? [] : [resource('linking', articleIri(job, { uri, path }))]),
    ...(page === undefined ? [] : [resource('linking', page)]),
  ];
}

function resource(purpose: 'identifying' | 'linking', source: string): Body {
  return { type: 'SpecificResource', purpose, source };
}
