import { tokenize } from '../../text/tokenize';
import type { TextSpan } from '../mention';
import { scan } from './scan';

/** Words that name somebody: in full, or in short behind words of address («ông Cảnh», «đồng chí Bá Cảnh»). */
export interface NameInText extends TextSpan {
  /** One key for all spellings. */
  readonly key: string;
  readonly short: boolean;
}

/**
 * All words of a text that may be a person's name, short references too, which are no mentions. More than the people
 * whom the text is about: whoever changes a name looks here for others who may be meant.
 */
export function namesInText(text: string): NameInText[] {
  const tokens = tokenize(text);
  return scan(tokens, new Uint8Array(tokens.count)).flatMap((draft) => {
    if (draft.kind !== 'person' || draft.key === '') return []; // «Ông», which names nobody
    const { name, key, short } = draft;
    return [{ start: tokens.start[draft.from]!, end: tokens.end[draft.to - 1]!, text: name, key, short }];
  });
}
