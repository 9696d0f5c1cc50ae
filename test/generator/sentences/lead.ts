import { join, type Rope, say } from '../rope';
import type { Scene } from '../scene';
import { nearDay, period, quarter, span, today, twoDays, year } from '../wording/dates';
import { partyCount, stateCount } from '../wording/figures';
import { introduced } from '../wording/people';

/** Who holds the meeting. */
const HOSTS = [
  'Tỉnh ủy',
  'Ban Thường vụ Tỉnh ủy',
  'UBND tỉnh',
  'Ban Tổ chức Tỉnh ủy',
  'Thường trực HĐND tỉnh',
  'Ủy ban Kiểm tra Tỉnh ủy',
];
const KINDS = ['hội nghị', 'buổi làm việc', 'hội nghị trực tuyến', 'cuộc họp chuyên đề', 'tọa đàm'];

/** The sentence that opens an article: when, who, what. */
export function opening(scene: Scene): Rope {
  const { random, day, published, place, matter } = scene;
  const when = random.pick([
    () => [nearDay(random, day)],
    () => [nearDay(random, day)],
    () => today(random, published),
    () => twoDays(random, day),
    () => span(random, day),
  ])();
  const host = random.pick(HOSTS);
  const kind = random.pick(KINDS);
  const where = random.pick([
    'tại hội trường trung tâm',
    `tại huyện ${random.pick(place.districts)}`,
    `tại tỉnh ${place.province}`,
    'theo hình thức trực tuyến',
  ]);
  const about = random.pick([
    () => say`bàn về ${matter.work}`,
    () => say`đánh giá ${matter.work} ${quarter(random, day)}`,
    () => say`nhìn lại ${matter.work} ${period(random, 'giai đoạn', 2020)}`,
    () => say`rút kinh nghiệm về ${matter.work} ${year(day.year - 1)}`,
    () => say`nghe các địa phương kể về ${matter.work}`,
  ])();
  return random.pick([
    () => say`${when}, ${host} tổ chức ${kind} ${about}`,
    () => say`${when}, ${where}, ${host} mở ${kind} ${about}`,
    () => say`${when} diễn ra ${kind} ${about} do ${host} chủ trì`,
    () => say`${kind} ${about} được ${host} tổ chức ${where} ${when}`,
  ])();
}

/** Who came and who was in the chair. */
export function attendance(scene: Scene): Rope {
  const { random, officials, told } = scene;
  const [first, ...others] = officials.filter((person) => !told.introduced.includes(person));
  if (first === undefined) return say`Hội nghị có ${partyCount(random)} tham dự`;
  const second = others[0];
  told.introduced.push(first);
  const chair = introduced(random, first);
  const chairing = random.pick([
    () => say`${chair} chủ trì hội nghị`,
    () => say`${chair} dự và phát biểu chỉ đạo`,
    () => say`chủ trì hội nghị là ${chair}`,
    () => say`hội nghị do ${chair} chủ trì`,
  ])();
  if (second === undefined || random.chance(0.3)) return chairing;
  told.introduced.push(second);
  return join([chairing, say`cùng dự có ${introduced(random, second)}`], '; ');
}

/** How many were connected, and from where. */
export function connected(scene: Scene): Rope {
  const { random } = scene;
  return random.pick([
    () => say`hội nghị được truyền đến ${stateCount(random)} trong toàn tỉnh`,
    () => say`tại điểm cầu của tỉnh có ${partyCount(random)}`,
    () => say`có ${partyCount(random)} theo dõi qua màn hình`,
  ])();
}
