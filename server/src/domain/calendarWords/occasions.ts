/** What the words right before a date make of it: a goal, a birthday, the day of a document. */

/** Before a year that something reaches to: «đến năm 2030», «tầm nhìn 2045». */
export const GOAL_WORDS = ['đến', 'tới', 'tầm nhìn', 'định hướng'] as const;

/** Before the day of a document: «ban hành ngày …», «ký ngày …». */
export const ISSUE_WORDS = ['ban hành', 'ký'] as const;

/** Before a birthday: «sinh ngày …». */
export const BIRTH_WORDS = ['sinh', 'SN'] as const;

/** Before the year that plans are made for, late in the year before it: «nhiệm vụ năm 2024». */
export const PLAN_WORDS = ['nhiệm vụ', 'kế hoạch', 'phương hướng'] as const;

/** What conferences at the turn of the year do with the old one. */
export const REVIEW_WORDS = ['tổng kết'] as const;
