import { Member } from '../lists/postings';
import type { Form } from '../packed/form';

/** An article as an image tells of it. */
export interface ImagedArticle {
  readonly member: Member;
  /** Where its facts are kept, by the key of its content; or the facts themselves, where they are kept nowhere. */
  readonly facts: { readonly key: string; readonly length: number } | Uint8Array;
  /** What its directives stand for, packed. */
  readonly resolved: Uint8Array;
}

export const articleForm: Form<ImagedArticle> = {
  write(to, { member, facts, resolved }) {
    to.text(member.uri);
    to.uint(member.order);
    to.flag(facts instanceof Uint8Array);
    if (facts instanceof Uint8Array) {
      to.uint(facts.length);
      to.bytes(facts);
    } else {
      to.text(facts.key);
      to.uint(facts.length);
    }
    to.uint(resolved.length);
    to.bytes(resolved);
  },
  read(from) {
    const member = new Member(from.text(), from.uint());
    const facts = from.flag() ? from.bytes(from.uint()) : { key: from.text(), length: from.uint() };
    const resolved = from.bytes(from.uint());
    return { member, facts, resolved };
  },
};
