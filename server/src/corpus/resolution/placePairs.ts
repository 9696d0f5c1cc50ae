import { PROVINCE_SPELLINGS } from '../identity/provinceNames';
import { type Content, contentOf } from './subjects';

/** What stands before a province's name. */
const RANKS = ['tỉnh', 'thành phố', 'tp', 'thủ đô'];

const placePairs = new Set(
  PROVINCE_SPELLINGS.flatMap(([name]) => RANKS.flatMap((rank) => [...contentOf(`${rank} ${name}`)])),
);

/**
 * Content without the names of provinces: news of a province name it in any sentence, whatever the document is about
 * («Tỉnh Nghệ An giảm 30 đầu mối theo Nghị quyết 39»).
 */
export function withoutPlaces(content: Content): Content {
  return content.filter((pair) => !placePairs.has(pair));
}
