import { isOfAnother } from './actsForAnother';
import { giveToAnnounced } from './announcedTitles';
import { giveFurtherOffices } from './furtherOffices';
import type { Gap } from './gap';
import { readHeading } from './headings';
import { giveInTurn } from './inTurn';
import { Links } from './links';
import type { Neighbours } from './neighbours';
import { giveToObject, isConferred, isRemoved } from './officeOfObject';
import { giveOfficeOfSubject } from './officeOfSubject';
import { isGivenToMany, markGeneral, spreadAlongRow } from './rowsOfMany';
import { Run } from './run';
import { giveToAuthor, giveToSigner } from './signature';
import { subjectBefore } from './subject';
import { giveBehind } from './titlesBehind';
import { giveInFront, standsInFront } from './titlesInFront';

/** Titles with these gaps between them are a row of one person's, unless something else tells. */
const CHAINING: ReadonlySet<Gap> = new Set(['comma', 'direct', 'concurrent', 'and', 'dash', 'open', 'is']);

/** Asked in this order; the first that applies decides whose the titles of a row are, or that nothing tells. */
const RULES: readonly ((links: Links, run: Run) => boolean)[] = [
  giveInFront,
  giveBehind,
  giveToAnnounced,
  giveOfficeOfSubject,
  giveFurtherOffices,
  giveToSigner,
  giveToAuthor,
];

/**
 * Gives titles their holders, from the order of titles and names and what stands between them. A title that no rule
 * reaches keeps none. Linear in the number of titles and names: each row of titles is looked at once, with its neighbours.
 */
export function attachHolders(around: Neighbours): void {
  const { drafts, gaps } = around;
  const links = new Links(around);
  for (let i = 0; i < drafts.length; ) {
    if (drafts[i]!.kind === 'person') {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < drafts.length && drafts[end]!.kind === 'title' && CHAINING.has(gaps[end]!)) end++;
    attachRow(links, i, end);
    i = end;
  }
}

/** Gives holders to the row of titles at places `from` to `to` (exclusive). */
function attachRow(links: Links, from: number, to: number): void {
  if (from === to) return;
  const run = new Run(links.around, from, to);
  if (isHandedOver(run) || isOfAnother(run)) {
    attachRow(links, from + 1, to);
    return;
  }
  if (isGivenToMany(run)) {
    markGeneral(run);
    return;
  }
  if (giveInTurn(links, run)) return;
  const heading = readHeading(run);
  if (heading !== undefined) {
    links.give(heading.from, to, heading.persons);
    attachRow(links, from, heading.from);
    return;
  }
  attachSingly(links, run);
}

/** Gives a row that heads no list to one person, or to those who share its offices. */
function attachSingly(links: Links, run: Run): void {
  if (!standsInFront(run) && (isRemoved(run) || isConferred(run)) && giveToObject(links, run)) return;
  for (const rule of RULES) if (rule(links, run)) break;
  if (run.lastTitle.holders.length === 0) giveToObject(links, run);
  spreadAlongRow(run);
}

/** «chứng kiến lễ bàn giao nhiệm vụ Tư lệnh …, | Bí thư Thành ủy A …»: the office of nobody who is named beside it. */
function isHandedOver({ around, from, firstTitle, gapBefore }: Run): boolean {
  if (firstTitle.tense !== 'passed') return false;
  return gapBefore === 'apart' || subjectBefore(around, from) < 0;
}
