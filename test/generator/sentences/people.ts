import { join, type Rope, say } from '../rope';
import type { Scene } from '../scene';
import { CENTRAL_OFFICES, office, RANKS } from '../vocabulary/offices';
import { year } from '../wording/dates';
import { age, duration } from '../wording/figures';
import {
  again,
  courtesy,
  familiar,
  genericTitle,
  introduced,
  listed,
  named,
  titled,
  titlesOf,
} from '../wording/people';

const SAYING = ['cho biết', 'chia sẻ', 'kể', 'trao đổi', 'thừa nhận', 'bày tỏ', 'cho hay'];

/** A list of people, each with their titles, told apart by semicolons. */
export function guests(scene: Scene): Rope {
  const { random, officials, told } = scene;
  const people = officials.filter((person) => !told.introduced.includes(person)).slice(0, random.int(2, 4));
  if (people.length < 2) return standing(scene);
  told.introduced.push(...people);
  const rest = random.pick([
    'lãnh đạo các sở, ngành',
    'đại diện các ban, ngành, đoàn thể',
    'lãnh đạo các huyện, thành phố',
  ]);
  const list = join(
    people.map((person) => listed(random, person)),
    '; ',
  );
  const bare = people.map((person) => say`${named(person)}, ${titlesOf(person)}`);
  return random.pick([
    () => say`dự hội nghị có ${list}; ${rest}`,
    () => say`cùng dự có các đồng chí: ${join(bare, '; ')}`,
    () => say`tham dự buổi làm việc có ${list}; cùng ${rest}`,
    () => say`về dự có ${list} và ${rest}`,
    () => say`chủ tọa hội nghị gồm các đồng chí: ${join(bare, '; ')}; cùng ${rest}`,
  ])();
}

/** People who share an office, named in front of them or behind. */
export function colleagues(scene: Scene): Rope {
  const { random, place } = scene;
  const of = random.pick(
    ['UBND', 'HĐND'].flatMap((body) => place.districts.map((name) => office('Phó Chủ tịch', `${body} huyện ${name}`))),
  );
  const people = [1, 2, 3].map(() => scene.newcomer([[of]]));
  const names = join(
    people.map((person) => named(person)),
    ', ',
    ' và ',
  );
  const holders = people.map(({ name }) => name);
  const head = { ...titled(of, null), attrs: { role: of.role, body: of.body, holder: null, generic: false, holders } };
  return random.pick([
    () => say`dự hội nghị có các đồng chí ${head}: ${names}`,
    () => say`cùng đi có các ${head} ${names}`,
  ])();
}

/** Members of a committee, none in particular. */
export function standing(scene: Scene): Rope {
  const { random } = scene;
  const member = genericTitle('Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên', 'Ban Thường vụ Tỉnh ủy');
  return random.pick([
    () => say`dự họp có các đồng chí ${member}`,
    () => say`cùng dự có các đồng chí ${member}; lãnh đạo các sở, ngành`,
    () =>
      say`cùng dự có các ${genericTitle('Phó Chủ tịch UBND tỉnh', 'Phó Chủ tịch', 'UBND tỉnh')} và lãnh đạo các sở, ngành`,
    () => say`tham dự còn có các đồng chí ${genericTitle('Bí thư Huyện ủy', 'Bí thư', 'Huyện ủy')} trong tỉnh`,
  ])();
}

/** Someone of a district or a village has their say. */
export function local(scene: Scene): Rope {
  const { random, locals, matter } = scene;
  const person = random.pick(locals);
  const [gain, want] = [random.pick(matter.gains), random.pick(matter.wants)];
  const verb = random.pick(SAYING);
  return random.pick([
    () => say`${introduced(random, person)} ${verb}: ${gain}, nhưng ${want}`,
    () => say`${introduced(random, person)} ${verb}: “Chúng tôi thấy ${gain}”`,
    () => say`theo ${introduced(random, person)}, ${want}`,
    () => say`trao đổi với phóng viên, ${introduced(random, person)} ${verb} ${want}`,
    () => say`“Cái khó là ${want}” - ${introduced(random, person)} ${verb}`,
  ])();
}

/** Someone without an office. */
export function citizen(scene: Scene): Rope {
  const { random, others, place, matter } = scene;
  const person = random.pick(others);
  const polite = person.woman ? random.pick(['bà', 'chị']) : random.pick(['ông', 'anh']);
  const home = `xã ${random.pick(place.communes)}`;
  const who = named(person, 'other');
  return random.pick([
    () => say`${polite} ${who}, ${age(random)}, người dân ${home}, nói rằng ${random.pick(matter.gains)}`,
    () => say`${polite} ${who} (${age(random)}) là người hiến đất đầu tiên ở ${home}`,
    () => say`gia đình ${polite} ${who} ở ${home} là một trong những hộ làm sớm nhất`,
    () => say`theo ${polite} ${who} (${home}), ${random.pick(matter.wants)}`,
    () => say`${polite} ${who} đã gắn bó với bản ${duration(random)} nay`,
    () => say`trường hợp của ${polite} ${who} là một ví dụ`,
    () => say`vợ chồng ${polite} ${who} vay vốn mua trâu, nay đã thoát nghèo`,
  ])();
}

