import type { Random } from '../random';
import { type Marked, marked } from '../rope';
import { type Counted, MEASURES, PARTY_COUNTS, STATE_COUNTS } from '../vocabulary/counted';

const MODIFIERS = [
  ['more', ['trên', 'hơn', 'vượt', 'ít nhất', 'tối thiểu']],
  ['less', ['gần', 'dưới', 'không quá', 'tối đa', 'chưa đến']],
  ['approx', ['khoảng', 'xấp xỉ', 'ước khoảng', 'chừng']],
] as const;
type Modifier = (typeof MODIFIERS)[number][0] | null;

/** A number with what it is worth. */
interface Numeral {
  readonly words: string;
  readonly value: number;
}

/** «1.200» */
function whole(value: number): Numeral {
  return { words: String(value).replace(/\B(?=(\d{3})+$)/gu, '.'), value };
}

/** «4,75» */
function decimal(random: Random, from: number, to: number): Numeral {
  const digits = random.int(1, 2);
  const value = Number((from + random.next() * (to - from)).toFixed(digits));
  return { words: String(value).replace('.', ','), value };
}

/** A count below ten is often written with a zero. */
function counting(random: Random, { from, to }: Counted): Numeral {
  // small numbers are the common ones
  const value = Math.round(from * (to / from) ** random.next());
  return value < 10 && random.chance(0.5) ? { words: `0${value}`, value } : whole(value);
}

function modified(random: Random, share: number): readonly [words: string, modifier: Modifier] {
  if (!random.chance(share)) return ['', null];
  const [modifier, words] = random.pick(MODIFIERS);
  return [`${random.pick(words)} `, modifier];
}

/** A count: «trên 1.200 biên chế». */
export function count(random: Random, of: Counted): Marked {
  const { words, value } = counting(random, of);
  // nobody counts «khoảng 3 tập thể»
  const [modifier, sense] = modified(random, value > 20 ? 0.35 : 0);
  return marked('figure', `${modifier}${words} ${of.noun}`, { value, unit: of.noun, modifier: sense });
}

/** A count of something of the Party. */
export function partyCount(random: Random): Marked {
  return count(random, random.pick(PARTY_COUNTS));
}

/** A count of something of the State or of the economy. */
export function stateCount(random: Random): Marked {
  return count(random, random.pick(STATE_COUNTS));
}

/** A large count with its multiplier: «5,2 triệu lượt người». */
export function largeCount(random: Random): Marked {
  const { words, value } = decimal(random, 1, 9);
  const [multiplier, factor] = random.pick([
    ['triệu', 1e6],
    ['nghìn', 1e3],
    ['vạn', 1e4],
  ] as const);
  const noun = random.pick(['lượt người', 'người', 'lượt khách', 'đảng viên', 'cây giống']);
  const [modifier, sense] = modified(random, 0.5);
  return marked('figure', `${modifier}${words} ${multiplier} ${noun}`, {
    value: scaled(value, factor),
    unit: noun,
    modifier: sense,
  });
}

/** Something done of what was planned: «29/29 chỉ tiêu». */
export function ratio(random: Random): Marked {
  const { noun, from, to } = random.pick([...PARTY_COUNTS, ...STATE_COUNTS]);
  const all = random.int(Math.max(from, 13), Math.max(to, 40));
  const done = random.int(Math.ceil(all * 0.7), all);
  const words = `${whole(done).words}/${whole(all).words} ${noun}`;
  return marked('figure', words, { value: done, of: all, unit: noun, modifier: null });
}

/** A share: «gần 6%», «102,9%». */
export function share(random: Random, modifiers = 0.25): Marked {
  const { words, value } = random.chance(0.7) ? decimal(random, 2, 120) : whole(random.int(2, 100));
  const [modifier, sense] = modified(random, modifiers);
  return marked('figure', `${modifier}${words}${random.chance(0.1) ? ' %' : '%'}`, {
    value,
    unit: '%',
    modifier: sense,
  });
}

/** From one share to another: «25-30%». */
export function shareRange(random: Random): Marked {
  const from = random.int(3, 70);
  const to = from + random.int(2, 20);
  return marked('figure', `${from}${random.pick(['-', ' - ', ' – '])}${to}%`, {
    value: from,
    to,
    unit: '%',
    modifier: null,
  });
}

