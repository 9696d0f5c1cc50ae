import { labelledName, readSymbol } from '../../corpus/identity/documentKeys';
import type { AmbiguityReason, Document, Resolution } from '../../corpus/identity/things';
import type { Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';

/** A mention of which it is not certain which one document it means. */
type Open = Exclude<Resolution, { kind: 'document' }>;

/**
 * Why it is not certain which one document a mention means, as a sentence.
 * @param open undefined where nothing is known of the mention.
 */
export function whyOpen(mention: DirectiveMention, open: Open | undefined, words: Messages): string {
  return open?.kind === 'ambiguous' ? whyAmbiguous(mention, open, words) : whyUnknown(mention, open, words);
}

/** Of one document that is known, why it need not be the one that is meant; of several, why it may be any of them. */
function whyAmbiguous(
  { conference }: DirectiveMention,
  { candidates, reason }: Extract<Open, { kind: 'ambiguous' }>,
  words: Messages,
): string {
  const isOne = candidates.length === 1;
  if (reason === 'severalTerms' && conference !== null) {
    return isOne ? words.perhapsConferences : words.severalConferences;
  }
  if (reason === 'severalTerms' && candidates.every(isNumberedByYear)) {
    return isOne ? words.perhapsYears : words.severalYears;
  }
  return isOne ? whyPerhaps(reason, words) : words[reason];
}

function whyPerhaps(reason: AmbiguityReason, words: Messages): string {
  return {
    severalTerms: words.perhapsTerms,
    severalDocuments: words.perhapsDocuments,
    severalLocalities: words.perhapsLocalities,
    wholeConference: words.perhapsDocuments,
    otherTerm: words.otherTerm,
  }[reason];
}

/** Whether numbers of its kind begin anew with each year, not with each congress: «27/KH-UBND». */
function isNumberedByYear(document: Document): boolean {
  return labelledName(document)?.symbol?.numbering === 'year';
}

/** Where only the place of a body is missing, which place that is. */
function whyUnknown(
  { symbol }: DirectiveMention,
  open: Extract<Open, { kind: 'unknown' }> | undefined,
  words: Messages,
): string {
  const reason = open?.reason ?? 'tooLittleSaid';
  const place = symbol === null ? undefined : placesOf(words).get(readSymbol(symbol, null).body);
  return reason === 'tooLittleSaid' && place !== undefined ? words.whichPlace(place) : words[reason];
}

/** Bodies of which each place has one, as symbols abbreviate them, with what such a place is called. */
function placesOf(words: Messages): ReadonlyMap<string, string> {
  return new Map([
    ['HU', words.district],
    ['ThU', words.town],
    ['QU', words.urbanDistrict],
    ['ĐU', words.partyCommittee],
    ['TU', words.province],
  ]);
}
