/** Letters that Vietnamese alone uses: with a horn, a hook, a dot, or two marks; composed or not. */
const VIETNAMESE_ALONE = /[ƠơƯư\u1ea0-\u1ef9]|\u0309|\u031b|\u0323/u;

/**
 * True where a few words have a letter that Vietnamese alone uses («chỉ tiêu», «tỷ đồng»): «Andrée», which other
 * languages may have too, tells nothing.
 */
export function isVietnameseAlone(words: string): boolean {
  return VIETNAMESE_ALONE.test(words);
}
