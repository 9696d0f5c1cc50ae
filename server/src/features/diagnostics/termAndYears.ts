import { readSymbol } from '../../corpus/identity/documentKeys';
import { readIssuer } from '../../corpus/identity/issuers';
import { termOn } from '../../corpus/identity/terms';
import { ASSEMBLY_TERMS, COUNCIL_TERMS, COUNCILS_KNOWN_FROM, type Years } from '../../domain/assemblyTerms';
import { PARTY_TERMS } from '../../domain/partyTerms';
import { shortDate } from '../../l10n/dates';
import type { DirectiveMention, TermYears } from '../../recognition/mention';
import type { Presentation } from '../wording/presentation';
import type { Check, Finding, Question } from './check';

/** A term that does not fit its years («Quốc hội khóa XII, nhiệm kỳ 2011-2016») or a document's date. */
export const termAndYears: Check = {
  code: 'termAndYears',
  severity: 'warning',
  *find({ article, shown }: Question): Iterable<Finding> {
    for (const said of article.termYears ?? []) {
      const message = yearsFault(said, shown);
      if (message !== undefined) yield { span: { start: said.start, end: said.end }, message };
    }
    for (const mention of article.mentions) {
      const message = mention.kind === 'directive' ? dateFault(mention, shown) : undefined;
      if (message !== undefined) yield { span: mention, message };
    }
  },
};

function yearsFault({ body, term, years: { from, to } }: TermYears, { words }: Presentation): string | undefined {
  const isSaid = (known: Years): boolean => known[0] === from && known[1] === to;
  const write = (known: Years): string => known.join('-');
  if (body === 'council') {
    if (from < COUNCILS_KNOWN_FROM || COUNCIL_TERMS.some(isSaid) || from > COUNCIL_TERMS.at(-1)![0]) return undefined;
    return words.noSuchTerm(write([from, to]));
  }
  if (term === null) return undefined;
  if (body === 'congress' && from === to) return heldFault(term, from, words);
  const known = body === 'assembly' ? ASSEMBLY_TERMS.get(term) : partyYears(term);
  if (known?.[0] === undefined || known.some(isSaid)) return undefined;
  return words.termHasOtherYears(term, write(known[0]));
}

/** «Đại hội XIII của Đảng họp năm 2016»: it met in another year. */
function heldFault(term: string, year: number, words: Presentation['words']): string | undefined {
  const congress = PARTY_TERMS.find((known) => known.term === term)?.congress;
  if (congress === undefined) return undefined;
  const [from, to] = [congress.from.slice(0, 4), congress.to.slice(0, 4)];
  return year >= Number(from) && year <= Number(to) ? undefined : words.congressHeldIn(term, from);
}

/**
 * The years of a term of the Central Committee: from its congress to the next, five years later. Often they are given
 * with those of the local congresses, which meet the year before («nhiệm kỳ 2020-2025»).
 */
function partyYears(term: string): readonly Years[] | undefined {
  const congress = PARTY_TERMS.find((known) => known.term === term)?.congress;
  if (congress === undefined) return undefined;
  const from = Number(congress.from.slice(0, 4));
  const to = from + 5;
  return [
    [from, to],
    [from - 1, to - 1],
    [from, to - 1],
    [from - 1, to],
  ];
}

/** «21-KL/TW khóa XII ngày 25/10/2021»: the day is of another term. */
function dateFault(mention: DirectiveMention, { words, language }: Presentation): string | undefined {
  const { term, date } = mention;
  if (term === null || date === null || !isCentral(mention)) return undefined;
  const other = termOn(date);
  return other === null || other === term
    ? undefined
    : words.termNotOfDate(term, shortDate(date, words, language), other);
}

/** Of the central Party, whose terms have known days. */
function isCentral({ symbol, number, conference, issuer }: DirectiveMention): boolean {
  if (symbol !== null) return readSymbol(symbol, number?.split('/')[1] ?? null).numbering === 'term';
  const isOfCentre = issuer === null || readIssuer(issuer)?.bodies.includes('TW') === true;
  return number === null && conference !== null && isOfCentre;
}
