import type { Document } from '../../corpus/identity/things';
import { issuerName } from './issuerName';
import { oneLine } from './labels';
import { documentName, isCalledByName } from './names';

/** The press names its term with the Central Committee. */
const WITH_TERM = 'Ban Chấp hành Trung ương';

/** A document as articles cite it again: «Kết luận số 21-KL/TW», a law by its name: «Luật Đất đai năm 2013». */
export function shortCitation(document: Document): string {
  return oneLine(document.name ?? documentName(document));
}

/**
 * A document as articles cite it first: «Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII».
 * In Vietnamese whatever the reader's language, because it becomes a part of the article. As short as
 * {@link shortCitation} where neither date nor issuer is known.
 */
export function fullCitation(document: Document): string {
  const { date, issuer, term, locality } = document;
  const day = date === null ? '' : `, ${issuedOn(date)}`;
  const isCommittee = issuer === WITH_TERM && term !== null;
  const body = issuer === null ? '' : ` của ${issuerName(issuer, locality)}${isCommittee ? ` khóa ${term}` : ''}`;
  return oneLine(`${numberedName(document)}${day}${body}`);
}

/** «Kết luận số 21-KL/TW»; «Luật Đất đai số 45/2013/QH13», without the year that the number has. */
function numberedName(document: Document): string {
  const { name, label } = document;
  if (name === null || isCalledByName(document)) return documentName(document);
  const year = name.lastIndexOf(' năm ');
  return `${year < 0 ? name : name.slice(0, year)} số ${label}`;
}

/** «ngày 25/10/2021», «tháng 10/2021», «năm 2021»: as precise as the ISO date. */
function issuedOn(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (day !== undefined) return `ngày ${day}/${month}/${year}`;
  return month === undefined ? `năm ${year}` : `tháng ${Number(month)}/${year}`;
}
