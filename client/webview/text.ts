let measuring: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the font of the page, in pixels. */
export function textWidth(text: string, isBold = false): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (measuring === null) return 0;
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  measuring.font = `${isBold ? '600 ' : ''}${fontSize} ${fontFamily}`;
  return measuring.measureText(text).width;
}

/** As much of a text as has room, with an ellipsis where it is cut. */
export function fitted(text: string, room: number, isBold: boolean): string {
  if (textWidth(text, isBold) <= room) return text;
  const letters = [...text];
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (textWidth(`${letters.slice(0, middle).join('')}…`, isBold) <= room) fits = middle;
    else tooLong = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
