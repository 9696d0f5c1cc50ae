import type { ArticleAnalysis, Mention, Span } from '../recognition/mention';

/** What the corpus knows of a directive mention beyond its own article; missing where nothing is known. */
export interface ResolvedReference {
  /** The document, as the annotation form writes it: «KL:21/TW», «30/2020/NĐ-CP». */
  readonly canonical: string | null;
  /** The Party term of that document in Roman numerals. */
  readonly resolvedTerm: string | null;
  /** How it was resolved, in words. */
  readonly evidence: string | null;
}

/** Of a directive mention of which it is not certain which one document it means, why that is so. */
export interface OpenReference {
  /** In a sentence. */
  readonly why: string;
  /** The documents that it may mean, or that it means together, as lists call them. */
  readonly candidates: readonly string[];
}

/** One mention in the annotation form; `attrs` depends on the kind. */
export interface AnnotatedMention {
  readonly kind: Mention['kind'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly attrs: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** One article in the annotation form; all offsets are UTF-16 units into the text as decoded. */
export interface AnnotatedArticle {
  readonly path: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly locality: string | null;
  readonly bylines: readonly string[];
  readonly chrome: readonly (readonly [start: number, end: number])[];
  readonly captions: readonly (readonly [start: number, end: number])[];
  readonly sections: readonly string[];
  readonly mentions: readonly AnnotatedMention[];
}

/**
 * An article in the annotation form.
 * @param path how the article is named in the output.
 * @param words the words of each mention, as the text has them.
 * @param resolve what the corpus says of the mention at an index of `analysis.mentions`.
 */
export function annotateArticle(
  path: string,
  analysis: ArticleAnalysis,
  words: readonly string[],
  resolve: (mention: number) => ResolvedReference | undefined = () => undefined,
): AnnotatedArticle {
  return {
    path,
    headline: analysis.headline?.text ?? null,
    published: analysis.published,
    locality: analysis.locality,
    bylines: analysis.bylines.map((byline) => byline.text),
    chrome: analysis.chrome.map(pair),
    captions: analysis.captions.map(pair),
    sections: analysis.sections.map((section) => section.text),
    mentions: analysis.mentions.map((mention, index) => ({
      kind: mention.kind,
      start: mention.start,
      end: mention.end,
      text: words[index] ?? '',
      attrs: attributes(mention, resolve(index)),
    })),
  };
}

function pair(span: Span): readonly [number, number] {
  return [span.start, span.end];
}

/**
 * The attributes of a mention: those that every mention of its kind has stand there even when null, the others
 * («of», «to», «elliptic», «conference» …) only where they say something.
 */
function attributes(mention: Mention, resolved: ResolvedReference | undefined): AnnotatedMention['attrs'] {
  switch (mention.kind) {
    case 'directive':
      return {
        type: mention.type,
        number: mention.number,
        symbol: mention.symbol,
        issuer: mention.issuer,
        date: mention.date,
        term: mention.term,
        subject: mention.subject,
        canonical: resolved?.canonical ?? null,
        ...said('resolvedTerm', resolved?.resolvedTerm),
        ...said('evidence', resolved?.evidence),
        ...said('elliptic', mention.elliptic),
        ...said('congress', mention.congress),
        ...said('conference', mention.conference),
      };
    case 'title':
      return {
        role: mention.role,
        body: mention.body,
        ...said('status', mention.status),
        holder: mention.holder,
        ...said('holders', mention.holders),
        generic: mention.generic,
      };
    case 'person':
      return { role: mention.role };
    case 'figure':
      return {
        value: mention.value,
        ...said('to', mention.to),
        ...said('of', mention.of),
        unit: mention.unit,
        modifier: mention.modifier,
      };
    case 'date':
      return { iso: mention.iso };
  }
}

/** An attribute that is left out where it is null or false. */
function said(
  name: string,
  value: string | number | boolean | readonly string[] | null | undefined,
): Record<string, string | number | boolean | readonly string[]> {
  return value === null || value === undefined || value === false ? {} : { [name]: value };
}
