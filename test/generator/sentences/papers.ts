import { iso, later } from '../calendar';
import { type Rope, say } from '../rope';
import type { Scene } from '../scene';
import type { Paper } from '../vocabulary/documents';
import { fullDay, month, period } from '../wording/dates';
import {
  assemblyPaper,
  briefly,
  cited,
  congress,
  issuerOf,
  law,
  letter,
  plenum,
  threeBriefly,
  twoBriefly,
} from '../wording/documents';
import { duration, ratio } from '../wording/figures';

/** A document that the article has not spoken of, by its full number. */
export function firstCitation(scene: Scene): Rope {
  const { random, papers, told } = scene;
  const paper = papers.find((candidate) => !told.cited.includes(candidate));
  if (paper === undefined) return laterCitation(scene);
  told.cited.push(paper);
  const dated = [
    () => say`hội nghị nghe quán triệt ${cited(random, paper, { date: true, issuer: true, subject: true })}`,
    () => say`báo cáo nêu kết quả ${duration(random)} thực hiện ${cited(random, paper, { date: true, issuer: true })}`,
    () => say`căn cứ ${cited(random, paper, { date: true })}, các cấp ủy đã lập danh mục việc phải làm`,
    () => say`thi hành ${cited(random, paper, { date: true, issuer: true })}, mỗi nơi chọn một việc khó để làm trước`,
    () => announced(scene, paper),
  ];
  const undated = [
    () => say`việc này làm theo tinh thần ${cited(random, paper, { issuer: true, subject: true })}`,
    () => say`nội dung chính của ${cited(random, paper)} được in thành sổ tay phát đến từng chi bộ`,
    () => say`bên cạnh đó là ${cited(random, paper, { subject: true })}; ${random.pick(scene.matter.gains)}`,
    () => say`các chi bộ soi mình vào ${cited(random, paper, { issuer: true })}`,
    () => say`tỉnh đã có chương trình riêng để thực hiện (${cited(random, paper)})`,
  ];
  return random.pick(paper.needsDate ? dated : [...dated, ...undated])();
}

/** A document whose body and day stand before it. */
function announced({ random }: Scene, paper: Paper): Rope {
  const day = fullDay(random, paper.issued);
  const [mention, ...rest] = cited(random, paper, { subject: true });
  if (mention === undefined || typeof mention === 'string') throw new Error('a citation begins with its mention');
  const whole = { ...mention, attrs: { ...mention.attrs, date: iso(paper.issued), issuer: paper.issuer } };
  return say`${day}, ${issuerOf(paper)} ban hành ${[whole, ...rest]}`;
}

/** A document that has been cited in full, by its number alone. */
export function laterCitation(scene: Scene): Rope {
  const { random, told, matter } = scene;
  const paper = told.cited[random.int(0, told.cited.length - 1)];
  if (paper === undefined) return congressOf(scene);
  return random.pick([
    () => say`qua thực hiện ${briefly(random, paper)}, ${random.pick(matter.gains)}`,
    () => say`nhiều ý kiến cho rằng ${briefly(random, paper)} đã đi vào nếp nghĩ của cơ sở`,
    () => say`khó nhất khi làm ${briefly(random, paper)} là ${random.pick(matter.wants)}`,
    () => say`các chi bộ tiếp tục đưa ${briefly(random, paper)} vào sinh hoạt`,
    () => say`trở lại với ${briefly(random, paper)}: ${random.pick(matter.wants)}`,
    () => say`sơ kết ${duration(random)} thực hiện ${briefly(random, paper)} là dịp nhìn lại`,
    () => say`chưa bao giờ tinh thần của ${briefly(random, paper)} được nói đến nhiều như thế`,
    () => say`không ít nơi còn coi ${briefly(random, paper)} là việc của cấp trên`,
  ])();
}

/** Two documents in one breath, where the article has two of one type. */
export function pairCited(scene: Scene): Rope {
  const { random, told } = scene;
  for (const first of told.cited) {
    const second = told.cited.find((other) => other !== first && other.type === first.type && isPlain(other));
    if (second !== undefined && isPlain(first)) {
      return say`các đại biểu thảo luận cách làm tiếp ${twoBriefly(random, first, second)} trong điều kiện mới`;
    }
  }
  return laterCitation(scene);
}

/** Three in one breath, or two. */
export function listCited(scene: Scene): Rope {
  const { random, told } = scene;
  const papers = told.cited.filter(isPlain);
  for (const { type } of papers) {
    const [first, second, third] = papers.filter((paper) => paper.type === type);
    if (first !== undefined && second !== undefined && third !== undefined) {
      return say`các cấp ủy làm cùng lúc ${threeBriefly(random, [first, second, third])}`;
    }
  }
  return pairCited(scene);
}

/** A number that says enough without its symbol: of the Party, not of a ministry. */
function isPlain({ symbol }: Paper): boolean {
  return symbol.includes('/');
}

/** Resolutions of congresses and plenums, laws. */
export function congressOf(scene: Scene): Rope {
  const { random, published, matter } = scene;
  return random.pick([
    () => say`đây là việc đã ghi trong ${congress(random)}`,
    () => say`gắn với thực hiện ${plenum(random)}, ${random.pick(matter.gains)}`,
    () => say`phấn đấu hoàn thành ${ratio(random)} mà ${congress(random)} đã nêu`,
    () => say`${assemblyPaper(random, published.year - 1)} là chỗ dựa để sắp xếp lại`,
    () => say`khoản chi này lấy theo ${assemblyPaper(random, published.year - 2)}, không vượt dự toán`,
    () => say`theo ${letter(random)}, thời hạn nộp báo cáo lùi sang ${month(random, later(published, 40))}`,
    () => say`cử tri hỏi bao giờ ${law(random, published.year)} đi vào cuộc sống`,
    () => say`${plenum(random)} và ${law(random, published.year)} là căn cứ để làm`,
    () => say`một số quy định của ${law(random, published.year)} còn được hiểu khác nhau`,
    () =>
      say`mục tiêu ấy nằm trong chương trình hành động ${period(random, 'nhiệm kỳ', 2020)} và bám sát ${plenum(random)}`,
  ])();
}
