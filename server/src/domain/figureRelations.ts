/**
 * How articles say what a figure is of and what it is compared with. Source: comparative statements in provincial and
 * national papers («đạt 102,9% kế hoạch», «tăng 8,4% so với cùng kỳ», «gấp 2,46 lần», «từ 186 xuống còn 177»).
 */

/** What the words right before a figure make of it. */
export type FigureFrame =
  /** Part of a whole, or a level of what a base says: «chiếm 45%», «đạt 98%», «bằng 124%». */
  | 'share'
  /** A change by the figure: «tăng 8,4%», «giảm 4 đảng viên». */
  | 'up'
  | 'down'
  /** The same where a base is named («cao hơn năm trước 0,77%»), else a bound («không thấp hơn 15%»). */
  | 'above'
  | 'below'
  /** A change to the figure: «tăng lên 5,3%», «giảm còn 1,9%». */
  | 'upTo'
  | 'downTo'
  /** A change to the figure, where the sentence says from what: «từ 12 còn 9». */
  | 'to'
  /** A change from the figure: «giảm từ 186 đơn vị». */
  | 'upFrom'
  | 'downFrom'
  | 'from'
  /** So many times as much: «gấp 2,46 lần». */
  | 'multiple';

/** Words right before a figure with what they make of it. */
export const FIGURE_FRAMES: readonly (readonly [words: string, frame: FigureFrame])[] = [
  ['đạt', 'share'],
  ['đạt được', 'share'],
  ['đạt tỷ lệ', 'share'],
  ['chiếm', 'share'],
  ['chiếm tỷ lệ', 'share'],
  ['bằng', 'share'],
  ['tương đương', 'share'],
  ['tương đương với', 'share'],
  ['tương ứng', 'share'],
  ['tương ứng với', 'share'],
  ['tức', 'share'],
  ['tức là', 'share'],
  ...['tức', 'tức là', 'tương ứng', 'tương đương'].flatMap((again): [string, FigureFrame][] => [
    [`${again} tăng`, 'up'],
    [`${again} giảm`, 'down'],
  ]),
  ['với tỷ lệ', 'share'],
  ['tỷ lệ', 'share'],
  ['tỷ lệ đạt', 'share'],
  ['tăng', 'up'],
  ['tăng thêm', 'up'],
  ['tăng được', 'up'],
  ['tăng trưởng', 'up'],
  ['cao hơn', 'above'],
  ['nhiều hơn', 'above'],
  ['lớn hơn', 'above'],
  ['vượt', 'up'],
  ['giảm', 'down'],
  ['giảm được', 'down'],
  ['giảm thêm', 'down'],
  ['thấp hơn', 'below'],
  ['ít hơn', 'below'],
  ['tăng lên', 'upTo'],
  ['tăng lên thành', 'upTo'],
  ['nâng lên', 'upTo'],
  ['lên', 'upTo'],
  ['tăng lên đến', 'upTo'],
  ['tăng lên tới', 'upTo'],
  // «khoản nợ lên tới 489 tỷ đồng» only says how much it is
  ['lên đến', 'to'],
  ['lên tới', 'to'],
  ['giảm còn', 'downTo'],
  ['giảm chỉ còn', 'downTo'],
  ['giảm xuống', 'downTo'],
  ['giảm xuống còn', 'downTo'],
  ['xuống', 'downTo'],
  ['xuống còn', 'downTo'],
  ['xuống chỉ còn', 'downTo'],
  ['còn', 'to'],
  ['chỉ còn', 'to'],
  ['thành', 'to'],
  ['tăng từ', 'upFrom'],
  ['nâng từ', 'upFrom'],
  ['giảm từ', 'downFrom'],
  ['từ', 'from'],
  ['gấp', 'multiple'],
  ['tăng gấp', 'multiple'],
];

/** First words of frames that say in percent what was just said in things: «tăng 12 vụ, tương ứng 25%». */
export const AGAIN = 'tức tương' as const;

/** Words that may stand between a frame and its figure: «giảm được thêm …», «tăng nhẹ ở mức 3%». */
export const FRAME_FILLERS =
  'được thêm đến tới lên từ bình quân mức là ở vỏn vẹn mạnh nhẹ khá chỉ nhanh cao ước' as const;

/** Right before a whole whose part follows: «trong 40 hồ sơ, có 10 hồ sơ quá hạn». */
export const WHOLE_OPENINGS = ['trong', 'trong số', 'trong tổng số', 'trên tổng số'] as const;

/** Between a whole and the first of its parts: «có 40 hồ sơ, trong đó 10 hồ sơ quá hạn». */
export const LISTINGS = ['trong đó'] as const;

/** Words that count some of the people who were just counted by others: «200 cán bộ, trong đó có 120 nữ». */
export const PEOPLE_AGAIN = ['nữ', 'nam', 'người', 'đồng chí', 'đ/c', 'vị', 'em', 'cháu'] as const;

/** Between a share and its whole: «8% trên tổng số». */
export const PARTITIVES = ['trên', 'của'] as const;

/** Between a figure and what it is compared with: «so với cùng kỳ», «so kế hoạch». */
export const COMPARISONS = ['so với', 'so'] as const;

/** What a base is: a plan that is fulfilled, a time that is compared with, or a whole that the figure is a part of. */
export type Basis = 'plan' | 'period' | 'whole';

/** The first words of bases that are named after a share or a comparison. Anything else that is counted is a whole. */
export const BASES: readonly (readonly [words: string, basis: Basis])[] = [
  ['kế hoạch', 'plan'],
  ['chỉ tiêu', 'plan'],
  ['mục tiêu', 'plan'],
  ['dự toán', 'plan'],
  ['định mức', 'plan'],
  ['nghị quyết', 'plan'],
  ['đề án', 'plan'],
  ['yêu cầu', 'plan'],
  ['pháp lệnh', 'plan'],
  ['kịch bản', 'plan'],
  ['cùng kỳ', 'period'],
  ['cùng thời điểm', 'period'],
  ['đầu nhiệm kỳ', 'period'],
  ['nhiệm kỳ', 'period'],
  ['đầu năm', 'period'],
  ['cuối năm', 'period'],
  ['năm', 'period'],
  ['tháng', 'period'],
  ['quý', 'period'],
  ['tuần', 'period'],
  ['giai đoạn', 'period'],
  ['trước', 'period'],
  ['lần trước', 'period'],
  ['thời điểm', 'period'],
  ['tổng', 'whole'],
  ['tổng số', 'whole'],
  ['số', 'whole'],
  ['dân số', 'whole'],
  ['diện tích', 'whole'],
  ['giá trị', 'whole'],
  ['GDP', 'whole'],
  ['GRDP', 'whole'],
  ['tổng thu', 'whole'],
  ['tổng vốn', 'whole'],
  ['vốn', 'whole'],
];

/** Words that end the name of a base, because another clause begins. */
export const BASE_ENDS =
  'và nhưng trong còn đã được đạt tăng giảm là thì mà nâng chiếm bằng vượt do vì có để khi với cho từ nên sau nhằm';
