import type { TitleWords } from './readTitle';

/** A name that may be a person's, with what speaks for it. */
export interface PersonDraft {
  readonly kind: 'person';
  readonly from: number;
  readonly to: number;
  /** As written, white space squeezed. */
  readonly name: string;
  /** One key for all spellings of the name. */
  readonly key: string;
  /** {@link Shape} of the name; 0 for capitalised words without a surname. */
  readonly shape: number;
  readonly capitals: boolean;
  readonly address: Address;
  /** A school, street, place or award is named so. */
  readonly namesThing: boolean;
  /** The name is that of a place, an institution or a movement as well: «Hồ Chí Minh», «Thái Bình». */
  readonly alsoThing: boolean;
  /** «thay ông …»: someone else takes this person's place. */
  readonly replaced: boolean;
  /** «ông Cảnh»: a short reference, which is no mention but tells whom a sentence is about. */
  readonly short: boolean;
}

/** How a person is addressed right before the name. */
export type Address = 'none' | 'comrade' | 'other';

/** A title with what is found out about it step by step. */
export interface TitleDraft {
  readonly kind: 'title';
  readonly from: number;
  readonly to: number;
  readonly words: TitleWords;
  readonly status: 'former' | 'acting' | 'new' | null;
  /** «các», «những» stand before it. */
  readonly several: boolean;
  /** «mỗi», «chức danh», «lượt» stand before it. */
  generic: boolean;
  holders: readonly PersonDraft[];
}

/** Titles and names as they stand in the text. */
export type Draft = PersonDraft | TitleDraft;
