import { type Day, iso, later, two } from '../calendar';
import type { Random } from '../random';
import { join, type Marked, marked, type Rope, say } from '../rope';

const DAY_PARTS = ['sáng', 'chiều', 'tối', 'trưa'] as const;
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

function date(words: string, value: string): Marked {
  return marked('date', words, { iso: value });
}

/** A day with its year: «ngày 13/01/2022», «13-1-2022», «ngày 13 tháng 01 năm 2022». */
export function fullDay(random: Random, day: Day, headed = true): Marked {
  const { year } = day;
  const numeric = [
    `${two(day.day)}/${two(day.month)}/${year}`,
    `${day.day}/${day.month}/${year}`,
    `${day.day}-${day.month}-${year}`,
    `${two(day.day)}-${two(day.month)}-${year}`,
    `${day.day}.${day.month}.${year}`,
  ];
  const worded = `${day.day} tháng ${day.month} năm ${year}`;
  const words = random.chance(0.12) ? worded : random.pick(numeric);
  return date(headed || words === worded ? `ngày ${words}` : words, iso(day));
}

/** A day near the article's own: «ngày 13/1», «chiều 13-1», «sáng ngày 13/01». */
export function nearDay(random: Random, day: Day): Marked {
  const joint = random.pick(['/', '/', '-', '-', '- ']);
  const number =
    joint === '/' && random.chance(0.4) ? `${two(day.day)}/${two(day.month)}` : `${day.day}${joint}${day.month}`;
  const head = random.pick(['ngày', 'ngày', ...DAY_PARTS, ...DAY_PARTS.map((part) => `${part} ngày`)]);
  return date(`${head} ${number}`, iso(day));
}

/** A day in brackets behind a word for today: «sáng nay (13/1)». */
export function today(random: Random, day: Day): Rope {
  return say`${random.pick(['sáng nay', 'chiều nay', 'hôm nay'])} (${date(`${day.day}/${day.month}`, iso(day))})`;
}

/** A year: «năm 2021». */
export function year(value: number): Marked {
  return date(`năm ${value}`, String(value));
}

/** A year that something is to be reached in, and one further off: «đến năm 2025, tầm nhìn đến năm 2030». */
export function horizon(first: number): Rope {
  return say`đến ${year(first)}, tầm nhìn đến ${year(first + 5)}`;
}

/** From one month to another, each a date: «từ tháng 3 đến tháng 5/2023». */
export function months(random: Random, { year, month: first }: Day): Rope {
  const last = random.int(first, 12);
  if (last === first) return say`trong ${month(random, { year, month: first, day: 1 })}`;
  const from = date(`tháng ${first}`, `${year}-${two(first)}`);
  return say`từ ${from} đến ${month(random, { year, month: last, day: 1 })}`;
}

/** A day with the hour before it, which is no part of it: «lúc 7 giờ 30 phút ngày 12/3/2023». */
export function hour(random: Random, day: Day): Rope {
  const time = random.pick(['7 giờ 30 phút', '8h', '14h30', '9 giờ', '19g']);
  return say`${time} ${fullDay(random, day)}`;
}

/** Several years, each a date: «năm 2021, 2022 và 2023». */
export function years(first: number, count: number): Rope {
  const rest = Array.from({ length: count - 1 }, (_, at) => date(String(first + at + 1), String(first + at + 1)));
  return join([year(first), ...rest], ', ', ' và ');
}

/** A month: «tháng 10/2021», «tháng 10 năm 2021», «tháng 10-2021». */
export function month(random: Random, { year, month }: Day): Marked {
  const words = random.pick([`${month}/${year}`, `${month} năm ${year}`, `${month}-${year}`, `${two(month)}/${year}`]);
  return date(`tháng ${words}`, `${year}-${two(month)}`);
}

/** A quarter: «quý I năm 2024», «quý I/2024». */
export function quarter(random: Random, { year, month }: Day): Marked {
  const number = Math.ceil(month / 3);
  const name = QUARTERS[number - 1]!;
  const words = random.pick([`${name} năm ${year}`, `${name}/${year}`, `${number}/${year}`]);
  return date(`quý ${words}`, `${year}-Q${number}`);
}

/** A period: «giai đoạn 2021 - 2025», «nhiệm kỳ 2020-2025». */
export function period(random: Random, head: 'giai đoạn' | 'nhiệm kỳ', from: number): Marked {
  const to = from + 5;
  const first = head === 'giai đoạn' ? from + 1 : from;
  return date(`${head} ${first}${random.pick([' - ', '-', ' – ', '–'])}${to}`, `${first}/${to}`);
}

/** Two days one after the other, each a date: «ngày 27 và 28-7». */
export function twoDays(random: Random, day: Day): Rope {
  const next = later(day, 1);
  if (next.month !== day.month) return [nearDay(random, day)];
  const joint = random.pick(['/', '-']);
  return say`${date(`ngày ${day.day}`, iso(day))} và ${date(`${next.day}${joint}${next.month}`, iso(next))}`;
}

/** Several days as one span: «từ ngày 25-27/9». */
export function span(random: Random, day: Day): Rope {
  const last = later(day, random.int(1, 3));
  if (last.month !== day.month) return say`từ ${fullDay(random, day)}`;
  return say`từ ${date(`ngày ${day.day}-${last.day}/${last.month}`, `${iso(day)}/${iso(last)}`)}`;
}
