import type { Position } from '../../text/positions';
import type { EntryPlace } from '../identity/entryPlace';
import type { Conflict, Document } from '../identity/things';
import type { Form } from '../packed/form';
import type { PackReader } from '../packed/packReader';
import type { PackWriter } from '../packed/packWriter';

const FIELDS: readonly Conflict['field'][] = ['date', 'issuer', 'term', 'subject'];

const conflict: Form<Conflict> = {
  write(to, value) {
    to.oneOf(FIELDS, value.field);
    to.text(value.value);
    to.text(value.source);
  },
  read: (from) => ({ field: from.oneOf(FIELDS), value: from.text(), source: from.text() }),
};

const position: Form<Position> = {
  write(to, { line, character }) {
    to.uint(line);
    to.uint(character);
  },
  read: (from) => ({ line: from.uint(), character: from.uint() }),
};

const entry: Form<EntryPlace> = {
  write(to, { uri, start, end }) {
    to.text(uri);
    position.write(to, start);
    position.write(to, end);
  },
  read: (from) => ({ uri: from.text(), start: position.read(from), end: position.read(from) }),
};

/**
 * A document as readers see it; null where there is none. A view asks for all of them at once, and most of what they say
 * is said of others, too: types, issuers, dates, provinces.
 */
export const madeForm: Form<Document | null> = {
  write(to, document) {
    to.flag(document !== null);
    if (document !== null) writeDocument(to, document);
  },
  read: (from) => (from.flag() ? readDocument(from) : null),
};

function writeDocument(to: PackWriter, document: Document): void {
  to.text(document.key);
  to.text(document.canonical);
  to.text(document.label);
  to.textOrNull(document.name);
  to.text(document.type);
  to.textOrNull(document.issuer);
  to.textOrNull(document.date);
  to.textOrNull(document.term);
  to.textOrNull(document.locality);
  to.textOrNull(document.subject);
  to.textOrNull(document.source);
  to.list(conflict, document.conflicts);
  to.textOrNull(document.replacedBy);
  to.orNull(entry, document.entry);
}

function readDocument(from: PackReader): Document {
  return {
    key: from.text(),
    canonical: from.text(),
    label: from.text(),
    name: from.textOrNull(),
    type: from.text(),
    issuer: from.textOrNull(),
    date: from.textOrNull(),
    term: from.textOrNull(),
    locality: from.textOrNull(),
    subject: from.textOrNull(),
    source: from.textOrNull(),
    conflicts: from.list(conflict),
    replacedBy: from.textOrNull(),
    entry: from.orNull(entry),
  };
}
