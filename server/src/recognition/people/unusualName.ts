import { goesOnInSentence, inCapitals, isCapital } from '../../text/tokenQueries';
import { isUnknown, type Tokens } from '../../text/tokens';
import { nameParticles, strongSurnames } from '../words/nameWords';
import { isForeign } from './foreign';
import { hyphenEnd, runEnd } from './nameRun';
import { type EndsBefore, type NameShape, Shape } from './nameShape';
import { readName } from './readName';

const LONGEST_UNUSUAL_NAME = 5;
const MOST_PARTICLES = 2;

/**
 * A name without a Vietnamese surname: a foreigner's («Thongloun Sisoulith»), or one that is known without it
 * («Thuận Hữu»). It needs a word of address or a title right before it; elsewhere it is only possible, and counts
 * where the same name stands somewhere with such a word.
 */
export function readUnusualName(
  tokens: Tokens,
  at: number,
  addressed: boolean,
  behindTitle: boolean,
  endsBefore: EndsBefore,
): NameShape | undefined {
  if (!addressed && !behindTitle && !isUnknown(tokens, at)) return undefined;
  if (inCapitals(tokens, at)) return undefined;
  const { to, words, hyphened } = readRun(tokens, at, endsBefore);
  // «Vinalines | Trần Văn An»: a Vietnamese name behind what only looks foreign is a name of its own
  if (!addressed && !behindTitle && holdsFullName(tokens, at + 1, to, endsBefore)) return undefined;
  if (words < 2 || isCapital(tokens, to)) return undefined;
  if (behindTitle) return { to, shape: Shape.likely, capitals: false };
  const foreign = hyphened || isForeign(tokens, at, to);
  if (addressed) return foreign || to - at >= 3 ? { to, shape: Shape.likely, capitals: false } : undefined;
  return foreign ? { to, shape: Shape.possible, capitals: false } : undefined;
}

function holdsFullName(tokens: Tokens, from: number, to: number, endsBefore: EndsBefore): boolean {
  for (let i = from; i < to; i++) {
    if (strongSurnames.has(tokens, i) && readName(tokens, i, endsBefore)?.shape === Shape.clear) return true;
  }
  return false;
}

/** Capitalised words, whose syllables hyphens may join: «Thoong-lun Xi-xu-lít», «Park Hang-seo». */
function readRun(
  tokens: Tokens,
  at: number,
  endsBefore: EndsBefore,
): { readonly to: number; readonly words: number; readonly hyphened: boolean } {
  let to = at;
  let words = 0;
  let hyphened = false;
  while (words < LONGEST_UNUSUAL_NAME) {
    const run = runEnd(tokens, to, LONGEST_UNUSUAL_NAME - words, false, endsBefore);
    words += run - to;
    to = hyphenEnd(tokens, run, endsBefore);
    hyphened ||= to > run;
    const particles = to === run && words > 0 && isForeign(tokens, at, to) ? particlesEnd(tokens, to) : to;
    if (to === run && particles === to) break;
    to = particles;
    if (!goesOnInSentence(tokens, to) || !isCapital(tokens, to) || endsBefore(tokens, to)) break;
  }
  return { to, words, hyphened };
}

/** «Ursula | von der | Leyen»: the token behind small words inside a foreigner's name, `at` where none stand there. */
function particlesEnd(tokens: Tokens, at: number): number {
  let to = at;
  while (to - at < MOST_PARTICLES && goesOnInSentence(tokens, to) && nameParticles.has(tokens, to)) to++;
  return to > at && isCapital(tokens, to) && goesOnInSentence(tokens, to) ? to : at;
}
