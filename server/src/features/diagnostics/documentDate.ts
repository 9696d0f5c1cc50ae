import { readSymbol } from '../../corpus/identity/documentKeys';
import { isInCatalogue } from '../../corpus/identity/inCatalogue';
import { shortDate } from '../../l10n/dates';
import type { DirectiveMention, Span } from '../../recognition/mention';
import { lastAtMost } from '../../text/search';
import { documentName } from '../wording/names';
import type { Check, Finding, Question } from './check';
import { type ComparedFact, type Contradiction, contradictions, findingOf } from './contradiction';

/** So far from a document its date may stand, in UTF-16 units. */
const FARTHEST = 200;

/** A document with another date than its own text, the catalogue or most articles give it. */
export const documentDate: Check = {
  code: 'documentDate',
  severity: 'information',
  *find(question: Question): Iterable<Finding> {
    const { words, language } = question.shown;
    const told = new Set<DirectiveMention>();
    for (const contradiction of wrongDates(question)) {
      const { mention, stated, document, known } = contradiction;
      told.add(mention);
      const date = shortDate(known, words, language);
      const here = shortDate(stated, words, language);
      const differ = isInCatalogue(document) ? words.dateInCatalogue : words.dateElsewhere;
      const finding = findingOf(contradiction, differ(documentName(document), here, date), date, question.shown);
      yield { ...finding, span: dateSpan(question, mention) ?? mention };
    }
    for (const mention of question.article.mentions) {
      if (mention.kind !== 'directive' || told.has(mention) || !isOfAnotherYear(mention)) continue;
      const { number, date } = mention;
      const message = words.yearInNumber(number ?? '', yearIn(number), shortDate(date ?? '', words, language));
      yield { span: dateSpan(question, mention) ?? mention, message };
    }
  },
};

/** The mentions of an article with another date (ISO) than is known of their documents. */
export function wrongDates(question: Question): Iterable<Contradiction> {
  return contradictions(question, DATE);
}

const DATE: ComparedFact = {
  field: 'date',
  contradicts: (stated, known) => !agree(stated, known),
  confirms: agree,
  agrees: (value, stated) => value === stated,
};

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