/** Money: «1.870 tỷ đồng», «hơn 24,5 triệu đồng/người/năm». */
export function money(random: Random): Marked {
  const [multiplier, factor] = random.pick([
    ['tỷ', 1e9],
    ['tỉ', 1e9],
    ['triệu', 1e6],
  ] as const);
  const { words, value } = random.chance(0.5) ? decimal(random, 1.5, 900) : whole(random.int(2, 4000));
  const unit =
    multiplier === 'triệu' && random.chance(0.3) ? random.pick(['đồng/người/năm', 'đồng/ha', 'đồng/hộ']) : 'đồng';
  const [modifier, sense] = modified(random, 0.4);
  return marked('figure', `${modifier}${words} ${multiplier} ${unit}`, {
    value: scaled(value, factor),
    unit,
    modifier: sense,
  });
}

/** From one sum to another: «8-10 triệu đồng». */
export function moneyRange(random: Random): Marked {
  const from = random.int(2, 60);
  const to = from + random.int(1, 30);
  const words = `${from}${random.pick(['-', ' - ', ' đến '])}${to} triệu đồng`;
  return marked('figure', words, { value: from * 1e6, to: to * 1e6, unit: 'đồng', modifier: null });
}

/** A measure: «110.996,3ha», «trên 60 km». */
export function measure(random: Random): Marked {
  const of = random.pick(MEASURES);
  const { words, value } = random.chance(0.4) ? decimal(random, of.from, of.to) : whole(random.int(of.from, of.to));
  const [modifier, sense] = modified(random, 0.4);
  const glue = random.chance(0.2) ? '' : ' ';
  return marked('figure', `${modifier}${words}${glue}${of.noun}`, { value, unit: of.noun, modifier: sense });
}

/** How many times as much: «2,5 lần», «1,2 điểm phần trăm». */
export function factor(random: Random): Marked {
  const { words, value } = decimal(random, 1.2, 9);
  const unit = random.pick(['lần', 'lần', 'điểm phần trăm', 'triệu đồng']);
  const scale = unit === 'triệu đồng' ? 1e6 : 1;
  return marked('figure', `${words} ${unit}`, {
    value: scaled(value * 100, scale) / 100,
    unit: unit === 'triệu đồng' ? 'đồng' : unit,
    modifier: null,
  });
}

/** A fraction of many: «2/3 số hộ». */
export function fraction(random: Random): Marked {
  const [done, all] = random.pick([
    [1, 2],
    [1, 3],
    [2, 3],
    [3, 4],
  ] as const);
  const noun = random.pick(['số hộ', 'số xã', 'số đảng viên', 'diện tích']);
  const [modifier, sense] = random.pick([
    ['', null],
    ['hơn ', 'more'],
    ['gần ', 'less'],
    ['khoảng ', 'approx'],
  ] as const);
  return marked('figure', `${modifier}${done}/${all} ${noun}`, { value: done, of: all, unit: noun, modifier: sense });
}

/** A price for each of something: «5.000 đồng/kg». */
export function price(random: Random): Marked {
  const { words, value } = whole(random.int(3, 240) * 1000);
  const unit = random.pick(['đồng/kg', 'đồng/người', 'đồng/cây', 'đồng/tháng']);
  const [modifier, sense] = modified(random, 0.3);
  return marked('figure', `${modifier}${words} ${unit}`, { value, unit, modifier: sense });
}

/** So many years: «10 năm». */
export function duration(random: Random): Marked {
  const value = random.pick([2, 3, 5, 7, 10, 15, 20]);
  return marked('figure', `${value} năm`, { value, unit: 'năm', modifier: null });
}

/** An age: «52 tuổi». */
export function age(random: Random): Marked {
  const value = random.int(24, 93);
  return marked('figure', `${value} tuổi`, { value, unit: 'tuổi', modifier: null });
}

/** A count whose noun stands before it: «được hơn 5.800» of «đảng viên». */
export function elided(random: Random, unit: string): Marked {
  const { words, value } = whole(random.int(1000, 98000));
  const [modifier, sense] = modified(random, 0.7);
  return marked('figure', `${modifier}${words}`, { value, unit, modifier: sense });
}

/** Without the noise of binary fractions. */
function scaled(value: number, factor: number): number {
  return Math.round(value * factor);
}
