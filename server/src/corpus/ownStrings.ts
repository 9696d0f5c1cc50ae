import type {
  ArticleAnalysis,
  DirectiveMention,
  FigureMention,
  Mention,
  TextSpan,
  TitleMention,
} from '../recognition/mention';
import { ownCopy, remembering } from './memo';

/** One object for each of the words that articles repeat: types, bodies, units, names, dates. */
const shared: (text: string) => string = remembering((text) => text);

/**
 * The same analysis with strings of its own. Those that recognition cuts out of a text keep the whole text in memory
 * for as long as one of them is kept.
 */
export function withOwnStrings(analysis: ArticleAnalysis): ArticleAnalysis {
  const { headline, bylines, sections, header, mixedSpelling } = analysis;
  return {
    ...analysis,
    published: own(analysis.published),
    locality: own(analysis.locality),
    headline: headline && ownSpan(headline),
    bylines: bylines.map(ownSpan),
    sections: sections.map(ownSpan),
    header: header && {
      ...header,
      type: shared(header.type),
      number: shared(header.number),
      symbol: shared(header.symbol),
      issuer: own(header.issuer),
      date: own(header.date),
      subject: header.subject === null ? null : ownCopy(header.subject),
    },
    mentions: analysis.mentions.map(ownMention),
    ...(mixedSpelling && {
      mixedSpelling: mixedSpelling.map((mixed) => ({ ...mixed, others: mixed.others.map(sharedSpan) })),
    }),
  };
}

function ownMention(mention: Mention): Mention {
  switch (mention.kind) {
    case 'directive':
      return ownDirective(mention);
    case 'title':
      return ownTitle(mention);
    case 'figure':
      return ownFigure(mention);
    case 'date':
      return { ...mention, iso: own(mention.iso) };
    case 'person':
      return mention;
  }
}

function ownDirective(mention: DirectiveMention): DirectiveMention {
  return {
    ...mention,
    type: shared(mention.type),
    number: own(mention.number),
    symbol: own(mention.symbol),
    issuer: own(mention.issuer),
    date: own(mention.date),
    term: own(mention.term),
    congress: own(mention.congress),
    conference: own(mention.conference),
    sitting: own(mention.sitting),
    subject: mention.subject === null ? null : ownCopy(mention.subject),
    year: own(mention.year),
    name: own(mention.name),
    ...(mention.notation && { notation: { ...mention.notation, standard: own(mention.notation.standard) } }),
  };
}

function ownTitle(mention: TitleMention): TitleMention {
  return {
    ...mention,
    role: shared(mention.role),
    body: own(mention.body),
    holder: own(mention.holder),
    holders: mention.holders?.map(shared) ?? null,
  };
}

function ownFigure(mention: FigureMention): FigureMention {
  return { ...mention, unit: own(mention.unit) };
}

function ownSpan(span: TextSpan): TextSpan {
  return { ...span, text: ownCopy(span.text) };
}

function sharedSpan(span: TextSpan): TextSpan {
  return { ...span, text: shared(span.text) };
}

function own(text: string | null): string | null {
  return text === null ? null : shared(text);
}
