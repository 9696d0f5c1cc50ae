/** Vietnamese text without its marks: who types «lang son» means Lạng Sơn. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
