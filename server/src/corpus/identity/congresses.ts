/** What Party organisations of places and bodies are called: «Đảng bộ tỉnh», «Đảng bộ xã Xà Hồ». */
const ORGANISATION = 'Đảng bộ ';

/**
 * What the resolution of a congress is called: «Đại hội XIII» of the Party, but «Đại hội Đảng bộ tỉnh lần thứ XIX» of a
 * Party organisation, which without its body would pass for the Party's.
 * @param congress its number, in Roman numerals.
 */
export function congressName(congress: string, issuer: string | null): string {
  return issuer?.startsWith(ORGANISATION) ? `Đại hội ${issuer} lần thứ ${congress}` : `Đại hội ${congress}`;
}
