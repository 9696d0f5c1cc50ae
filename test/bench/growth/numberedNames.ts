/** Two words for a number, each number its own. */
export function nameOf(at: number): string {
  const letter = (value: number, letters: string): string => letters.charAt(value % letters.length);
  const first = `${letter(at, 'BCDGHKLMNPQSTVX')}${letter(Math.floor(at / 15), 'aeiou')}n`;
  return `${first} ${letter(Math.floor(at / 75), 'BCDGHKLMNPQSTVX')}ư${letter(Math.floor(at / 1125), 'nmc')}`;
}
