import type { Article, CorpusSnapshot, Document, Place } from '../../corpus/snapshot';
import type { Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';
import type { Refusal, Renameable, Renaming, Replacement } from './renaming';
import { isSameSymbol, numberOf, readWhole, rewrite } from './writtenNumber';

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
        const now = rewrite(cited, written, typed, wanted);
        if (now === cited.slice(written.start, written.end)) continue;
        found.push({ span: { start: mention.start + written.start, end: mention.start + written.end }, text: now });
      }
      return found;
    },
  };
}

function certainDocument(snapshot: CorpusSnapshot, place: Place): Document | undefined {
  const resolution = snapshot.resolve(place);
  return resolution?.kind === 'document' ? resolution.document : undefined;
}
