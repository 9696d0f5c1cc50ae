import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { WITH_HEAD } from '../bodies/bodyState';
import { readBody } from '../bodies/readBody';
import { assists } from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import { writesFor } from '../words/roleWords';
import { type Head, type TitleWords, withBody, withoutBody } from './titleWords';

/**
 * The title of an assistant, whose body is another office: «Trợ lý Thủ tướng Chính phủ»; or whom its holder's name
 * follows: «Thư ký giúp việc đồng chí A»; or who writes for a board: «Thư ký Hội đồng trường».
 * @param readServed reads the office that begins at a token, if it is not an assistant's.
 */
export function readAssistant(
  tokens: Tokens,
  head: Head,
  readServed: (tokens: Tokens, at: number) => TitleWords | undefined,
): TitleWords | undefined {
  const at = head.to;
  if (!goesOnInSentence(tokens, at)) return undefined;
  if (servesPerson(tokens, at)) return withoutBody(tokens, head, at);
  const body = writesFor.has(tokens, at) ? readBody(tokens, at, WITH_HEAD) : undefined;
  if (body !== undefined) return withBody(tokens, head, at, body.to, body.many, body.placeFrom);
  const served = readServed(tokens, at);
  return served && withBody(tokens, head, at, served.to);
}

/** «giúp việc đồng chí A», «đồng chí A», «của ông A» behind an assistant. */
function servesPerson(tokens: Tokens, at: number): boolean {
  const named = assists.longest(tokens, at)?.end ?? at;
  const address = honorifics.longest(tokens, named);
  return address !== undefined && isCapital(tokens, address.end);
}
