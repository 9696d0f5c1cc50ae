import type { Article, Document, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Messages } from '../../l10n/messages';
import type { DirectiveMention, Span } from '../../recognition/mention';
import type { Refusal, Renameable, Renaming, Replacement } from './renaming';
import { abbreviationOf, isSameSymbol, numberOf, readWhole, rewrite } from './writtenNumber';
import { retyped, typeOfAbbreviation } from './writtenType';

/** The number of a citation, with its symbol where it has one. */
export function renameableDocument(
  snapshot: CorpusSnapshot,
  place: Place,
  mention: DirectiveMention,
  text: string,
  words: Messages,
): Renameable | Refusal {
  if (certainDocument(snapshot, place) === undefined) return { refused: words.renameUnresolved };
  if (mention.number === null) return { refused: words.renameNoNumber };
  const written = numberOf(text.slice(mention.start, mention.end), mention);
  if (written === undefined) return { refused: words.renameChanged };
  const span = { start: mention.start + written.start, end: mention.start + written.end };
  return { span, placeholder: text.slice(span.start, span.end) };
}

/** Another number, or number and symbol, for the document of a citation. */
export function documentRenaming(
  snapshot: CorpusSnapshot,
  place: Place,
  newName: string,
  words: Messages,
): Renaming | Refusal {
  const document = certainDocument(snapshot, place);
  if (document === undefined) return { refused: words.renameUnresolved };
  const typed = newName.trim();
  const wanted = readWhole(typed);
  if (wanted === undefined) return { refused: words.renameBadNumber(typed) };
  const known = readWhole(document.label);
  if (wanted.year === null && wanted.symbol !== null && known?.year != null && isSameSymbol(known, wanted)) {
    return { refused: words.renameNoYear(document.label) };
  }
  const abbreviation = abbreviationOf(wanted);
  const type = abbreviation === undefined ? undefined : typeOfAbbreviation(abbreviation);
  return {
    thing: { kind: 'directive', key: document.key },
    from: document.label,
    to: typed,
    isSure: () => true, // a guess is no resolution
    replacements: ({ mentions }: Article, text, indexes) => {
      const found: Replacement[] = [];
      for (const index of indexes) {
        const mention = mentions[index];
        if (mention?.kind !== 'directive' || mention.number === null) continue; // cited by its name
        const cited = text.slice(mention.start, mention.end);
        const written = numberOf(cited, mention);
        if (written === undefined) return undefined;
        const word = type && !isTypeShared(mentions, index) ? retyped(cited.slice(0, written.start), type) : undefined;
        if (word !== undefined) found.push({ span: shifted(word.span, mention.start), text: word.text });
        const now = rewrite(cited, written, typed, wanted);
        if (now === cited.slice(written.start, written.end)) continue;
        found.push({ span: shifted(written, mention.start), text: now });
      }
      return found;
    },
  };
}

/** So close behind a number stands the next one of its type: «Quy định 22, 41», «Kế hoạch 26 và số 27». */
const LIST_GAP = 12;

/** Whether the type word before a number is that of the next one, too. */
function isTypeShared(mentions: Article['mentions'], index: number): boolean {
  const [own, next] = [mentions[index], mentions[index + 1]];
  return own !== undefined && next?.kind === 'directive' && next.elliptic && next.start - own.end <= LIST_GAP;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function certainDocument(snapshot: CorpusSnapshot, place: Place): Document | undefined {
  const resolution = snapshot.resolve(place);
  return resolution?.kind === 'document' ? resolution.document : undefined;
}
