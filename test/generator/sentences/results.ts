import { later } from '../calendar';
import { join, type Rope, say } from '../rope';
import type { Scene } from '../scene';
import { SHARE_BASES } from '../vocabulary/counted';
import { fullDay, horizon, hour, month, months as monthSpan, period, quarter, year, years } from '../wording/dates';
import {
  count,
  duration,
  elided,
  factor,
  fraction,
  largeCount,
  measure,
  money,
  moneyRange,
  partyCount,
  price,
  ratio,
  share,
  shareRange,
  stateCount,
} from '../wording/figures';

/** What was counted, in sentences full of figures. */
export function result(scene: Scene): Rope {
  const { random, day, matter } = scene;
  const base = random.pick(SHARE_BASES);
  const last = year(day.year - 1);
  const [gain, want] = [random.pick(matter.gains), random.pick(matter.wants)];
  // a named part of the year, no quantity
  const months = `${random.int(3, 9)} tháng`;
  const forms: readonly (() => Rope)[] = [
    () => say`${last}, toàn tỉnh hoàn thành ${ratio(random)}, đạt ${share(random)} ${base}`,
    () => say`đến nay, các cấp đã có ${partyCount(random)}, tăng ${share(random, 0)} so với ${last}`,
    () =>
      say`riêng ${quarter(random, day)}, toàn ngành giải quyết ${stateCount(random)}, trong đó có ${stateCount(random)} quá hạn`,
    () => say`nhờ vậy, ${gain}; ${stateCount(random)} được hưởng lợi`,
    () => say`tổng kinh phí là ${money(random)}, bình quân ${moneyRange(random)} mỗi hộ`,
    () => say`từ ${month(random, day)}, tỉnh đã bố trí ${money(random)} cho ${stateCount(random)}`,
    () => say`diện tích mở thêm ${measure(random)}, năng suất tăng ${shareRange(random)}`,
    () => say`tỷ lệ đạt ${share(random)}, cao hơn cùng kỳ ${share(random, 0)}`,
    () => say`sau ${duration(random)}, ${gain}, với ${partyCount(random)} vào cuộc`,
    () => say`trong các ${years(day.year - 3, 3)}, toàn tỉnh đón ${largeCount(random)}`,
    () =>
      say`kết nạp được ${count(random, { noun: 'đảng viên', from: 900, to: 4000 })}, nâng tổng số đảng viên lên ${elided(random, 'đảng viên')}`,
    () => say`riêng vùng cao kết nạp ${count(random, { noun: 'đảng viên mới', from: 12, to: 900 })}, vượt chỉ tiêu`,
    () => say`${stateCount(random)} và ${stateCount(random)} được khen thưởng dịp này`,
    () => say`qua rà soát, có ${ratio(random)} đạt chuẩn (${share(random, 0)})`,
    () => say`thu nhập bình quân đạt ${money(random)}, giảm nghèo ${share(random, 0)}`,
    () =>
      say`tính đến ${fullDay(random, later(day, -20))}, toàn huyện có ${stateCount(random)}, ${stateCount(random)} và ${partyCount(random)}`,
    () => say`kiểm tra ${stateCount(random)}, phát hiện ${stateCount(random)} sai sót, thu hồi ${money(random)}`,
    () => say`mục tiêu ${period(random, 'giai đoạn', 2020)} là ${share(random)} số thôn có nhà văn hóa`,
    () => say`nguồn thu chỉ bằng ${share(random)} ${base}; ${want}`,
    () => say`trong số ${stateCount(random)} được hỏi, ${share(random)} trả lời hài lòng`,
    () => say`bà con góp ${measure(random)} đất và ${count(random, { noun: 'ngày công', from: 200, to: 9000 })}`,
    () => say`đã có ${ratio(random)} hoàn thành sớm, tỷ lệ ${share(random)}`,
    () => say`từ ${year(day.year - 5)} đến ${year(day.year - 1)}, mỗi năm giảm ${share(random)} hộ nghèo`,
    () => say`mức hỗ trợ là ${money(random)}, cấp trong ${count(random, { noun: 'tháng', from: 2, to: 36 })}`,
    () => say`các đơn vị đã tiếp nhận ${stateCount(random)}, giải quyết đúng hạn ${share(random)}`,
    () => say`giá bán tăng từ ${money(random)} lên ${money(random)}`,
    () =>
      say`đoàn đã trao ${count(random, { noun: 'suất quà', from: 20, to: 900 })}, mỗi suất trị giá ${money(random)}`,
    () => say`${partyCount(random)} bị xem xét, trong đó ${partyCount(random)} phải xử lý kỷ luật`,
    () => say`sản lượng gấp ${factor(random)} so với ${last}`,
    () => say`${fraction(random)} đã nối được đường bê tông`,
    () => say`giá thu mua giữ ở mức ${price(random)}, có lúc lên ${price(random)}`,
    () => say`${monthSpan(random, later(day, -200))}, tổ công tác đã đến ${stateCount(random)}`,
    () => say`đến ${hour(random, later(day, -3))}, nước rút, thiệt hại là ${money(random)}`,
    () => say`số vụ giảm còn ${stateCount(random)} (giảm ${share(random, 0)})`,
    () => say`${months} đầu ${year(day.year)}, toàn tỉnh có ${stateCount(random)}, giảm ${share(random, 0)}`,
    () => say`mục tiêu ${horizon(day.year + 2)} là thêm ${stateCount(random)}`,
    () => say`đến ${month(random, later(day, 400))}, phấn đấu có thêm ${stateCount(random)}`,
  ];
  return random.pick(forms)();
}

/** The same by districts, a line for each; what numbers the lines is no figure. */
export function breakdown({ random, place }: Scene): Rope {
  const numbered = random.chance(0.3);
  const mark = random.pick(['- ', '+ ', '• ', '* ']);
  const lines = random.sample(place.districts, random.int(2, 4)).map((name, at) => {
    const figures = join([stateCount(random), partyCount(random), share(random)].slice(0, random.int(1, 3)));
    return say`${numbered ? `${at + 1}. ` : mark}Huyện ${name}: ${figures}`;
  });
  const head = random.pick(['Kết quả ở một số nơi như sau:', 'Cụ thể:', 'Theo báo cáo của các địa phương:']);
  return [`${head}\n`, ...join(lines, '\n')];
}
