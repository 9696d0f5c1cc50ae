import type { Random } from '../random';

const list = (words: string): readonly string[] => words.split('; ');

/** Parts of names; the people are invented by putting them together. What is common stands more than once. */
const FAMILIES = list(
  'Nguyễn; Nguyễn; Nguyễn; Trần; Trần; Lê; Lê; Phạm; Hoàng; Phan; Vũ; Võ; Đặng; Bùi; Đỗ; Hồ; Ngô; Dương; Lý; Đinh; ' +
    'Trịnh; Tạ; Mai; Lương; Cao; Đoàn; Tống; Chu; Quách; Lục; Nông; Triệu; Hà; Đàm; Khổng; Huỳnh; Thái; Kiều; Lưu',
);
const HIGHLAND_FAMILIES = list(
  'Lò; Vàng; Sùng; Giàng; Thào; Cà; Quàng; Tòng; Hoàng; Nông; Vi; Lầu; Hầu; Mùa; Bàn; Chảo; Ma',
);
const MIDDLES = list(
  'Văn; Văn; Văn; Đức; Quang; Hữu; Xuân; Minh; Thanh; Trọng; Công; Đình; Ngọc; Quốc; Bá; Mạnh; Huy; Viết; Sỹ',
);
const WOMENS_MIDDLES = list(
  'Thị; Thị; Thị; Thị Thu; Thị Thanh; Thị Kim; Thị Ngọc; Bích; Thị Minh; Thúy; Thị Hồng; Thị Lan',
);
const GIVEN = list(
  'Khoát; Hưởng; Tiệp; Lượng; Đoan; Thịnh; Khải; Bách; Tuyển; Nhượng; Kiên; Thắng; Phúc; Chiến; Hiệp; Quyết; Tùng; ' +
    'Cường; Sáng; Luân; Tuấn; Dũng; Vinh; Toản; Nghiệp; Thuận; Hùng; Khánh; Thao; Quý; Bình; Hải; Sơn; Tân; Chính; Tiến',
);
const WOMENS_GIVEN = list(
  'Hằng; Loan; Nhàn; Huệ; Diễm; Thoa; Hạnh; Nga; Phượng; Liên; Hiền; Nguyệt; Yến; Hường; Lụa; Thơm; Xuyến; Vân; ' +
    'Hòa; Thúy; Ngà; Mến; Duyên; Hoài; Dung; Thủy; Hương; Mai',
);
/** Names of other peoples of the highlands, whole. */
const OTHER_NAMES = list(
  'Giàng A Chư; Sùng A Dế; Thào Seo Phừ; Vừ Bá Xìa; Ksor Blâm; Rơ Châm Hênh; Y Bhiu Niê; Điểu Krứ; H’Ngăm Niê; ' +
    'Lầu Y Mái; Hạng Thị Dợ; Tẩn A Lềnh; Thạch Sa Rây; Kim Sô Phol; Siu Hơ Brưm; Lý Láo Lở',
);
/** Under which reporters write. */
const PEN_NAMES = list(
  'Hoài An; Thu Trang; Quang Huy; Mạnh Cường; Thanh Tùng; Ngọc Diệp; Việt Hoàng; Bảo Châu; Đức Thọ; Minh Quân; ' +
    'Lan Phương; Hải Đăng; Khánh Ly; Xuân Trường; Hồng Nhung; Tuấn Kiệt; Nguyễn Thịnh; Trần Hoàn; Lê Thương; Phạm Bằng',
);

/** Someone of the invented provinces' life. */
export interface Somebody {
  readonly name: string;
  readonly woman: boolean;
}

/** A person with an invented full name of three or four syllables. */
export function somebody(random: Random, highland = 0.25): Somebody {
  if (random.chance(highland / 6)) return { name: random.pick(OTHER_NAMES), woman: false };
  const woman = random.chance(0.35);
  const family = random.pick(random.chance(highland) ? HIGHLAND_FAMILIES : FAMILIES);
  const [middles, given] = woman ? [WOMENS_MIDDLES, WOMENS_GIVEN] : [MIDDLES, GIVEN];
  const middle = random.pick(middles);
  const last = random.pick(given.filter((name) => !middle.endsWith(name) && name !== family));
  return { name: `${family} ${middle} ${last}`, woman };
}

/** So many people, no two of one name. */
export function someone(random: Random, count: number): Somebody[] {
  const known = new Map<string, Somebody>();
  while (known.size < count) {
    const person = somebody(random);
    known.set(person.name, person);
  }
  return [...known.values()];
}

/** The name under which a reporter writes. */
export function penName(random: Random): string {
  return random.pick(PEN_NAMES);
}
