import type { Mention } from '../../recognition/mention';
import { type ArticleFacts, type ArticleRecord, reachOf } from '../facts/articleRecord';
import { memberOf } from '../lists/order';
import { once } from '../memo';
import { claim, type Heading, layout, readArticle, readHeading } from './articleForms';
import { contexts } from './contexts';
import { int32, text, texts, uint } from './form';
import { lines } from './lines';
import { isDateBehindDirective, mergeParts, partOf, placesInParts, readMentions, spans } from './mentions';
import { PackReader } from './packReader';
import { readSection, sectionOf } from './sections';
import { readFewStrings } from './strings';

/**
 * Packed facts of an article, each section read when it is first asked for, and kept from then on. Bytes are taken as
 * they are: whoever does not know that they are whole has them unpacked and checked first.
 */
export class PackedFacts implements ArticleFacts {
  readonly #sections: Sections;
  readonly #toResolve: () => readonly (Mention | undefined)[];
  readonly #outline: () => { readonly fingerprint: number; readonly article: ArticleFacts['article'] };

  constructor(
    readonly uri: string,
    bytes: Uint8Array,
  ) {
    const sections = sectionsOf(bytes);
    const { spans, directives, people, numbers } = sections;
    const mentions = once(() => {
      const parts = { directives: directives().mentions, people: people().mentions, numbers: numbers().mentions };
      return mergeParts(spans(), parts).map((mention) => mention!);
    });
    this.#toResolve = once(() =>
      mergeParts(spans(), {
        directives: directives().mentions,
        ...(isDateBehindDirective(spans()) && { numbers: numbers().mentions }),
      }),
    );
    this.#sections = sections;
    this.#outline = once(() =>
      readSection(bytes, 'outline', (from) => ({
        fingerprint: from.int32(),
        article: readArticle(from, uri, { layout: sections.layout, lines: sections.lines, mentions }),
      })),
    );
  }

  get article(): ArticleFacts['article'] {
    return this.#outline().article;
  }

  get fingerprint(): number {
    return this.#outline().fingerprint;
  }

  get member(): ArticleFacts['member'] {
    return memberOf(this.uri, this.article.published);
  }

  get keys(): ArticleFacts['keys'] {
    return this.#sections.keys();
  }

  get names(): ArticleFacts['names'] {
    return this.#sections.people().names;
  }

  get holders(): ArticleFacts['holders'] {
    return this.#sections.people().holders;
  }

  get claims(): ArticleFacts['claims'] {
    return this.#sections.directives().forResolution().claims;
  }

  get ownText(): ArticleFacts['ownText'] {
    return this.#sections.directives().forResolution().ownText;
  }

  get contexts(): ArticleFacts['contexts'] {
    return this.#sections.directives().forResolution().contexts;
  }

  get sentences(): ArticleFacts['sentences'] {
    return this.#sections.directives().forResolution().sentences;
  }

  get slots(): ArticleFacts['slots'] {
    return this.#sections.directives().forResolution().slots;
  }

  get figureContexts(): ArticleFacts['figureContexts'] {
    return this.#sections.figureContexts();
  }

  get reach(): ArticleFacts['reach'] {
    return this.#sections.reach();
  }

  /** See {@link ArticleRecord.toResolve}. */
  get toResolve(): readonly (Mention | undefined)[] {
    return this.#toResolve();
  }

  /** One mention, for which the others of its section are read and no more. */
  mention(index: number): Mention | undefined {
    const { spans, places } = this.#sections;
    const part = partOf(spans(), index);
    return part && this.#sections[part]().mentions[places()[index]!];
  }
}

/** The heading of an article, without anything else of it. */
export function headingIn(bytes: Uint8Array): Heading {
  const from = new PackReader(sectionOf(bytes, 'outline'), readFewStrings);
  from.int32(); // its fingerprint
  return readHeading(from);
}

type Sections = ReturnType<typeof sectionsOf>;

/** The sections that depend on the bytes alone; each is read at most once. */
function sectionsOf(bytes: Uint8Array) {
  const stretches = once(() => readSection(bytes, 'spans', spans.read));
  const count = (): number => stretches().kinds.length;
  const numbers = once(() =>
    readSection(bytes, 'numbers', (from) => ({
      mentions: readMentions(from, 'numbers', stretches()),
      figureHashes: from.byIndex(int32, count()),
    })),
  );
  return {
    spans: stretches,
    places: once(() => placesInParts(stretches())),
    reach: once(() => reachOf(stretches().ends)),
    layout: once(() => readSection(bytes, 'layout', layout.read)),
    lines: once(() => readSection(bytes, 'lines', lines.read)),
    directives: once(() => {
      const from = new PackReader(sectionOf(bytes, 'directives'));
      const mentions = readMentions(from, 'directives', stretches());
      return { mentions, forResolution: once(() => readForResolution(from, count())) };
    }),
    people: once(() =>
      readSection(bytes, 'people', (from) => ({
        mentions: readMentions(from, 'people', stretches()),
        names: from.byIndex(text, count()),
        holders: from.byIndex(texts, count()),
      })),
    ),
    numbers,
    figureContexts: once(() => sparse(count(), numbers().figureHashes)),
    keys: once(() => readSection(bytes, 'keys', (from) => stretches().kinds.map(() => from.textOrNull() ?? undefined))),
  };
}

/** What stands behind the directives in their section: what they say is asked more often than this. */
function readForResolution(from: PackReader, end: number) {
  const read = {
    claims: from.list(claim),
    ownText: from.orNull(claim) ?? undefined,
    contexts: contexts.read(from, end),
    sentences: from.byIndex(uint, end),
    slots: new Set(from.texts()),
  };
  from.finish();
  return read;
}

/** A list of so many numbers, those not told 0. */
function sparse(length: number, told: ReadonlyMap<number, number>): Int32Array {
  const all = new Int32Array(length);
  for (const [index, value] of told) all[index] = value;
  return all;
}
