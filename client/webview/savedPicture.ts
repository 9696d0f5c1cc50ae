import { linesOf } from './lines';
import { textWidth } from './text';
import { readableXml } from './xml';

/** The styles that make the look of what is drawn; in a file of its own a picture has no style sheet. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
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

/** Around the caption, and from one of its lines to the next, in pixels. */
const [MARGIN, LINE] = [16, 20];

/** What stands above a saved picture: who finds it later has no page around it. */
interface Caption {
  readonly title: string;
  readonly facts: string;
}

/** A picture as a file, with its size in pixels. */
interface SvgFile {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** A picture as a file: with the colours of the theme in place of the style sheet, on the theme's background. */
export function svgFile(drawn: SVGSVGElement, { title, facts }: Caption): SvgFile {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of originals.entries()) {
    const [styles, made] = [getComputedStyle(original), copies[at]!];
    for (const name of OF_THE_PAGE) made.removeAttribute(name);
    // which node or bar it is: of an article where its file lies on the reader's disk
    for (const name of Object.keys(made.dataset)) delete made.dataset[name];
    for (const name of LOOK) made.setAttribute(name, styles.getPropertyValue(name));
    if (original instanceof SVGTextElement) keepWidth(made, original.getComputedTextLength());
    if (styles.display === 'none') made.remove();
  }
  const room = drawn.width.baseVal.value;
  const bold = linesOf(title, room, (text) => textWidth(text, true));
  const plain = linesOf(facts, room, textWidth);
  const caption = [...bold.map((line) => captionLine(line, true)), ...plain.map((line) => captionLine(line))];
  for (const [at, line] of caption.entries()) line.setAttribute('y', String(MARGIN + (at + 0.75) * LINE));
  const above = MARGIN + caption.length * LINE;
  const [width, height] = [room + 2 * MARGIN, above + drawn.height.baseVal.value];
  const body = make('g', { transform: `translate(${MARGIN},${above})` });
  body.append(...copy.childNodes);
  const background = make('rect', { width, height, fill: themeColour('--vscode-editor-background') });
  for (const [name, value] of Object.entries({ width, height })) copy.setAttribute(name, String(value));
  copy.append(make('title', {}, title), background, ...caption, body);
  return {
    file: `<?xml version="1.0" encoding="UTF-8"?>\n${readableXml(new XMLSerializer().serializeToString(copy))}\n`,
    width,
    height,
  };
}

/** The page itself is transparent: a picture of a dark theme would be white writing on nothing. */
function themeColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** The same as a PNG. Rejects where the browser cannot draw it. */
export async function pngFile({ file, width, height }: SvgFile): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture is too large');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Who opens the file may have none of the fonts: text is then as wide as it was drawn, and stays in its box. */
function keepWidth(text: SVGElement, width: number): void {
  if (width === 0) return;
  text.setAttribute('textLength', width.toFixed(1));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** A line of the caption, in the font of the page; where it stands is for the caller to say. */
function captionLine(text: string, isBold = false): SVGElement {
  const { color, fontFamily, fontSize } = getComputedStyle(document.body);
  const look = { x: MARGIN, fill: color, 'font-family': fontFamily, 'font-size': fontSize };
  const line = make('text', { ...look, ...(isBold && { 'font-weight': 600 }) }, text);
  keepWidth(line, textWidth(text, isBold));
  return line;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.textContent = text;
  return made;
}
