import { AWARD } from './counted/awards';
import { DOCUMENT } from './counted/documents';
import { BODY, PARTY, SCHOOL_LEVELS } from './counted/organisations';
import { HARDSHIPS, HONOURED, HOUSEHOLD, PEOPLE } from './counted/people';
import { PLACE } from './counted/places';
import { THING } from './counted/things';
import { CASE, EVENT, TASK, VOTE } from './counted/work';

/**
 * What articles on Party and State work count, by kind. Nouns of one kind may be counted together («12 xã, phường»,
 * «300 cán bộ, đảng viên»), nouns of different kinds are not. A phrase stands here in the shortest form that names the
 * thing that is counted; words that only describe it follow in {@link NOUN_QUALIFIERS}.
 *
 * Source: figures in provincial and national papers (counts of members, units, votes, cases, works) and general usage.
 */
export const COUNTED_NOUNS = {
  people: PEOPLE,
  party: PARTY,
  place: PLACE,
  household: HOUSEHOLD,
  body: BODY,
  document: DOCUMENT,
  event: EVENT,
  task: TASK,
  vote: VOTE,
  case: CASE,
  honoured: HONOURED,
  award: AWARD,
  thing: THING,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Classifiers and measures of occasion that take the counted noun after them: «21 loạt …», «6.486 suất …», «lượt …». */
export const CLASSIFIERS = [
  'chiếc',
  'cái',
  'con',
  'cây',
  'căn',
  'ngôi',
  'tòa',
  'bộ',
  'bức',
  'tấm',
  'quyển',
  'cuốn',
  'tờ',
  'lá',
  'viên',
  'hòn',
  'loạt',
  'suất',
  'phần',
  'lượt',
  'đoàn',
  'nhóm',
  'loại',
  'hạng mục',
  'số',
  'tổng số',
  'khối',
  'lớp',
  'đợt',
  'cuộc',
  'vụ',
  'khẩu',
  'liều',
  'thùng',
  'bao',
  'hộp',
  'đôi',
  'cặp',
  'tổ',
  'đội',
  'dãy',
  'khu',
  'tuyến',
  'đầu',
  'bài',
  'buổi',
  'phiên',
  'trận',
  'mẫu',
  'món',
  'lô',
  'thửa',
  'mặt hàng',
  'tập thể',
] as const;

/** Bodies that are called after the people in them: «6 chi hội luật gia», «12 Hội Nông dân». */
export const MEMBER_BODIES = [
  'hội',
  'chi hội',
  'phân hội',
  'tổ hội',
  'liên chi hội',
  'hiệp hội',
  'câu lạc bộ',
] as const;

/** What is named by its field of work: «2 trung tâm đăng kiểm», «5 cơ sở đào tạo», «3 nền tảng giao dịch». */
export const FIELD_BODIES = ['trung tâm', 'đơn vị', 'cơ sở', 'trạm', 'nền tảng'] as const;

/** Words of respect that the noun of those who are counted may follow: «7 đồng chí đảng viên». */
export const COMRADES = ['đồng chí', 'đ/c', 'vị'] as const;

/** Behind these words such people begin what is said of those who are counted: «4 đồng chí | người dân tộc Mông». */
export const VAGUE_PEOPLE = ['người', 'trẻ', 'thành viên', 'lãnh đạo', 'dân'] as const;

/** Those of {@link CLASSIFIERS} that say nothing of the thing: any noun may follow («300 tờ báo», «40 chiếc áo phao»). */
export const PURE_CLASSIFIERS = ['chiếc', 'cái', 'căn', 'ngôi', 'tòa', 'tờ', 'tấm', 'bức', 'cuốn', 'viên'] as const;

/**
 * Heads of one syllable whose kinds are counted together under one head: «9 trường tiểu học, THCS», «30 hộ nghèo, cận
 * nghèo».
 */
export const KINDS_UNDER_HEADS: readonly (readonly [head: string, kinds: readonly string[]])[] = [
  ['trường', SCHOOL_LEVELS],
  ['hộ', HARDSHIPS],
];

/** What rates are per, after a round number: «19 bác sĩ trên 1 vạn dân», «/1.000 trẻ đẻ sống». */
export const COUNTED_PER = [
  'dân',
  'người dân',
  'dân số',
  'người',
  'trẻ',
  'trẻ em',
  'trẻ đẻ sống',
  'trẻ sinh sống',
  'bà mẹ',
  'phụ nữ',
  'lao động',
  'công nhân',
  'học sinh',
  'sinh viên',
  'hộ',
  'hộ dân',
  'thuê bao',
  'ca sinh',
] as const;

/** What averages are called, with the unit that a sentence about them leaves out: «tuổi bình quân giảm còn 45,14». */
export const AVERAGES: readonly (readonly [words: string, unit: string])[] = [
  ['tuổi bình quân', 'tuổi'],
  ['tuổi trung bình', 'tuổi'],
  ['tuổi đời bình quân', 'tuổi'],
  ['tuổi đời trung bình', 'tuổi'],
  ['bình quân tuổi', 'tuổi'],
  ['tuổi thọ', 'tuổi'],
  ['điểm bình quân', 'điểm'],
  ['điểm trung bình', 'điểm'],
  ['điểm số', 'điểm'],
  ['tổng điểm', 'điểm'],
  ['số điểm', 'điểm'],
];

/** What holds goods and is counted for them: «50.000 thùng mì», «32 bánh heroin». */
export const CONTAINERS = [
  'bánh',
  'bao',
  'bình',
  'can',
  'chai',
  'gói',
  'hộp',
  'kiện',
  'lon',
  'thùng',
  'túi',
  'viên',
] as const;

/** Words before people who held or just took an office: «3 nguyên lãnh đạo», «2 tân phó chủ tịch». */
export const FORMER = ['nguyên', 'cựu', 'tân'] as const;

/** Words that stay with the noun they describe: «2.000 đảng viên mới», «29.373 đảng viên nữ». */
export const NOUN_QUALIFIERS = [
  'mới',
  'nữ',
  'dự bị',
  'chính thức',
  'dự khuyết',
  'chuyên trách',
  'không chuyên trách',
  'các loại',
] as const;
