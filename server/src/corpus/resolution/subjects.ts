import { spellingKey } from '../../text/spelling';

/** How two descriptions of a document's subject stand to each other. */
export type SubjectMatch = 'same' | 'different' | 'unclear';

/** Words that titles of documents share, whatever they are about: two syllables each, and single connecting ones. */
const COMMON_PAIRS = new Set(
  (
    'công tác|tiếp tục|tăng cường|đẩy mạnh|nâng cao|đổi mới|xây dựng|phát triển|thực hiện|chất lượng|hiệu quả|' +
    'hiệu lực|giai đoạn|đoạn mới|tình hình|hình mới|lãnh đạo|sự lãnh|của đảng|đến năm|tầm nhìn|nhìn đến|một số|' +
    'vấn đề|số vấn|trong tình|trong giai|giai pháp|hiện nay|việt nam|nước ta|đối với|với công|năng lực|đất nước|' +
    'tổ chức|nhiệm vụ|chức năng|phương hướng|hướng phát|triển khai|ban hành|quy định|nghị quyết|chỉ thị|kết luận'
  ).split('|'),
);
const CONNECTING = new Set(
  'về và của các những cho trong với đối là có được để theo tại ở từ đến năm một do bởi nhằm khi'.split(' '),
);

/** From this share of the shorter one's words on, two descriptions are of one thing. */
const SAME_SHARE = 0.5;
/** Descriptions with fewer words of their own say too little to be called different. */
const ENOUGH = 2;

/**
 * Compares what a sentence says after «về» with a document's title. Both may be cut short or worded freely, so words
 * count that are not common to all titles, as pairs of neighbouring syllables.
 */
export function compareSubjects(a: string, b: string): SubjectMatch {
  const first = contentOf(a);
  const second = contentOf(b);
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 'unclear';
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  if (shared / smaller >= SAME_SHARE) return 'same';
  return shared === 0 && smaller >= ENOUGH ? 'different' : 'unclear';
}

/** From this share of a title's words on, a sentence that has them speaks of the document's subject. */
const SPOKEN_SHARE = 0.3;
/** And from so many pairs on. */
const SPOKEN_PAIRS = 2;

/** The words of a sentence, as numbers that tell whether a title's words are among them; the text is not kept. */
export function contextOf(sentence: string): Int32Array {
  return Int32Array.from(contentOf(sentence), hashOf).sort();
}

/**
 * Says how much of a document's title stands in a sentence: `spoken` where enough of it does, `silent` where no word
 * of it does.
 */
export function subjectInContext(context: Int32Array, subject: string): 'spoken' | 'touched' | 'silent' {
  const pairs = contentOf(subject);
  let shared = 0;
  for (const pair of pairs) if (has(context, hashOf(pair))) shared++;
  if (shared === 0) return 'silent';
  return shared >= SPOKEN_PAIRS && shared / pairs.size >= SPOKEN_SHARE ? 'spoken' : 'touched';
}

function has(sorted: Int32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}

function hashOf(pair: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function contentOf(subject: string): Set<string> {
  const pairs = new Set<string>();
  for (const clause of spellingKey(subject).split(/[^\p{L}\s]+/u)) {
    const syllables = clause.split(/\s+/u).filter((syllable) => syllable !== '');
    for (let at = 0; at + 1 < syllables.length; at++) {
      const [one, two] = [syllables[at]!, syllables[at + 1]!];
      const pair = `${one} ${two}`;
      if (!COMMON_PAIRS.has(pair) && !CONNECTING.has(one) && !CONNECTING.has(two)) pairs.add(pair);
    }
  }
  return pairs;
}