/** An officer: a rank before the name, an office after it. */
export function officer(scene: Scene): Rope {
  const { random } = scene;
  const person = scene.newcomer([
    [office('Phó Giám đốc', 'Công an tỉnh')],
    [office('Chính ủy', 'Bộ CHQS tỉnh')],
    [office('Phó Chỉ huy trưởng', 'Bộ đội Biên phòng tỉnh')],
  ]);
  const rank = titled(office(random.pick(RANKS)), person.name);
  return random.pick([
    () => say`${rank} ${named(person)}, ${titlesOf(person)}, trình bày phương án giữ gìn trật tự`,
    () => say`${rank} ${named(person)} - ${titlesOf(person)} cho biết lực lượng đã có mặt từ sớm`,
    () => say`thay mặt lực lượng, ${rank} ${named(person)} hứa giữ bình yên cho từng bản`,
  ])();
}

/** People with a learned title, or with dates of their lives between name and office. */
export function scholar(scene: Scene): Rope {
  const { random, place, matter } = scene;
  const person = scene.newcomer([
    [office('Viện trưởng', 'Viện Nghiên cứu phát triển')],
    [office('Trưởng khoa', 'Khoa Xây dựng Đảng')],
    [office('Phó Hiệu trưởng', `Trường Đại học ${place.province}`)],
  ]);
  const learned = random.pick(['TS', 'TS.', 'PGS.TS', 'ThS', 'GS.TS']);
  const born = year(random.int(1958, 1992));
  return random.pick([
    () => say`${learned} ${named(person)}, ${titlesOf(person)}, cho rằng ${random.pick(matter.wants)}`,
    () => say`theo ${learned} ${named(person)} - ${titlesOf(person)}, ${random.pick(matter.gains)}`,
    () =>
      say`đồng chí ${named(person)}, sinh ${born}, quê xã ${random.pick(place.communes)}, ${titlesOf(person)}, được biểu dương`,
  ])();
}

/** Two people without an office, in one breath. */
export function couple(scene: Scene): Rope {
  const { random, place } = scene;
  const [first, second] = [scene.newcomer([[]]), scene.newcomer([[]])];
  const village = `xã ${random.pick(place.communes)}`;
  return random.pick([
    () => say`ông ${named(first, 'other')} và bà ${named(second, 'other')} cùng ở ${village} đứng ra góp công`,
    () =>
      say`nhiều hộ như gia đình anh ${named(first, 'other')}, chị ${named(second, 'other')} ở ${village} nay đã khá giả`,
  ])();
}

/** Visitors from Hanoi. */
export function visitor(scene: Scene): Rope {
  const { random, place } = scene;
  const person = scene.newcomer(CENTRAL_OFFICES);
  const village = `xã ${random.pick(place.communes)}`;
  return random.pick([
    () => say`đoàn công tác do đồng chí ${named(person)}, ${titlesOf(person)}, làm trưởng đoàn đã đến ${village}`,
    () => say`${titlesOf(person)} ${named(person)} thăm bà con ${village}`,
    () => say`trước đó, ${courtesy(random, person)} ${named(person)}, ${titlesOf(person)} đã làm việc tại ${village}`,
  ])();
}

/** Somebody who was introduced before has the word again. */
export function closing(scene: Scene): Rope {
  const { random, told, matter } = scene;
  const person = told.introduced[0];
  if (person === undefined) return local(scene);
  const verb = random.pick(['nhấn mạnh', 'yêu cầu', 'đề nghị', 'lưu ý', 'khẳng định', 'chỉ rõ']);
  const [task, next] = random.sample(matter.tasks, 2);
  return random.pick([
    () => say`kết luận hội nghị, ${again(random, person)} ${verb} các địa phương ${task!}`,
    () => say`phát biểu tại hội nghị, ${again(random, person)} ${verb} phải ${task!}; ${next!}`,
    () => say`${again(random, person)} ${verb}: “Việc trước mắt là ${task!}”`,
    () =>
      say`phát biểu kết luận, ${again(random, person)} ${verb} hai việc; theo ${familiar(random, person)}, trước hết là ${task!}`,
  ])();
}
