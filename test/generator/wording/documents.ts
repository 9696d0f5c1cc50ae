import { iso, two } from '../calendar';
import type { Random } from '../random';
import { join, type Marked, marked, type Part, type Rope, say } from '../rope';
import { LAWS, type Paper, PLENUMS } from '../vocabulary/documents';
import { fullDay } from './dates';

/** How papers write the centre in a symbol. */
const CENTRES = ['TW', 'TW', 'TW', 'T.Ư', 'TƯ', 'TW'] as const;
/** Type words that papers shorten before a number. */
const SHORTENED: Readonly<Record<string, string>> = { 'Nghị quyết': 'NQ', 'Kết luận': 'KL', 'Chỉ thị': 'CT' };

/** What a sentence says of a document beside its number. */
interface Said {
  readonly date?: boolean;
  readonly issuer?: boolean;
  readonly subject?: boolean;
}

function directive(words: string, paper: Paper, attrs: Record<string, string | null>): Marked {
  const { type, number, canonical } = paper;
  return marked('directive', words, { type, number, symbol: null, canonical, ...attrs });
}

/** The number with its symbol, in one of the ways it is written. */
function symbolOf(random: Random, { number, symbol }: Paper): string {
  const [first = '', body] = symbol.split('/');
  if (body === undefined) return `${number}/${symbol}`;
  const written = body === 'TW' ? random.pick(CENTRES) : body;
  const joint = random.chance(0.1) ? random.pick([' - ', '–', ' – ']) : '-';
  // some papers take the Party's way of writing for the State's
  return random.chance(0.04) ? `${number}/${first}-${written}` : `${number}${joint}${first}/${written}`;
}

/** The document by its full number: «Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về …». */
export function cited(
  random: Random,
  paper: Paper,
  { date = false, issuer = false, subject = false }: Said = {},
): Rope {
  const number = random.chance(0.85) ? `số ${symbolOf(random, paper)}` : symbolOf(random, paper);
  const mention = directive(`${paper.type} ${number}`, paper, {
    // its parts stand as they are joined here, the body in its standard spelling
    symbol: number.includes(`/${paper.symbol.slice(0, paper.symbol.indexOf('/'))}-`)
      ? paper.symbol.replace('/', '-')
      : paper.symbol,
    date: date ? iso(paper.issued) : null,
    issuer: issuer ? paper.issuer : null,
    subject: subject ? paper.subject : null,
  });
  const parts: Part[] = [mention];
  if (date) parts.push(random.chance(0.5) ? ', ' : ' ', fullDay(random, paper.issued));
  if (issuer) parts.push(' của ', issuerOf(paper));
  if (subject) parts.push(` về ${paper.subject}`);
  return join(parts, '');
}

/** The body that issued a document; the Prime Minister signs by title, and the office is meant, not the person. */
export function issuerOf({ issuer }: Paper): Part {
  if (issuer !== 'Thủ tướng Chính phủ') return issuer;
  return marked('title', issuer, { role: 'Thủ tướng', body: 'Chính phủ', holder: null, generic: null });
}

/** The document by its number alone, of an article that has its full number elsewhere: «Kết luận 21», «KL 21». */
export function briefly(random: Random, paper: Paper): Marked {
  const short = SHORTENED[paper.type];
  const number = paper.number.split('/')[0]!;
  const ways = [`${paper.type} ${number}`, `${paper.type} số ${number}`];
  if (short !== undefined) ways.push(`${short} ${number}`);
  return directive(random.pick(ways), paper, { number });
}

/** Two documents of one type in one breath: «Quy định 22, 41»; the second is a mention of its own. */
export function twoBriefly(random: Random, first: Paper, second: Paper): Rope {
  const numbered = random.chance(0.4);
  const head = numbered ? `các ${first.type} số ` : `${first.type} `;
  const opening = numbered ? 'các ' : '';
  const joint = random.pick([', ', ' và ']);
  const one = directive(head.slice(opening.length) + first.number, first, {});
  const other = marked('directive', second.number, {
    type: second.type,
    number: second.number,
    symbol: null,
    canonical: second.canonical,
    elliptic: true,
  });
  return say`${opening}${one}${joint}${other}`;
}

/** Three documents of one type, the type word once: «các Quy định số 22, số 37 và số 41». */
export function threeBriefly(random: Random, papers: readonly [Paper, Paper, Paper]): Rope {
  const [first, ...others] = papers;
  const again = random.chance(0.5) ? 'số ' : '';
  const rest = others.map(({ type, number, canonical }) =>
    marked('directive', `${again}${number}`, { type, number, symbol: null, canonical, elliptic: true }),
  );
  return say`các ${directive(`${first.type} số ${first.number}`, first, {})}, ${join(rest, ', ', ' và ')}`;
}

/** Documents of the National Assembly and of several ministries together. */
export function assemblyPaper(random: Random, year: number): Marked {
  const serial = two(random.int(1, 140));
  const [type, symbol] = random.pick([
    ['Nghị quyết', year > 2020 ? 'QH15' : 'QH14'],
    ['Nghị quyết', year > 2020 ? 'UBTVQH15' : 'UBTVQH14'],
    ['Thông tư liên tịch', 'TTLT-BNV-BTC'],
  ] as const);
  const number = `${serial}/${year}`;
  return marked('directive', `${type} số ${number}/${symbol}`, {
    type,
    number,
    symbol,
    canonical: `${number}/${symbol}`,
  });
}

/** «Nghị quyết Trung ương 4 khóa XII», «Nghị quyết Trung ương 4 (khóa XI)» */
export function plenum(random: Random): Marked {
  const { conference, term } = random.pick(PLENUMS);
  const words = random.pick([`khóa ${term}`, `(khóa ${term})`]);
  return marked('directive', `Nghị quyết Trung ương ${conference} ${words}`, {
    type: 'Nghị quyết',
    number: null,
    symbol: null,
    term,
    conference,
  });
}

/** «Nghị quyết Đại hội XIII» of the Party, «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX» */
export function congress(random: Random): Rope {
  const resolution = (words: string, number: string): Marked =>
    marked('directive', words, { type: 'Nghị quyết', number: null, symbol: null, congress: number });
  const national = random.pick(['XII', 'XIII']);
  const local = random.pick(['XV', 'XVI', 'XVII', 'XIX', 'XX']);
  const level = random.pick(['tỉnh', 'huyện']);
  return random.pick([
    say`${resolution(`Nghị quyết Đại hội ${national}`, national)} của Đảng`,
    say`${resolution(`Nghị quyết Đại hội Đảng bộ ${level} lần thứ ${local}`, local)}`,
  ]);
}

/** «Luật Đất đai năm 2024», «Hiến pháp năm 2013» */
export function law(random: Random, before: number): Marked {
  const attrs = { number: null, symbol: null };
  if (random.chance(0.1)) return marked('directive', 'Hiến pháp năm 2013', { type: 'Hiến pháp', ...attrs });
  const [type, name, year] = random.pick(LAWS.filter(([, , issued]) => Number(issued) < before));
  return marked('directive', `${type} ${name} năm ${year}`, { type, ...attrs });
}

/** A letter of an office, known by its symbol: «Văn bản số 4912/UBND-NC». */
export function letter(random: Random): Marked {
  const [number, office] = [random.int(100, 6400), random.pick(['NC', 'TH', 'KT', 'VX', 'NNTN'])];
  const type = random.pick(['Văn bản', 'Công văn']);
  return marked('directive', `${type} số ${number}/UBND-${office}`, {
    type,
    number: String(number),
    symbol: `UBND-${office}`,
  });
}
