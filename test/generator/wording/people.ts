import type { Random } from '../random';
import { join, type Marked, marked, type Rope, say } from '../rope';
import type { Office } from '../vocabulary/offices';
import type { Somebody } from '../vocabulary/people';

/** Someone with a part in the article. */
export interface Official extends Somebody {
  /** The highest first; at least one. */
  readonly offices: readonly Office[];
}

type Status = 'former' | 'acting' | 'new';
const STATUS_WORDS: Readonly<Record<Status, string>> = { former: 'nguyên', acting: 'quyền', new: 'tân' };

/** The name of someone who holds an office. */
export function named({ name }: Somebody, role: 'official' | 'byline' | 'credit' | 'other' = 'official'): Marked {
  return marked('person', name, { role });
}

/** A title that somebody holds. */
export function titled({ words, role, body }: Office, holder: string | null, status?: Status): Marked {
  const attrs = { role, body, holder, generic: false, ...(status === undefined ? {} : { status }) };
  return marked('title', words, attrs);
}

/** A title that many hold, or nobody in particular. */
export function genericTitle(words: string, role: string, body: string | null): Marked {
  return marked('title', words, { role, body, holder: null, generic: true });
}

/** A title with the word for someone who held it before, holds it for a time or has just taken it. */
export function onceTitled(of: Office, holder: string, status: Status): Rope {
  return say`${STATUS_WORDS[status]} ${titled(of, holder, status)}`;
}

/** «đồng chí», «ông», «bà» */
export function courtesy(random: Random, { woman }: Somebody): string {
  return random.chance(0.7) ? 'đồng chí' : woman ? 'bà' : 'ông';
}

/** All titles of a person, the highest first. */
export function titlesOf({ offices, name }: Official): Rope {
  return join(offices.map((of) => titled(of, name)));
}

/** A person with their titles, in a way that a verb may follow at once. */
export function introduced(random: Random, person: Official): Rope {
  const { name, offices } = person;
  const last = offices[offices.length - 1]!;
  const polite = courtesy(random, person);
  const ways: readonly (() => Rope)[] = [
    () => say`${polite} ${named(person)}, ${titlesOf(person)}`,
    () => say`${polite} ${named(person)} - ${titlesOf(person)}`,
    () => say`${titlesOf(person)} ${named(person)}`,
    () => say`${titlesOf(person)} - ${named(person)}`,
    () => say`đồng chí ${titled(last, name)} ${named(person)}`,
    () => say`${polite} ${named(person)} (${titlesOf(person)})`,
  ];
  return random.pick(ways)();
}

/** The same, always with the name in front: what a list of people needs. */
export function listed(random: Random, person: Official): Rope {
  const head = random.chance(0.5) ? `${courtesy(random, person)} ` : '';
  return say`${head}${named(person)}, ${titlesOf(person)}`;
}

/** Somebody who has been introduced already, named again. */
export function again(random: Random, person: Official): Rope {
  const last = person.offices[person.offices.length - 1]!;
  const ways: readonly (() => Rope)[] = [
    () => say`${courtesy(random, person)} ${named(person)}`,
    () => say`${titled(last, person.name)} ${named(person)}`,
    () => say`đồng chí ${titled(last, person.name)}`,
    () => [titled(last, person.name)],
  ];
  return random.pick(ways)();
}

/** By their given name, which is no mention. */
export function familiar(random: Random, person: Somebody): string {
  return `${courtesy(random, person)} ${person.name.slice(person.name.lastIndexOf(' ') + 1)}`;
}
