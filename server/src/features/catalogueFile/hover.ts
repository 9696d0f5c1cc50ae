import type { Hover, Position } from 'vscode-languageserver-types';
import { line } from '../cards/card';
import { render } from '../cards/markdown';
import type { Presentation } from '../wording/presentation';
import { keyAt } from './cursor';
import { explanation } from './fields';

/** What the key at a position of a YAML catalogue is for; undefined where there is none. */
export function hoverCatalogue(text: string, position: Position, shown: Presentation): Hover | undefined {
  const key = keyAt(text.split(/\r\n|\r|\n/u), position);
  const words = key && explanation(key.parent, key.key, shown.language);
  if (key === undefined || words === undefined) return undefined;
  const { line: at } = position;
  const range = { start: { line: at, character: key.from }, end: { line: at, character: key.to } };
  return { contents: render([line(words)], shown.markdown), range };
}
