/** The styles that make the look of what is drawn; in a file of its own a picture has no style sheet. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** Where the reader is, how it works, and what it says to a screen reader are no part of a saved picture. */
const OF_THE_PAGE = ['class', 'tabindex', 'role', 'aria-label', 'aria-hidden', 'style'];

/** So many points of a PNG for each of the screen, for print. */
const SCALE = 2;

/**
 * A picture as a file: with the colours of the theme in place of the style sheet, on the theme's background.
 * @param title of the picture, for whoever cannot see it.
 */
export function svgFile(drawn: SVGSVGElement, title: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of originals.entries()) {
    const [styles, made] = [getComputedStyle(original), copies[at]!];
    for (const name of OF_THE_PAGE) made.removeAttribute(name);
    for (const name of LOOK) made.setAttribute(name, styles.getPropertyValue(name));
    if (styles.display === 'none') made.remove();
  }
  const { width, height } = sizeOf(drawn);
  const background = document.createElementNS(copy.namespaceURI, 'rect') as SVGRectElement;
  const look = { width, height, fill: getComputedStyle(document.body).backgroundColor };
  for (const [name, value] of Object.entries(look)) background.setAttribute(name, String(value));
  const titled = document.createElementNS(copy.namespaceURI, 'title');
  titled.textContent = title;
  copy.prepend(titled, background);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** The same as a PNG. Rejects where the browser cannot draw it. */
export async function pngFile(drawn: SVGSVGElement, title: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawn, title))}`;
  await image.decode();
  const { width, height } = sizeOf(drawn);
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture is too large');
  return new Uint8Array(await blob.arrayBuffer());
}

function sizeOf(drawn: SVGSVGElement): { readonly width: number; readonly height: number } {
  return { width: drawn.width.baseVal.value, height: drawn.height.baseVal.value };
}
