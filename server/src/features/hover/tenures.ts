import type { Holding, Office } from '../../corpus/identity/things';
import { remembering } from '../../corpus/memo';
import { unmarked } from '../../text/spelling';
import { officeName } from '../wording/names';
import { spelledOut } from '../wording/spelledOut';

/** An office that articles give somebody, from the first date to the last. */
export interface Tenure {
  readonly first: Holding;
  readonly last: Holding;
  /** In its fullest wording; of equals the one that most articles have. */
  readonly office: Office;
  /** `new` where the last article still says so. */
  readonly status: Holding['status'];
}

/** Statements of one office in one standing. */
interface Group {
  readonly holdings: Holding[];
  readonly standing: 'former' | 'acting' | 'holder';
  /** The office's words without marks, its fullest wording. */
  words: string;
  locality: string | null;
}

/**
 * Statements of one life as one line for each office: spellings of one office are one («Thường trục», «T.Ư»), and so is
 * a wording that leaves the body's owner out («Ủy viên Ban Thường vụ»), where only one office can be meant.
 * @param holdings by date.
 */
export function tenuresIn(holdings: readonly Holding[]): Tenure[] {
  const groups: Group[] = [];
  for (const holding of holdings) {
    const { office } = holding;
    const words = wordsOf(office);
    const standing = standingOf(holding);
    const same = groups.find(
      (one) => one.words === words && one.standing === standing && one.locality === office.locality,
    );
    if (same === undefined) groups.push({ holdings: [holding], standing, words, locality: office.locality });
    else same.holdings.push(holding);
  }
  const fuller = new Map<Group, Group>();
  for (const group of groups) {
    const longer = groups.filter((other) => isShorter(group, other));
    const [one] = longer;
    if (one !== undefined && longer.length === 1) fuller.set(group, one);
  }
  for (const [group, one] of fuller) fullestOf(one, fuller).holdings.push(...group.holdings);
  const order = new Map(holdings.map((holding, index) => [holding, index]));
  const at = (holding: Holding): number => order.get(holding) ?? 0;
  return groups
    .filter((group) => !fuller.has(group))
    .map((group) =>
      tenureOf(
        group.words,
        group.holdings.sort((a, b) => at(a) - at(b)),
      ),
    )
    .sort((a, b) => at(a.first) - at(b.first));
}

/** A wording may be shorter than one that is itself shorter than another. */
function fullestOf(group: Group, fuller: ReadonlyMap<Group, Group>): Group {
  const next = fuller.get(group);
  return next === undefined ? group : fullestOf(next, fuller);
}

function tenureOf(words: string, holdings: readonly Holding[]): Tenure {
  const first = holdings[0]!;
  const last = holdings.at(-1)!;
  const fullest = holdings.filter(({ office }) => wordsOf(office) === words);
  return { first, last, office: mostUsual(fullest), status: last.status };
}

/** The wording that most statements have, the first of equals. */
function mostUsual(holdings: readonly Holding[]): Office {
  const counts = new Map<string, number>();
  for (const { office } of holdings) counts.set(written(office), (counts.get(written(office)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return holdings.find(({ office }) => counts.get(written(office)) === most)!.office;
}

/** Whoever is new in an office holds it. */
function standingOf({ status }: Holding): Group['standing'] {
  return status === 'former' || status === 'acting' ? status : 'holder';
}

/** Words that some wordings of an office in the Central Committee leave out. */
const LEFT_OUT = /(?<=^uy vien )ban chap hanh (?=trung uong)/u;

/** Between role and body; a unit separator stands in no name. */
const SEPARATOR = '\u001f';

function written({ role, body }: Office): string {
  return body === null ? role : role + SEPARATOR + body;
}

/** Many articles give the same few offices, and taking a name apart is what costs time here. */
const wordsOfWritten = remembering((text) => {
  const [role = '', body = null] = text.split(SEPARATOR);
  return unmarked(spelledOut(officeName({ role, body }))).replace(LEFT_OUT, '');
});

function wordsOf(office: Office): string {
  return wordsOfWritten(written(office));
}

/** Whether the one wording begins the other, and no place tells them apart. */
function isShorter(group: Group, other: Group): boolean {
  if (group === other || group.standing !== other.standing) return false;
  if (group.locality !== null && group.locality !== other.locality) return false;
  if (group.words === other.words) return group.locality === null && other.locality !== null;
  return other.words.startsWith(`${group.words} `);
}
