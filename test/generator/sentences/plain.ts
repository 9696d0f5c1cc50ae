import { type Rope, say } from '../rope';
import type { Scene } from '../scene';
import { NO_MENTIONS } from '../vocabulary/noMentions';

/** A sentence that names nothing: prose, and what looks like a mention and is none. */
export function plain({ random, matter }: Scene): Rope {
  return random.pick([
    () => say`${random.pick(NO_MENTIONS)}`,
    () => say`${random.pick(matter.gains)}, song ${random.pick(matter.wants)}`,
    () => say`thời gian tới, các địa phương cần ${random.sample(matter.tasks, 2).join(' và ')}`,
    () => say`nguyên nhân chủ yếu là ${random.pick(matter.wants)}`,
    () => say`từ cách làm ấy, ${random.pick(matter.gains)}`,
  ])();
}
