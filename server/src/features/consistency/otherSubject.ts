import { compareSubjects } from '../../corpus/resolution/subjects';
import { respell, spellingKey } from '../../text/spelling';

/**
 * Whether two subjects have nothing in common, and none of them shortens words of the other: so of one document one is
 * wrong.
 */
export function isOtherSubject(subject: string, known: string): boolean {
  return (
    compareSubjects(subject, known) === 'different' &&
    !mayBeShortened(subject, known) &&
    !mayBeShortened(known, subject)
  );
}

/** Whether one subject has an abbreviation of words of the other: «TMĐT» of «thương mại điện tử». */
function mayBeShortened(a: string, b: string): boolean {
  const initials = Array.from(spellingKey(b).matchAll(/\p{L}+/gu), ([word]) => word.charAt(0)).join('');
  return Array.from(respell(a).matchAll(/\p{Lu}{3,}/gu), ([word]) => word.toLowerCase()).some((word) =>
    initials.includes(word),
  );
}
