import { type Rope, say } from '../rope';
import type { Scene } from '../scene';
import { type Office, office } from '../vocabulary/offices';
import { fullDay, period } from '../wording/dates';
import { ratio, share } from '../wording/figures';
import { courtesy, named, onceTitled, titled } from '../wording/people';

/** Somebody takes an office, or leaves one. */
export function appointment(scene: Scene): Rope {
  const { random, place, day } = scene;
  const [here, there] = random.sample(place.districts, 2);
  const person = scene.newcomer([
    [office('Phó Bí thư', `Huyện ủy ${here!}`), office('Bí thư', `Huyện ủy ${there!}`)],
    [office('Phó Giám đốc', 'Sở Nội vụ'), office('Giám đốc', 'Sở Ngoại vụ')],
    [office('Chủ tịch', `UBND huyện ${here!}`), office('Phó Trưởng Ban', 'Ban Dân vận Tỉnh ủy')],
    [office('Trưởng Phòng', `Phòng Tài chính huyện ${here!}`), office('Phó Chủ tịch', `UBND huyện ${there!}`)],
  ]);
  const { name } = person;
  const [old, fresh] = person.offices as readonly [Office, Office];
  const polite = courtesy(random, person);
  const now = say`${polite} ${named(person)}, ${titled(old, name)}`;
  const elected = titled(office('Phó Chủ tịch', `HĐND huyện ${here!}`), name);
  return random.pick([
    () =>
      say`Ban Thường vụ Tỉnh ủy điều động, chỉ định ${now}, giữ chức ${titled(fresh, name)} ${period(random, 'nhiệm kỳ', 2020)}`,
    () => say`${now}, được bổ nhiệm giữ chức vụ ${titled(fresh, name)}`,
    () => say`${polite} ${named(person)} thôi giữ chức ${titled(old, name)} từ ${fullDay(random, day)}`,
    () => say`${polite} ${named(person)}, ${onceTitled(old, name, 'former')}, được mời dự`,
    () => say`HĐND huyện ${here!} bầu ${polite} ${named(person)} giữ chức ${elected}`,
    () =>
      say`với ${ratio(random)} tán thành (${share(random, 0)}), ${polite} ${named(person)} trúng cử chức danh ${elected}`,
    () => say`${onceTitled(fresh, name, 'new')} ${named(person)} hứa sớm bắt tay vào việc`,
    () => say`${onceTitled(fresh, name, 'acting')} ${named(person)} điều hành cho đến khi có người mới`,
  ])();
}
