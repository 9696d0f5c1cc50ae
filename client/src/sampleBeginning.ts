/** Where a reader of the sample articles begins: at a short form that other articles give in full. */
export const SAMPLE_BEGINNING = {
  /** Below the folder of the sample articles. */
  article: 'bao-lang-son/2022-02-24-quy-hoach-can-bo-khong-xep-ghe-cho-nguoi.txt',
  mention: 'Kết luận số 21',
} as const;

/** The walkthrough of the manifest, and its step that comes once articles are open. */
export const WALKTHROUGH = { id: 'start', step: 'hover' } as const;
