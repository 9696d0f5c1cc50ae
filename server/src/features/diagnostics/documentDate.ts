import { readSymbol } from '../../corpus/identity';
import type { Document } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { DirectiveMention, Span } from '../../recognition/mention';
import { lastAtMost } from '../../text/search';
import { documentName } from '../wording/names';
import type { Check, Finding, Question } from './check';
import {
  comparableCitations,
  type Dispute,
  disputeOf,
  isInCatalogue,
  type Witness,
  whoSaysWhich,
  witnesses,
} from './citations';

/** So far from a document its date may stand, in UTF-16 units. */
const FARTHEST = 200;

/** A document with another date than its own text, the catalogue or most articles give it. */
export const documentDate: Check = {
  code: 'documentDate',
  severity: 'information',
  *find(question: Question): Iterable<Finding> {
    const { words, language } = question.shown;
    const told = new Set<DirectiveMention>();
    for (const { mention, stated, document, known, dispute, place } of wrongDates(question)) {
      told.add(mention);
      const date = shortDate(known, words, language);
      const here = shortDate(stated, words, language);
      const differ = isInCatalogue(document) ? words.dateInCatalogue : words.dateElsewhere;
      yield {
        span: dateSpan(question, mention) ?? mention,
        message: differ(documentName(document), here, date) + whoSaysWhich(dispute, document, question.shown),
        ...(place && { related: [{ ...place, message: words.saysHere(date) }] }),
      };
    }
    for (const mention of question.article.mentions) {
      if (mention.kind !== 'directive' || told.has(mention) || !isOfAnotherYear(mention)) continue;
      const { number, date } = mention;
      const message = words.yearInNumber(number ?? '', yearIn(number), shortDate(date ?? '', words, language));
      yield { span: dateSpan(question, mention) ?? mention, message };
    }
  },
};

/** A mention whose date is not the one that is known of its document. */
interface WrongDate {
  readonly mention: DirectiveMention;
  readonly document: Document;
  /** What the article says, and what is known (ISO). */
  readonly stated: string;
  readonly known: string;
  readonly dispute: Dispute;
  /** An article that gives the known date. */
  readonly place: Witness | undefined;
}

/** The mentions of an article with another date than is known of their documents. */
export function* wrongDates(question: Question): Iterable<WrongDate> {
  const { snapshot } = question;
  const witness = witnesses(
    snapshot,
    ({ date }, { date: known }) => date !== null && known !== null && agree(date, known),
  );
  for (const { mention, document } of comparableCitations(question)) {
    const [stated, known] = [mention.date, document.date];
    if (stated === null || known === null || agree(stated, known)) continue;
    const dispute = disputeOf(snapshot, document, 'date', (value) => value === stated);
    if (dispute === undefined) continue;
    const place = witness(document);
    if (place === undefined && document.source === null) continue;
    yield { mention, document, stated, known, dispute, place };
  }
}

/**
 * Whether the year in a number of the State («11/2023/NQ-HĐND») is not that of the date: it is the year of issue (Nghị
 * định 34/2016/NĐ-CP and 78/2025/NĐ-CP on legal documents).
 */
function isOfAnotherYear({ number, symbol, date, proposed }: DirectiveMention): boolean {
  const year = yearIn(number);
  if (symbol === null || date === null || proposed || year.length !== 4 || date.includes('/')) return false;
  return readSymbol(symbol, year).style === 'state' && !date.startsWith(year);
}

/** «2023» of «11/2023»; empty where a number has none. */
function yearIn(number: string | null): string {
  return number?.split('/')[1] ?? '';
}

/** A less precise date contradicts nothing. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Where the article gives a mention's date: the nearest mention of that date. */
function dateSpan({ article }: Question, { start, end, date }: DirectiveMention): Span | undefined {
  let nearest: Span | undefined;
  let distance = FARTHEST;
  const { mentions } = article;
  // a date itself is shorter than that
  const before = lastAtMost(mentions.length, (index) => mentions[index]!.start, start - 2 * FARTHEST);
  for (let at = before + 1; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start > end + FARTHEST) break;
    if (mention.kind !== 'date' || mention.iso !== date) continue;
    const away = Math.max(mention.start - end, start - mention.end, 0);
    if (away < distance) [nearest, distance] = [mention, away];
  }
  return nearest;
}
