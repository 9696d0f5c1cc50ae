import { BODY_HEADS } from '../server/src/domain/bodies';
import { PLACE_LEVELS } from '../server/src/domain/placeLevels';
import { RANKS } from '../server/src/domain/ranks';
import { PART_OF_BODY_AFTER, ROLE_TAILS, ROLES, type Role } from '../server/src/domain/roles';
import { END, phrase, SPACE } from './patterns';

/** A head and all that it is called, in capitals as the tables have it: «Trưởng Ban», «Phó Trưởng Ban», «Phó Ban». */
function headsOf(role: Role): readonly string[] {
  return [role.head, ...(role.spellings ?? []), ...(role.deputies ?? [])].filter((head) => /^\p{Lu}/u.test(head));
}

const complete = ROLES.filter(({ body }) => body !== 'needed').flatMap(headsOf);
const incomplete = ROLES.filter(({ body }) => body === 'needed').flatMap(headsOf);
/** What committees' departments work on; the whole list of fields would cost every Markdown page a tenth of a second. */
const FIELDS = [
  'Tổ chức',
  'Tuyên giáo',
  'Tuyên giáo và Dân vận',
  'Dân vận',
  'Nội chính',
  'Kiểm tra',
  'Kinh tế',
  'Đối ngoại',
];

const bodies = [
  ...BODY_HEADS.closed,
  ...BODY_HEADS.part,
  ...BODY_HEADS.committee,
  ...FIELDS,
  'Trung ương',
  'Trung ương Đảng',
  'Đảng bộ',
  ...PLACE_LEVELS.map(([word]) => word),
];

/** Not in the name of a body: «của Ban Bí thư», «BAN BÍ THƯ». */
const NO_PART = PART_OF_BODY_AFTER.flatMap((word) => [word, word.toUpperCase()])
  .map((word) => `(?<!${word}\\s)`)
  .join('');
/** In capitals at the start: what is meant of anyone («các bí thư chi bộ») stays plain. */
const CAPITAL = String.raw`${NO_PART}(?=\p{Lu})`;
const TAIL = `(?:${SPACE}${phrase(ROLE_TAILS)}${END})?`;
/** Written out once and called by name: each repetition of a long list of words would be a copy of it. */
const BODY = `(?<body>${SPACE}${phrase(bodies)}${END})`;
const MORE = String.raw`\g<body>`;

/** Patterns for titles, each under an example. The names of places and of rarer bodies are left to the server. */
export const TITLES: Readonly<Record<string, string>> = {
  'Phó Bí thư Thường trực Tỉnh ủy, Tổng Bí thư, Thủ tướng Chính phủ, Đại tướng': `${CAPITAL}(?i:${phrase(incomplete)}${TAIL}${BODY}${MORE}{0,3}|${phrase([...complete, ...RANKS])}${TAIL}${MORE}{0,4})`,
};
