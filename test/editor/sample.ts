/** The articles of test/fixtures/corpus that the editor tests and the UI tests look into, by what they show. */

/** Cites «Kết luận số 21» by its short form only. */
export const SHORT_FORM = 'bao-lang-son/2022-02-24-quy-hoach-can-bo-khong-xep-ghe-cho-nguoi.txt';

/** Cites the same document in full. */
export const FULL_FORM = 'bao-ha-nam/2021-12-09-ket-luan-21-ve-den-109-diem-cau.txt';

/** Cites «Kế hoạch 27», whose own text is in the corpus. */
export const CITES_PLAN = 'bao-quang-tri/2023-03-16-nua-nam-voi-ke-hoach-27.txt';

/** The own text of «Kế hoạch 27». */
export const PLAN = 'cong-thong-tin-quang-tri/2022-09-05-ke-hoach-27-kh-tu.txt';

/** An article in Markdown. */
export const MARKDOWN = 'bao-quang-tri/2024-11-20-chi-bo-manh-len-thi-dan-duoc-gi.md';

/** Cites the resolutions of a conference that issued several. */
export const ROUND_UP = 'toan-canh/2024-12-12-bay-nam-mot-nghi-quyet.txt';

/** Gives a conclusion for a resolution, and a symbol with an en dash. */
export const TWO_SLIPS = 'bao-quang-tri/2022-07-21-hai-nghi-quyet-mot-buoi-sang.txt';
