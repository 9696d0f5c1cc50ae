import { type Day, iso, later, two, weekday } from './calendar';
import { capitalised, join, marked, type Part, type Rope, say } from './rope';
import type { Scene } from './scene';
import { MATTERS } from './vocabulary/matters';
import { penName } from './vocabulary/people';
import { period, year } from './wording/dates';
import { partyCount } from './wording/figures';
import { named, titlesOf } from './wording/people';

/** How the pages of one kind of site are laid out. */
export interface Style {
  readonly name: string;
  /** Furniture above the headline; the clock of the page among it. */
  readonly head: (scene: Scene) => Rope[];
  /** What stands before the first sentence. */
  readonly dateline: (scene: Scene) => string;
  /** The line that says when the article came out; undefined where the style has none. */
  readonly dated: ((scene: Scene) => Rope) | undefined;
  /** Furniture below the article. */
  readonly tail: (scene: Scene) => Rope[];
}

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

function stamp(day: Day): Rope {
  return [marked('date', `${two(day.day)}/${two(day.month)}/${day.year}`, { iso: iso(day) })];
}

function clock({ random }: Scene): string {
  return `${two(random.int(5, 22))}:${two(random.int(0, 59))}`;
}

/** The page's clock, months or years after the article. */
function pageClock(scene: Scene): Rope {
  const saved = later(scene.published, scene.random.int(200, 900));
  return say`${WEEKDAYS[weekday(saved)]!}, ${stamp(saved)} ${clock(scene)} (GMT +7)`;
}

function furniture(...lines: readonly Part[]): Rope[] {
  return lines.map((line) => [marked('chrome', line)]);
}

/** Headlines of other articles below this one: they belong to the page, and so do the mentions in them. */
function others(scene: Scene, title: string): Rope[] {
  const lines = [scene, scene, scene]
    .slice(0, scene.random.int(1, 3))
    .map((of) => headlineWords({ ...of, matter: scene.random.pick(MATTERS) }));
  return furniture(title, ...lines);
}

/** The kinds of sites that articles are scraped from. */
export const STYLES: readonly Style[] = [
  {
    name: 'provincial paper',
    head: ({ place }) =>
      furniture(`Báo ${place.province} điện tử`, '• Trang chủ', '• Chính trị', '• Kinh tế', '• Văn hóa'),
    dateline: ({ place, random }) => random.pick([`(${place.code}) - `, `${place.code} - `, `(${place.code}) – `]),
    dated: (scene) => say`${WEEKDAYS[weekday(scene.published)]!}, ${stamp(scene.published)} | ${clock(scene)} [GMT+7]`,
    tail: () => furniture('Ý kiến ()', '0 / 500 ký tự', 'Gửi bình luận'),
  },
  {
    name: 'paper with a clock',
    head: (scene) => furniture(pageClock(scene)),
    dateline: ({ place }) => `(${place.code}) - `,
    dated: (scene) => say`Cập nhật: ${clock(scene)}, ${stamp(scene.published)} (GMT+7)`,
    tail: (scene) => [
      ...furniture('Chia sẻ bài viết', 'In bài viết', 'Bình luận (0)'),
      ...others(scene, 'Tin liên quan'),
    ],
  },
  {
    name: 'portal',
    head: ({ place }) =>
      furniture(
        'Skip to main content',
        `Cổng thông tin điện tử tỉnh ${place.province}`,
        'Chế độ ban đêm In trang Xuất PDF Đọc nội dung',
        '-A A +A',
      ),
    dateline: () => '',
    dated: (scene) => say`${clock(scene)}, ${stamp(scene.published)}`,
    tail: () => furniture('Đánh giá', 'Add new comment', 'Plain text'),
  },
  {
    name: 'party committee',
    head: ({ place }) => furniture(`Trang thông tin điện tử Đảng bộ tỉnh ${place.province}`, 'Đăng nhập'),
    dateline: () => '',
    dated: (scene) => say`${WEEKDAYS[weekday(scene.published)]!} - ${stamp(scene.published)} ${clock(scene)}`,
    tail: (scene) => others(scene, 'Các tin khác'),
  },
  {
    name: 'wire',
    head: () => [],
    dateline: ({ place }) => `${place.province} - `,
    dated: (scene) => say`${stamp(scene.published)} ${clock(scene)}`,
    tail: () => furniture('Từ khóa:', 'Theo dõi báo trên Google News'),
  },
];

/** The headline: short, without a full stop. */
export function headline(scene: Scene): Rope {
  return [marked('headline', headlineWords(scene))];
}

function headlineWords({ random, place, matter, day }: Scene): Rope {
  const words = random.pick([
    () => say`${place.province}: Nhiều chuyển biến từ ${matter.work}`,
    () => say`${matter.work}: nhìn từ huyện ${random.pick(place.districts)}`,
    () => say`huyện ${random.pick(place.districts)} dồn sức cho ${matter.work}`,
    () => say`bàn cách ${random.pick(matter.tasks)}`,
    () => say`chuyện ${matter.work} ${year(day.year)} ở ${place.province}`,
    () => say`${place.province} nhìn lại ${matter.work} ${period(random, 'giai đoạn', 2020)}`,
    () => say`${place.province} có thêm ${partyCount(random)}`,
    () => say`vì sao ${random.pick(matter.wants)}?`,
  ])();
  return capitalised(words);
}

/** The line under a picture. */
export function caption(scene: Scene): Rope {
  const { random, told } = scene;
  const person = told.introduced[0];
  const scenery = random.pick(['Quang cảnh hội nghị', 'Các đại biểu dự hội nghị', 'Toàn cảnh buổi làm việc']);
  const shown =
    person !== undefined && random.chance(0.5)
      ? say`Đồng chí ${named(person)}, ${titlesOf(person)} phát biểu tại hội nghị`
      : say`${scenery}`;
  const credit = random.chance(0.6) ? say`. Ảnh: ${named({ name: penName(random), woman: false }, 'credit')}` : say`.`;
  return [marked('caption', [...shown, ...credit])];
}

/** A heading inside the body. */
export function section({ random }: Scene): Rope {
  const words = [
    'Bắt đầu từ việc khó',
    'Người dân là người trong cuộc',
    'Chuyện ở những bản xa',
    'Tháo từng nút thắt',
    'Không để ai đứng ngoài cuộc',
    'Giữ lửa từ cơ sở',
  ];
  return [marked('section', random.pick(words))];
}

/** Who wrote the article. */
export function byline({ random }: Scene): Rope {
  const names = [...new Set([penName(random), ...(random.chance(0.25) ? [penName(random)] : [])])];
  const people = names.map((name) => [marked('byline', [named({ name, woman: false }, 'byline')])]);
  const lead = random.pick(['', '', '', 'Tin, ảnh: ', 'Bài, ảnh: ']);
  return [lead, ...join(people, ' - ')];
}
